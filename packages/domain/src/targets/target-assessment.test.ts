import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessTarget, assessmentDate } from './target-assessment.ts'
import { NO_FIGURES, type TargetFigures } from './target-figures.ts'
import { aTarget, someFigures } from './target.testing.ts'
import type { Target } from './target.ts'

const plan = { from: 2021, to: 2025 }
const assess = (target: Partial<Target>, figures: Partial<TargetFigures>, asOf = '2023-06-14') =>
  assessTarget(aTarget(target), someFigures({ asOf, ...figures }), asOf, plan)
const coverage: Partial<Target> = {
  kind: 'unit-coverage',
  unit: '%',
  value: 100,
  scope: { level: 'commune', population: null },
}

describe('assessTarget, a coverage of units', () => {
  it('is 15 of the 15 wards of the time: achieved', () => {
    const found = assess(coverage, { numerator: 15, unitsInScope: 15 })
    expect(found).toMatchObject({ status: 'achieved', value: 100, numerator: 15, denominator: 15, gap: 0 })
  })

  it('divides by all units in scope, not by those that reported', () => {
    const found = assess(coverage, { numerator: 6, unitsInScope: 15, unitsReported: 6 })
    expect(found.value).toBe(40)
    expect(found).toMatchObject({ unitsReported: 6, unitsOwing: 15, gap: 60 })
  })

  it('does not call late what silent units may have done', () => {
    expect(assess(coverage, { numerator: 3, unitsInScope: 15 }).status).toBe('off-track')
    expect(assess(coverage, { numerator: 3, unitsInScope: 15, unitsReported: 8 }).status).toBe('at-risk')
  })

  it('has no status when its level of unit has ended', () => {
    const found = assess(coverage, { numerator: 0, unitsInScope: 0 })
    expect(found).toMatchObject({ status: 'level-ended', value: null, expectedNow: null, gap: null })
  })
})

describe('assessTarget, missing and zero', () => {
  it('is no data when none of the units has reported, even if a sum says 0', () => {
    const found = assess({}, { numerator: 0, unitsReported: 0 })
    expect(found).toMatchObject({ status: 'no-data', value: null, numerator: null })
  })

  it('is off track when all have reported 0', () => {
    expect(assess({}, { numerator: 0 })).toMatchObject({ status: 'off-track', value: 0, gap: 1_000 })
  })

  it('has no percentage without a denominator', () => {
    const target: Partial<Target> = { kind: 'population-share', unit: '%', value: 70 }
    expect(assess(target, { numerator: 12, denominator: null }).status).toBe('no-data')
    expect(assess(target, { numerator: 12, denominator: 0 }).status).toBe('no-data')
  })

  it('starts with no data for a target without returns', () => {
    expect(assessTarget(aTarget(), NO_FIGURES, '2023-06-14', plan).status).toBe('no-data')
  })
})

describe('assessTarget, counts along the way', () => {
  // At 14/06/2023 exactly half of 2021–2025 is gone: 499 of 1,000 are asked.
  it.each([
    [1_000, 'achieved'],
    [499, 'on-track'],
    [430, 'at-risk'],
    [420, 'off-track'],
  ])('with %i of 1,000 at half time is %s', (numerator, status) => {
    const found = assess({}, { numerator })
    expect(found.status).toBe(status)
    expect(found.expectedNow).toBe(499)
  })

  it('measures progress from the baseline: 1 of 14 steps is not 92 % of the way', () => {
    const target: Partial<Target> = {
      kind: 'unit-coverage',
      value: 178,
      baseline: { value: 149, year: 2020, source: 'báo cáo' },
    }
    expect(assess(target, { numerator: 150 }).status).toBe('off-track')
    expect(assess(target, { numerator: 163 }).status).toBe('on-track')
  })

  it('judges figures on the day they speak of, not on the day of the question', () => {
    const figures = someFigures({ numerator: 499, asOf: '2023-06-14' })
    const found = assessTarget(aTarget(), figures, '2025-11-22', plan)
    expect(found).toMatchObject({ status: 'on-track', asOf: '2023-06-14' })
  })

  it('is not reached when the last day passes below the goal', () => {
    expect(assess({}, { numerator: 999 }, '2025-12-14').status).toBe('off-track')
  })

  it('becomes a risk when nearly all the time is gone and the one model is not there', () => {
    const model: Partial<Target> = { value: 1 }
    expect(assess(model, { numerator: 0 }, '2024-06-14').status).toBe('on-track')
    expect(assess(model, { numerator: 0 }, '2025-06-14').status).toBe('at-risk')
    expect(assess(model, { numerator: 0 }, '2025-12-14').status).toBe('off-track')
    expect(assess(model, { numerator: 1 }, '2024-06-14').status).toBe('achieved')
  })

  it('treats a thing done or not in the same way', () => {
    const done: Partial<Target> = { kind: 'yes-no', value: 1, unit: 'yes-no', operator: '=' }
    expect(assess(done, { numerator: 0 }, '2022-06-14').status).toBe('on-track')
    expect(assess(done, { numerator: 0 }, '2025-06-14').status).toBe('at-risk')
    expect(assess(done, { numerator: 1 }, '2022-06-14').status).toBe('achieved')
  })

  it('follows yearly milestones of distinct establishments', () => {
    const target: Partial<Target> = {
      kind: 'cumulative-distinct',
      unit: '%',
      value: 100,
      milestones: [20, 40, 60, 80].map((value, i) => ({ year: 2021 + i, value })),
    }
    expect(assess(target, { numerator: 1_212, denominator: 3_000 }, '2022-12-14')).toMatchObject({
      status: 'on-track',
      expectedNow: 40,
    })
    expect(assess(target, { numerator: 1_050, denominator: 3_000 }, '2022-12-14').status).toBe('at-risk')
  })
})

