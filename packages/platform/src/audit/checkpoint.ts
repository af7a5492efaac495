import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** The end of one administration's chain. */
export type ChainHead = { readonly chain: number; readonly seq: number; readonly hash: string }

/** One signed line: where every chain stood at a moment, bound to the line before. Hashes only (trust.md §6). */
export type Checkpoint = {
  readonly at: string
  readonly heads: readonly ChainHead[]
  /** sha-256 of the line before; '' for the first. */
  readonly previous: string
  readonly signature: string
}

const unsigned = ({ at, heads, previous }: Omit<Checkpoint, 'signature'>) =>
  Buffer.from(canonicalJson({ at, heads, previous }))

export const digestOfLine = (line: string): string => createHash('sha256').update(line).digest('hex')

/** The line to append to the checkpoint file. */
export function checkpointLine(
  key: KeyObject,
  at: Date,
  heads: readonly ChainHead[],
  previousLine: string | null,
): string {
  const body = {
    at: at.toISOString(),
    heads,
    previous: previousLine === null ? '' : digestOfLine(previousLine),
  }
  return canonicalJson({ ...body, signature: sign(null, unsigned(body), key).toString('base64') })
}

/** The checkpoint a line holds, or null if it is not one or its signature is not by this key. */
export function readCheckpoint(key: KeyObject, line: string): Checkpoint | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  const checkpoint = value as Checkpoint
  if (typeof checkpoint?.signature !== 'string' || !Array.isArray(checkpoint.heads)) return null
  const signature = Buffer.from(checkpoint.signature, 'base64')
  return verify(null, unsigned(checkpoint), createPublicKey(key), signature) ? checkpoint : null
}
