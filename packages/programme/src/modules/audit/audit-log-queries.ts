import type { Database } from '../../database/programme-database.ts'

export type AuditLogRow = { seq: number; at: Date; actorId: string; action: string; subject: string }

/** Newest first, from before a number if one is given. */
export async function listAuditRows(
  db: Database,
  tenantId: number,
  before: number | undefined,
  limit: number,
): Promise<AuditLogRow[]> {
  const rows = await db
    .selectFrom('audit_events')
    .where('tenant_id', '=', tenantId)
    .$if(before !== undefined, (q) => q.where('seq', '<', String(before)))
    .select(['seq', 'at', 'actor_id as actorId', 'action', 'subject'])
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}
