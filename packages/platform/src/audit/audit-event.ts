import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** Codes and numbers only: never names, texts or anything about a person (trust.md §6). */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type NewAuditEvent = {
  readonly at: Date
  readonly actorId: string
  /** The permission's spelling, e.g. `return.accept`. */
  readonly action: string
  /** What was acted on, `<noun>/<id>`. */
  readonly subject: string
  readonly details: AuditDetails
}

export type AuditEvent = NewAuditEvent & {
  readonly seq: number
  readonly previousHash: string
  readonly hash: string
}

/** What the first event of every chain names as the one before. */
export const CHAIN_START = ''

/** The hash that binds an event to its administration, its place and everything before it. */
export function auditHash(tenantId: number, seq: number, previousHash: string, event: NewAuditEvent): string {
  const { at, actorId, action, subject, details } = event
  const body = canonicalJson({ tenantId, seq, at: at.toISOString(), actorId, action, subject, details })
  return createHash('sha256').update(`${previousHash}\n${body}`).digest('hex')
}

/** The events chained after a head, in order. */
export function chain(
  tenantId: number,
  head: { seq: number; hash: string },
  events: readonly NewAuditEvent[],
): AuditEvent[] {
  let { seq, hash } = head
  return events.map((event) => {
    const previousHash = hash
    seq += 1
    hash = auditHash(tenantId, seq, previousHash, event)
    return { ...event, seq, previousHash, hash }
  })
}
