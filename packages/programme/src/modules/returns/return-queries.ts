import type { ReturnStatus } from '@hoanhap/domain/returns/return-state'
import type { Database } from '../../database/programme-database.ts'
import { withinUnits } from '../../database/scope.ts'

export type ReturnRow = {
  id: string
  unitId: number
  formCode: string
  formVersion: number
  period: string
  status: ReturnStatus
  /** Number of the last sealed version; 0 before the first sending. */
  version: number
  lastAction: number
  sentAt: Date | null
}

const RETURN_COLUMNS = [
  'returns.id',
  'returns.unit_id as unitId',
  'returns.form_code as formCode',
  'returns.form_version as formVersion',
  'returns.period',
  'return_states.status',
  'return_states.version',
  'return_states.last_action as lastAction',
  'return_states.sent_at as sentAt',
] as const

const returnsWithin = (db: Database, tenantId: number, scope: readonly number[]) =>
  db
    .selectFrom('returns')
    .innerJoin('return_states', (join) =>
      join
        .onRef('return_states.tenant_id', '=', 'returns.tenant_id')
        .onRef('return_states.return_id', '=', 'returns.id'),
    )
    .where('returns.tenant_id', '=', tenantId)
    .where(withinUnits('returns.unit_id', scope))
    .select(RETURN_COLUMNS)

/** The return if its unit lies in scope; a return elsewhere reads as missing. */
export async function findReturn(
  db: Database,
  tenantId: number,
  returnId: string,
  scope: readonly number[],
): Promise<ReturnRow | undefined> {
  return returnsWithin(db, tenantId, scope).where('returns.id', '=', returnId).executeTakeFirst()
}

/** The same, its state locked until the transaction ends: two people on one return act one after the other. */
export async function lockReturn(
  db: Database,
  tenantId: number,
  returnId: string,
  scope: readonly number[],
): Promise<ReturnRow | undefined> {
  return returnsWithin(db, tenantId, scope)
    .where('returns.id', '=', returnId)
    .forUpdate('return_states')
    .executeTakeFirst()
}

/** Returns of a form and period in scope: what the queue joins to the units that owe it. */
export async function listReturns(
  db: Database,
  tenantId: number,
  scope: readonly number[],
  filter: { form?: string; periods: readonly string[] },
): Promise<ReturnRow[]> {
  return returnsWithin(db, tenantId, scope)
    .where('returns.period', 'in', filter.periods)
    .$if(filter.form !== undefined, (q) => q.where('returns.form_code', '=', filter.form!))
    .execute()
}

/** The return of exactly this unit, form and period, or undefined. */
export async function findReturnOf(
  db: Database,
  tenantId: number,
  key: { unitId: number; form: string; period: string },
): Promise<ReturnRow | undefined> {
  return returnsWithin(db, tenantId, [key.unitId])
    .where('returns.unit_id', '=', key.unitId)
    .where('returns.form_code', '=', key.form)
    .where('returns.period', '=', key.period)
    .executeTakeFirst()
}

/** Makes the return unless it exists; two openers get the same one. @returns whether it was made now */
export async function insertReturn(
  db: Database,
  tenantId: number,
  row: {
    id: string
    unitId: number
    formCode: string
    formVersion: number
    period: string
    endsOn: string
    now: Date
  },
): Promise<boolean> {
  const made = await db
    .insertInto('returns')
    .values({
      tenant_id: tenantId,
      id: row.id,
      unit_id: row.unitId,
      form_code: row.formCode,
      form_version: row.formVersion,
      period: row.period,
      ends_on: row.endsOn,
      opened_at: row.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'unit_id', 'form_code', 'period']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return false
  await db
    .insertInto('return_states')
    .values({
      tenant_id: tenantId,
      return_id: row.id,
      status: 'draft',
      version: 0,
      last_action: 0,
      sent_at: null,
    })
    .execute()
  return true
}

export type ActionRow = {
  seq: number
  action: 'send' | 'send-back' | 'accept'
  version: number
  reason: string | null
  at: Date
  by: string
}

/** Appends what was done, and folds it into the state. */
export async function appendAction(
  db: Database,
  tenantId: number,
  returnId: string,
  action: ActionRow,
  status: ReturnStatus,
): Promise<void> {
  await db
    .insertInto('return_actions')
    .values({
      tenant_id: tenantId,
      return_id: returnId,
      seq: action.seq,
      action: action.action,
      version: action.version,
      reason: action.reason,
      acted_at: action.at,
      acted_by: action.by,
    })
    .execute()
  await db
    .updateTable('return_states')
    .set({
      status,
      version: action.version,
      last_action: action.seq,
      ...(action.action === 'send' && { sent_at: action.at }),
    })
    .where('tenant_id', '=', tenantId)
    .where('return_id', '=', returnId)
    .execute()
}

export async function listActions(
  db: Database,
  tenantId: number,
  returnIds: readonly string[],
): Promise<(ActionRow & { returnId: string })[]> {
  if (returnIds.length === 0) return []
  return db
    .selectFrom('return_actions')
    .where('tenant_id', '=', tenantId)
    .where('return_id', 'in', returnIds)
    .select([
      'return_id as returnId',
      'seq',
      'action',
      'version',
      'reason',
      'acted_at as at',
      'acted_by as by',
    ])
    .orderBy('seq')
    .execute()
}
