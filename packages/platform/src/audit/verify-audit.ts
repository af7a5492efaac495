import type { KeyObject } from 'node:crypto'
import { inSnapshot, setActor, type Database } from '../database/database.ts'
import { listEventsAfter, listHeads } from './audit-queries.ts'
import { readCheckpointLines } from './checkpoint-file.ts'
import { digestOfLine, readCheckpoint, type ChainHead } from './checkpoint.ts'
import { walkChain, type AuditFinding } from './verify-chain.ts'

export type AuditVerdict = {
  readonly ok: boolean
  readonly events: number
  readonly chains: number
  readonly checkpoints: number
  readonly findings: readonly AuditFinding[]
}

const PAGE = 1000
const NO_HEAD = { seq: 0, hash: '' }

/**
 * Reads the audit from its first event and compares it with itself and with the signed checkpoints.
 *
 * @param which one administration, or all
 */
export async function verifyAudit(
  of: { db: Database; dataFolder: string; key: KeyObject },
  which: number | 'all' = 'all',
): Promise<AuditVerdict> {
  // Read before the rows: what was signed by then must be among them.
  const lines = readCheckpointLines(of.dataFolder)
  const signed = readSigned(of.key, lines)
  const heads = await listHeads(of.db)
  const known = new Set([...heads.map((head) => head.chain), ...signed.heads.map((head) => head.chain)])
  const chains = [...known].filter((chain) => which === 'all' || chain === which).sort((a, b) => a - b)
  const findings = [...signed.findings]
  let events = 0
  for (const chain of chains) {
    const promised = signed.heads.filter((head) => head.chain === chain)
    const walked = await verifyChain(of.db, chain, new Map(promised.map((head) => [head.seq, head.hash])))
    events += walked.events
    findings.push(...walked.findings)
  }
  return { ok: findings.length === 0, events, chains: chains.length, checkpoints: lines.length, findings }
}

function readSigned(
  key: KeyObject,
  lines: readonly string[],
): { heads: ChainHead[]; findings: AuditFinding[] } {
  const heads: ChainHead[] = []
  const findings: AuditFinding[] = []
  lines.forEach((line, at) => {
    const checkpoint = readCheckpoint(key, line)
    const before = at === 0 ? '' : digestOfLine(lines[at - 1]!)
    if (!checkpoint || checkpoint.previous !== before)
      findings.push({ chain: 0, seq: at + 1, what: 'signature' })
    else heads.push(...checkpoint.heads)
  })
  return { heads, findings }
}

const verifyChain = (db: Database, chain: number, signed: ReadonlyMap<number, string>) =>
  inSnapshot(db, async (tx) => {
    await setActor(tx, chain, null)
    const head = (await listHeads(tx)).find((each) => each.chain === chain) ?? NO_HEAD
    const walk = walkChain(chain, signed)
    let seq = 0
    for (;;) {
      const page = await listEventsAfter(tx, chain, seq, PAGE)
      page.forEach((event) => walk.next(event))
      if (page.length < PAGE) return walk.end(head)
      seq = page.at(-1)!.seq
    }
  })
