import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../plain-date.ts'
import {
  contains,
  lastClosedPeriod,
  periodOf,
  periodsWithin,
  previousPeriod,
  samePeriodLastYear,
  type TilingKind,
} from './period-calendar.ts'
import { parsePeriod } from './period-parse.ts'

const day = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('2000-01-01', n))
const kind = fc.constantFrom<TilingKind>('month', 'quarter', 'half', 'year')

describe('periodOf', () => {
  it('puts the last days of December into the next administrative year', () => {
    expect(periodOf('2026-12-14', 'hc', 'half').id).toBe('hc-2026-H2')
    expect(periodOf('2026-12-15', 'hc', 'half').id).toBe('hc-2027-H1')
    expect(periodOf('2026-12-31', 'tk', 'year').id).toBe('tk-2026')
  })

  it('finds no nine months for a day of the last quarter', () => {
    expect(periodOf('2026-09-14', 'hc', 'nine-months')?.id).toBe('hc-2026-N9')
    expect(periodOf('2026-09-15', 'hc', 'nine-months')).toBeNull()
  })

  it('holds the day it was asked about, in both calendars', () => {
    fc.assert(
      fc.property(day, kind, fc.constantFrom('hc' as const, 'tk' as const), (date, k, calendar) =>
        contains(periodOf(date, calendar, k), date),
      ),
    )
  })
})

describe('neighbours', () => {
  it('ends the previous period the day before this one begins', () => {
    fc.assert(
      fc.property(day, kind, (date, k) => {
        const period = periodOf(date, 'hc', k)
        expect(addDays(previousPeriod(period).to, 1)).toBe(period.from)
      }),
    )
  })

  it('steps from the first half to the second of the year before', () => {
    expect(previousPeriod(parsePeriod('hc-2026-H1')).id).toBe('hc-2025-H2')
    expect(previousPeriod(parsePeriod('hc-2026-N9')).id).toBe('hc-2025-N9')
  })

  it('compares with the same period a year earlier', () => {
    expect(samePeriodLastYear(parsePeriod('hc-2026-Q2')).id).toBe('hc-2025-Q2')
  })
})

describe('periodsWithin', () => {
  it('splits a year into its halves and a half into its months', () => {
    expect(periodsWithin(parsePeriod('hc-2026'), 'half').map((p) => p.id)).toEqual([
      'hc-2026-H1',
      'hc-2026-H2',
    ])
    expect(periodsWithin(parsePeriod('hc-2026-H2'), 'month')).toHaveLength(6)
  })

  it('finds one half and three quarters in nine months', () => {
    const nine = parsePeriod('hc-2026-N9')
    expect(periodsWithin(nine, 'half').map((p) => p.id)).toEqual(['hc-2026-H1'])
    expect(periodsWithin(nine, 'quarter')).toHaveLength(3)
  })

  it('finds nothing longer inside something shorter', () => {
    expect(periodsWithin(parsePeriod('hc-2026-M03'), 'half')).toEqual([])
  })
})

describe('lastClosedPeriod', () => {
  it('keeps a period open on its cut-off day and closes it the day after', () => {
    expect(lastClosedPeriod('half', '2026-06-14').id).toBe('hc-2025-H2')
    expect(lastClosedPeriod('half', '2026-06-15').id).toBe('hc-2026-H1')
  })

  it('knows the year that closed two weeks before New Year', () => {
    expect(lastClosedPeriod('year', '2026-12-20').id).toBe('hc-2026')
    expect(lastClosedPeriod('year', '2026-12-20', 'tk').id).toBe('tk-2025')
  })

  it('is the newest that ended before the day', () => {
    fc.assert(
      fc.property(day, kind, (today, k) => {
        const closed = lastClosedPeriod(k, today)
        return closed.to < today && periodOf(addDays(closed.to, 1), 'hc', k).to >= today
      }),
    )
  })
})
