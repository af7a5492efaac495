import type { KeyObject } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { listHeads } from './audit-queries.ts'
import { appendCheckpointLine, readCheckpointLines } from './checkpoint-file.ts'
import { checkpointLine, type ChainHead } from './checkpoint.ts'

const DAY_MS = 86_400_000

export type AuditCheckpoints = {
  /** For `buildService({audited})`: counts what was appended and signs after every `every` events. */
  audited(count: number): void
  /** Signs where the chains stand now, unless nothing was appended since the last line. */
  sign(): Promise<void>
  /** Signs once more and stops; called at shutdown, before the database closes. */
  stop(): Promise<void>
}

/** Signs the heads of all chains once a day, after every `every` events and at shutdown, into the data folder. */
export function startCheckpoints(of: {
  db: Database
  dataFolder: string
  key: KeyObject
  clock: () => Date
  every?: number
}): AuditCheckpoints {
  const every = of.every ?? 1000
  let waiting = 0
  let signed = ''
  let queue = Promise.resolve()
  const signNow = async () => {
    const heads = await listHeads(of.db)
    waiting = 0
    if (heads.length === 0 || keyOf(heads) === signed) return
    const lines = readCheckpointLines(of.dataFolder)
    appendCheckpointLine(of.dataFolder, checkpointLine(of.key, of.clock(), heads, lines.at(-1) ?? null))
    signed = keyOf(heads)
  }
  // One after another: each line names the one before it.
  const sign = () => (queue = queue.catch(() => undefined).then(signNow))
  // A failed signature is tried again with the next; `sign` and `stop` tell whoever waits for them.
  const signAside = () => void sign().catch(() => undefined)
  const daily = setInterval(signAside, DAY_MS).unref()
  return {
    audited: (count) => {
      waiting += count
      if (waiting >= every) {
        waiting = 0
        setImmediate(signAside)
      }
    },
    sign,
    stop: () => {
      clearInterval(daily)
      return sign()
    },
  }
}

const keyOf = (heads: readonly ChainHead[]) =>
  heads.map(({ chain, seq, hash }) => `${chain}/${seq}/${hash}`).join()
