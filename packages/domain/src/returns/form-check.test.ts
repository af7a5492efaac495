import { describe, expect, it } from 'vitest'
import { checkCells, progressText } from './form-check.ts'
import { isRuleBroken } from './form-rule-check.ts'
import { aGap, anElement, aValue, FORM_ELEMENTS, SMALL_FORM } from './form.testing.ts'
import type { Cell } from './return-cell.ts'

const codesOf = (cells: readonly Cell[]) =>
  checkCells(SMALL_FORM, FORM_ELEMENTS, cells).findings.map(({ code }) => code)

describe('checkCells', () => {
  it('counts lines with figures by section, a missing one apart', () => {
    const cells = [
      aValue('TT.BUOI', 0),
      aGap('KT.COSO', 'not-constituted'),
      aGap('KT.VIPHAM', 'missing', 'chờ'),
    ]
    const check = checkCells(SMALL_FORM, FORM_ELEMENTS, cells)
    expect(check.sections).toEqual([
      { code: 'TT', filled: 1, missing: 0, total: 2 },
      { code: 'KT', filled: 1, missing: 1, total: 3 },
    ])
    expect(check.open).toEqual(['TT.LUOT', 'CS.TONG'])
    expect(progressText(check, 'vi')).toBe('2/5 dòng đã có số liệu')
    expect(progressText(check, 'en')).toBe('2 of 5 lines have figures')
  })

  it('refuses a line that is not on the form', () => {
    expect(codesOf([aValue('NG.NV', 3)])).toEqual(['unknown-line'])
  })

  it.each([
    aValue('TT.BUOI', -1),
    aValue('TT.BUOI', 1.5),
    aValue('TT.BUOI', Number.NaN),
    aValue('TT.BUOI', 1e13),
    { element: 'TT.BUOI', state: 'value', value: null, note: null } as const,
    { element: 'TT.BUOI', state: 'none', value: 3, note: null } as const,
    { element: 'TT.BUOI', state: 'missing', value: 3, note: 'chờ' } as const,
  ])('finds %o to be no figure', (cell) => {
    expect(codesOf([cell])).toEqual(['bad-value'])
  })

  it('takes three decimals where the element is decimal', () => {
    const decimal = new Map([['TT.BUOI', anElement('TT.BUOI', { valueType: 'decimal' })]])
    const codes = (value: number) =>
      checkCells(SMALL_FORM, decimal, [aValue('TT.BUOI', value)]).findings.map(({ code }) => code)
    expect(codes(0.125)).toEqual([])
    expect(codes(0.1255)).toEqual(['bad-value'])
  })
})

describe('isRuleBroken', () => {
  const sumRule = { ...SMALL_FORM.rules[0]!, left: ['A', 'B'], right: ['C'], operator: '=' as const }
  const broken = (...cells: Cell[]) =>
    isRuleBroken(sumRule, new Map(cells.map((cell) => [cell.element, cell])))

  it('adds up parts and compares them with the whole', () => {
    expect(broken(aValue('A', 941), aValue('B', 1_632), aValue('C', 2_573))).toBe(false)
    expect(broken(aValue('A', 941), aValue('B', 1_632), aValue('C', 2_574))).toBe(true)
  })

  it('compares decimals exactly', () => {
    expect(broken(aValue('A', 0.1), aValue('B', 0.2), aValue('C', 0.3))).toBe(false)
  })

  it('decides nothing while a part is open or missing', () => {
    expect(broken(aValue('A', 9), aValue('C', 1))).toBe(false)
    expect(broken(aValue('A', 9), aGap('B', 'missing', 'chờ'), aValue('C', 1))).toBe(false)
  })

  it('adds nothing for a part that does not apply, but does not invent a whole side', () => {
    expect(broken(aValue('A', 9), aGap('B', 'not-applicable'), aValue('C', 1))).toBe(true)
    expect(broken(aValue('A', 9), aValue('B', 1), aGap('C', 'not-applicable'))).toBe(false)
  })

  it('finds the published sums that do not add up (dossier §4.4)', () => {
    const parts = [941, 1_632, 16, 908, 755, 126, 268, 101, 20_236]
    const hanoi = { ...sumRule, left: parts.map((_, i) => `P${i}`), right: ['TONG'] }
    const cells = [...parts.map((value, i) => aValue(`P${i}`, value)), aValue('TONG', 24_974)]
    expect(isRuleBroken(hanoi, new Map(cells.map((cell) => [cell.element, cell])))).toBe(true)
  })
})
