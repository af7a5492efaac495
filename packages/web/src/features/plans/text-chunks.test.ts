import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf, spreadHighlights } from './text-chunks.ts'

const text = fc.array(fc.string({ maxLength: 900 }), { maxLength: 60 }).map((lines) => lines.join('\n'))

describe('chunksOf', () => {
  it('loses no line and knows where each begins', () => {
    fc.assert(
      fc.property(text, (given) => {
        const lines = chunksOf(given).flatMap((chunk) => chunk.lines)
        expect(lines.map((line) => line.text).join('\n')).toBe(given)
        for (const line of lines)
          expect(given.slice(line.start, line.start + line.text.length)).toBe(line.text)
      }),
    )
  })

  it('cuts two million characters into pieces that can be drawn one by one', () => {
    const chunks = chunksOf(`${'x'.repeat(99)}\n`.repeat(20_000))
    expect(chunks.length).toBeGreaterThan(400)
    expect(Math.max(...chunks.map((chunk) => chunk.end - chunk.start))).toBeLessThan(4_200)
  })
})

describe('spreadHighlights', () => {
  it('gives each chunk exactly the highlights that touch it', () => {
    const spans = fc.array(fc.tuple(fc.nat({ max: 30_000 }), fc.integer({ min: 1, max: 9_000 })), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(text, spans, (given, list) => {
        const chunks = chunksOf(given)
        const all = list.map(([start, length], i) => ({ id: `i${i}`, start, end: start + length }))
        const touching = chunks.map((chunk) =>
          all.filter((each) => each.start <= chunk.end && each.end > chunk.start),
        )
        expect(spreadHighlights(chunks, all)).toEqual(touching)
      }),
    )
  })
})
