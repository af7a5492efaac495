import type { Target } from '@hoanhap/domain/targets/target'
import type { Database } from '../../database/programme-database.ts'
import type { ItemKindRow, PlanHeaderRow } from '../../database/schema.ts'

export type VersionRow = {
  version: number
  header: PlanHeaderRow
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
    .select(['version', 'header', 'reason', 'published_at as publishedAt', 'published_by as publishedBy'])
    .orderBy('version', 'desc')
    .execute()
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
