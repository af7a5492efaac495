import type { Target } from '@hoanhap/domain/targets/target'
import type { Database } from '../../database/programme-database.ts'
import type { ItemKindRow, PlanHeaderRow } from '../../database/schema.ts'

export type VersionRow = {
  version: number
  header: PlanHeaderRow
  /** Whose accounts see named streets and points while this version is in force. */
  owningAgency: string | null
  reason: string | null
  publishedAt: Date
  publishedBy: string
}
export type VersionItemRow = {
  id: string
  position: number
  kind: Exclude<ItemKindRow, 'target'>
  start: number | null
  end: number | null
  fields: Record<string, unknown>
}

const VERSION_COLUMNS = [
  'version',
  'header',
  'owning_agency as owningAgency',
  'reason',
  'published_at as publishedAt',
  'published_by as publishedBy',
] as const

export async function insertVersion(
  db: Database,
  tenantId: number,
  planId: string,
  row: VersionRow,
): Promise<void> {
  await db
    .insertInto('plan_versions')
    .values({
      tenant_id: tenantId,
      plan_id: planId,
      version: row.version,
      header: JSON.stringify(row.header),
      owning_agency: row.owningAgency,
      reason: row.reason,
      published_at: row.publishedAt,
      published_by: row.publishedBy,
    })
    .execute()
}

export async function listVersions(db: Database, tenantId: number, planId: string): Promise<VersionRow[]> {
  return db
    .selectFrom('plan_versions')
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .select(VERSION_COLUMNS)
    .orderBy('version', 'desc')
    .execute()
}

export async function findVersion(
  db: Database,
  tenantId: number,
  planId: string,
  version: number,
): Promise<VersionRow> {
  return db
    .selectFrom('plan_versions')
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .select(VERSION_COLUMNS)
    .executeTakeFirstOrThrow()
}

export async function insertTargets(
  db: Database,
  tenantId: number,
  planId: string,
  version: number,
  targets: readonly Target[],
): Promise<void> {
  if (targets.length === 0) return
  await db
    .insertInto('targets')
    .values(
      targets.map((target, position) => ({
        tenant_id: tenantId,
        plan_id: planId,
        version,
        id: target.id,
        position,
        wording: target.text,
        span_start: target.span?.start ?? null,
        span_end: target.span?.end ?? null,
        kind: target.kind,
        indicator: target.indicator,
        operator: target.operator,
        value: target.value,
        value_to: target.valueTo,
        unit: target.unit,
        baseline_value: target.baseline?.value ?? null,
        baseline_year: target.baseline?.year ?? null,
        baseline_source: target.baseline?.source ?? null,
        milestones: JSON.stringify(target.milestones),
        deadline_year: target.deadlineYear,
        scope_level: target.scope.level,
        population: target.scope.population,
        owner_agency: target.ownerAgency,
        measured_by: target.measuredBy,
        enforcement: target.enforcement,
      })),
    )
    .execute()
}

export async function listTargets(
  db: Database,
  tenantId: number,
  planId: string,
  version: number,
): Promise<Target[]> {
  const rows = await db
    .selectFrom('targets')
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .selectAll()
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    text: row.wording,
    span:
      row.span_start === null || row.span_end === null ? null : { start: row.span_start, end: row.span_end },
    kind: row.kind,
    indicator: row.indicator,
    operator: row.operator,
    value: Number(row.value),
    valueTo: row.value_to === null ? null : Number(row.value_to),
    unit: row.unit,
    baseline:
      row.baseline_value === null || row.baseline_year === null
        ? null
        : { value: Number(row.baseline_value), year: row.baseline_year, source: row.baseline_source ?? '' },
    milestones: row.milestones,
    deadlineYear: row.deadline_year,
    scope: { level: row.scope_level, population: row.population },
    ownerAgency: row.owner_agency,
    measuredBy: row.measured_by,
    enforcement: row.enforcement,
  }))
}

export async function insertVersionItems(
  db: Database,
  tenantId: number,
  planId: string,
  version: number,
  items: readonly VersionItemRow[],
): Promise<void> {
  if (items.length === 0) return
  await db
    .insertInto('plan_version_items')
    .values(
      items.map((item) => ({
        tenant_id: tenantId,
        plan_id: planId,
        version,
        id: item.id,
        position: item.position,
        kind: item.kind,
        span_start: item.start,
        span_end: item.end,
        fields: JSON.stringify(item.fields),
      })),
    )
    .execute()
}

export async function listVersionItems(
  db: Database,
  tenantId: number,
  planId: string,
  version: number,
): Promise<VersionItemRow[]> {
  return db
    .selectFrom('plan_version_items')
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .select(['id', 'position', 'kind', 'span_start as start', 'span_end as end', 'fields'])
    .orderBy('position')
    .execute()
}

/** Counts of the versions in force, for the list of plans: everything in them was reviewed. */
export async function countVersionItems(
  db: Database,
  tenantId: number,
  planIds: readonly string[],
): Promise<{ planId: string; kind: ItemKindRow; state: 'accepted'; n: number }[]> {
  if (planIds.length === 0) return []
  const inForce = db
    .selectFrom('plans')
    .where('plans.tenant_id', '=', tenantId)
    .where('plans.id', 'in', planIds)
  const targets = await inForce
    .innerJoin('targets', (join) =>
      join
        .onRef('targets.tenant_id', '=', 'plans.tenant_id')
        .onRef('targets.plan_id', '=', 'plans.id')
        .onRef('targets.version', '=', 'plans.version'),
    )
    .groupBy('plans.id')
    .select((eb) => ['plans.id as planId', eb.fn.countAll<string>().as('n')])
    .execute()
  const others = await inForce
    .innerJoin('plan_version_items as items', (join) =>
      join
        .onRef('items.tenant_id', '=', 'plans.tenant_id')
        .onRef('items.plan_id', '=', 'plans.id')
        .onRef('items.version', '=', 'plans.version'),
    )
    .groupBy(['plans.id', 'items.kind'])
    .select((eb) => ['plans.id as planId', 'items.kind', eb.fn.countAll<string>().as('n')])
    .execute()
  return [...targets.map((row) => ({ ...row, kind: 'target' as const })), ...others].map((row) => ({
    ...row,
    state: 'accepted',
    n: Number(row.n),
  }))
}
