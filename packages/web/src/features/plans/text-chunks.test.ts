import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf, findChunk } from './text-chunks.ts'

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

  it('finds the chunk of every offset', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 20_000 }), (given, offset) => {
        const chunk = findChunk(chunksOf(given), offset)
        if (offset > given.length) expect(chunk).toBeUndefined()
        else expect(chunk!.start <= offset && offset <= chunk!.end).toBe(true)
      }),
    )
  })

  it('cuts two million characters into pieces that can be drawn one by one', () => {
    const chunks = chunksOf(`${'x'.repeat(99)}\n`.repeat(20_000))
    expect(chunks.length).toBeGreaterThan(400)
    expect(Math.max(...chunks.map((chunk) => chunk.end - chunk.start))).toBeLessThan(4_200)
  })
})
