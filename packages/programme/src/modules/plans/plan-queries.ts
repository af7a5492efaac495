import { sql } from 'kysely'
import type { Database } from '../../database/programme-database.ts'
import type { PlanHeaderRow } from '../../database/schema.ts'
import { withinOrAboveUnits, withinUnits } from '../../database/scope.ts'

export type PlanRow = {
  id: string
  unitId: number
  status: 'draft' | 'published' | 'amending' | 'discarded'
  origin: 'pack' | 'document'
  version: number
  header: PlanHeaderRow
  headerVersion: number
  reason: string | null
  documentId: string | null
  owningAgency: string | null
  updatedAt: Date
}

const PLAN_COLUMNS = [
  'plans.id',
  'plans.unit_id as unitId',
  'plans.status',
  'plans.origin',
  'plans.version',
  'plans.header',
  'plans.header_version as headerVersion',
  'plans.reason',
  'plans.document_id as documentId',
  'plans.owning_agency as owningAgency',
  'plans.updated_at as updatedAt',
] as const

/**
 * Plans of the units in scope and of the units above them. Drafts are shown only to those whose `draftScope`
 * holds the plan's own unit.
 */
export async function listPlanRows(
  db: Database,
  tenantId: number,
  scope: readonly number[],
  draftScope: readonly number[],
  search: string,
): Promise<PlanRow[]> {
  return db
    .selectFrom('plans')
    .where('plans.tenant_id', '=', tenantId)
    .where('plans.status', '<>', 'discarded')
    .where(withinOrAboveUnits('plans.unit_id', scope))
    .where((eb) => eb.or([eb('plans.version', '>', 0), withinUnits('plans.unit_id', draftScope)]))
    .$if(search !== '', (q) => q.where(sql<boolean>`position(${search} in plans.search) > 0`))
    .select(PLAN_COLUMNS)
    .orderBy('plans.updated_at', 'desc')
    .execute()
}

/** A plan the caller may read, or undefined: out of scope reads as missing. */
export async function findPlanRow(
  db: Database,
  tenantId: number,
  planId: string,
  scope: readonly number[],
  draftScope: readonly number[],
): Promise<PlanRow | undefined> {
  return db
    .selectFrom('plans')
    .where('plans.tenant_id', '=', tenantId)
    .where('plans.id', '=', planId)
    .where(withinOrAboveUnits('plans.unit_id', scope))
    .where((eb) => eb.or([eb('plans.version', '>', 0), withinUnits('plans.unit_id', draftScope)]))
    .select(PLAN_COLUMNS)
    .executeTakeFirst()
}

/** The plan, locked until the transaction ends, if its own unit lies in `scope`. */
export async function lockPlanRow(
  db: Database,
  tenantId: number,
  planId: string,
  scope: readonly number[],
): Promise<PlanRow | undefined> {
  return db
    .selectFrom('plans')
    .where('plans.tenant_id', '=', tenantId)
    .where('plans.id', '=', planId)
    .where('plans.status', '<>', 'discarded')
    .where(withinUnits('plans.unit_id', scope))
    .select(PLAN_COLUMNS)
    .forUpdate()
    .executeTakeFirst()
}

export async function insertPlan(
  db: Database,
  tenantId: number,
  plan: Pick<PlanRow, 'id' | 'unitId' | 'origin' | 'header'> & { search: string; now: Date },
): Promise<void> {
  await db
    .insertInto('plans')
    .values({
      tenant_id: tenantId,
      id: plan.id,
      unit_id: plan.unitId,
      status: 'draft',
      origin: plan.origin,
      version: 0,
      header: JSON.stringify(plan.header),
      header_version: 1,
      reason: null,
      document_id: null,
      owning_agency: null,
      search: plan.search,
      created_at: plan.now,
      updated_at: plan.now,
    })
    .execute()
}

export async function updatePlan(
  db: Database,
  tenantId: number,
  planId: string,
  change: {
    status?: PlanRow['status']
    version?: number
    header?: PlanHeaderRow
    headerVersion?: number
    reason?: string | null
    documentId?: string
    owningAgency?: string | null
    search?: string
    now: Date
  },
): Promise<void> {
  await db
    .updateTable('plans')
    .set({
      updated_at: change.now,
      ...(change.status !== undefined && { status: change.status }),
      ...(change.version !== undefined && { version: change.version }),
      ...(change.header !== undefined && { header: JSON.stringify(change.header) }),
      ...(change.headerVersion !== undefined && { header_version: change.headerVersion }),
      ...(change.reason !== undefined && { reason: change.reason }),
      ...(change.documentId !== undefined && { document_id: change.documentId }),
      ...(change.owningAgency !== undefined && { owning_agency: change.owningAgency }),
      ...(change.search !== undefined && { search: change.search }),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', planId)
    .execute()
}
