import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf, type Highlight } from './highlight-segments.ts'

const highlights = fc
  .array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), { maxLength: 12 })
  .map((list) =>
    list.map(([a, b], i): Highlight => ({ id: `i${i}`, start: Math.min(a, b), end: Math.max(a, b) })),
  )
const stretch = fc
  .tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

describe('segmentsOf', () => {
  it('cuts where highlights begin and end, the innermost first', () => {
    const task = { id: 'task', start: 0, end: 20 }
    const target = { id: 'target', start: 5, end: 9 }
    expect(segmentsOf(0, 25, [task, target])).toEqual([
      { start: 0, end: 5, ids: ['task'] },
      { start: 5, end: 9, ids: ['target', 'task'] },
      { start: 9, end: 20, ids: ['task'] },
      { start: 20, end: 25, ids: [] },
    ])
  })

  it('covers the stretch exactly once, without empty pieces', () => {
    fc.assert(
      fc.property(stretch, highlights, ([from, to], all) => {
        let at = from
        for (const piece of segmentsOf(from, to, all)) {
          expect(piece.start).toBe(at)
          expect(piece.end).toBeGreaterThan(piece.start)
          at = piece.end
        }
        expect(at).toBe(to)
      }),
    )
  })

  it('puts every character under exactly the highlights that hold it', () => {
    fc.assert(
      fc.property(stretch, highlights, ([from, to], all) => {
        for (const { start, end, ids } of segmentsOf(from, to, all)) {
          for (let place = start; place < end; place += 1) {
            const holding = all
              .filter((each) => each.start <= place && place < each.end)
              .map((each) => each.id)
            expect(ids.toSorted()).toEqual(holding.toSorted())
          }
        }
      }),
    )
  })

  it('never leaves neighbours under the same highlights apart', () => {
    fc.assert(
      fc.property(stretch, highlights, ([from, to], all) => {
        const keys = segmentsOf(from, to, all).map(({ ids }) => ids.join())
        expect(keys.every((key, i) => i === 0 || key !== keys[i - 1])).toBe(true)
      }),
    )
  })
})
