import type { Database } from '../database/database.ts'
import { CHAIN_START, chain, type AuditDetails, type AuditEvent, type NewAuditEvent } from './audit-event.ts'
import type { ChainHead } from './checkpoint.ts'

/**
 * Appends to the administration's chain. Called last in a transaction: the head stays locked until the commit,
 * so everybody else of the same administration waits from here on (at most the connection's lock_timeout).
 *
 * @returns the new head's number
 */
export async function appendAudit(
  db: Database,
  tenantId: number,
  events: readonly NewAuditEvent[],
): Promise<number> {
  const head = await lockHead(db, tenantId)
  const chained = chain(tenantId, head, events)
  const last = chained.at(-1)
  if (!last) return head.seq
  await db
    .insertInto('audit_events')
    .values(chained.map((event) => rowOf(tenantId, event)))
    .execute()
  await db
    .updateTable('audit_heads')
    .set({ seq: last.seq, hash: last.hash })
    .where('chain', '=', tenantId)
    .execute()
  return last.seq
}

async function lockHead(db: Database, tenantId: number): Promise<{ seq: number; hash: string }> {
  await db
    .insertInto('audit_heads')
    .values({ chain: tenantId, seq: 0, hash: CHAIN_START })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const head = await db
    .selectFrom('audit_heads')
    .where('chain', '=', tenantId)
    .select(['seq', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { seq: Number(head.seq), hash: head.hash }
}

const rowOf = (tenantId: number, event: AuditEvent) => ({
  tenant_id: tenantId,
  seq: event.seq,
  at: event.at,
  actor_id: event.actorId,
  action: event.action,
  subject: event.subject,
  details: JSON.stringify(event.details),
  previous_hash: event.previousHash,
  hash: event.hash,
})

/** Where every chain ends. */
export async function listHeads(db: Database): Promise<ChainHead[]> {
  const rows = await db.selectFrom('audit_heads').select(['chain', 'seq', 'hash']).orderBy('chain').execute()
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}

/** The next events of the current administration's chain in order; at most `limit`. */
export async function listEventsAfter(
  db: Database,
  tenantId: number,
  seq: number,
  limit: number,
): Promise<AuditEvent[]> {
  const rows = await db
    .selectFrom('audit_events')
    .where('tenant_id', '=', tenantId)
    .where('seq', '>', String(seq))
    .selectAll()
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    seq: Number(row.seq),
    at: row.at,
    actorId: row.actor_id,
    action: row.action,
    subject: row.subject,
    details: row.details as AuditDetails,
    previousHash: row.previous_hash,
    hash: row.hash,
  }))
}
