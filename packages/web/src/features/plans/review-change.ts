import type {
  AcceptAbove,
  AddItem,
  AddItemBody,
  EditHeader,
  EditItem,
  ItemFields,
  ItemKind,
  ItemState,
  MergeItems,
  PlanDetail,
  PlanHeader,
  PlanItem,
  SplitItem,
  UnmakeItem,
} from '@hoanhap/contract/plans/plan-schemas'
import { ProblemError } from '@hoanhap/contract/client'
import { api } from '../../app/api.ts'

/** One act of the reviewer. */
export type ReviewChange =
  | { readonly type: 'state'; readonly itemId: string; readonly state: 'accepted' | 'removed' | 'proposed' }
  | {
      readonly type: 'fields'
      readonly itemId: string
      readonly fields: ItemFields
      /** The version that the person had before their eyes when typing. */
      readonly baseVersion: number
    }
  | { readonly type: 'add'; readonly item: AddItemBody }
  | { readonly type: 'accept-above'; readonly confidence: number; readonly kind: ItemKind | null }
  | { readonly type: 'merge'; readonly itemIds: readonly string[] }
  | { readonly type: 'split'; readonly itemId: string; readonly at: number }
  /** Takes back the merge or split that `from` went into. */
  | { readonly type: 'unmake'; readonly from: string }
  | {
      readonly type: 'header'
      readonly header: PlanHeader
      readonly owningAgency: string | null
      readonly baseVersion: number
    }

/** Whether a form is open for the act, which shows by itself why it failed. */
export const hasForm = (change: ReviewChange): boolean =>
  change.type === 'fields' || change.type === 'add' || change.type === 'header'

/** Without the items that went into a merge or split: what was made of them stands in their place. */
export function standingItems(items: readonly PlanItem[]): readonly PlanItem[] {
  const used = new Set(items.flatMap((item) => (item.state === 'removed' ? [] : item.madeFrom)))
  return used.size === 0 ? items : items.filter((item) => item.state !== 'removed' || !used.has(item.id))
}

/** The first of the items that were made of this one by a merge or split, if any stands. */
export const findMadeOf = (items: readonly PlanItem[], id: string): PlanItem | undefined =>
  standingItems(items)
    .filter((item) => item.madeFrom.includes(id))
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))[0]

/** The items as they will be once the acts under way have been answered. */
export function withPending(
  items: readonly PlanItem[],
  pending: readonly ReviewChange[],
): readonly PlanItem[] {
  if (pending.length === 0) return items
  return items.map((item) => pending.reduce(applied, item))
}

function applied(item: PlanItem, change: ReviewChange): PlanItem {
  if (change.type === 'accept-above') {
    return item.state === 'proposed' &&
      item.confidence >= change.confidence &&
      (change.kind === null || item.kind === change.kind)
      ? { ...item, state: 'accepted' }
      : item
  }
  if (change.type !== 'state' && change.type !== 'fields') return item
  if (change.itemId !== item.id) return item
  if (change.type === 'state') return { ...item, state: change.state }
  return { ...item, state: 'edited', fields: { ...item.fields, ...change.fields } }
}

/** The state that takes an act back: what the item was before it. An edited item goes back as accepted, its edits kept. */
export const stateBefore = (state: ItemState): 'accepted' | 'removed' | 'proposed' =>
  state === 'edited' ? 'accepted' : state

/**
 * Sends one act.
 *
 * @param current the plan as the cache holds it when the act's turn comes: earlier acts in the queue raised versions
 */
export async function sendChange(
  planId: string,
  change: ReviewChange,
  current: PlanDetail,
): Promise<PlanDetail> {
  const params = { planId }
  switch (change.type) {
    case 'state': {
      const item = itemOf(current, change.itemId)
      return patchItem(planId, item.id, { baseVersion: item.itemVersion, state: change.state })
    }
    case 'fields':
      return patchItem(planId, change.itemId, { baseVersion: change.baseVersion, fields: change.fields })
    case 'add':
      return api.post<typeof AddItem>('/api/plans/:planId/items', {
        params,
        body: change.item,
        requestId: crypto.randomUUID(),
      })
    case 'accept-above':
      return api.post<typeof AcceptAbove>('/api/plans/:planId/items/accept', {
        params,
        body: { confidence: change.confidence, ...(change.kind === null ? {} : { kind: change.kind }) },
      })
    case 'merge':
      return api.post<typeof MergeItems>('/api/plans/:planId/items/merge', {
        params,
        body: {
          items: change.itemIds.map((id) => ({ id, baseVersion: itemOf(current, id).itemVersion })),
        },
      })
    case 'split':
      return api.post<typeof SplitItem>('/api/plans/:planId/items/:itemId/split', {
        params: { planId, itemId: change.itemId },
        body: { baseVersion: itemOf(current, change.itemId).itemVersion, at: change.at },
      })
    case 'unmake': {
      const made = findMadeOf(current.items, change.from)
      if (made === undefined) throw new ProblemError('plan/item-not-found')
      return api.post<typeof UnmakeItem>('/api/plans/:planId/items/:itemId/unmake', {
        params: { planId, itemId: made.id },
        body: { baseVersion: made.itemVersion },
      })
    }
    case 'header':
      return api.put<typeof EditHeader>('/api/plans/:planId/header', {
        params,
        body: {
          baseVersion: change.baseVersion,
          header: change.header,
          owningAgency: change.owningAgency,
        },
      })
  }
}

function itemOf(plan: PlanDetail, id: string): PlanItem {
  const item = plan.items.find((each) => each.id === id)
  if (item === undefined) throw new ProblemError('plan/item-not-found')
  return item
}

const patchItem = (
  planId: string,
  itemId: string,
  body: { baseVersion: number; state?: 'accepted' | 'removed' | 'proposed'; fields?: ItemFields },
): Promise<PlanDetail> =>
  api.patch<typeof EditItem>('/api/plans/:planId/items/:itemId', { params: { planId, itemId }, body })
