import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinedStretches, maskStretches, restoreMasked, type Stretch } from './place-masks.ts'
import { maskNames, nameFinder, namesAt } from './place-names.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '\n', 'ư', ',', '█'), maxLength: 200 })
const stretchesIn = (length: number): fc.Arbitrary<Stretch[]> =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 8 },
  )
const marked = text.chain((words) => stretchesIn(words.length).map((places) => ({ words, places })))

describe('masked text', () => {
  it('is as long as the text and says nothing of what it hides', () => {
    fc.assert(
      fc.property(marked, ({ words, places }) => {
        const shown = maskStretches(words, places)
        expect(shown).toHaveLength(words.length)
        for (const { start, end } of joinedStretches(places))
          expect(shown.slice(start, end)).toBe('█'.repeat(end - start))
      }),
    )
  })
  it('gives back every name when words before and after are added', () => {
    const more = fc.string({ unit: fc.constantFrom('x', ' ', 'đ'), maxLength: 20 })
    fc.assert(
      fc.property(marked, more, ({ words, places }, added) => {
        const sent = `${added}${maskStretches(words, places)}${added}`
        const restored = restoreMasked(sent, words, places)
        expect(restored.text).toBe(`${added}${words}${added}`)
        expect(maskStretches(restored.text, restored.places)).toBe(sent)
      }),
    )
  })
  it('is refused when two hidden names of different lengths changed places', () => {
    const words = 'đường Hoa, đường Mây Trắng'
    const places = [
      { start: 6, end: 9 },
      { start: 17, end: 26 },
    ]
    expect(() => restoreMasked(`đường ${'█'.repeat(9)}, đường ███`, words, places)).toThrow(
      'plan/masks-changed',
    )
  })
})

describe('names of places', () => {
  const hide = (said: string, ...names: string[]) =>
    maskNames(
      { said },
      names.map((name) => ({ name, before: '' })),
    ).said
  it('are hidden as whole words, in capitals too, and not inside other words', () => {
    expect(hide('Tuyến Mây Trắng, MÂY TRẮNG và Mây Trắngs', 'Mây Trắng')).toBe(
      `Tuyến ${'█'.repeat(9)}, ${'█'.repeat(9)} và Mây Trắngs`,
    )
  })
  it('are not hidden where they name a unit: a bus station often bears the name of its province', () => {
    const said = 'UBND TỈNH BÌNH MINH; thành phố Bình Minh; bến xe Bình Minh'
    expect(hide(said, 'Bình Minh')).toBe(`UBND TỈNH BÌNH MINH; thành phố Bình Minh; bến xe ${'█'.repeat(9)}`)
  })
  it('take the longest name where one begins with another', () => {
    expect(hide('phố Mây Trắng Mới', 'Mây', 'Mây Trắng Mới')).toBe(`phố ${'█'.repeat(13)}`)
  })
  it('that are a number alone are hidden only behind the word that makes them a place', () => {
    const body = 'Trên quốc lộ 5 có 5 cơ sở.'
    const names = namesAt(body, [{ start: 13, end: 14 }])
    expect(maskNames('Quản lý 5 cơ sở trên quốc lộ 5', names)).toBe('Quản lý 5 cơ sở trên quốc lộ █')
  })
  it('are found among ten thousand in a text of a megabyte within two seconds', () => {
    const names = Array.from({ length: 10_000 }, (_, n) => ({ name: `Nguyễn Văn ${n} Phố`, before: '' }))
    const long = 'Tuyến đường Nguyễn Văn 77 Phố và các tuyến Nguyễn khác. '.repeat(20_000)
    const from = performance.now()
    expect(nameFinder(names)(long)).toHaveLength(20_000)
    expect(performance.now() - from).toBeLessThan(2000)
  })
})
