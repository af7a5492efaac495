import { useEffect, useMemo, useReducer, useRef, useState, type Dispatch } from 'react'
import type { PlanDetail, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { deskAfter, firstDesk, type DeskAct, type DeskState } from './review-desk-state.ts'
import { stateBefore, type ReviewChange } from './review-change.ts'
import { actOfKey } from './review-keys.ts'
import { cutGroups, findNextUnreviewed, groupItems, type CutGroup } from './review-order.ts'
import { useReview, type Review } from './use-review.ts'

type Undo = { readonly changes: readonly ReviewChange[]; readonly removed: PlanItem | null }

export type Desk = {
  readonly plan: PlanDetail
  readonly review: Review
  readonly state: DeskState
  readonly dispatch: Dispatch<DeskAct>
  readonly groups: readonly CutGroup[]
  /** Everything in the groups, in order. */
  readonly shown: readonly PlanItem[]
  readonly acts: DeskActs
  /** The item that was removed last and can be put back; null when something else was done since. */
  readonly removed: PlanItem | null
}

export type DeskActs = {
  readonly accept: (id: string) => void
  readonly remove: (id: string) => void
  readonly putBack: (id: string) => void
  readonly acceptAbove: (confidence: number) => void
  readonly undo: () => void
  /** What was typed and could not be saved is no longer wanted. */
  readonly giveUp: () => void
}

/** Everything that the review screen's parts share: what is shown, what is pointed at, and the acts. */
export function useDesk(plan: PlanDetail, firstItem: string | undefined): Desk {
  const review = useReview(plan)
  const [state, dispatch] = useReducer(deskAfter, undefined, () =>
    // The first item is open from the start: it shows what can be done with every other.
    firstDesk(firstItem ?? groupItems(plan.items, 'doubt')[0]?.items[0]?.id ?? null),
  )
  const pointedAt = state.onlyOpen ? state.current : null
  const all = useMemo(() => {
    // An item that was just dealt with stays while it is pointed at: nothing vanishes under the hand.
    const kept = state.onlyOpen
      ? review.items.filter((item) => item.state === 'proposed' || item.id === pointedAt)
      : review.items
    return groupItems(kept, state.order)
  }, [review.items, state.order, state.onlyOpen, pointedAt])
  const groups = useMemo(() => cutGroups(all, state.limit, state.current), [all, state.limit, state.current])
  const shown = useMemo(() => groups.flatMap((group) => group.items), [groups])
  const { acts, removed } = useActs(review, shown, dispatch)
  useReviewKeys(shown, state, dispatch, acts)
  return { plan, review, state, dispatch, groups, shown, acts, removed }
}

/** The acts keep their identity, so that a list of hundreds is not drawn again at each of them. */
function useActs(review: Review, shown: readonly PlanItem[], dispatch: Dispatch<DeskAct>) {
  const [undos, setUndos] = useState<readonly Undo[]>([])
  const now = useRef({ review, shown, undos })
  useEffect(() => {
    now.current = { review, shown, undos }
  })
  const acts = useMemo((): DeskActs => {
    const find = (id: string): PlanItem | undefined => now.current.review.items.find((item) => item.id === id)
    const remember = (items: readonly PlanItem[], removed: PlanItem | null): void => {
      const changes = items.map((item): ReviewChange => ({
        type: 'state',
        itemId: item.id,
        state: stateBefore(item.state),
      }))
      setUndos((before) => [...before, { changes, removed }])
    }
    const setState = (id: string, state: 'accepted' | 'removed' | 'proposed'): void => {
      const item = find(id)
      if (item === undefined || item.state === state) return
      remember([item], state === 'removed' ? item : null)
      now.current.review.act({ type: 'state', itemId: id, state })
    }
    const goOn = (id: string): void => {
      const next = findNextUnreviewed(now.current.shown, id)
      dispatch({ type: 'go', id: next?.id ?? id })
    }
    return {
      accept: (id) => {
        // What was edited is accepted already; accepting it again would forget that a person wrote it.
        if (find(id)?.state !== 'edited') setState(id, 'accepted')
        goOn(id)
      },
      remove: (id) => {
        setState(id, 'removed')
        goOn(id)
      },
      putBack: (id) => setState(id, 'proposed'),
      acceptAbove: (confidence) => {
        const those = now.current.review.items.filter(
          (item) => item.state === 'proposed' && item.confidence >= confidence,
        )
        remember(those, null)
        now.current.review.act({ type: 'accept-above', confidence })
      },
      giveUp: () => now.current.review.giveUp(),
      undo: () => {
        const last = now.current.undos.at(-1)
        if (last === undefined) return
        setUndos((before) => before.slice(0, -1))
        for (const change of last.changes) now.current.review.act(change)
        const [first] = last.changes
        if (first?.type === 'state') dispatch({ type: 'go', id: first.itemId })
      },
    }
  }, [dispatch])
  return { acts, removed: undos.at(-1)?.removed ?? null }
}

/** Keys work from anywhere on the review but its text, its forms, and controls that have a use for them. */
function useReviewKeys(
  shown: readonly PlanItem[],
  state: DeskState,
  dispatch: Dispatch<DeskAct>,
  acts: DeskActs,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const place = event.target instanceof HTMLElement ? event.target : document.body
      if (!isReviewPlace(place) || (event.key === 'Enter' && place.closest('button, a, summary') !== null))
        return
      const press = {
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        taken: event.altKey || event.shiftKey || event.isComposing,
      }
      const act = actOfKey(
        press,
        shown.map((item) => item.id),
        state.current,
      )
      if (act === null) return
      event.preventDefault()
      if (act.type === 'go' || act.type === 'edit') dispatch(act)
      else if (act.type === 'undo') acts.undo()
      else acts[act.type](act.id)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [shown, state.current, dispatch, acts])
}

function isReviewPlace(place: HTMLElement): boolean {
  if (place.closest('form, input, textarea, select, dialog, [data-review-text]') !== null) return false
  return place === document.body || place.tagName === 'H1' || place.closest('[data-review]') !== null
}
