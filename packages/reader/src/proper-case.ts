import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const LEVEL_WORD = '(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)'
/** Words that follow a unit's name in a title, so that the name ends before them. */
const AFTER_NAME =
  '(?:năm|giai|trên|về|và|theo|thực|triển|phòng|từ|đến|trong|của|tại|nhiệm|khóa|ban|hướng|định)'
const SMALL_NAME = new RegExp(
  `(?<![\\p{L}])(?<!thị )${LEVEL_WORD}\\s+(?!${AFTER_NAME}(?![\\p{L}]))((?:[\\p{L}']+)(?:\\s+(?!${AFTER_NAME}(?![\\p{L}]))[\\p{L}']+){0,3})`,
  'gu',
)

const FIXED: readonly string[] = [
  ...CITY_NAMES,
  ...PROVINCE_NAMES,
  'Việt Nam',
  'HIV/AIDS',
  'HIV',
  'AIDS',
  'Trung ương',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Quốc hội',
  'Ủy ban nhân dân',
  'UBND',
  'HĐND',
  'Thủ Đức',
  'Ban Chỉ đạo',
  'Nghị quyết',
  'Quyết định',
  'Nghị định',
  'Chỉ thị',
  'Pháp lệnh',
  'Luật',
  'Lao động - Thương binh và Xã hội',
  'Y tế',
  'Hội Liên hiệp Phụ nữ',
  'COVID-19',
]
const FIXED_BY_LOWER = new Map(FIXED.map((name) => [name.toLowerCase(), name]))
const FIXED_SHAPE = new RegExp(
  `(?<![\\p{L}])(?:${[...FIXED_BY_LOWER.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')})(?![\\p{L}])`,
  'giu',
)

export const titleCase = (name: string): string =>
  name.replace(/[\p{L}']+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())

/** Words in capitals as they are written in running text: "TỈNH NINH BÌNH NĂM 2026" → "tỉnh Ninh Bình năm 2026". */
export function properCase(capitals: string): string {
  if (/\p{Ll}{2}/u.test(capitals)) return capitals
  return restoreFixed(capitals.toLowerCase())
}

function restoreFixed(lower: string): string {
  return lower
    .replace(
      SMALL_NAME,
      (words, name: string) => words.slice(0, words.length - name.length) + titleCase(name),
    )
    .replace(/(?<![\p{L}])(quận|phường)(?=\s+\d)/gu, (word) => titleCase(word))
    .replace(FIXED_SHAPE, (name) => FIXED_BY_LOWER.get(name.toLowerCase()) ?? name)
}
