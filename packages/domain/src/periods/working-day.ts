import { addDays, weekday, type PlainDate } from '../plain-date.ts'
import type { Bilingual } from '../words.ts'

/** A public holiday, its substitute, or a day whose work was moved; `verified` false: not yet announced when written. */
export type CalendarDay = {
  readonly date: PlainDate
  readonly name: Bilingual
  readonly verified: boolean
  readonly source: string
}

/** Content of reference/calendars/holidays.json: what differs from Monday-to-Friday weeks, for civil servants. */
export type HolidayCalendar = {
  /** Years the lists speak for; outside them only weekends are known. */
  readonly firstYear: number
  readonly lastYear: number
  readonly daysOff: readonly CalendarDay[]
  /** Saturdays worked in exchange for a bridge day. */
  readonly daysWorked: readonly CalendarDay[]
}

/** Whether offices work that day. Outside the years of the list only weekends are free; see `isCertain`. */
export function isWorkingDay(date: PlainDate, holidays: HolidayCalendar): boolean {
  if (holidays.daysWorked.some((day) => day.date === date)) return true
  return weekday(date) <= 5 && !holidays.daysOff.some((day) => day.date === date)
}

/** Whether the list speaks for the day's year and leaves no unannounced holiday on the day itself. */
export function isCertain(date: PlainDate, holidays: HolidayCalendar): boolean {
  const year = Number(date.slice(0, 4))
  if (year < holidays.firstYear || year > holidays.lastYear) return false
  const known = [...holidays.daysOff, ...holidays.daysWorked].find((day) => day.date === date)
  return known?.verified ?? true
}

/**
 * The day `days` working days after a date; the date itself is never counted. 14/06/2026 (a Sunday) + 2 = 16/06/2026.
 *
 * @param days whole; negative counts back
 * @throws RangeError if `days` is not a whole number
 */
export function addWorkingDays(date: PlainDate, days: number, holidays: HolidayCalendar): PlainDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`working days must be whole: ${days}`)
  const step = Math.sign(days)
  let at = date
  for (let left = Math.abs(days); left > 0;) {
    at = addDays(at, step)
    if (isWorkingDay(at, holidays)) left -= 1
  }
  return at
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier ("còn 2 ngày làm việc").
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, holidays: HolidayCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, holidays)
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, holidays)) count += 1
  return count
}
