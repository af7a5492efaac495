import type { PlainDate } from '../plain-date.ts'
import type { CalendarCode, Period, PeriodKind } from './period.ts'
import { periodAt, periodsPerYear } from './period-parse.ts'

/** Kinds that fill a year without a gap, so that every day lies in exactly one period of the kind. */
export type TilingKind = Exclude<PeriodKind, 'nine-months'>

/**
 * The period a day falls in: 20/12/2026 lies in `hc-2027-H1`, because the administrative year ends on 14/12.
 *
 * @returns null only for `nine-months`, when the day lies in the last quarter
 */
export function periodOf(date: PlainDate, calendar: CalendarCode, kind: TilingKind): Period
export function periodOf(date: PlainDate, calendar: CalendarCode, kind: PeriodKind): Period | null
export function periodOf(date: PlainDate, calendar: CalendarCode, kind: PeriodKind): Period | null {
  const calendarYear = Number(date.slice(0, 4))
  for (const year of [calendarYear, calendarYear + 1])
    for (let index = 1; index <= periodsPerYear(kind); index += 1) {
      const period = periodAt(calendar, year, kind, index)
      if (contains(period, date)) return period
    }
  return null
}

/** Whether a day, or the whole of another period, lies in the period. */
export function contains(outer: Period, inner: Period | PlainDate): boolean {
  const from = typeof inner === 'string' ? inner : inner.from
  const to = typeof inner === 'string' ? inner : inner.to
  return outer.from <= from && to <= outer.to
}

/** The one before, of the same kind: the second half of last year before the first of this one. */
export function previousPeriod(period: Period): Period {
  const { calendar, year, kind, index } = period
  return index > 1
    ? periodAt(calendar, year, kind, index - 1)
    : periodAt(calendar, year - 1, kind, periodsPerYear(kind))
}

/** "Cùng kỳ năm trước": the same period a year earlier. */
export const samePeriodLastYear = ({ calendar, year, kind, index }: Period): Period =>
  periodAt(calendar, year - 1, kind, index)

/** The periods of a kind that lie wholly in another, oldest first; those of a half in nine months: the first only. */
export function periodsWithin(outer: Period, kind: PeriodKind): Period[] {
  return Array.from({ length: periodsPerYear(kind) }, (_, i) =>
    periodAt(outer.calendar, outer.year, kind, i + 1),
  ).filter((period) => contains(outer, period))
}

/** The newest period of a kind whose cut-off day has passed. On the cut-off day itself the period is still open. */
export function lastClosedPeriod(kind: PeriodKind, today: PlainDate, calendar: CalendarCode = 'hc'): Period {
  let period = periodAt(calendar, Number(today.slice(0, 4)) + 1, kind, periodsPerYear(kind))
  while (period.to >= today) period = previousPeriod(period)
  return period
}
