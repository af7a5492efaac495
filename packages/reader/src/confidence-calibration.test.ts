import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALIBRATION } from './calibration-table.ts'
import { calibrate } from './confidence-calibration.ts'

const POINTS = [
  { score: 0.4, right: 0.2 },
  { score: 0.8, right: 0.9 },
]

describe('calibrate', () => {
  it('lies on the line between two measured points, stays level above them and falls to nothing below', () => {
    expect(calibrate(POINTS, 0.6)).toBeCloseTo(0.55)
    expect(calibrate(POINTS, 0.1)).toBeCloseTo(0.05)
    expect(calibrate(POINTS, 1)).toBe(0.9)
  })

  it('keeps the score where nothing was measured', () => {
    expect(calibrate([], 0.7)).toBe(0.7)
  })

  it.each(Object.entries(CALIBRATION))('never turns the order of two scores of a %s round', (_, points) => {
    const score = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(calibrate(points, Math.min(a, b))).toBeLessThanOrEqual(
          calibrate(points, Math.max(a, b)) + 1e-12,
        )
      }),
    )
  })
})
