import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../plain-date.ts'
import type { CalendarCode, PeriodKind } from './period.ts'
import { parsePeriod, periodAt, periodsPerYear, whyNotPeriod } from './period-parse.ts'

const range = (id: string) => {
  const { from, to } = parsePeriod(id)
  return `${from}..${to}`
}

describe('parsePeriod', () => {
  it('reads the administrative calendar of Decree 09/2019 Art. 12', () => {
    expect(range('hc-2026-M04')).toBe('2026-03-15..2026-04-14')
    expect(range('hc-2026-M01')).toBe('2025-12-15..2026-01-14')
    expect(range('hc-2026-Q1')).toBe('2025-12-15..2026-03-14')
    expect(range('hc-2026-Q3')).toBe('2026-06-15..2026-09-14')
    expect(range('hc-2026-H1')).toBe('2025-12-15..2026-06-14')
    expect(range('hc-2026-H2')).toBe('2026-06-15..2026-12-14')
    expect(range('hc-2026')).toBe('2025-12-15..2026-12-14')
  })

  it('reads nine months as 15/12 to 14/09', () => {
    expect(range('hc-2026-N9')).toBe('2025-12-15..2026-09-14')
  })

  it('reads calendar-year statistics, leap days included', () => {
    expect(range('tk-2026')).toBe('2026-01-01..2026-12-31')
    expect(range('tk-2024-M02')).toBe('2024-02-01..2024-02-29')
  })

  it.each([
    '',
    'hc-2026-H3',
    'hc-2026-M4',
    'hc-2026-M13',
    'hc-2026-Q0',
    'hc-26',
    'dl-2026',
    'hc-1900',
    'hc-2026 ',
  ])('refuses the unknown period "%s"', (id) => {
    expect(whyNotPeriod(id)?.code).toBe('period/unknown')
    expect(() => parsePeriod(id)).toThrow('period/unknown')
  })

  it('gives back what periodAt named', () => {
    const calendar = fc.constantFrom<CalendarCode>('hc', 'tk')
    const kind = fc.constantFrom<PeriodKind>('month', 'quarter', 'half', 'nine-months', 'year')
    fc.assert(
      fc.property(calendar, fc.integer({ min: 1990, max: 2099 }), kind, fc.nat(), (c, year, k, n) => {
        const period = periodAt(c, year, k, (n % periodsPerYear(k)) + 1)
        expect(parsePeriod(period.id)).toEqual(period)
      }),
    )
  })

  it('leaves no day between two neighbours of a kind, and none in both', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CalendarCode>('hc', 'tk'),
        fc.constantFrom<PeriodKind>('month', 'quarter', 'half', 'year'),
        fc.integer({ min: 1990, max: 2098 }),
        (calendar, kind, year) => {
          const count = periodsPerYear(kind)
          const all = [year, year + 1].flatMap((y) =>
            Array.from({ length: count }, (_, i) => periodAt(calendar, y, kind, i + 1)),
          )
          all.slice(1).forEach((period, i) => expect(period.from).toBe(addDays(all[i]!.to, 1)))
        },
      ),
    )
  })

  it('calls a fifth quarter a bug of the caller', () => {
    expect(() => periodAt('hc', 2026, 'quarter', 5)).toThrow(RangeError)
  })
})
