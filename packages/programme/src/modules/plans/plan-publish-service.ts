import { unitsWith } from '../../granted-units.ts'
import { isDeepStrictEqual } from 'node:util'
import type { PlanDetail, PlanVersion } from '@hoanhap/contract/plans/plan-schemas'
import { Problem, isProblemCode } from '@hoanhap/domain/problem'
import type { Target } from '@hoanhap/domain/targets/target'
import type { Context } from '../../programme-context.ts'
import { displayNames } from '../staff/index.ts'
import { blockersOf, isKept, targetOf } from './plan-blockers.ts'
import { itemsInForce } from './plan-in-force.ts'
import { deleteItems, insertItems, listItems, type ItemRow } from './plan-item-queries.ts'
import { lockPlanRow, updatePlan, type PlanRow } from './plan-queries.ts'
import { searchText } from './plan-header.ts'
import { lockDraft } from './plan-review-service.ts'
import {
  findVersion,
  insertTargets,
  insertVersion,
  insertVersionItems,
  listTargets,
  listVersionItems,
  listVersions,
  type VersionItemRow,
} from './plan-version-queries.ts'
import { keepableWords, refuseTypedLists } from './plan-typed-words.ts'
import { getPlan, getPlanRow } from './plan-view.ts'

/**
 * "Đưa vào theo dõi": seals the reviewed items as the next version. Nothing of an earlier version changes.
 *
 * @throws Problem the first blocker, with the item it speaks of
 */
export async function publishPlan(ctx: Context, planId: string): Promise<PlanDetail> {
  const plan = await lockDraft(ctx, planId)
  const items = await listItems(ctx.db, ctx.actor.tenantId, planId)
  const [blocker] = blockersOf(plan.header, items, ctx.reference.indicators)
  if (blocker && isProblemCode(blocker.code)) throw new Problem(blocker.code, { itemId: blocker.itemId })
  const kept = items.filter(isKept)
  const targets = kept
    .filter((item) => item.kind === 'target')
    .map((item) => targetOf(item, ctx.reference.indicators, plan.header.number ?? plan.header.title ?? ''))
  const others = kept.filter(isVersionItem)
  if (plan.version > 0 && !(await isAmended(ctx, plan, targets, others)))
    throw new Problem('plan/nothing-changed')
  const version = plan.version + 1
  await insertVersion(ctx.db, ctx.actor.tenantId, planId, {
    version,
    header: plan.header,
    owningAgency: plan.owningAgency,
    reason: plan.reason,
    publishedAt: ctx.now,
    publishedBy: ctx.actor.accountId,
  })
  await insertTargets(ctx.db, ctx.actor.tenantId, planId, version, targets)
  await insertVersionItems(ctx.db, ctx.actor.tenantId, planId, version, others)
  await updatePlan(ctx.db, ctx.actor.tenantId, planId, {
    status: 'published',
    version,
    reason: null,
    search: searchText(plan.header),
    now: ctx.now,
  })
  ctx.record('plan.publish', planId, {
    version,
    targets: targets.length,
    owningAgency: plan.owningAgency,
  })
  for (const topic of ['plans', 'targets', 'home'] as const) ctx.announce(topic)
  return getPlan(ctx, planId)
}

/** Whether the draft says anything else than the version in force: an amendment that changes nothing is none. */
async function isAmended(
  ctx: Context,
  plan: PlanRow,
  targets: readonly Target[],
  others: readonly VersionItemRow[],
): Promise<boolean> {
  const { tenantId } = ctx.actor
  const inForce = await findVersion(ctx.db, tenantId, plan.id, plan.version)
  const before = await listTargets(ctx.db, tenantId, plan.id, plan.version)
  const itemsBefore = await listVersionItems(ctx.db, tenantId, plan.id, plan.version)
  const said = (items: readonly VersionItemRow[]) => items.map(({ id, fields }) => ({ id, fields }))
  return !(
    inForce.owningAgency === plan.owningAgency &&
    isDeepStrictEqual(inForce.header, plan.header) &&
    isDeepStrictEqual(before, targets) &&
    isDeepStrictEqual(said(itemsBefore), said(others))
  )
}

