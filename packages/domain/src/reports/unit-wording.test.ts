import { describe, expect, it } from 'vitest'
import { planLongText, planShortText } from './plan-reference.ts'
import { placeOf, unitInText } from './unit-wording.ts'

describe('unitInText', () => {
  it.each([
    ['Thành phố Hoa Phượng', 'thành phố Hoa Phượng'],
    ['Tỉnh Thừa Thiên Huế', 'tỉnh Thừa Thiên Huế'],
    ['Phường Sao Mai', 'phường Sao Mai'],
    ['Quận 5', 'Quận 5'],
    ['Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['Hoa Phượng', 'Hoa Phượng'],
  ])('writes %s inside a sentence as %s', (name, text) => {
    expect(unitInText(name)).toBe(text)
  })
})

describe('placeOf', () => {
  it.each([
    ['Thành phố Hoa Phượng', 'Hoa Phượng'],
    ['Quận 5', 'Quận 5'],
    ['Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['Thủ đô Hà Nội', 'Hà Nội'],
  ])('dates a document of %s in %s', (name, place) => {
    expect(placeOf(name)).toBe(place)
  })
})

describe('planLongText', () => {
  const plan = {
    number: '118/KH-UBND',
    issuedOn: '2026-01-05',
    issuer: 'Ủy ban nhân dân Thành phố Hoa Phượng',
    title: 'Kế hoạch phòng, chống mại dâm giai đoạn 2026 - 2030',
    periodFrom: 2026,
    periodTo: 2030,
  }

  it('cites number, date, issuer and subject', () => {
    expect(planLongText(plan)).toBe(
      'Kế hoạch số 118/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân thành phố Hoa Phượng về phòng, chống mại dâm giai đoạn 2026 - 2030',
    )
  })

  it('leaves out what is unknown and knows the type from the number', () => {
    const unknown = { ...plan, issuedOn: null, issuer: null, title: null }
    expect(planLongText({ ...unknown, number: '679/QĐ-TTg' })).toBe('Quyết định số 679/QĐ-TTg')
    expect(planShortText({ ...unknown, number: null })).toBe('Kế hoạch')
  })
})
