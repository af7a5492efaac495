import { describe, expect, it } from 'vitest'
import { readDraft } from './item-draft-reading.ts'
import { draftOf, isChanged } from './item-draft.ts'

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
      fields: {
        text: 'Kinh phí cả giai đoạn',
        amountVnd: 22_500_000_000,
        purpose: null,
        yearFrom: null,
        yearTo: null,
        sources: [],
      },
    })
    expect(readDraft('budget', { ...line, amountVnd: '22,5 tỷ' })).toEqual({ errors: { amountVnd: 'money' } })
  })
})

describe('readDraft of duties', () => {
  const duty = draftOf({ text: 'Tập huấn cho cán bộ xã' })

  it('takes the year of a task from its day', () => {
    const read = readDraft('task', { ...duty, dueOn: '30/6/2027', deadlineYear: '2026' })
    expect(read).toMatchObject({ fields: { dueOn: '2027-06-30', deadlineYear: 2027 } })
    expect(readDraft('task', { ...duty, dueOn: '31/6/2027' })).toEqual({ errors: { dueOn: 'date' } })
  })

  it('takes no role that a plan does not give', () => {
    expect(readDraft('assignment', { ...duty, role: 'boss' })).toMatchObject({ fields: { role: null } })
    expect(readDraft('assignment', { ...duty, role: 'lead' })).toMatchObject({ fields: { role: 'lead' } })
  })

  it('reads lists one entry a line and refuses an entry that is too long', () => {
    const read = readDraft('request', { ...duty, addressees: ' Sở A \n\nSở B', outline: 'Kết quả' })
    expect(read).toMatchObject({ fields: { addressees: ['Sở A', 'Sở B'], outline: ['Kết quả'] } })
    expect(readDraft('reporting', { ...duty, due: 'x'.repeat(201) })).toEqual({ errors: { due: 'long' } })
  })
})

describe('readDraft of milestones', () => {
  it('sorts them by year and gives them back as they were typed', () => {
    const read = readDraft('target', { ...target, milestones: '2028: 1.200\n2027: 62,5' })
    const milestones = [
      { year: 2027, value: 62.5 },
      { year: 2028, value: 1200 },
    ]
    expect(read).toMatchObject({ fields: { milestones } })
    expect(draftOf({ text: 'Tăng', milestones }).milestones).toBe('2027: 62,5\n2028: 1.200')
  })

  it.each(['2028', '28: 60', '2028: nhiều', '2028: 60\n2028: 70'])('refuses %j', (milestones) => {
    expect(readDraft('target', { ...target, milestones })).toEqual({ errors: { milestones: 'milestones' } })
  })
})

describe('isChanged', () => {
  it('notices typed work and nothing else', () => {
    const fields = { text: 'Tăng số buổi', value: 1500 }
    expect(isChanged({ fields }, draftOf(fields))).toBe(false)
    expect(isChanged({ fields }, { ...draftOf(fields), value: '1.600' })).toBe(true)
  })
})
