import { addDays, type PlainDate } from '../plain-date.ts'
import type { CalendarCode, Period, PeriodKind } from './period.ts'
import { addWorkingDays, isCertain, isWorkingDay, type HolidayCalendar } from './working-day.ts'

/** Steps of the way up, in order: a commune sends, the province consolidates, the province sends to the ministry. */
export type DeadlineLevel = 'commune' | 'province-consolidation' | 'province'

/** When one level must have done its step, as data: reference/calendars/deadlines.json. */
export type DeadlineRule = {
  readonly level: DeadlineLevel
  readonly calendar: CalendarCode
  readonly kinds: readonly PeriodKind[]
  /** `working-days`: so many after the cut-off; `day-of-month`: a day of the cut-off's month or a later one. */
  readonly count:
    | { readonly by: 'working-days'; readonly days: number }
    | { readonly by: 'day-of-month'; readonly monthsAfter: number; readonly day: number }
  /** First and last cut-off day the rule is for; null: still in force. */
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly source: string
  /** False: our reading of common practice, to be confirmed by the province. */
  readonly verified: boolean
}

export type ReturnDeadline = {
  readonly on: PlainDate
  /** True while the rule is unconfirmed or the holidays on the way are not announced. */
  readonly provisional: boolean
}

/**
 * The last day for a level's step of a period. A fixed day of the month that is not worked moves to the working
 * day *before*: the receiver's day is final, so nobody may rely on the day after (dossier §5, "computed back").
 *
 * @returns null when no rule speaks of this level, calendar and kind at that cut-off
 */
export function returnDeadline(
  period: Period,
  level: DeadlineLevel,
  rules: readonly DeadlineRule[],
  holidays: HolidayCalendar,
): ReturnDeadline | null {
  const rule = rules.find((each) => speaksOf(each, period, level))
  if (!rule) return null
  const on =
    rule.count.by === 'working-days'
      ? addWorkingDays(period.to, rule.count.days, holidays)
      : lastWorkedDay(dayOfMonth(period.to, rule.count.monthsAfter, rule.count.day), holidays)
  return { on, provisional: !rule.verified || !allCertain(period.to, on, holidays) }
}

const speaksOf = (rule: DeadlineRule, period: Period, level: DeadlineLevel): boolean =>
  rule.level === level &&
  rule.calendar === period.calendar &&
  rule.kinds.includes(period.kind) &&
  rule.validFrom <= period.to &&
  (rule.validTo === null || period.to <= rule.validTo)

function dayOfMonth(from: PlainDate, monthsAfter: number, day: number): PlainDate {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + monthsAfter
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function lastWorkedDay(date: PlainDate, holidays: HolidayCalendar): PlainDate {
  let at = date
  while (!isWorkingDay(at, holidays)) at = addDays(at, -1)
  return at
}

function allCertain(from: PlainDate, to: PlainDate, holidays: HolidayCalendar): boolean {
  for (let at = from; at <= to; at = addDays(at, 1)) if (!isCertain(at, holidays)) return false
  return true
}
