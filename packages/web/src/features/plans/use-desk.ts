import { useMemo, useReducer, type Dispatch } from 'react'
import type { PlanDetail, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { deskAfter, firstDesk, type DeskAct, type DeskState } from './review-desk-state.ts'
import { cutGroups, groupItems, viewShowing, type CutGroup, type ReviewView } from './review-order.ts'
import { useDeskActs, type DeskActs } from './use-desk-acts.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useReview, type Review } from './use-review.ts'

export type Desk = {
  readonly plan: PlanDetail
  readonly review: Review
  readonly state: DeskState
  readonly dispatch: Dispatch<DeskAct>
  readonly view: ReviewView
  readonly groups: readonly CutGroup[]
  /** Everything in the groups, in order. */
  readonly shown: readonly PlanItem[]
  readonly acts: DeskActs
  /** The item that was removed last and can be put back; null when something else was done since. */
  readonly removed: PlanItem | null
}

/** Everything that the review screen's parts share: what is shown, what is pointed at, and the acts. */
export function useDesk(plan: PlanDetail, firstItem: string | undefined): Desk {
  const review = useReview(plan)
  const [state, dispatch] = useReducer(deskAfter, undefined, () =>
    // The first item is open from the start: it shows what can be done with every other.
    firstDesk(firstItem ?? groupItems(review.items, 'doubt')[0]?.items[0]?.id ?? null),
  )
  const view = viewShowing(
    state.view,
    review.items.find((item) => item.id === state.current),
  )
  const pointedAt = state.onlyOpen ? state.current : null
  const all = useMemo(() => {
    const kept = review.items.filter(
      (item) =>
        (view === 'all' || item.kind === view) &&
        // An item that was just dealt with stays while it is pointed at: nothing vanishes under the hand.
        (!state.onlyOpen || item.state === 'proposed' || item.id === pointedAt),
    )
    return groupItems(kept, state.order)
  }, [review.items, view, state.order, state.onlyOpen, pointedAt])
  const groups = useMemo(() => cutGroups(all, state.limit, state.current), [all, state.limit, state.current])
  const shown = useMemo(() => groups.flatMap((group) => group.items), [groups])
  const { acts, removed } = useDeskActs(review, shown, dispatch)
  useReviewKeys(shown, state, dispatch, acts)
  return { plan, review, state, dispatch, view, groups, shown, acts, removed }
}
