import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const LEVEL_WORD = '(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)'
/** Words that follow the word of a level in a title without being its name, or that end the name. */
const AFTER_NAME =
  '(?:năm|giai|trên|về|và|theo|thực|triển|phòng|từ|đến|trong|của|tại|nhiệm|khóa|ban|hướng|định|hội|lành|không|đạt|có|được|là|cho|với|trọng|điểm|biên|giới|nông|thôn|miền|vùng|đặc|khó|xây|tổ|ở|phù|phường|thị|huyện|tỉnh|xã|quận|thành|ủy|uỷ|đoàn|sau|trước|bằng|trực|thuộc|quản|loại|cấp|ngoài|nhằm|để|thông|tiếp|mới|phức|chuyển|duy|đăng|đồng|kỳ|tháng|quý|đợt)'
const SMALL_NAME = new RegExp(
  `(?<![\\p{L}])(?<!thị )(${LEVEL_WORD}\\s+)(?!${AFTER_NAME}(?![\\p{L}]))((?:[\\p{L}']+)(?:\\s+(?:-\\s+)?(?!${AFTER_NAME}(?![\\p{L}]))[\\p{L}']+){0,3})`,
  'gu',
)
/** Names of communes that begin with one of those words, told by the word that goes with it. */
const TWO_WORD_NAME = new RegExp(
  `(?<![\\p{L}])(?<!thị )(${LEVEL_WORD}\\s+)((?:đồng|trực|thông|tiếp|định|trọng|biên|thành|xã|quản|đặc|cấp|tổ|mới|điểm|phù|duy|loại|miền)\\s+(?:tâm|xuân|hới|xoài|hỷ|phú|ninh|hòa|đăng|an|cát|khê|quế|tiến|tháp|thắng|thịnh|văn|cương|sơn|lợi|nhất|công|long|hải|tín|bình|trung|giang|mỹ|châu|kỳ|đại|yên|tân|vinh|cừ|minh|xuyên|thái|đông|tây|lâm))(?=\\s+(?:năm|giai|trên|về|và|theo|đến|từ)|\\s*[,.;:()]|\\s*$)`,
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
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'UBND',
  'HĐND',
  'Thủ Đức',
  'Ban Chỉ đạo',
  'Nghị quyết',
  'Quyết định số',
  'Nghị định',
  'Chỉ thị số',
  'Kết luận số',
  'Kế hoạch số',
  'Pháp lệnh',
  'Luật',
  'Bộ đội Biên phòng',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Sở Y tế',
  'Bộ Y tế',
  'Bộ Công an',
  'Hội Liên hiệp Phụ nữ',
  'Mặt trận Tổ quốc',
  'an ninh Tổ quốc',
  'Đảng',
  'Nhà nước',
  'COVID-19',
  'ATM',
  'XHCN',
]
const FIXED_BY_LOWER = new Map(FIXED.map((name) => [name.toLowerCase(), name]))
const FIXED_SHAPE = new RegExp(
  `(?<![\\p{L}])(?:${[...FIXED_BY_LOWER.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')})(?![\\p{L}])`,
  'giu',
)
/** "ban hành kế hoạch", "thực hiện chương trình": the paper that is meant has a name. */
const NAMED_PAPER =
  /(?<=(?<![\p{L}])(?:ban hành|phê duyệt|thực hiện|triển khai|kèm theo)(?: bản| tiếp)? )(kế hoạch|chương trình|đề án|quy chế|chiến lược|dự án)(?=\s+\p{L})|(?<=ban hành )(quy định)(?! (?:của|tại))/gu
const CODE = /(?<![\p{L}])\d{1,5}(?:\/\d{4})?[/-][\p{L}\d/-]+/gu

export const titleCase = (name: string): string =>
  name.replace(/[\p{L}']+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words in capitals as they are written in running text: "TỈNH NINH BÌNH NĂM 2026" → "tỉnh Ninh Bình năm 2026". */
export function properCase(capitals: string): string {
  if (/\p{Ll}{2}/u.test(capitals)) return capitals
  return restoreFixed(capitals.toLowerCase())
}

function restoreFixed(lower: string): string {
  return lower
    .replace(TWO_WORD_NAME, (_, level: string, name: string) => level + titleCase(name))
    .replace(SMALL_NAME, (_, level: string, name: string) => level + titleCase(name))
    .replace(/(?<![\p{L}])(quận|phường)(?=\s+\d)/gu, capital)
    .replace(FIXED_SHAPE, (name) => FIXED_BY_LOWER.get(name.toLowerCase()) ?? name)
    .replace(NAMED_PAPER, capital)
    .replace(/(?<=[“"])\p{Ll}/gu, capital)
    .replace(CODE, (code) =>
      code
        .toUpperCase()
        .replace(/TTG(?![\p{L}])/u, 'TTg')
        .replace(/CTR(?![\p{L}])/u, 'CTr'),
    )
}
