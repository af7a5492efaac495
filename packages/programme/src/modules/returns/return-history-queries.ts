import { sql } from 'kysely'
import type { Database } from '../../database/programme-database.ts'

/** A return that was sent before it came into this database, with what was done to it. */
export type PastReturn = {
  id: string
  unit_id: number
  form_code: string
  form_version: number
  period: string
  ends_on: string
  status: 'sent' | 'returned' | 'accepted'
  snapshot: string
  seal: string
  sent_at: string
  decided_at: string | null
  reason: string | null
}
export type PastCell = {
  return_id: string
  element: string
  state: string
  value: number | null
  note: string | null
}

/** Puts past returns in as sealed versions, in whole statements: a demonstration holds hundreds. */
export async function insertPastReturns(
  db: Database,
  tenantId: number,
  by: string,
  returns: readonly PastReturn[],
  cells: readonly PastCell[],
): Promise<void> {
  const past = sql`jsonb_to_recordset(${JSON.stringify(returns)}::jsonb) as t(id uuid, unit_id integer, form_code text,
    form_version integer, period text, ends_on date, status text, snapshot text, seal text, sent_at timestamptz,
    decided_at timestamptz, reason text)`
  await sql`insert into returns (tenant_id, id, unit_id, form_code, form_version, period, ends_on, opened_at)
    select ${tenantId}::smallint, id, unit_id, form_code, form_version, period, ends_on, sent_at from ${past}`.execute(
    db,
  )
  await sql`insert into return_states (tenant_id, return_id, status, version, last_action, sent_at)
    select ${tenantId}::smallint, id, status, 1, case when decided_at is null then 1 else 2 end, sent_at from ${past}`.execute(
    db,
  )
  await sql`insert into return_versions (tenant_id, return_id, version, snapshot, seal, sealed_at, sealed_by)
    select ${tenantId}::smallint, id, 1, snapshot, seal, sent_at, ${by}::uuid from ${past}`.execute(db)
  await sql`insert into return_actions (tenant_id, return_id, seq, action, version, reason, acted_at, acted_by)
    select ${tenantId}::smallint, id, 1, 'send', 1, null::text, sent_at, ${by}::uuid from ${past}
    union all
    select ${tenantId}::smallint, id, 2, case status when 'accepted' then 'accept' else 'send-back' end, 1, reason, decided_at, ${by}::uuid
    from ${past} where decided_at is not null`.execute(db)
  await insertPastCells(db, tenantId, by, cells)
}

/** Sealed values, and the draft that a returned one is mended in. */
async function insertPastCells(
  db: Database,
  tenantId: number,
  by: string,
  cells: readonly PastCell[],
): Promise<void> {
  const past = sql`jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as t(return_id uuid, element text, state text, value numeric, note text)`
  await sql`insert into return_values (tenant_id, return_id, version, element, state, value, note)
    select ${tenantId}::smallint, return_id, 1, element, state, value, note from ${past}`.execute(db)
  await sql`insert into draft_cells (tenant_id, return_id, element, state, value, note, cell_version, updated_by, updated_at)
    select ${tenantId}::smallint, return_id, element, state, value, note, 1, ${by}::uuid, now() from ${past}`.execute(
    db,
  )
}

/** Writes every sum of the administration afresh from the sealed values: after loading history, and to heal. */
export async function rebuildRollup(db: Database, tenantId: number): Promise<void> {
  await db.deleteFrom('rollup_values').where('tenant_id', '=', tenantId).execute()
  await sql`insert into rollup_values (tenant_id, unit_id, period, element, total, reported, accepted_total, accepted_reported)
    ${rollupFromValues(tenantId)}`.execute(db)
}

/**
 * Sums per unit, period and element from the versions in force. Elements that are not summed over units stay with the
 * unit that reported them; the nation has no rows; a province's own figures count as accepted once it has sent them.
 */
export const rollupFromValues = (tenantId: number) => sql<RollupSums>`
  select r.tenant_id, up.ancestor_id as unit_id, r.period, v.element,
         sum(coalesce(v.value, 0)) as total,
         count(v.value)::integer as reported,
         coalesce(sum(coalesce(v.value, 0)) filter (where official.yes), 0) as accepted_total,
         (count(v.value) filter (where official.yes))::integer as accepted_reported
  from returns r
  join return_states s on s.tenant_id = r.tenant_id and s.return_id = r.id and s.version > 0
  join forms f on f.code = r.form_code and f.version = r.form_version
  cross join lateral (select s.status = 'accepted' or (s.status = 'sent' and f.level = 'province') as yes) official
  join return_values v on v.tenant_id = r.tenant_id and v.return_id = r.id and v.version = s.version
  join data_elements e on e.code = v.element
  join unit_closure up on up.descendant_id = r.unit_id and up.valid_from <= r.ends_on
                      and (up.valid_to is null or up.valid_to > r.ends_on)
  join unit_versions above on above.unit_id = up.ancestor_id and above.level <> 'nation'
                          and above.valid_from <= r.ends_on and (above.valid_to is null or above.valid_to > r.ends_on)
  where r.tenant_id = ${tenantId} and (e.over_units = 'sum' or up.ancestor_id = r.unit_id)
  group by r.tenant_id, up.ancestor_id, r.period, v.element
  having count(v.value) > 0`

type RollupSums = {
  tenant_id: number
  unit_id: number
  period: string
  element: string
  total: string
  reported: number
  accepted_total: string
  accepted_reported: number
}

/** The same sums computed afresh, for the checker to compare with what is stored. */
export async function recomputeRollup(db: Database, tenantId: number): Promise<RollupSums[]> {
  return (await rollupFromValues(tenantId).execute(db)).rows
}
