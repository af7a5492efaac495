import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from './apportionment.ts'

const total = fc.nat({ max: 9_000_000_000 })
const weights = fc
  .array(fc.nat({ max: 10_000_000 }), { minLength: 1, maxLength: 80 })
  .filter((list) => list.some((weight) => weight > 0))
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('apportion', () => {
  it('gives the unit left over to the largest remainder, and ties to the earlier child', () => {
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(apportion(7, [50, 30, 20])).toEqual([4, 2, 1])
  })

  it('never loses or invents a unit', () => {
    fc.assert(fc.property(total, weights, (t, w) => sum(apportion(t, w)) === t))
  })

  it('stays within one unit of the exact share and gives nothing for no weight', () => {
    fc.assert(
      fc.property(total, weights, (t, w) => {
        const all = BigInt(sum(w))
        apportion(t, w).forEach((share, i) => {
          const off = BigInt(share) * all - BigInt(t) * BigInt(w[i]!)
          expect(off < all && -off < all).toBe(true)
          if (w[i] === 0) expect(share).toBe(0)
        })
      }),
    )
  })

  it('gives an equal weight an equal share, but for one unit', () => {
    fc.assert(
      fc.property(total, fc.integer({ min: 1, max: 200 }), (t, n) => {
        const shares = apportion(t, Array<number>(n).fill(7))
        return Math.max(...shares) - Math.min(...shares) <= 1
      }),
    )
  })

  it('is exact where the products leave the safe integers', () => {
    expect(sum(apportion(22_500_000_000, [9_007_199_254_740_991, 1, 3]))).toBe(22_500_000_000)
  })

  it('calls half a unit, a negative weight or no weight at all a bug of the caller', () => {
    expect(() => apportion(1.5, [1])).toThrow(RangeError)
    expect(() => apportion(1, [-1, 2])).toThrow(RangeError)
    expect(() => apportion(1, [0, 0])).toThrow(RangeError)
    expect(apportion(0, [0, 0])).toEqual([0, 0])
  })
})
