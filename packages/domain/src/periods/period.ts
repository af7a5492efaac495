import type { PlainDate } from '../plain-date.ts'

/**
 * `hc` administrative calendar (Decree 09/2019 Art. 12: month 15→14, year 15/12→14/12);
 * `tk` calendar-year statistics (1/1→31/12).
 */
export type CalendarCode = 'hc' | 'tk'
export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year'

/** A period is named, never a date range: `hc-2026-H1`, `hc-2026-Q3`, `hc-2026-M04`, `hc-2026-N9`, `hc-2026`, `tk-2026`. */
export type PeriodId = string

export type Period = {
  readonly id: PeriodId
  readonly calendar: CalendarCode
  readonly year: number
  readonly kind: PeriodKind
  /** 1-based within the year; 1 for `year` and `nine-months`. */
  readonly index: number
  readonly from: PlainDate
  /** Last day, inclusive: the cut-off ("chốt số liệu"). */
  readonly to: PlainDate
}
