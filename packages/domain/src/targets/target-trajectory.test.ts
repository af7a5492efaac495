import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../plain-date.ts'
import { trajectoryAt } from './target-trajectory.ts'
import { aTarget } from './target.testing.ts'

const plan = { from: 2021, to: 2025 }
const share = (facts = {}) => aTarget({ kind: 'unit-coverage', unit: '%', value: 100, ...facts })

describe('trajectoryAt', () => {
  it('passes through the milestones of the plan, at the end of their years', () => {
    const target = share({ milestones: [{ year: 2022, value: 50 }], deadlineYear: 2025 })
    expect(trajectoryAt(target, '2022-12-14', plan)).toBe(50)
    expect(trajectoryAt(target, '2025-12-14', plan)).toBe(100)
    expect(trajectoryAt(target, '2024-06-14', plan)).toBeCloseTo(75, 0)
    expect(trajectoryAt(target, '2030-01-01', plan)).toBe(100)
  })

  it('starts at the baseline, from the first day of the plan', () => {
    const target = share({
      kind: 'population-share',
      value: 80,
      baseline: { value: 60, year: 2019, source: 'báo cáo' },
    })
    expect(trajectoryAt(target, '2020-12-15', plan)).toBe(60)
    expect(trajectoryAt(target, '2023-06-15', plan)).toBeCloseTo(70, 0)
  })

  it('asks one model only at the end: half a model is none', () => {
    const target = aTarget({ value: 1 })
    expect(trajectoryAt(target, '2025-12-13', plan)).toBe(0)
    expect(trajectoryAt(target, '2025-12-14', plan)).toBe(1)
  })

  it('asks due handling, a kept level and a frequency in full every day', () => {
    const day = '2021-03-14'
    expect(trajectoryAt(aTarget({ kind: 'ratio', unit: '%', value: 100 }), day, plan)).toBe(100)
    expect(trajectoryAt(aTarget({ kind: 'level-kept', operator: 'maintain', value: 149 }), day, plan)).toBe(
      149,
    )
    expect(trajectoryAt(aTarget({ kind: 'frequency', unit: 'lần/tháng', value: 1 }), day, plan)).toBe(1)
  })

  it('takes the nearer end of a range, by the direction of the indicator', () => {
    const range = share({ operator: 'range', value: 75, valueTo: 80 })
    expect(trajectoryAt(range, '2025-12-14', plan, 'up')).toBe(75)
    expect(trajectoryAt(range, '2025-12-14', plan, 'down')).toBe(80)
  })

  it('expects nothing of enforcement or of what is kept outside the software', () => {
    expect(trajectoryAt(aTarget({ enforcement: true }), '2025-12-14', plan)).toBeNull()
    expect(trajectoryAt(aTarget({ measuredBy: 'outside' }), '2025-12-14', plan)).toBeNull()
  })

  it('never falls while a target grows, and never leaves the way from start to goal', () => {
    const day = fc.nat(2_500).map((n) => addDays('2020-06-01', n))
    const milestones = fc
      .uniqueArray(fc.integer({ min: 2021, max: 2024 }), { maxLength: 4 })
      .map((years) => years.sort().map((year, i) => ({ year, value: (i + 1) * 20 })))
    fc.assert(
      fc.property(day, fc.nat(900), milestones, (date, later, list) => {
        const target = share({ milestones: list })
        const [now, then] = [
          trajectoryAt(target, date, plan)!,
          trajectoryAt(target, addDays(date, later), plan)!,
        ]
        expect(then).toBeGreaterThanOrEqual(now)
        expect(now).toBeGreaterThanOrEqual(0)
        expect(then).toBeLessThanOrEqual(100)
      }),
    )
  })
})
