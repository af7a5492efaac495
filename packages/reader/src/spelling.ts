/** New-style to old-style tone placement, so that "hoà" and "hòa", "uỷ" and "ủy" read the same. */
const TONE_PAIRS: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
// "toàn", "hoàng", "quý" keep their spelling: the tone moves only at the end of an open syllable.
const OPEN_SYLLABLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}])/gu

/** Lower case of the same length, tone marks in the old style: what the rules match against. */
export function lowerVietnamese(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : lowerOneByOne(text)
  return same.replace(OPEN_SYLLABLE, (pair) => TONE_PAIRS[pair] ?? pair)
}

/** Some letters (İ) grow when lowered; those stay as they are. */
function lowerOneByOne(text: string): string {
  return text
    .replace(/\P{ASCII}/gu, (letter) => {
      const low = letter.toLowerCase()
      return low.length === letter.length ? low : letter
    })
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

const BASE_LETTER = new Map<string, string>()
for (const [base, marked] of Object.entries({
  a: 'àáảãạăằắẳẵặâầấẩẫậ',
  d: 'đ',
  e: 'èéẻẽẹêềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọôồốổỗộơờớởỡợ',
  u: 'ùúủũụưừứửữự',
  y: 'ỳýỷỹỵ',
}))
  for (const letter of marked) BASE_LETTER.set(letter, base)

/** The lower-case text without Vietnamese marks, of the same length: for headings and names with slips. */
export const foldSameLength = (lower: string): string =>
  lower.replace(/[\u00C0-\u1EF9]/g, (letter) => BASE_LETTER.get(letter) ?? letter)
