import { romanNumeral } from '@hoanhap/domain/reports/vietnamese-numbers'

/** a … z, aa, ab …: as a page numbers a list, without the Vietnamese đ. */
function letters(number: number): string {
  let rest = number
  let text = ''
  while (rest > 0) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
    rest = Math.floor((rest - 1) / 26)
  }
  return text
}

/**
 * The mark of a list's point as officials write it: "1.", "a)", "A.", "I.", "i)".
 *
 * @param type the list's own type: 1, a, A, i or I; anything else counts in figures
 */
export function listNumber(number: number, type: string): string {
  if (number < 1 || number > 3999) return `${number}.`
  if (type === 'a') return `${letters(number)})`
  if (type === 'A') return `${letters(number).toUpperCase()}.`
  if (type === 'i') return `${romanNumeral(number).toLowerCase()})`
  return type === 'I' ? `${romanNumeral(number)}.` : `${number}.`
}
