import { useEffect, type Dispatch } from 'react'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import type { DeskAct, DeskState } from './review-desk-state.ts'
import { actOfKey } from './review-keys.ts'
import type { DeskActs } from './use-desk-acts.ts'

/** Keys work from anywhere on the review but its forms and controls that have a use for them; of its text, Ctrl keys. */
export function useReviewKeys(
  shown: readonly PlanItem[],
  state: DeskState,
  dispatch: Dispatch<DeskAct>,
  acts: DeskActs,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const place = event.target instanceof HTMLElement ? event.target : document.body
      const ctrl = event.ctrlKey || event.metaKey
      if (!isReviewPlace(place, ctrl)) return
      if (event.key === 'Enter' && place.closest('button, a, summary') !== null) return
      const press = { key: event.key, ctrl, taken: event.altKey || event.shiftKey || event.isComposing }
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

function isReviewPlace(place: HTMLElement, ctrl: boolean): boolean {
  if (place.closest('form, input, textarea, select, dialog') !== null) return false
  // Arrows scroll the text; a stretch of it that is selected can still be split or taken back.
  if (place.closest('[data-review-text]') !== null) return ctrl
  return place === document.body || place.tagName === 'H1' || place.closest('[data-review]') !== null
}
