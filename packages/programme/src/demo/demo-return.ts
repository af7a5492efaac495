import type { PeriodId } from '@hoanhap/domain/periods/period'
import type { PlainDate } from '@hoanhap/domain/plain-date'
import type { Cell } from '@hoanhap/domain/returns/return-cell'
import type { ReturnStatus } from '@hoanhap/domain/returns/return-state'

/** A return of the fictional city as it would have been sent. What a unit never sent is simply not there. */
export type DemoReturn = {
  readonly unitId: number
  readonly period: PeriodId
  readonly form: 'XA-6T' | 'TINH-6T'
  readonly status: Exclude<ReturnStatus, 'draft'>
  readonly sentOn: PlainDate
  /** When it was accepted or sent back; null while it waits. */
  readonly decidedOn: PlainDate | null
  /** Why it was sent back; null otherwise. */
  readonly reason: string | null
  readonly cells: readonly Cell[]
  readonly narratives: readonly { readonly section: string; readonly text: string }[]
}