describe('assessTarget, what can still be lost', () => {
  const handled: Partial<Target> = { kind: 'ratio', unit: '%', value: 80 }

  it('keeps a ratio on track until its last day and recomputes it from its parts', () => {
    const found = assess(handled, { numerator: 45, denominator: 50 })
    expect(found).toMatchObject({ status: 'on-track', value: 90, numerator: 45, denominator: 50, gap: 0 })
    expect(assess(handled, { numerator: 45, denominator: 50 }, '2025-12-14').status).toBe('achieved')
    expect(assess(handled, { numerator: 35, denominator: 50 }).status).toBe('at-risk')
    expect(assess(handled, { numerator: 30, denominator: 50 }).status).toBe('off-track')
  })

  it('may exceed 100 % when cases carried over are handled', () => {
    expect(assess(handled, { numerator: 60, denominator: 50 })).toMatchObject({ value: 120, gap: 0 })
  })

  it('has broken no duty when nothing came in', () => {
    expect(assess(handled, { numerator: 0, denominator: 0 })).toMatchObject({
      status: 'on-track',
      value: null,
    })
  })

  it('asks nearly all of a level that was to be kept', () => {
    const kept: Partial<Target> = { kind: 'level-kept', operator: 'maintain', value: 149 }
    expect(assess(kept, { numerator: 151 }).status).toBe('on-track')
    expect(assess(kept, { numerator: 143 }).status).toBe('at-risk')
    expect(assess(kept, { numerator: 130 }).status).toBe('off-track')
  })

  it('sees a ceiling break, and the risk before it breaks', () => {
    const ceiling: Partial<Target> = { operator: '<=', value: 10 }
    expect(assess(ceiling, { numerator: 4 }).status).toBe('on-track')
    expect(assess(ceiling, { numerator: 9 }).status).toBe('at-risk')
    expect(assess(ceiling, { numerator: 11 })).toMatchObject({ status: 'off-track', gap: 1 })
    expect(assess(ceiling, { numerator: 10 }, '2025-12-14').status).toBe('achieved')
  })

  it('does not call late a fall whose start nobody wrote down', () => {
    const rate: Partial<Target> = { kind: 'population-share', unit: '%', operator: '<=', value: 9.5 }
    expect(assess(rate, { numerator: 12, denominator: 100 }).status).toBe('at-risk')
    expect(assess(rate, { numerator: 12, denominator: 100 }, '2025-12-14').status).toBe('off-track')
    const known = { ...rate, baseline: { value: 20, year: 2020, source: 'khảo sát' } }
    expect(assess(known, { numerator: 14, denominator: 100 }).status).toBe('on-track')
    expect(assess(known, { numerator: 19, denominator: 100 }).status).toBe('off-track')
    const stages = { ...rate, milestones: [{ year: 2022, value: 20 }] }
    expect(assess(stages, { numerator: 14, denominator: 100 }).status).toBe('on-track')
    expect(assess(stages, { numerator: 19, denominator: 100 }).status).toBe('off-track')
  })
})

