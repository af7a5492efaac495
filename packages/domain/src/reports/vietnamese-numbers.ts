import type { PlainDate } from '../plain-date.ts'

const GROUP = '.'
const DECIMAL = ','

/**
 * Rounds half away from zero at a decimal place, on the decimal spelling, so that 1.005 becomes 1.01.
 *
 * @throws RangeError if `value` is not a finite number
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
  const size = Number(shift(String(Math.abs(value)), decimals))
  const rounded = Number(shift(String(Math.round(size)), -decimals))
  return rounded === 0 ? 0 : Math.sign(value) * rounded
}
function shift(text: string, places: number): string {
  const [mantissa, exponent] = text.split('e')
  return `${mantissa}e${Number(exponent ?? 0) + places}`
}

/**
 * A number as Vietnamese documents print it: 1.234,5. Zeros at the end of the fraction are not printed.
 *
 * @param decimals the most places printed, 0–3
 */
export function numberText(value: number, decimals = 0): string {
  const rounded = roundTo(value, decimals)
  const [whole, fraction = ''] = Math.abs(rounded).toFixed(decimals).split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, GROUP)
  const tail = fraction.replace(/0+$/, '')
  return (rounded < 0 ? '-' : '') + grouped + (tail === '' ? '' : DECIMAL + tail)
}

/** 85,2% — closed up, as signed plans write it. `percent` is 0–100 and beyond. */
export const percentText = (percent: number, decimals = 1): string => `${numberText(percent, decimals)}%`

/** 15.000.000 đồng; in tỷ or triệu when at most three decimals say it exactly: 22,5 tỷ đồng, 350 triệu đồng. */
export function dongText(amountVnd: number): string {
  const size = Math.abs(amountVnd)
  if (size >= 1e9 && amountVnd % 1e6 === 0) return `${numberText(amountVnd / 1e9, 3)} tỷ đồng`
  if (size >= 1e8 && amountVnd % 1e6 === 0) return `${numberText(amountVnd / 1e6)} triệu đồng`
  return `${numberText(amountVnd)} đồng`
}

/** The number of a document: below 10 it gets a leading zero (Decree 30/2020, Annex I, II.3). */
export const documentNumberText = (number: number): string => String(number).padStart(2, '0')

/**
 * "ngày 05 tháng 01 năm 2026": days below 10 and the months 1 and 2 get a leading zero, the months 3 to 9 do not
 * (Decree 30/2020, Annex I, II.4).
 */
export function longDateText(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined)
    throw new RangeError(`not a date: ${date}`)
  const shownMonth = month < 3 ? `0${month}` : String(month)
  return `ngày ${String(day).padStart(2, '0')} tháng ${shownMonth} năm ${year}`
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** I, II, III, IV … for sections and annexes; `number` is a whole number from 1. */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`no roman numeral: ${number}`)
  let rest = number
  let text = ''
  for (const [size, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / size))
    rest %= size
  }
  return text
}

/** The alphabet of points: no f, j, w, z; đ after d; no ă, â, ê, ô, ơ, ư (Decree 30/2020, Annex I, II.6). */
const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy']

/** The letter of the n-th point, from 1: a b c d đ e g h i k … */
export function pointLetter(number: number): string {
  const letter = POINT_LETTERS[number - 1]
  if (letter === undefined) throw new RangeError(`no point letter: ${number}`)
  return letter
}
