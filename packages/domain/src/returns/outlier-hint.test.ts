import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlierHint } from './outlier-hint.ts'

describe('outlierHint', () => {
  it('asks about a figure ten times the usual', () => {
    expect(outlierHint(400, [38, 41, 40, 44, 39])).toMatchObject({ median: 40 })
    expect(outlierHint(43, [38, 41, 40, 44, 39])).toBeNull()
  })

  it('is not misled by one wild value in the history', () => {
    expect(outlierHint(400, [38, 41, 4_000, 44, 39])).not.toBeNull()
  })

  it('leaves small counts and steady series some room', () => {
    expect(outlierHint(3, [0, 0, 0, 0])).toBeNull()
    expect(outlierHint(4, [0, 0, 0, 0])).not.toBeNull()
    expect(outlierHint(149, [100, 100, 100, 100])).toBeNull()
    expect(outlierHint(151, [100, 100, 100, 100])).not.toBeNull()
  })

  it('says nothing with fewer than four earlier figures', () => {
    expect(outlierHint(1_000, [1, 1, 1])).toBeNull()
  })

  it('never asks about the usual figure itself, in any order of the history', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 5, maxLength: 5 }),
        fc.nat(50_000),
        (history, value) => {
          const middle = [...history].sort((a, b) => a - b)[2]!
          expect(outlierHint(middle, history)).toBeNull()
          expect(outlierHint(value, [...history].reverse())).toEqual(outlierHint(value, history))
        },
      ),
    )
  })
})
