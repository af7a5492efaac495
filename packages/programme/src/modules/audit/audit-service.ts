import type { AuditEntry } from '@hoanhap/contract/audit/audit-schemas'
import type { Context } from '../../programme-context.ts'
import { displayNames } from '../staff/index.ts'
import { listAuditRows } from './audit-log-queries.ts'

const SYSTEM = 'hệ thống'

/** Who did what, newest first. Codes only: the audit holds no content. */
export async function listAudit(
  ctx: Context,
  before: number | undefined,
  limit: number,
): Promise<AuditEntry[]> {
  const rows = await listAuditRows(ctx.db, ctx.actor.tenantId, before, limit)
  const names = await displayNames(
    ctx,
    rows.map((row) => row.actorId),
  )
  return rows.map(({ seq, at, actorId, action, subject }) => ({
    seq,
    at: at.toISOString(),
    by: names.get(actorId) ?? SYSTEM,
    action,
    subject,
  }))
}
