import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const LEVEL_WORD = '(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)'
/** Words of running text that follow the word of a level, or end a name; many begin names too, told by what follows. */
const AFTER_NAME = [
  'năm(?=\\s+(?:\\d|học|nay|qua))|giai(?=\\s+đoạn)|thực(?=\\s+hiện)|triển(?=\\s+khai)|phòng',
  'nhiệm(?=\\s+(?:kỳ|vụ))|ban(?=\\s+(?:hành|chỉ|nhân))|hướng(?=\\s+(?:dẫn|tới))|định(?=\\s+(?:hướng|kỳ))|lành(?=\\s+mạnh)|trọng(?=\\s+(?:điểm|tâm))',
  'biên(?=\\s+giới)|nông(?=\\s+thôn)|đặc(?=\\s+(?:biệt|khu|thù))|khó(?=\\s+khăn)|xây(?=\\s+dựng)|tổ(?=\\s+(?:chức|dân))|phù(?=\\s+hợp)',
  'thành(?=\\s+(?:phố|lập|viên|tích|thị))|trực(?=\\s+thuộc)|quản(?=\\s+lý)|thông(?=\\s+(?:tin|qua))|tiếp(?=\\s+(?:tục|cận|theo))|phức(?=\\s+tạp)',
  'duy(?=\\s+(?:trì|nhất))|đăng(?=\\s+ký)|đồng(?=\\s+(?:bộ|thời|bằng))|kỳ(?=\\s+(?:họp|đầu|cuối|\\d))|quý(?=\\s+(?:i|v|\\d))|bằng(?=\\s+(?:nhiều|các|hình))|hội(?!\\s+an)',
  'trên|về|và|theo|từ|đến|trong|của|tại|khóa|không|đạt|có|được|là|cho|với|điểm|miền|vùng|ở|phường|thị|huyện|tỉnh|xã|quận|ủy|uỷ|đoàn|sau|trước|thuộc|loại|cấp|ngoài|nhằm|để|mới|chuyển|tháng|đợt',
].join('|')
const SMALL_NAME = new RegExp(
  `(?<![\\p{L}])(?<!thị )(${LEVEL_WORD}\\s+)(?!(?:${AFTER_NAME})(?![\\p{L}]))((?:[\\p{L}']+)(?:\\s+(?:-\\s+)?(?!(?:${AFTER_NAME})(?![\\p{L}]))[\\p{L}']+){0,3})`,
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
  'Sở Lao động - Thương binh và Xã hội',
  'Bộ Lao động - Thương binh và Xã hội',
  'Phòng Lao động - Thương binh và Xã hội',
  'Công an tỉnh',
  'Công an thành phố',
  'Công an huyện',
  'Công an quận',
  'Đội kiểm tra liên ngành',
  'Sở Y tế',
  'Bộ Y tế',
  'Bộ Công an',
  'Hội Liên hiệp Phụ nữ',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Đoàn Thanh niên',
  'Liên đoàn Lao động',
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
/** Letters that stay letters. */
const LETTERS =
  /(?<![\p{L}])(?:thpt|thcs|lhpn|mttq|ubmttq|tncs|tnxh|antt|bhxh|bhyt|lđtbxh|pctp|ldtbxh)(?![\p{L}])/gu
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
    .replace(SMALL_NAME, (_, level: string, name: string) => level + titleCase(name))
    .replace(/(?<![\p{L}])(quận|phường)(?=\s+\d)/gu, capital)
    .replace(FIXED_SHAPE, (name) => FIXED_BY_LOWER.get(name.toLowerCase()) ?? name)
    .replace(LETTERS, (letters) => letters.toUpperCase())
    .replace(NAMED_PAPER, capital)
    .replace(/(?<=[“"])\p{Ll}/gu, capital)
    .replace(CODE, (code) =>
      code
        .toUpperCase()
        .replace(/TTG(?![\p{L}])/u, 'TTg')
        .replace(/CTR(?![\p{L}])/u, 'CTr'),
    )
}
