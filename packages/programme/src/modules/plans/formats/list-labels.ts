import { romanNumeral } from '@hoanhap/domain/reports/vietnamese-numbers'

/** The kinds of list number that official papers use, by Word's names for them. */
export type ListFormat = string

const HIGHEST_ROMAN = 3999

const roman = (count: number): string =>
  count < 1 || count > HIGHEST_ROMAN ? String(count) : romanNumeral(count)

/** a … z, then aa, bb …, as Word counts. */
function letter(count: number): string {
  if (count < 1 || count > 26 * 9) return String(count)
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

const WORDS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** One number of a list as it is printed. */
export function listNumber(format: ListFormat, count: number): string {
  switch (format) {
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return letter(count).toUpperCase()
    case 'lowerLetter':
      return letter(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'vietnameseCounting':
      return WORDS[count] ?? String(count)
    case 'none':
      return ''
    default:
      return String(count)
  }
}

/** The sign of a bullet as the reader knows it: a dash, or a plus for those that stand below dashes. */
export const bulletOf = (sign: string): string => (/^[+o○◦⁺]$/u.test(sign.trim()) ? '+' : '-')
