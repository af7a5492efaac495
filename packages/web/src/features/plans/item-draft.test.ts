import { describe, expect, it } from 'vitest'
import { draftOf, isChanged, readDraft } from './item-draft.ts'

const target = draftOf({
  text: 'Tăng số buổi',
  value: 1500,
  unit: 'count',
  operator: '>=',
  targetKind: 'count',
})

describe('draftOf and readDraft', () => {
  it('give back the numbers that went in, written the Vietnamese way between', () => {
    expect(target.value).toBe('1.500')
    const read = readDraft('target', { ...target, value: '62,5', unit: '%' })
    expect(read).toMatchObject({ fields: { value: 62.5, unit: '%', indicator: null } })
  })

  it('ask for the words, the value and the unit of a target', () => {
    const read = readDraft('target', { ...target, text: ' ', value: '', unit: '' })
    expect(read).toEqual({ errors: { text: 'required', value: 'required', unit: 'required' } })
  })

  it('refuse a number that could be read in two ways instead of guessing', () => {
    expect(readDraft('target', { ...target, value: '12.5' })).toEqual({ errors: { value: 'number' } })
  })

  it('ask a range for its upper end, which may not be the lower', () => {
    const range = { ...target, operator: 'range', value: '75' }
    expect(readDraft('target', range)).toEqual({ errors: { valueTo: 'required' } })
    expect(readDraft('target', { ...range, valueTo: '60' })).toEqual({ errors: { valueTo: 'order' } })
    expect(readDraft('target', { ...range, valueTo: '80' })).toMatchObject({
      fields: { value: 75, valueTo: 80 },
    })
  })

  it('drop an upper end that the operator no longer has', () => {
    expect(readDraft('target', { ...target, valueTo: '80' })).toMatchObject({ fields: { valueTo: null } })
  })

  it('take years only as years of a plan', () => {
    expect(readDraft('target', { ...target, deadlineYear: '30' })).toEqual({
      errors: { deadlineYear: 'year' },
    })
    expect(readDraft('target', { ...target, deadlineYear: '2030' })).toMatchObject({
      fields: { deadlineYear: 2030 },
    })
  })

  it('read money in whole đồng and nothing else of a budget line', () => {
    const line = draftOf({ text: 'Kinh phí cả giai đoạn', amountVnd: 22_500_000_000 })
    expect(line.amountVnd).toBe('22.500.000.000')
    expect(readDraft('budget', line)).toEqual({
      fields: { text: 'Kinh phí cả giai đoạn', amountVnd: 22_500_000_000 },
    })
    expect(readDraft('budget', { ...line, amountVnd: '22,5 tỷ' })).toEqual({ errors: { amountVnd: 'money' } })
  })
})

describe('isChanged', () => {
  it('notices typed work and nothing else', () => {
    const fields = { text: 'Tăng số buổi', value: 1500 }
    expect(isChanged({ fields }, draftOf(fields))).toBe(false)
    expect(isChanged({ fields }, { ...draftOf(fields), value: '1.600' })).toBe(true)
  })
})
