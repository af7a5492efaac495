import type { Span } from './plan-reading.ts'
import { UNIT_NOUN } from './unit-nouns.ts'

/** One part of a document code: KH, UBND, TTg, UBTVQH11. */
const CODE_PART = '[A-ZĐƯÔ][A-Za-zĐđƯưÔô&]{1,14}\\d{0,3}(?![\\p{L}])'

/** "1629/QĐ-TTg", "178/2004/NĐ-CP", "29/QĐ- BLĐTBXH", "132-KL/TW"; matched on the text as written. */
export const LEGAL_NUMBER: RegExp = new RegExp(
  `(?<![\\d.,/\\p{L}])(\\d{1,5}[a-zA-Z]?)\\s{0,2}((?:/\\s?(?:19|20)\\d{2})?)\\s?(?:/\\s?|-(?=[A-ZĐ][A-Za-zĐ]{1,4}/))(${CODE_PART}(?:\\s?[-–/.]\\s?${CODE_PART})*)`,
  'gu',
)

const YEAR = '(?:19[4-9]\\d|20[0-7]\\d)'

/** Numbers that are names: "Đội 178", "Quận 5", "Điều 3". */
const NAMED_NUMBER =
  /(?<![\p{L}])(?<!(?:mỗi|hằng|hàng|từng|một|thí|thời|đặc|tình|mô|loại|truyền|điển|hội|đợt|biên|sưu|tuyển|luyện|xử)\s)(?:quý|lần thứ|khóa|tập|mục|tiết|điều|khoản|điểm|chương|phần|mẫu|biểu|bảng|phụ lục|hình|trang|vùng|hạng|loại|cấp|khối|khu phố|khu vực|tổ|tổ dân phố|khóm|xóm|ấp|thôn|quận|phường|đội|đoàn|ban chỉ đạo|bcđ|chương trình|đề án|dự án|hợp phần|liên tịch|nghị quyết|quyết định|kế hoạch|chỉ thị|kết luận|công văn|thông báo|nghị định|thông tư|pháp lệnh|luật|covid|quốc lộ|tỉnh lộ|đường|hẻm|ngõ|ngách|số nhà|thứ|bước|giai đoạn|tiểu đoàn|mã|tổng đài|hotline|zalo|đường dây nóng|cơ sở cai nghiện(?: ma túy)? số|trung tâm(?: [\p{L}]+){0,4} số|trường(?: [\p{L}]+){0,4} số)\s*(?:-|:(?=\s*\d{3}))?\s*(?:số\s*)?\d+(?:\.\d{1,2})*(?:\s*(?:,|và|-|–|đến)\s*\d{1,3}(?![\d.,%]|\s*%))*(?!\s*%|[.,]?\d|\s+(?:buổi|lớp|cuộc|đợt|hội nghị|mô hình|câu lạc bộ|tin bài|lượt)(?![\p{L}]))/gu

/** "Đội kiểm tra liên ngành 178 cấp xã": named after the decree that set it up. */
const TEAM_NUMBER =
  /(?<=(?:đội|đoàn|tổ)(?:\s+công tác)?\s+(?:kiểm tra\s+)?liên ngành\s+)(?:138|178|814)(?![\d.,]|\s*%)/gu

/** What a mask covers, as a rule code without its family. */
type Mask = readonly [why: string, shape: RegExp]

