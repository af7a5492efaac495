import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMillionths, splitByShares, toMillionths } from './share-split.ts'

const split = (value: number, shares: number[]) =>
  splitByShares(toMillionths(value), shares).map(fromMillionths)

describe('splitByShares', () => {
  it('keeps whole numbers whole and gives the rest to the largest remainder', () => {
    expect(split(10, [0.333, 0.667])).toEqual([3, 7])
    expect(split(1, [0.5, 0.5])).toEqual([1, 0])
  })
  it('keeps as many decimals as the figure has', () => {
    expect(split(12.5, [0.5, 0.5])).toEqual([6.3, 6.2])
  })
  it('splits a correction like its positive', () => {
    expect(split(-10, [0.3, 0.7])).toEqual([-3, -7])
  })
  it('handles amounts in đồng beyond what products of doubles hold', () => {
    const amount = 9_007_199_254_740
    const [a = 0, b = 0] = split(amount, [1 / 3, 2 / 3])
    expect(a + b).toBe(amount)
  })
  it('never loses or invents anything', () => {
    const shares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat({ max: 3 }), shares, (whole, decimals, shares) => {
        const value = BigInt(whole) * 10n ** BigInt(6 - decimals)
        return splitByShares(value, shares).reduce((a, b) => a + b, 0n) === value
      }),
    )
  })
  it('refuses shares that are not positive', () => {
    expect(() => split(5, [0, 0])).toThrow(RangeError)
    expect(() => split(5, [1, -0.5])).toThrow(RangeError)
  })
})

describe('toMillionths', () => {
  it('is exact for decimals and refuses what has more than six', () => {
    expect(toMillionths(0.1) + toMillionths(0.2)).toBe(toMillionths(0.3))
    expect(fromMillionths(-1n)).toBe(-0.000001)
    expect(() => toMillionths(1 / 3)).toThrow(RangeError)
    expect(() => toMillionths(Number.NaN)).toThrow(RangeError)
  })
})