const isVersionItem = (item: ItemRow): item is ItemRow & VersionItemRow => item.kind !== 'target'

/** Opens the next version for review with the reason of the amendment; the version in force stays in force. */
export async function amendPlan(ctx: Context, planId: string, reason: string): Promise<PlanDetail> {
  const plan = await lockPlanRow(ctx.db, ctx.actor.tenantId, planId, unitsWith(ctx.actor, 'plan.amend'))
  if (!plan) throw new Problem('plan/not-found')
  if (plan.status !== 'published') throw new Problem('plan/wrong-status', { status: plan.status })
  if (reason.trim() === '') throw new Problem('plan/reason-needed')
  const items = await listItems(ctx.db, ctx.actor.tenantId, planId)
  await refuseTypedLists(ctx, plan, { reason }, { items, header: true })
  const kept = await keepableWords(ctx, plan, { reason: reason.trim() })
  await updatePlan(ctx.db, ctx.actor.tenantId, planId, {
    status: 'amending',
    reason: kept.reason,
    now: ctx.now,
  })
  ctx.record('plan.amend', planId, { version: plan.version })
  return getPlan(ctx, planId)
}

/** Throws a draft away; of an amendment only its changes go, the version in force is put back under review's eyes. */
export async function discardDraft(ctx: Context, planId: string): Promise<{ done: true }> {
  const plan = await lockDraft(ctx, planId)
  if (plan.status === 'draft')
    await updatePlan(ctx.db, ctx.actor.tenantId, planId, { status: 'discarded', now: ctx.now })
  else {
    const { header, owningAgency } = await findVersion(ctx.db, ctx.actor.tenantId, planId, plan.version)
    await restoreItems(ctx, planId, plan.version)
    await updatePlan(ctx.db, ctx.actor.tenantId, planId, {
      status: 'published',
      reason: null,
      header,
      owningAgency,
      headerVersion: plan.headerVersion + 1,
      now: ctx.now,
    })
  }
  ctx.record('plan.discard', planId, { version: plan.version })
  return { done: true }
}

async function restoreItems(ctx: Context, planId: string, version: number): Promise<void> {
  const items = await itemsInForce(ctx, planId, version)
  await deleteItems(ctx.db, ctx.actor.tenantId, planId)
  await insertItems(ctx.db, ctx.actor.tenantId, planId, items)
}

/** Every version, newest first, with how its targets differ from the one before. */
export async function listPlanVersions(ctx: Context, planId: string): Promise<PlanVersion[]> {
  await getPlanRow(ctx, planId)
  const versions = await listVersions(ctx.db, ctx.actor.tenantId, planId)
  const targets = new Map<number, Target[]>()
  for (const { version } of versions)
    targets.set(version, await listTargets(ctx.db, ctx.actor.tenantId, planId, version))
  const names = await displayNames(
    ctx,
    versions.map((version) => version.publishedBy),
  )
  return versions.map((version) => ({
    version: version.version,
    publishedAt: version.publishedAt.toISOString(),
    publishedBy: names.get(version.publishedBy) ?? '',
    reason: version.reason,
    header: version.header,
    targets: targets.get(version.version)?.length ?? 0,
    ...differences(targets.get(version.version - 1) ?? [], targets.get(version.version) ?? []),
  }))
}

function differences(
  before: readonly Target[],
  after: readonly Target[],
): { added: number; changed: number; removed: number } {
  const old = new Map(before.map((target) => [target.id, target]))
  const kept = after.filter((target) => old.has(target.id))
  return {
    added: after.length - kept.length,
    changed: kept.filter((target) => !isDeepStrictEqual(target, old.get(target.id))).length,
    removed: before.length - kept.length,
  }
}
