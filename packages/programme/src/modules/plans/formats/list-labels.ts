/** The kinds of list number that official papers use, by Word's names for them. */
export type ListFormat = string

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
const HIGHEST_ROMAN = 3999

function roman(count: number): string {
  if (count < 1 || count > HIGHEST_ROMAN) return String(count)
  let rest = count
  let text = ''
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters
  return text
}

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
