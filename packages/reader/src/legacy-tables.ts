/** A code page of the time before Unicode: letters as they were written, each beside what it stands for. */
export type LegacyTable = {
  readonly name: 'tcvn3' | 'vni'
  /** Written form (one or two characters of Latin-1) to letter. */
  readonly letters: ReadonlyMap<string, string>
  readonly shape: RegExp
}

const from = (code: number): string => String.fromCharCode(code)

/** Lower-case letters in the order of their codes; a blank is a code that TCVN 5712 leaves to others. */
const TCVN3_RUNS: readonly (readonly [start: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

/** TCVN 5712:1993, third table ("ABC", fonts .VnTime …): one byte a letter, capitals with tones by another font. */
export const TCVN3: LegacyTable = {
  name: 'tcvn3',
  letters: new Map([
    ...TCVN3_RUNS.flatMap(([start, letters]) =>
      [...letters].map((letter, index): [string, string] => [from(start + index), letter]),
    ),
    // Programs that take the marks for signs write their doubles: Greek mu for micro, operator for middle dot.
    ['\u03bc', 'à'],
    ['\u2219', 'ã'],
  ]),
  shape: /[\u00A1-\u00FE\u03BC\u2219]/g,
}

/** Marks written behind a letter, and the letters that they make of their base; both in lower case. */
const VNI_MARKS: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'øùûõïâáàåãäêéèúüë', 'àáảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'øùûõïâáàåãä', 'èéẻẽẹêếềểễệ'],
  ['o', 'øùûõïâáàåãä', 'òóỏõọôốồổỗộ'],
  ['ô', 'øùûõï', 'ờớởỡợ'],
  ['u', 'øùûõï', 'ùúủũụ'],
  ['ö', 'øùûõï', 'ừứửữự'],
  ['y', 'øùûõ', 'ỳýỷỹ'],
]
const VNI_SINGLE: readonly (readonly [string, string])[] = [
  ...[...'ìíæóòôöîñ'].map((written, index): [string, string] => [written, [...'ìíỉĩịơưỵđ'][index]!]),
]

const inBothCases = ([written, letter]: readonly [string, string]): [string, string][] => [
  [written, letter],
  [written.toUpperCase(), letter.toUpperCase()],
]

/** A capital with a small mark ("Aù") is as common as one with a capital mark ("AÙ"). */
const withMixedCase = ([written, letter]: readonly [string, string]): [string, string][] => [
  ...inBothCases([written, letter]),
  [written.charAt(0).toUpperCase() + written.slice(1), letter.toUpperCase()],
]

/** VNI for Windows (fonts VNI-Times …): a base letter followed by a character that carries its marks. */
export const VNI: LegacyTable = {
  name: 'vni',
  letters: new Map([
    ...VNI_MARKS.flatMap(([base, marks, letters]) =>
      [...marks].flatMap((mark, index) => withMixedCase([base + mark, [...letters][index]!])),
    ),
    ...VNI_SINGLE.flatMap(inBothCases),
  ]),
  shape: /[aeouyôö][øùûõïâáàåãäêéèúüë]|[ìíæóòôöîñ]/gi,
}

/** The text with every written form of the table replaced; what the table does not know stays. */
export const convertBy = (table: LegacyTable, text: string): string =>
  text.replace(table.shape, (written) => table.letters.get(written) ?? bySingles(table, written))

const bySingles = (table: LegacyTable, written: string): string =>
  written.length === 1 ? written : [...written].map((letter) => table.letters.get(letter) ?? letter).join('')
