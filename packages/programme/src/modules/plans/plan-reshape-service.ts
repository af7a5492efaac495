import type { MergeItemsBody, PlanDetail, SplitItemBody } from '@hoanhap/contract/plans/plan-schemas'
import { Problem } from '@hoanhap/domain/problem'
import type { Context } from '../../programme-context.ts'
import { mergedItem } from './item-merge.ts'
import { partsOf } from './item-split.ts'
import { deleteItemsById, insertItems, listItems, saveItem, type ItemRow } from './plan-item-queries.ts'
import { lockDraft } from './plan-review-service.ts'
import { refuseTypedLists } from './plan-typed-words.ts'
import { documentOf, getPlan } from './plan-view.ts'

/** Makes one item of two or more of one kind; they stay, removed, until it is unmade. */
export async function mergeItems(ctx: Context, planId: string, body: MergeItemsBody): Promise<PlanDetail> {
  const plan = await lockDraft(ctx, planId)
  const items = await listItems(ctx.db, ctx.actor.tenantId, planId)
  const chosen = body.items.map(({ id, baseVersion }) => itemAt(items, id, baseVersion))
  const whyNot = whyNotMerge(chosen)
  if (whyNot) throw whyNot
  const made = mergedItem(chosen, await documentOf(ctx, plan), ctx.newId())
  await refuseTypedLists(ctx, plan, made.fields, { items, header: true })
  await replaceItems(ctx, planId, items, chosen, [made])
  ctx.record('plan.review', planId, { item: made.id, merged: chosen.length })
  return getPlan(ctx, planId)
}

/** Makes two items of one, each read again; it stays, removed, until they are unmade. */
export async function splitItem(
  ctx: Context,
  planId: string,
  itemId: string,
  { baseVersion, at }: SplitItemBody,
): Promise<PlanDetail> {
  const plan = await lockDraft(ctx, planId)
  const items = await listItems(ctx.db, ctx.actor.tenantId, planId)
  const item = itemAt(items, itemId, baseVersion)
  const document = await documentOf(ctx, plan)
  const parts = document && item.state !== 'removed' ? partsOf(ctx, item, document, at) : null
  if (!parts) throw new Problem('plan/cannot-split')
  await replaceItems(ctx, planId, items, [item], parts)
  ctx.record('plan.review', planId, { item: itemId, split: parts.map(({ id }) => id) })
  return getPlan(ctx, planId)
}

/** Undoes a merge or split: its makings stand again as they stood, whatever was done to the item since. */
export async function unmakeItem(
  ctx: Context,
  planId: string,
  itemId: string,
  baseVersion: number,
): Promise<PlanDetail> {
  await lockDraft(ctx, planId)
  const { tenantId } = ctx.actor
  const items = await listItems(ctx.db, tenantId, planId)
  const item = itemAt(items, itemId, baseVersion)
  const from = new Map(item.madeFrom.map(({ id, state }) => [id, state]))
  const made = items.filter(({ madeFrom }) => madeFrom.some(({ id }) => from.has(id)))
  const usedAgain = new Set(items.flatMap(({ madeFrom }) => madeFrom.map(({ id }) => id)))
  if (made.length === 0 || made.some(({ id }) => usedAgain.has(id))) throw new Problem('plan/cannot-unmake')
  const restored = items.filter(({ id }) => from.has(id))
  for (const each of restored)
    await saveItem(ctx.db, tenantId, {
      ...each,
      state: from.get(each.id)!,
      itemVersion: each.itemVersion + 1,
    })
  const gone = new Set(made.map(({ id }) => id))
  await repointServed(
    ctx,
    items.filter(({ id }) => !gone.has(id)),
    gone,
    restored,
  )
  await deleteItemsById(ctx.db, tenantId, planId, [...gone])
  ctx.record('plan.review', planId, { item: itemId, unmade: true })
  return getPlan(ctx, planId)
}

function itemAt(items: readonly ItemRow[], id: string, baseVersion: number): ItemRow {
  const item = items.find((each) => each.id === id)
  if (!item) throw new Problem('plan/item-not-found')
  if (item.itemVersion !== baseVersion) throw new Problem('plan/item-changed', { version: item.itemVersion })
  return item
}

function whyNotMerge(chosen: readonly ItemRow[]): Problem | null {
  const ids = new Set(chosen.map(({ id }) => id))
  const kinds = new Set(chosen.map(({ kind }) => kind))
  const removed = chosen.some(({ state }) => state === 'removed')
  return ids.size < chosen.length || kinds.size > 1 || removed ? new Problem('plan/cannot-merge') : null
}

async function replaceItems(
  ctx: Context,
  planId: string,
  items: readonly ItemRow[],
  old: readonly ItemRow[],
  made: readonly ItemRow[],
): Promise<void> {
  const { tenantId } = ctx.actor
  for (const each of old)
    await saveItem(ctx.db, tenantId, { ...each, state: 'removed', itemVersion: each.itemVersion + 1 })
  await insertItems(ctx.db, tenantId, planId, made)
  const gone = new Set(old.map(({ id }) => id))
  await repointServed(
    ctx,
    items.filter(({ id }) => !gone.has(id)),
    gone,
    made,
  )
}

/** What served a target that is no longer one serves those that took its place. */
async function repointServed(
  ctx: Context,
  items: readonly ItemRow[],
  gone: ReadonlySet<string>,
  instead: readonly ItemRow[],
): Promise<void> {
  for (const item of items) {
    const serves = Array.isArray(item.fields['serves']) ? (item.fields['serves'] as string[]) : []
    if (!serves.some((id) => gone.has(id))) continue
    const now = [...serves.filter((id) => !gone.has(id)), ...instead.map(({ id }) => id)]
    await saveItem(ctx.db, ctx.actor.tenantId, {
      ...item,
      fields: { ...item.fields, serves: [...new Set(now)] },
    })
  }
}
