import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../catalogue/indicator.ts'
import { roundedRatio } from './exact-sum.ts'
import { indicatorValue, type ElementFigure } from './indicator-value.ts'
import { combineParts } from './period-combination.ts'

const anIndicator = (facts: Partial<Indicator> = {}): Indicator => ({
  code: 'KT.TYLE',
  name: { vi: 'Tỷ lệ', en: 'Share' },
  unitWord: { vi: '%', en: '%' },
  numerator: ['KT.COSO'],
  denominator: ['CS.TONG'],
  factor: 100,
  decimals: 1,
  direction: 'up',
  sensitivity: 'S0',
  enforcement: false,
  definition: { vi: 'x', en: 'x' },
  source: 'test',
  ...facts,
})
const figures = (values: Record<string, number>): ReadonlyMap<string, ElementFigure> =>
  new Map(Object.entries(values).map(([code, value]) => [code, { value, unitsReported: 3 }]))

describe('indicatorValue', () => {
  it('recomputes a percentage from its two sums and shows both', () => {
    expect(indicatorValue(anIndicator(), figures({ 'KT.COSO': 2, 'CS.TONG': 3 }), null)).toEqual({
      value: 66.7,
      numerator: 2,
      denominator: 3,
      unitsReported: 3,
    })
  })

  it('counts units of the date as denominator', () => {
    const coverage = anIndicator({ denominator: { unitsOf: 'commune' } })
    expect(indicatorValue(coverage, figures({ 'KT.COSO': 178 }), 223).value).toBe(79.8)
    expect(indicatorValue(coverage, figures({ 'KT.COSO': 0 }), 0).value).toBeNull()
  })

  it('is unknown when a part of a sum is: a hole is not 0', () => {
    const two = anIndicator({ numerator: ['A', 'B'], denominator: null, factor: 1, decimals: 0 })
    expect(indicatorValue(two, figures({ A: 5 }), null)).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      unitsReported: 0,
    })
    expect(indicatorValue(two, figures({ A: 5, B: 6 }), null).value).toBe(11)
  })

  it('has no value over a denominator of 0 or none', () => {
    expect(indicatorValue(anIndicator(), figures({ 'KT.COSO': 0, 'CS.TONG': 0 }), null).value).toBeNull()
    expect(indicatorValue(anIndicator(), figures({ 'KT.COSO': 2 }), null).value).toBeNull()
  })

  it('lies between the percentages of the parts it is made of', () => {
    const part = fc.record({ n: fc.nat(1_000), d: fc.integer({ min: 1, max: 1_000 }) })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
        const sum = (key: 'n' | 'd') => parts.reduce((total, each) => total + each[key], 0)
        const whole = indicatorValue(
          anIndicator(),
          figures({ 'KT.COSO': sum('n'), 'CS.TONG': sum('d') }),
          null,
        )
        const shares = parts.map(({ n, d }) => (100 * n) / d)
        expect(whole.value).toBeGreaterThanOrEqual(Math.min(...shares) - 0.05)
        expect(whole.value).toBeLessThanOrEqual(Math.max(...shares) + 0.05)
      }),
    )
  })
})

describe('roundedRatio', () => {
  it('rounds half away from zero on whole numbers', () => {
    expect(roundedRatio(1, 8, 100, 0)).toBe(13)
    expect(roundedRatio(0.285, 1, 1, 2)).toBe(0.29)
    expect(roundedRatio(-1, 8, 100, 0)).toBe(-13)
    expect(Object.is(roundedRatio(0, 8, 100, 0), 0)).toBe(true)
    expect(() => roundedRatio(1, 0, 1, 0)).toThrow(RangeError)
  })
})

describe('combineParts', () => {
  const [first, second] = [
    { value: 10, unitsReported: 114 },
    { value: 7, unitsReported: 105 },
  ]

  it('makes a year of two halves by the kind of the figure', () => {
    expect(combineParts({ overTime: 'sum' }, [first, second])).toEqual({
      value: 17,
      unitsReported: 105,
      partsKnown: 2,
      parts: 2,
    })
    expect(combineParts({ overTime: 'last' }, [first, second]).value).toBe(7)
    expect(combineParts({ overTime: 'none' }, [first, second]).value).toBeNull()
  })

  it('says how much of a sum is known, and does not pass an old state off as the last', () => {
    expect(combineParts({ overTime: 'sum' }, [first, null])).toMatchObject({
      value: 10,
      partsKnown: 1,
      parts: 2,
    })
    expect(combineParts({ overTime: 'last' }, [first, null]).value).toBeNull()
    expect(combineParts({ overTime: 'sum' }, [null, null])).toMatchObject({ value: null, unitsReported: 0 })
  })

  it('leaves a period that is its own only part as it is, distinct counts too', () => {
    expect(combineParts({ overTime: 'none' }, [first]).value).toBe(10)
  })

  it('sums flows to the same year whether over time first or over units first', () => {
    const table = fc.array(fc.tuple(fc.nat(1e9), fc.nat(1e9)), { minLength: 1, maxLength: 20 })
    const flow = { overTime: 'sum' } as const
    const one = (value: number) => ({ value, unitsReported: 1 })
    fc.assert(
      fc.property(table, (communes) => {
        const years = communes.map(([a, b]) => combineParts(flow, [one(a), one(b)]).value!)
        const halves = [0, 1].map((i) => one(communes.reduce((sum, row) => sum + row[i]!, 0)))
        expect(combineParts(flow, halves).value).toBe(years.reduce((a, b) => a + b, 0))
      }),
    )
  })
})
