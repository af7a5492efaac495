import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceCeiling, plotSeries } from './series-scale.ts'

const box = { left: 40, right: 240, top: 10, bottom: 110 }
const point = (value: number | null, expected: number | null = null) => ({
  period: 'hc-2026-H1',
  name: { vi: '6 tháng đầu năm 2026', en: 'First half of 2026' },
  value,
  expected,
})

describe('plotSeries', () => {
  it('spreads the periods over the width and begins the scale at 0', () => {
    const plot = plotSeries([point(0, 10), point(50, 20), point(100, 30)], box)
    expect(plot.places).toEqual([40, 140, 240])
    expect(plot.measured).toEqual([
      [
        { x: 40, y: 110 },
        { x: 140, y: 60 },
        { x: 240, y: 10 },
      ],
    ])
    expect(plot.levels.map((level) => level.value)).toEqual([0, 50, 100])
  })

  it('leaves a period without data open instead of drawing through it', () => {
    const plot = plotSeries([point(10), point(null), point(30), point(40)], box)
    expect(plot.measured.map((run) => run.length)).toEqual([1, 2])
    expect(plot.asked).toEqual([])
  })

  it('puts a single period in the middle', () => {
    expect(plotSeries([point(5)], box).places).toEqual([140])
  })

  it('keeps every point inside the box', () => {
    const figure = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: null })
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { maxLength: 12 }), (list) => {
        const plot = plotSeries(
          list.map(([value, expected]) => point(value, expected)),
          box,
        )
        for (const { x, y } of [...plot.measured, ...plot.asked].flat()) {
          expect(x >= box.left && x <= box.right).toBe(true)
          expect(y >= box.top - 1e-6 && y <= box.bottom).toBe(true)
        }
      }),
    )
  })
})

describe('niceCeiling', () => {
  it.each([
    [0, 1],
    [0.83, 1],
    [3, 5],
    [62, 100],
    [100, 100],
    [1_500, 2_000],
  ])('%d: %d', (value, ceiling) => expect(niceCeiling(value)).toBe(ceiling))
})
