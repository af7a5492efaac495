import { useEffect, useMemo, useRef, useState, type Dispatch } from 'react'
import type { ItemKind, PlanDetail, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import type { DeskAct } from './review-desk-state.ts'
import { findMadeOf, stateBefore, type ReviewChange } from './review-change.ts'
import { findMergeNeighbour, findNextUnreviewed, listAcceptable } from './review-order.ts'
import { selectedPlace } from './text-selection.ts'
import { splitPlaceOf } from './split-points.ts'
import type { Review } from './use-review.ts'

type Undo = { readonly changes: readonly ReviewChange[]; readonly removed: PlanItem | null }

export type DeskActs = {
  readonly accept: (id: string) => void
  readonly remove: (id: string) => void
  readonly putBack: (id: string) => void
  /** @param kind null: of every kind */
  readonly acceptAbove: (confidence: number, kind: ItemKind | null) => void
  /** Joins the item with the next of its kind in the text; nothing happens when none follows. */
  readonly merge: (id: string) => void
  /** Splits at the given offset of the text; without one, where the selection says, else asks where. */
  readonly split: (id: string, at?: number) => void
  readonly undo: () => void
  /** What was typed and could not be saved is no longer wanted. */
  readonly giveUp: () => void
}

type Now = {
  readonly review: Review
  readonly shown: readonly PlanItem[]
  readonly undos: readonly Undo[]
}

/** The acts keep their identity, so that a list of hundreds is not drawn again at each of them. */
export function useDeskActs(
  review: Review,
  shown: readonly PlanItem[],
  dispatch: Dispatch<DeskAct>,
): { readonly acts: DeskActs; readonly removed: PlanItem | null } {
  const [undos, setUndos] = useState<readonly Undo[]>([])
  const now = useRef<Now>({ review, shown, undos })
  useEffect(() => {
    now.current = { review, shown, undos }
  })
  const acts = useMemo((): DeskActs => {
    const find = (id: string): PlanItem | undefined => now.current.review.items.find((item) => item.id === id)
    const remember = (undo: Undo): void => setUndos((before) => [...before, undo])
    const setState = (id: string, state: 'accepted' | 'removed' | 'proposed'): void => {
      const item = find(id)
      if (item === undefined || item.state === state) return
      remember({ changes: [takingBack(item)], removed: state === 'removed' ? item : null })
      now.current.review.act({ type: 'state', itemId: id, state })
    }
    const goOn = (id: string): void => {
      const next = findNextUnreviewed(now.current.shown, id)
      dispatch({ type: 'go', id: next?.id ?? id })
    }
    /** Makes new items of an old one and goes to the first of them. */
    const remake = (change: ReviewChange, from: string): void => {
      const goToMade = (plan: PlanDetail): void => {
        remember({ changes: [{ type: 'unmake', from }], removed: null })
        const made = findMadeOf(plan.items, from)
        if (made !== undefined) dispatch({ type: 'go', id: made.id })
      }
      // Why it failed is shown by the review itself.
      now.current.review.send(change).then(goToMade, () => undefined)
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
      acceptAbove: (confidence, kind) => {
        const those = listAcceptable(now.current.review.items, confidence, kind)
        remember({ changes: those.map(takingBack), removed: null })
        now.current.review.act({ type: 'accept-above', confidence, kind })
      },
      merge: (id) => {
        const item = find(id)
        const next = item && findMergeNeighbour(now.current.review.items, item)
        if (next !== undefined) remake({ type: 'merge', itemIds: [id, next.id] }, id)
      },
      split: (id, at) => {
        const item = find(id)
        if (item === undefined || item.start === null || item.state === 'removed') return
        const place = at ?? splitPlaceOf(item, selectedPlace())
        if (place === null) dispatch({ type: 'split', id })
        else remake({ type: 'split', itemId: id, at: place }, id)
      },
      giveUp: () => now.current.review.giveUp(),
      undo: () => {
        const last = now.current.undos.at(-1)
        if (last === undefined) return
        setUndos((before) => before.slice(0, -1))
        for (const change of last.changes) now.current.review.act(change)
        const [first] = last.changes
        if (first?.type === 'state') dispatch({ type: 'go', id: first.itemId })
        if (first?.type === 'unmake') dispatch({ type: 'go', id: first.from })
      },
    }
  }, [dispatch])
  return { acts, removed: undos.at(-1)?.removed ?? null }
}

const takingBack = (item: PlanItem): ReviewChange => ({
  type: 'state',
  itemId: item.id,
  state: stateBefore(item.state),
})