describe('assessTarget, change and frequency', () => {
  const fewer: Partial<Target> = {
    kind: 'change',
    operator: 'reduce_by',
    unit: '%',
    value: 60,
    valueTo: 80,
    baseline: { value: 200, year: 2020, source: 'rà soát' },
  }

  it('computes a reduction against the baseline', () => {
    expect(assess(fewer, { numerator: 70 })).toMatchObject({ status: 'achieved', value: 65, gap: 0 })
    expect(assess(fewer, { numerator: 140 })).toMatchObject({ status: 'on-track', value: 30, gap: 30 })
    expect(assess(fewer, { numerator: 220 })).toMatchObject({ status: 'off-track', value: -10 })
  })

  it('cannot speak of change without a baseline', () => {
    expect(assess({ ...fewer, baseline: null }, { numerator: 70 })).toMatchObject({
      status: 'no-data',
      value: null,
      numerator: 70,
    })
  })

  const monthly: Partial<Target> = { kind: 'frequency', unit: 'lần/tháng', value: 1 }
  const months = (counts: (number | null)[]) =>
    counts.map((count, i) => ({ period: `hc-2021-M${String(i + 1).padStart(2, '0')}`, count }))

  it('checks a monthly duty month by month, so that a busy one hides no empty one', () => {
    const found = assess(monthly, { frequency: months([6, 0, 1, 2, 0, 1]) }, '2021-06-14')
    expect(found).toMatchObject({ status: 'off-track', numerator: 4, denominator: 6 })
    expect(assess(monthly, { frequency: months([1, 1, 2, 1, 1, 1]) }, '2021-06-14')).toMatchObject({
      status: 'on-track',
      value: 1,
    })
  })

  it('leaves unreported months out instead of counting them as 0', () => {
    expect(assess(monthly, { frequency: months([1, null, 1]) }, '2021-03-14')).toMatchObject({
      value: 1,
      denominator: 2,
    })
    expect(assess(monthly, { frequency: months([null, null]) }, '2021-02-14').status).toBe('no-data')
  })

  it('takes months kept from a form against the months closed since the plan began', () => {
    expect(assess(monthly, { numerator: 6 }, '2021-06-14')).toMatchObject({
      denominator: 6,
      status: 'on-track',
    })
    const quarterly: Partial<Target> = { kind: 'frequency', unit: 'lần/quý', value: 1 }
    expect(assess(quarterly, { numerator: 2 }, '2021-06-14')).toMatchObject({ denominator: 2, value: 1 })
  })
})

describe('assessTarget, what is not judged', () => {
  it('shows the own total of a quota on enforcement and computes nothing else', () => {
    const found = assess({ enforcement: true, value: 100 }, { numerator: 37 })
    expect(found).toMatchObject({ status: 'quota-only', value: 37, goal: 100, expectedNow: null, gap: null })
  })

  it('knows enforcement by its indicator too, when the target was not marked', () => {
    const indicator = { direction: 'down', sensitivity: 'S2', enforcement: true } as const
    expect(assess({}, { numerator: 37, indicator })).toMatchObject({
      status: 'quota-only',
      expectedNow: null,
    })
  })

  it('shows only a total for what is followed outside the software', () => {
    expect(assess({ measuredBy: 'outside' }, { numerator: 5 })).toMatchObject({
      status: 'outside',
      gap: null,
    })
  })

  it('shows no number of class S3 before a release, whatever the caller passes', () => {
    const indicator = { direction: 'up', sensitivity: 'S3', enforcement: false } as const
    const hidden = assess({}, { numerator: 7, denominator: 9, indicator })
    expect(hidden).toMatchObject({
      status: 'awaiting-release',
      value: null,
      numerator: null,
      denominator: null,
    })
    expect(assess({}, { numerator: 700, indicator, released: true }).status).toBe('on-track')
    expect(assess({ enforcement: true }, { numerator: 7, indicator })).toMatchObject({
      status: 'quota-only',
      numerator: null,
    })
  })

  it('never gives a way, a gap or a colour to enforcement, whatever the figures', () => {
    const kind = fc.constantFrom<Target['kind']>('count', 'ratio', 'change', 'frequency', 'level-kept')
    fc.assert(
      fc.property(kind, fc.nat(500), fc.nat(500), (k, value, numerator) => {
        const found = assess({ kind: k, value, enforcement: true }, { numerator, denominator: 100 })
        expect([found.status, found.expectedNow, found.gap]).toEqual(['quota-only', null, null])
      }),
    )
  })
})

describe('assessTarget, laws', () => {
  const rank = { 'off-track': 0, 'at-risk': 1, 'on-track': 2, achieved: 3 } as Record<string, number>

  it('never worsens a growing target when more has been done', () => {
    fc.assert(
      fc.property(fc.nat(1_200), fc.nat(300), fc.integer({ min: 2021, max: 2026 }), (done, more, year) => {
        const on = `${year}-06-14`
        const before = rank[assess({}, { numerator: done }, on).status]!
        expect(rank[assess({}, { numerator: done + more }, on).status]!).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('assessmentDate', () => {
  it('stays at the end of a plan that is over', () => {
    expect(assessmentDate(aTarget({ deadlineYear: 2020 }), { from: 2016, to: 2020 }, '2026-11-22')).toBe(
      '2020-12-14',
    )
    expect(assessmentDate(aTarget(), plan, '2024-01-05')).toBe('2024-01-05')
  })
})
