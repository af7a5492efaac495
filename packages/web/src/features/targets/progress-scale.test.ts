import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressBarOf } from './progress-scale.ts'
import { aRow } from './target-row.testing.ts'

const assessed = (given: object) => ({ ...aRow().assessment, ...given })

describe('progressBarOf', () => {
  it('runs from nothing to the goal, with what is asked by now and the milestones on the way', () => {
    expect(progressBarOf(aRow())).toEqual({
      value: 25,
      expected: 12.5,
      goal: 100,
      milestones: [{ year: 2027, value: 40, place: 50 }],
    })
  })

  it('makes room for a value beyond the goal', () => {
    expect(progressBarOf(aRow({ assessment: assessed({ value: 160 }) }))).toMatchObject({
      value: 100,
      goal: 50,
    })
  })

  it('draws no value where none is known', () => {
    const unknown = assessed({ status: 'no-data', value: null, expectedNow: null })
    expect(progressBarOf(aRow({ assessment: unknown }))).toMatchObject({ value: null, expected: null })
  })

  it('is never drawn for enforcement totals, unreleased or outside figures, ended levels, and things done or not', () => {
    expect(progressBarOf(aRow({ enforcement: true }))).toBeNull()
    expect(progressBarOf(aRow({ kind: 'yes-no' }))).toBeNull()
    for (const status of ['quota-only', 'awaiting-release', 'outside', 'level-ended']) {
      expect(progressBarOf(aRow({ assessment: assessed({ status }) })), status).toBeNull()
    }
  })

  it('keeps every mark on the bar', () => {
    const figure = fc.double({ min: 0, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(figure, figure, figure, figure, (value, expectedNow, goal, milestone) => {
        const row = aRow({
          milestones: [{ year: 2027, value: milestone }],
          assessment: assessed({ value, expectedNow, goal }),
        })
        const bar = progressBarOf(row)
        const places =
          bar === null ? [] : [bar.value!, bar.expected!, bar.goal, ...bar.milestones.map((m) => m.place)]
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true)
      }),
    )
  })
})
