import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPlaceOf, splitPointsOf } from './split-points.ts'

const cut = (text: string) => splitPointsOf(text, { start: 0, end: text.length }).map((at) => text.slice(at))

describe('splitPointsOf', () => {
  it('offers the places behind marks and before words that begin another part', () => {
    expect(cut('Năm 2027: 60% số xã; năm 2028 đạt 80% và duy trì')).toEqual([
      '60% số xã; năm 2028 đạt 80% và duy trì',
      'năm 2028 đạt 80% và duy trì',
      'và duy trì',
    ])
  })

  it('does not cut inside a number, nor off a part without words', () => {
    expect(cut('Đạt 62,5% số xã.')).toEqual([])
    expect(cut('a) , ; Tập huấn')).toEqual([])
  })

  it('cuts nothing that has no place in the text', () => {
    expect(splitPointsOf('Một, hai ba bốn', { start: null, end: null })).toEqual([])
  })

  it('law: every point lies inside the item', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ế', ' ', ',', ';', '\n', 'và ', '9') }), (text) => {
        const whole = `xx ${text} yy`
        for (const at of splitPointsOf(whole, { start: 3, end: 3 + text.length })) {
          expect(at).toBeGreaterThan(3)
          expect(at).toBeLessThan(3 + text.length)
        }
      }),
    )
  })
})

describe('splitPlaceOf', () => {
  const item = { start: 10, end: 30 }
  it('is where the selection begins, or ends when it begins with the item', () => {
    expect(splitPlaceOf(item, { start: 15, end: 40 })).toBe(15)
    expect(splitPlaceOf(item, { start: 10, end: 20 })).toBe(20)
    expect(splitPlaceOf(item, { start: 10, end: 30 })).toBeNull()
    expect(splitPlaceOf(item, { start: 50, end: 60 })).toBeNull()
    expect(splitPlaceOf(item, null)).toBeNull()
  })
})
