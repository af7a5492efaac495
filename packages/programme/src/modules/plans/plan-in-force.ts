import type { Target } from '@hoanhap/domain/targets/target'
import { unitsWith } from '../../granted-units.ts'
import type { Context } from '../../programme-context.ts'
import { isWithin } from '../units/index.ts'
import type { ItemRow } from './plan-item-queries.ts'
import type { PlanRow } from './plan-queries.ts'
import { findVersion, listTargets, listVersionItems } from './plan-version-queries.ts'

/** Whether the caller may see what is only proposed of this plan: who reviews for its unit. */
export const seesDraft = (ctx: Context, plan: PlanRow): boolean =>
  isWithin(ctx, plan.unitId, unitsWith(ctx.actor, 'plan.review'))

/** The plan as its version in force says it, whatever an amendment proposes meanwhile; a first draft is as it is. */
export async function planInForce(ctx: Context, plan: PlanRow): Promise<PlanRow> {
  if (plan.status !== 'amending') return plan
  const { header, owningAgency, publishedAt } = await findVersion(
    ctx.db,
    ctx.actor.tenantId,
    plan.id,
    plan.version,
  )
  return { ...plan, status: 'published', header, owningAgency, reason: null, updatedAt: publishedAt }
}

/** What a published version holds, as items: nothing removed, nothing open; targets first. */
export async function itemsInForce(ctx: Context, planId: string, version: number): Promise<ItemRow[]> {
  const targets = await listTargets(ctx.db, ctx.actor.tenantId, planId, version)
  const others = await listVersionItems(ctx.db, ctx.actor.tenantId, planId, version)
  const reviewed = () => ({
    state: 'accepted' as const,
    itemVersion: 1,
    confidence: 1,
    why: [],
    madeFrom: [],
  })
  return [
    ...targets.map((target, position) => ({
      ...reviewed(),
      id: target.id,
      position,
      kind: 'target' as const,
      start: target.span?.start ?? null,
      end: target.span?.end ?? null,
      fields: fieldsOf(target),
    })),
    ...others.map((item) => ({ ...reviewed(), ...item, position: targets.length + item.position })),
  ]
}

/** The reviewed fields that a published target came from: the inverse of `targetOf`. */
export function fieldsOf(target: Target): Record<string, unknown> {
  return {
    text: target.text,
    indicator: target.indicator,
    targetKind: target.kind,
    operator: target.operator,
    value: target.value,
    valueTo: target.valueTo,
    unit: target.unit,
    deadlineYear: target.deadlineYear,
    baselineValue: target.baseline?.value ?? null,
    baselineYear: target.baseline?.year ?? null,
    milestones: target.milestones,
    scopeLevel: target.scope.level,
    population: target.scope.population,
    agency: target.ownerAgency,
    measuredBy: target.measuredBy,
    enforcement: target.enforcement,
  }
}
