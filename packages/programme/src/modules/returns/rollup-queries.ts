import { sql } from 'kysely'
import type { Database } from '../../database/programme-database.ts'

/** What one sealed version adds to (or takes from) a sum. */
export type RollupDelta = {
  element: string
  total: number
  reported: number
  acceptedTotal: number
  acceptedReported: number
}

/**
 * Adds the deltas to the unit and everything above it on the period's last day. Keys are written in one order
 * everywhere, so that two returns of one province can never wait for each other in a circle.
 */
export async function addToRollup(
  db: Database,
  tenantId: number,
  at: { unitIds: readonly number[]; period: string },
  deltas: readonly RollupDelta[],
): Promise<void> {
  const rows = [...at.unitIds]
    .sort((a, b) => a - b)
    .flatMap((unitId) =>
      [...deltas]
        .sort((a, b) => (a.element < b.element ? -1 : 1))
        .map((delta) => ({
          tenant_id: tenantId,
          unit_id: unitId,
          period: at.period,
          element: delta.element,
          total: delta.total,
          reported: delta.reported,
          accepted_total: delta.acceptedTotal,
          accepted_reported: delta.acceptedReported,
        })),
    )
  if (rows.length === 0) return
  await db
    .insertInto('rollup_values')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'unit_id', 'period', 'element']).doUpdateSet({
        total: sql`rollup_values.total + excluded.total`,
        reported: sql`rollup_values.reported + excluded.reported`,
        accepted_total: sql`rollup_values.accepted_total + excluded.accepted_total`,
        accepted_reported: sql`rollup_values.accepted_reported + excluded.accepted_reported`,
      }),
    )
    .execute()
}

export type RollupRow = {
  unitId: number
  period: string
  element: string
  total: number
  reported: number
  acceptedTotal: number
  acceptedReported: number
}

/** Sums of chosen units, periods and elements. Elements of class S3 are never in this table's answers. */
export async function listRollup(
  db: Database,
  tenantId: number,
  filter: { unitIds: readonly number[]; periods: readonly string[]; elements: readonly string[] },
): Promise<RollupRow[]> {
  if (filter.unitIds.length === 0 || filter.periods.length === 0 || filter.elements.length === 0) return []
  const rows = await db
    .selectFrom('rollup_values')
    .innerJoin('data_elements', 'data_elements.code', 'rollup_values.element')
    .where('tenant_id', '=', tenantId)
    .where('data_elements.sensitivity', '<>', 'S3')
    .where(sql<boolean>`unit_id = any(${[...filter.unitIds]}::int[])`)
    .where('period', 'in', filter.periods)
    .where('element', 'in', filter.elements)
    .select([
      'unit_id as unitId',
      'period',
      'element',
      'total',
      'reported',
      'accepted_total as acceptedTotal',
      'accepted_reported as acceptedReported',
    ])
    .execute()
  return rows.map((row) => ({ ...row, total: Number(row.total), acceptedTotal: Number(row.acceptedTotal) }))
}

/** Figures of class S3: the last release that covers the unit and period, or nothing. */
export async function listReleased(
  db: Database,
  tenantId: number,
  filter: { unitId: number; periods: readonly string[]; elements: readonly string[] },
): Promise<{ period: string; element: string; value: number | null }[]> {
  if (filter.periods.length === 0 || filter.elements.length === 0) return []
  const rows = await db
    .selectFrom('released_values')
    .where('tenant_id', '=', tenantId)
    .where('unit_id', '=', filter.unitId)
    .where('period', 'in', filter.periods)
    .where('element', 'in', filter.elements)
    .distinctOn(['period', 'element'])
    .select(['period', 'element', 'value'])
    .orderBy('period')
    .orderBy('element')
    .orderBy('serial', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, value: row.value === null ? null : Number(row.value) }))
}
