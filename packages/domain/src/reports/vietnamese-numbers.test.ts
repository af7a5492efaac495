import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  documentNumberText,
  dongText,
  longDateText,
  numberText,
  percentText,
  pointLetter,
  romanNumeral,
  roundTo,
} from './vietnamese-numbers.ts'

describe('numberText', () => {
  it('groups by points and separates decimals by a comma', () => {
    expect(numberText(1234.5, 1)).toBe('1.234,5')
    expect(numberText(1234567)).toBe('1.234.567')
    expect(numberText(999)).toBe('999')
    expect(numberText(-1234.56, 2)).toBe('-1.234,56')
  })

  it('prints no zeros at the end of a fraction, and no minus before zero', () => {
    expect(numberText(85, 1)).toBe('85')
    expect(numberText(12.5, 2)).toBe('12,5')
    expect(numberText(100.04, 1)).toBe('100')
    expect(numberText(-0.01, 1)).toBe('0')
  })

  it('rounds half away from zero on the decimal spelling', () => {
    expect(roundTo(1.005, 2)).toBe(1.01)
    expect(roundTo(2.675, 2)).toBe(2.68)
    expect(roundTo(-2.5, 0)).toBe(-3)
    expect(roundTo(1e-9, 2)).toBe(0)
  })

  it('refuses what is not a number', () => {
    expect(() => numberText(NaN)).toThrow(RangeError)
    expect(() => numberText(Infinity)).toThrow(RangeError)
  })

  it('is read back as the rounded number', () => {
    const places = fc.integer({ min: 0, max: 3 })
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000)
    fc.assert(
      fc.property(value, places, (number, decimals) => {
        const read = Number(numberText(number, decimals).replaceAll('.', '').replace(',', '.'))
        return read === roundTo(number, decimals)
      }),
    )
  })
})

describe('money and percentages', () => {
  it('closes the percent sign up to the number', () => {
    expect(percentText(85.24)).toBe('85,2%')
    expect(percentText(100)).toBe('100%')
  })

  it('says tỷ and triệu only when they say the amount exactly', () => {
    expect(dongText(15_000_000)).toBe('15.000.000 đồng')
    expect(dongText(22_500_000_000)).toBe('22,5 tỷ đồng')
    expect(dongText(350_000_000)).toBe('350 triệu đồng')
    expect(dongText(1_234_567_890)).toBe('1.234.567.890 đồng')
  })
})

describe('dates and numbers of documents', () => {
  it('gives a leading zero to days below 10 and to the months 1 and 2 alone', () => {
    expect(longDateText('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026')
    expect(longDateText('2016-03-07')).toBe('ngày 07 tháng 3 năm 2016')
    expect(longDateText('2026-12-25')).toBe('ngày 25 tháng 12 năm 2026')
  })

  it('gives a leading zero to numbers below 10', () => {
    expect(documentNumberText(5)).toBe('05')
    expect(documentNumberText(105)).toBe('105')
  })
})

describe('numerals and letters', () => {
  it('writes roman numerals', () => {
    expect([1, 4, 9, 14, 40, 1990].map(romanNumeral)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'MCMXC'])
    expect(() => romanNumeral(0)).toThrow(RangeError)
  })

  it('puts đ after d and leaves out the letters that Vietnamese lists do not use', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(pointLetter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g'])
    expect(() => pointLetter(99)).toThrow(RangeError)
  })
})
