import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isPlainDate, weekday } from '../plain-date.ts'
import { parsePeriod } from './period-parse.ts'
import { returnDeadline, type DeadlineRule } from './return-deadline.ts'
import {
  addWorkingDays,
  isCertain,
  isWorkingDay,
  workingDaysBetween,
  type HolidayCalendar,
} from './working-day.ts'

const calendarFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../reference/calendars/${name}`, import.meta.url), 'utf8'))
const holidays = calendarFile('holidays.json') as HolidayCalendar
const { rules } = calendarFile('deadlines.json') as { rules: DeadlineRule[] }
const day = fc.integer({ min: 0, max: 1_800 }).map((n) => addDays('2023-01-01', n))

/** ICU's Chinese calendar; equal to the Vietnamese one in 2023–2027 (they part in 2030). */
const lunarDay = (date: string): string =>
  new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' }).format(
    new Date(`${date}T12:00:00Z`),
  )

describe('the holiday list', () => {
  it('holds real days, each once, each with a source', () => {
    const all = [...holidays.daysOff, ...holidays.daysWorked]
    expect(new Set(all.map((each) => each.date)).size).toBe(all.length)
    for (const each of all) {
      expect(isPlainDate(each.date), each.date).toBe(true)
      expect(each.source.length).toBeGreaterThan(10)
    }
  })

  it('has the first day of Tết and the tenth of the third lunar month in every year', () => {
    for (let year = holidays.firstYear; year <= holidays.lastYear; year += 1) {
      const lunar = holidays.daysOff
        .filter((each) => each.date.startsWith(`${year}`))
        .map((each) => lunarDay(each.date))
      expect(lunar, `${year}`).toContain('3/10')
      const tet = holidays.daysOff.filter(
        (each) => each.name.vi === 'Tết Nguyên đán' && each.date.startsWith(`${year}`),
      )
      expect(
        tet.map((each) => lunarDay(each.date)),
        `${year}`,
      ).toContain('1/1')
      expect(tet.filter((each) => weekday(each.date) <= 5)).toHaveLength(5)
    }
  })

  it('gives a working day in lieu of each holiday on a weekend, and works only Saturdays', () => {
    for (const each of holidays.daysWorked) expect(weekday(each.date)).toBe(6)
    const inLieu = holidays.daysOff.filter((each) => each.name.vi.endsWith('(nghỉ bù)'))
    for (const each of inLieu) expect(weekday(each.date)).toBeLessThanOrEqual(5)
  })
})

describe('working days', () => {
  it('rests on Tết and works on a Saturday that was exchanged', () => {
    expect(isWorkingDay('2026-02-17', holidays)).toBe(false)
    expect(isWorkingDay('2025-04-26', holidays)).toBe(true)
    expect(isWorkingDay('2025-05-02', holidays)).toBe(false)
    expect(isWorkingDay('2026-06-14', holidays)).toBe(false)
  })

  it('is uncertain about days not yet announced and years not listed', () => {
    expect(isCertain('2026-06-16', holidays)).toBe(true)
    expect(isCertain('2027-02-08', holidays)).toBe(false)
    expect(isCertain('2031-06-16', holidays)).toBe(false)
  })

  it('counts there what it added, and back again', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (date, days) => {
        const later = addWorkingDays(date, days, holidays)
        expect(isWorkingDay(later, holidays)).toBe(true)
        expect(workingDaysBetween(date, later, holidays)).toBe(days)
        expect(workingDaysBetween(later, date, holidays)).toBe(-days)
      }),
    )
  })

  it('jumps over the whole of Tết backwards too', () => {
    expect(addWorkingDays('2026-02-23', -1, holidays)).toBe('2026-02-13')
  })

  it('refuses half a day', () => {
    expect(() => addWorkingDays('2026-02-23', 0.5, holidays)).toThrow(RangeError)
  })
})

describe('returnDeadline', () => {
  const deadline = (id: string, level: 'commune' | 'province-consolidation' | 'province') =>
    returnDeadline(parsePeriod(id), level, rules, holidays)

  it('gives communes two working days after a cut-off on a Sunday', () => {
    expect(deadline('hc-2026-H1', 'commune')).toEqual({ on: '2026-06-16', provisional: true })
  })

  it('takes the decree as it stands: the 25th', () => {
    expect(deadline('hc-2026-H1', 'province')).toEqual({ on: '2026-06-25', provisional: false })
  })

  it('moves a fixed day on a Saturday to the Friday before', () => {
    expect(deadline('hc-2026-H1', 'province-consolidation')?.on).toBe('2026-06-19')
    expect(deadline('hc-2025-M01', 'province')?.on).toBe('2025-01-24')
  })

  it('asks for calendar-year statistics on 15 January of the next year', () => {
    expect(deadline('tk-2025', 'province')?.on).toBe('2026-01-15')
  })

  it('knows no deadline where no rule speaks', () => {
    expect(deadline('tk-2025', 'commune')).toBeNull()
    expect(deadline('hc-2018-H1', 'commune')).toBeNull()
  })
})
