import type {
  AcceptAbove,
  AddItem,
  AddItemBody,
  EditHeader,
  EditItem,
  ItemFields,
  ItemState,
  PlanDetail,
  PlanHeader,
  PlanItem,
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
  | { readonly type: 'accept-above'; readonly confidence: number }
  | { readonly type: 'header'; readonly header: PlanHeader; readonly baseVersion: number }

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
    return item.state === 'proposed' && item.confidence >= change.confidence
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
      const item = current.items.find((each) => each.id === change.itemId)
      if (item === undefined) throw new ProblemError('plan/item-not-found')
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
        body: { confidence: change.confidence },
      })
    case 'header':
      return api.put<typeof EditHeader>('/api/plans/:planId/header', {
        params,
        body: { baseVersion: change.baseVersion, header: change.header },
      })
  }
}

const patchItem = (
  planId: string,
  itemId: string,
  body: { baseVersion: number; state?: 'accepted' | 'removed' | 'proposed'; fields?: ItemFields },
): Promise<PlanDetail> =>
  api.patch<typeof EditItem>('/api/plans/:planId/items/:itemId', { params: { planId, itemId }, body })
