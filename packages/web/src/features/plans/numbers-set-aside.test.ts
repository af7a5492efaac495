import { describe, expect, it } from 'vitest'
import { numberInWords, openNumbers, targetOf } from './numbers-set-aside.ts'
import { anItem } from './plan.testing.ts'

const text = 'Năm trước đã mở 12 lớp. Hiện có 62,5% số xã tham gia; còn lại chưa.\nDòng khác'
const found = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  why: 'set-aside:past-result',
})

describe('numberInWords', () => {
  it('shows a number with the words around it, within its line', () => {
    expect(numberInWords(text, found('12'))).toEqual({
      before: 'Năm trước đã mở ',
      number: '12',
      after: ' lớp. Hiện có 62,5% số xã tham gia; còn lại chưa.',
    })
  })

  it('marks words that were cut', () => {
    const long = `${'chữ '.repeat(40)}7 ${'sau '.repeat(40)}`
    const at = long.indexOf('7')
    const { before, after } = numberInWords(long, { start: at, end: at + 1, why: '' })
    expect([before[0], after.at(-1)]).toEqual(['…', '…'])
  })
})

describe('targetOf', () => {
  it('takes the sentence, the value and the unit', () => {
    expect(targetOf(text, found('62,5%'))).toMatchObject({
      kind: 'target',
      fields: { text: 'Hiện có 62,5% số xã tham gia', value: 62.5, unit: '%' },
    })
    expect(targetOf(text, found('12')).fields).toMatchObject({
      text: 'Năm trước đã mở 12 lớp',
      value: 12,
      unit: 'count',
    })
  })

  it.each(['- ', '  + ', 'a) ', '1. '])('leaves out the mark %j of the point it stands in', (mark) => {
    const line = `Mở đầu\n${mark}Đã thăm hỏi 25 hộ`
    const start = line.indexOf('25')
    const { fields, start: from } = targetOf(line, { start, end: start + 2, why: '' })
    expect([fields.text, from]).toEqual(['Đã thăm hỏi 25 hộ', line.indexOf('Đã')])
  })

  it('leaves a value open that is written in words', () => {
    expect(targetOf('Mở ba lớp', { start: 3, end: 5, why: '' }).fields.value).toBeNull()
  })
})

describe('openNumbers', () => {
  it('shows first what was set aside for a weak reason', () => {
    const setAside = [found('12'), { ...found('62,5%'), why: 'set-aside:low-confidence' }]
    expect(openNumbers({ setAside, items: [] }).map((each) => each.start)).toEqual([32, 16])
  })

  it('leaves out numbers that stand inside a target now', () => {
    const setAside = [found('62,5%'), found('12')]
    expect(openNumbers({ setAside, items: [] }).map((each) => each.start)).toEqual([16, 32])
    const target = anItem({ start: 24, end: 52 })
    expect(openNumbers({ setAside, items: [target] })).toEqual([found('12')])
    expect(openNumbers({ setAside, items: [{ ...target, state: 'removed' }] })).toHaveLength(2)
  })
})