const MASKS: readonly Mask[] = [
  // "8O%", "l00%": letters typed for digits; what was meant is for a person to say.
  ['unusual', /(?<![\p{L}\d.,])(?:\d{1,3}[ol]{1,2}\d{0,2}|[ol]\d{1,2})(?:[.,]\d{1,2})?\s?%/gu],
  [
    'link',
    /(?<!\S)\S{0,300}?\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|html?|aspx|com|vn|net|org)(?![\p{L}])\S{0,300}/gu,
  ],
  ['date', /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}(?!\d)/g],
  ['year', new RegExp(`${YEAR}\\s*[-–—]\\s*(?:${YEAR}|\\d{2}(?![\\d.,]|\\s*%))`, 'g')],
  [
    'date',
    /ngày\s+(?:\d{1,2}(?:\s*[/.-]\s*\d{1,2})?)(?![\d%])(?:\s*(?:-|–|đến|và|,)\s*\d{1,2}\s*\/\s*\d{1,2})?/g,
  ],
  ['date', /(?<!(?:mỗi|hằng|hàng|một)\s)tháng\s+\d{1,2}(?:\s*\/\s*\d{4})?(?![\d%])/g],
  ['date', new RegExp(`(?<![\\d.,])\\d{1,2}\\s?/\\s?${YEAR}(?![\\d.])`, 'g')],
  [
    'money',
    /(?<![\d.,])\d[\d.,]{0,24}\s{0,4}(?:-\s{0,4}\d[\d.,]{0,24}\s{0,4})?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*)*(?:đồng(?!\s+(?:đẳng|chí|bào|thời|bộ|thuận))|vnđ|vnd|usd|đô la|đ(?![\p{L}]))(?:\s*\/\s*\p{L}+)?/gu,
  ],
  [
    'money',
    /(?<![\d.,])\d[\d.,]{0,24}\s{0,4}(?:triệu|tỷ|tỉ)(?![\p{L}])(?!\s*(?:lượt|người|dân|tin|lệ|trọng|suất)(?![\p{L}]))/gu,
  ],
  ['phone', /(?<!\d)(?:\(?0\d{2,4}\)?|\+84)[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/g],
  ['phone', /(?<![\d.,])1[89]00\s?\d{4,6}/g],
  ['date', /\d{1,2}\s*(?:h|giờ|g)\s*\d{0,2}(?![\p{L}\d%])/gu],
  ['date', /(?<!\d)\d{1,2}:\d{2}(?!\d|\s*%)/g],
  ['duration', /(?<!\d)(?:24\/24|24\/7|7\/7)(?!\d)/g],
  ['place-number', NAMED_NUMBER],
  ['place-number', TEAM_NUMBER],
  [
    'duration',
    /(?<![\p{L}/\d.,])\d(?:[\d.,]{0,24}\d)?[^\S\t]{0,4}(?:(?:-|–|đến)\s{0,4}\d{1,9}[^\S\t]{0,4})?(?:năm|tháng|ngày|tuần|giờ|phút|tuổi|km|mét|m2|ha)(?![\p{L}])(?!\s{0,2}(?:\/|một|01|1)\s{0,2}lần)/gu,
  ],
  ['structure', /\(\s*\d{1,2}\s*\)/g],
  ['structure', /(?<!\d)\d{2}-\d{2}-\d{2}(?!\d)/g],
]

const BARE_YEARS: Mask = [
  'year',
  new RegExp(
    `(?<![\\d.,/])${YEAR}(?![\\d%]|[.,]\\d|\\s*/\\s*\\d|\\s*%)(?!\\s+(?!lần lượt)(?:${UNIT_NOUN})(?![\\p{L}]))|${YEAR}(?<=(?:năm|đến|từ)\\s{1,3}${YEAR})(?![\\d%]|[.,]\\d)`,
    'gu',
  ),
]

/** A number that is never a quantity, and what it is instead. */
export type MaskedNumber = Span & { readonly why: string }
type MaskedText = { readonly masked: string; readonly numbers: readonly MaskedNumber[] }

const ARTICLE = /^(?:điều|khoản|điểm|mục|tiết|chương|phần|mẫu|biểu|bảng|phụ lục|hình|trang|bước)(?![\p{L}])/u
const nameOf = (why: string, words: string): string =>
  why === 'place-number' && ARTICLE.test(words) ? 'article' : why

/**
 * The lower-case text with the digits of everything that is a number but never a quantity (document
 * codes, dates, years, money, telephones, articles, named wards and teams, durations) turned to `#`.
 *
 * @returns the masked text, of the same length, and the masked numbers in the order of the masks
 */
export function maskNumbers(text: string, lower: string): MaskedText {
  const numbers: MaskedNumber[] = []
  const blank = (start: number, words: string, why: string): string => {
    if (/\d/.test(words)) numbers.push({ start, end: start + words.length, why: nameOf(why, words) })
    return words.replace(/\d/g, '#')
  }
  const parts: string[] = []
  let from = 0
  for (const { index, 0: code } of text.matchAll(LEGAL_NUMBER)) {
    const end = index + code.length
    parts.push(lower.slice(from, index), blank(index, lower.slice(index, end), 'act-number'))
    from = end
  }
  let masked = parts.join('') + lower.slice(from)
  for (const [why, shape] of [...MASKS, BARE_YEARS])
    masked = masked.replace(shape, (words, ...rest) =>
      blank(rest.find((each) => typeof each === 'number') ?? 0, words, why),
    )
  return { masked, numbers }
}
