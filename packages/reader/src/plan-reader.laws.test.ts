import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPlanJson } from './plan-json.ts'
import type { PlanReading, Span } from './plan-reading.ts'
import { readPlan } from './plan-reader.ts'
import { measureReading } from './reading-speed.ts'
import { COMMUNE_SAMPLES } from './samples/commune-samples.testing.ts'
import { PROVINCE_SAMPLES } from './samples/province-samples.testing.ts'

const SAMPLE_TEXTS = [...COMMUNE_SAMPLES, ...PROVINCE_SAMPLES].map(({ text }) => text)
const WORDS = [
  '100%',
  '75-80 %',
  '149/223',
  '(178/223)',
  '1.',
  'II.',
  '-',
  '+',
  ';',
  '.',
  ':',
  '\n',
  '\r\n',
  '|',
  '\t',
  '“',
  '(',
  ')',
  'năm 2025',
  'ngày 1/7/2016',
  '50/KH-UBND',
  'Căn cứ',
  'KẾ HOẠCH',
  'ỦY BAN NHÂN DÂN',
  'TỈNH HÒA BÌNH',
  'Số:',
  'Sở Y tế',
  'chủ trì, phối hợp với',
  'Đề nghị',
  'Công an tỉnh',
  'các xã, phường',
  'ít nhất',
  'giảm',
  'từ',
  'trở lên',
  'xuống còn',
  'đã',
  '01 lần/tháng',
  '22,5 tỷ đồng',
  'Nơi nhận:',
  'đường Lê Chanh',
  'Họ và tên',
  'một trăm phần trăm',
  'lần lượt',
  '**',
  '##',
  'a)',
  'Phụ lục',
]
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '))
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  soup,
  fc
    .tuple(fc.constantFrom(...SAMPLE_TEXTS), fc.nat(), fc.nat())
    .map(([text, from, to]) => text.slice(from % text.length, (from % text.length) + (to % 900))),
)

const itemsOf = (reading: PlanReading): (Span & { readonly text: string; readonly confidence: number })[] => [
  ...reading.targets,
  ...reading.objectives,
  ...reading.tasks,
  ...reading.assignments,
  ...reading.budget,
  ...reading.reporting,
  ...reading.basis,
  ...reading.places,
  ...(reading.period ? [reading.period] : []),
]

describe('readPlan, whatever the string', () => {
  it('does not throw, keeps spans inside the text and tells exactly their words', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const reading = readPlan(input)
        for (const { start, end, text, confidence } of itemsOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(reading.text.length)
          expect(text).toBe(reading.text.slice(start, end))
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
        for (const span of Object.values(reading.document.spans))
          if (span) expect(span.end).toBeLessThanOrEqual(reading.text.length)
      }),
      { numRuns: 400 },
    )
  })

  it('reads the same text the same way, and its own normalised text too', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const first = readPlan(input)
        expect(readPlan(input)).toEqual(first)
        expect(toPlanJson(readPlan(first.text)).targets).toEqual(toPlanJson(first).targets)
      }),
      { numRuns: 150 },
    )
  })

  it('gives every item of a kind its own id and only finite numbers', () => {
    fc.assert(
      fc.property(soup, (input) => {
        const { targets } = readPlan(input)
        expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length)
        for (const { value, valueTo } of targets)
          expect(Number.isFinite(value) && (valueTo === null || Number.isFinite(valueTo))).toBe(true)
      }),
    )
  })

  it('reads composed and decomposed letters alike', () => {
    for (const text of SAMPLE_TEXTS)
      expect(readPlan(text.normalize('NFD'))).toEqual(readPlan(text.normalize('NFC')))
  })

  it('survives ten thousand nested list levels and half a file', () => {
    const nested = Array.from(
      { length: 10_000 },
      (_, level) => `${' '.repeat(level % 50)}${level + 1}. a) - + Mục`,
    ).join('\n')
    expect(readPlan(nested).targets).toEqual([])
    for (const text of SAMPLE_TEXTS)
      expect(readPlan(text.slice(0, text.length / 2)).text.length).toBeGreaterThan(0)
  })
})

describe('the time of reading', () => {
  const ratioOf = (text: string): number => {
    const small = measureReading(text.repeat(Math.ceil(40_000 / text.length)).slice(0, 40_000), 3, () =>
      performance.now(),
    )
    const large = measureReading(text.repeat(Math.ceil(320_000 / text.length)).slice(0, 320_000), 3, () =>
      performance.now(),
    )
    return large.fastestMs / Math.max(small.fastestMs, 3)
  }
  // Eight times the text may take eight times as long, with room for noise; a square would take sixty-four.
  it.each([
    ['a plan', SAMPLE_TEXTS[0]!],
    ['one endless line', SAMPLE_TEXTS[0]!.replace(/[\n.;]/g, ' ')],
    ['blanks', ' '],
    ['percentages', '5% '],
    ['dotted figures', '1.'],
    ['agencies', 'Sở Y tế, '],
  ])('grows in proportion to %s', (_, text) => {
    expect(ratioOf(text)).toBeLessThan(30)
  })
})
