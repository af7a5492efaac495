import type { Target } from '@hoanhap/domain/targets/target'
import type { Context } from '../../programme-context.ts'
import { isWithin } from '../units/index.ts'
import { planInForce } from './plan-in-force.ts'
import { listPlanRows, type PlanRow } from './plan-queries.ts'
import { listTargets, listVersionItems, type VersionItemRow } from './plan-version-queries.ts'

/** Targets of a published version, in the order of the plan. */
export const listPlanTargets = (ctx: Context, planId: string, version: number): Promise<Target[]> =>
  listTargets(ctx.db, ctx.actor.tenantId, planId, version)

/** Tasks and assignments of a published version, in the order of the plan. */
export async function listPlanTasks(
  ctx: Context,
  planId: string,
  version: number,
): Promise<VersionItemRow[]> {
  const items = await listVersionItems(ctx.db, ctx.actor.tenantId, planId, version)
  return items.filter((item) => item.kind === 'task' || item.kind === 'assignment')
}

/** Plans in force for a unit in a year: its own and those of the units above it. */
export async function listFollowedPlans(ctx: Context, unitId: number, year: number): Promise<PlanRow[]> {
  const known = await listPlanRows(ctx.db, ctx.actor.tenantId, [unitId], [], '')
  const rows = await Promise.all(known.map((plan) => planInForce(ctx, plan)))
  const covers = ({ header }: PlanRow): boolean =>
    (header.periodFrom ?? header.periodTo ?? 0) <= year && year <= (header.periodTo ?? 0)
  return rows.filter((plan) => plan.version > 0 && covers(plan) && isWithin(ctx, unitId, [plan.unitId]))
}
