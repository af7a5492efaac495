import type { Dispatch } from 'react'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import type { DeskAct } from './review-desk-state.ts'
import type { DeskActs } from './use-desk-acts.ts'
import type { Review } from './use-review.ts'

/** What the parts of an item share. */
export type ReviewItemProps = {
  readonly item: PlanItem
  readonly isCurrent: boolean
  readonly isLit: boolean
  /** Which form of the item is open, if any. */
  readonly open: 'item' | 'split' | null
  /** The plan's text; null when the item has no place in it. */
  readonly text: string | null
  /** The words of the item that a merge would take in; null when there is none. */
  readonly next: string | null
  readonly dispatch: Dispatch<DeskAct>
  readonly acts: DeskActs
  readonly send: Review['send']
}
