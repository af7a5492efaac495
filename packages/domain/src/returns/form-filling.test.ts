import { describe, expect, it } from 'vitest'
import { closeSection, prefill } from './form-filling.ts'
import { aGap, aValue, FORM_ELEMENTS, SMALL_FORM } from './form.testing.ts'

describe('closeSection', () => {
  it('sets every unanswered line of the section to "không phát sinh" and touches no other', () => {
    expect(closeSection(SMALL_FORM, 'TT', [aValue('TT.BUOI', 2)])).toEqual([
      { element: 'TT.LUOT', state: 'none', value: 0, note: null },
    ])
  })

  it('does not empty the register of establishments', () => {
    expect(closeSection(SMALL_FORM, 'KT', []).map(({ element }) => element)).toEqual(['KT.COSO', 'KT.VIPHAM'])
  })

  it('calls an unknown section a bug of the caller', () => {
    expect(() => closeSection(SMALL_FORM, 'ZZ', [])).toThrow(RangeError)
  })
})

describe('prefill', () => {
  it('proposes stocks of the last period, to be confirmed, and never a flow', () => {
    const last = [aValue('TT.BUOI', 4), aValue('CS.TONG', 30, 'ghi chú cũ'), aValue('KT.COSO', 9)]
    expect(prefill(SMALL_FORM, FORM_ELEMENTS, last)).toEqual([
      { element: 'CS.TONG', state: 'value', value: 30, note: null, toConfirm: true },
    ])
  })

  it('does not carry over what was missing', () => {
    expect(prefill(SMALL_FORM, FORM_ELEMENTS, [aGap('CS.TONG', 'missing', 'chờ')])).toEqual([])
  })

  it('proposes nothing for a flow that a form marks by mistake', () => {
    const sections = SMALL_FORM.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => ({ ...line, carryOver: true })),
    }))
    const found = prefill({ ...SMALL_FORM, sections }, FORM_ELEMENTS, [aValue('TT.BUOI', 4)])
    expect(found).toEqual([])
  })
})
