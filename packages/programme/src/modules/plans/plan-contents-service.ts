import type { Target } from '@hoanhap/domain/targets/target'
import type { Context } from '../../context.ts'
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
