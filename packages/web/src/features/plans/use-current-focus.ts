import { useEffect, useRef, type RefObject } from 'react'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import type { DeskState } from './review-desk-state.ts'

/**
 * Gives the focus to the current item after each move. An item that a merge, a split or their undoing makes comes with
 * the answer of the service, after the move: it then takes the focus that the item before it left behind.
 */
export function useCurrentFocus(
  list: RefObject<HTMLElement | null>,
  { move, current, form }: Pick<DeskState, 'move' | 'current' | 'form'>,
  items: readonly PlanItem[],
): void {
  const asked = useRef(0)
  const served = useRef(0)
  useEffect(() => {
    if (move === served.current || current === null || form !== null) return
    const isLate = asked.current === move
    asked.current = move
    // Whoever has gone on to something else meanwhile is left there.
    if (isLate && document.activeElement !== document.body) return
    const item = list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(current)}"]`)
    if (item === null || item === undefined) return
    item.focus()
    served.current = move
  }, [list, move, current, form, items])
}
