/** What singles out one person wherever it stands near a name. */
const SINGLING: readonly RegExp[] = [
  /(?<![\d.,/-])\d{12}(?!\d)/u,
  /(?<![\d.,/-])\d{9}(?![\d.,])/u,
  /(?<![\d.,])(?:\d{3}[ .-]){3}\d{3}(?!\d)/u,
  /(?<!ngày\s{0,3})(?<![\d/])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19[3-9]\d|20[01]\d)(?!\d)/iu,
  /(?<!\p{L})(?:cccd|cmnd|cmt|căn\s+cước|số\s+định\s+danh|hộ\s+chiếu|passport)[^\d]{0,20}[A-Z]?\d{6,12}/iu,
  /(?<!\p{L})(?:hktt|đktt|thường\s+trú|tạm\s+trú|trú\s+tại|nơi\s+ở|ngụ(?:\s+tại)?|quê\s+quán)\s*[:;,-]?\s*\S/iu,
  /(?<!\p{L})(?:stk|số\s+tài\s+khoản|(?:viet|tech|agri|sacom|vietin|mb|vp|tp|ac)(?:com)?bank|bidv)[^\d]{0,20}\d{6,16}/iu,
  /(?<![\p{L}\d])[A-Z]{2}\d{13}(?!\d)/u,
  /(?<!\d)\d{2}[A-Z]\d?\s?-?\s?\d{3}\.?\d{2}(?!\d)/u,
  /(?<!\p{L})(?:mã|số)\s+hồ\s+sơ\s*:?\s*[A-Z\d]/iu,
  /(?<!\p{L})[A-Z]\d{7,8}(?!\d)/u,
]
/** Ways to reach somebody, who may be an office. */
const CONTACTS: readonly RegExp[] = [
  /(?<!\d)(?:\+?84|0)[ .-]?(?:\d[ .-]?){8,9}(?!\d)/u,
  /(?<!\p{L})(?:zalo|facebook|fb|telegram|viber)\s*[:.]?\s*\S{3,}/iu,
  /[\w.+-]{1,64}@[\w-]{1,63}\.\w/u,
]
/** A year or day of birth behind a word that says so; "học sinh 2010" is none. */
const BIRTH =
  /(?<![\p{L}])(?:(?<!(?:học|phát|vệ|dân|ký|tái|môi|hy|nảy|an|nam|nữ)\s)sinh(?:\s+(?:n[ăãâa]m|ngày))?|năm\s+sinh|ngày\s+sinh|sn|ns)\s*[:.]?\s*(?:(?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2}(?!\d)|một\s+ng[hà]*[ìàn]n)|(?<!\p{L})(?:sn|ns|sinh\s+n[ăã]m)\s*[:.]?\s*[3-9]\d(?![\d/])|(?<!\p{L})(?:cccd|cmnd|cmt|căn\s+cước|hộ\s+chiếu|passport)[^\d\n]{0,12}[A-Z]?\d[\d .-]{5,14}/giu
/** What singles out a person only right behind the name. */
const BEHIND_NAME =
  /^["'”\s]*(?:[,;:|(–-]\s{0,3}){0,2}(?:\(?\d{1,2}\s?t(?:uổi)?(?![\p{L}\d])|\(?(?:19[3-9]\d|200\d|201[0-5])(?!\d|\s?[-–/]\s?\d))/iu
const HOME_BEHIND = /^\s*[,;:|(–-]\s{0,3}(?:ở\s+)?(?:thôn|ấp|bản|buôn|xóm|khóm|làng)\s+\S/iu
const ADDRESS_BEHIND = /^[\s,;:|(–-]{0,4}địa\s+chỉ\s*[:;,-]?\s*\S/iu

const BIRTH_YEAR_CELL = /^(?:19[3-9]\d|20[01]\d)$/
const AGE_CELL = /^\d{1,2}\s*tuổi$/iu

/** Where days of birth and numbers of papers begin in a line. */
export const birthsIn = (words: string): readonly number[] =>
  [...words.matchAll(BIRTH)].map(({ index }) => index)

/** Whether words near a name hold what singles out one person. */
export const singlesOut = (words: string): boolean =>
  words.search(BIRTH) >= 0 || SINGLING.some((shape) => shape.test(words))

/** The first telephone, address or account in the words, or null. */
export function contactIn(words: string): string | null {
  for (const shape of CONTACTS) {
    const found = shape.exec(words)?.[0]
    if (found !== undefined) return found.replace(/[ .-]/g, '')
  }
  return null
}

/** Whether an age or a year of birth stands right behind a name. */
export const agedBehind = (after: string): boolean => BEHIND_NAME.test(after)

/** Whether a home stands right behind a name; streets and premises have such addresses too. */
export const housedBehind = (after: string): boolean => HOME_BEHIND.test(after) || ADDRESS_BEHIND.test(after)

export const isBirthYearCell = (cell: string): boolean => BIRTH_YEAR_CELL.test(cell)

/** Whether a cell of a table singles out: bare birth years and ages count there too. */
export const isIdentifierCell = (cell: string): boolean =>
  BIRTH_YEAR_CELL.test(cell) || AGE_CELL.test(cell) || singlesOut(cell) || contactIn(cell) !== null

const NICKNAME_WITH_PHONE =
  /^(?:\d{1,3}[.)]\s*)?[-+*•\s]*(\p{Lu}\p{Ll}{0,6})[\s:–-]{1,4}0[35789](?:[ .]?\d){8}$/u

/** The given name of a line that is nothing but such a name and a mobile telephone, or null. */
export function givenNameWithPhone(line: string): string | null {
  const name = NICKNAME_WITH_PHONE.exec(line)?.[1]
  return name === undefined || /^(?:hotline|zalo|fax|tel|mobile|viber|trực|đt)$/iu.test(name) ? null : name
}
