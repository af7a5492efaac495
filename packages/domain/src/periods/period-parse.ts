import { addDays, type PlainDate } from '../plain-date.ts'
import { Problem } from '../problem.ts'
import type { CalendarCode, Period, PeriodId, PeriodKind } from './period.ts'

/** Months of one period of a kind; `nine-months` stands beside the tiling of the year, the others fill it. */
const MONTHS = { month: 1, quarter: 3, half: 6, 'nine-months': 9, year: 12 } as const satisfies Record<
  PeriodKind,
  number
>
const SHAPE = /^(hc|tk)-(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(M)(0[1-9]|1[0-2])|(N)9))?$/
const FIRST_YEAR = 1990
const LAST_YEAR = 2099

/** Periods of a kind in one year: 12, 4, 2, 1, 1. */
export const periodsPerYear = (kind: PeriodKind): number => Math.floor(12 / MONTHS[kind])

/** Why this text names no period, or null if it does. Years 1990–2099; `hc-2026-H3` and `hc-2026-M4` are unknown. */
export function whyNotPeriod(id: string): Problem | null {
  const year = Number(SHAPE.exec(id)?.[2] ?? 0)
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null
  return new Problem('period/unknown', { period: id.slice(0, 40) })
}

/**
 * The period that an identifier names, with its first and last day.
 *
 * @throws Problem `period/unknown` if it names none
 */
export function parsePeriod(id: PeriodId): Period {
  const problem = whyNotPeriod(id)
  if (problem) throw problem
  const [, calendar, year, half, h, quarter, q, month, m, nine] = SHAPE.exec(id)!
  const at = (kind: PeriodKind, index: number) =>
    periodAt(calendar as CalendarCode, Number(year), kind, index)
  if (half) return at('half', Number(h))
  if (quarter) return at('quarter', Number(q))
  if (month) return at('month', Number(m))
  return nine ? at('nine-months', 1) : at('year', 1)
}

/**
 * The `index`-th period of a kind in a year of a calendar.
 *
 * @param index 1-based
 * @throws RangeError if the year has no such period: a caller's bug
 */
export function periodAt(calendar: CalendarCode, year: number, kind: PeriodKind, index: number): Period {
  if (!Number.isInteger(index) || index < 1 || index > periodsPerYear(kind))
    throw new RangeError(`no period ${kind} ${index} in a year`)
  const months = MONTHS[kind]
  const first = (index - 1) * months + 1
  return {
    id: periodIdOf(calendar, year, kind, index),
    calendar,
    year,
    kind,
    index,
    from: monthStart(calendar, year, first),
    to: addDays(monthStart(calendar, year, first + months), -1),
  }
}

function periodIdOf(calendar: CalendarCode, year: number, kind: PeriodKind, index: number): PeriodId {
  const tail = {
    month: `-M${String(index).padStart(2, '0')}`,
    quarter: `-Q${index}`,
    half: `-H${index}`,
    'nine-months': '-N9',
    year: '',
  }[kind]
  return `${calendar}-${year}${tail}`
}

/** First day of month 1…13 of a year: the 15th of the month before in the administrative calendar, the 1st in the other. */
function monthStart(calendar: CalendarCode, year: number, month: number): PlainDate {
  const back = calendar === 'hc' ? 1 : 0
  const months = year * 12 + (month - 1) - back
  const text = (value: number, length: number) => String(value).padStart(length, '0')
  return `${text(Math.floor(months / 12), 4)}-${text((months % 12) + 1, 2)}-${calendar === 'hc' ? '15' : '01'}`
}
