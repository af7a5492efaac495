import type { AreaLevel } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'

const LONGEST_SUBJECT = 240

/** Words of aim, time and measure that stand before the deed and say nothing about it. */
const AIM_WORDS =
  /^(?:(?:và|với|để|đồng thời|trong đó|theo đó|cụ thể|ngoài ra|bên cạnh đó|mục tiêu(?: (?:đề|đặt) ra)?(?: là)?|chỉ tiêu(?: là)?|phấn đấu|bảo đảm|đảm bảo|yêu cầu|đạt|là|có|ít nhất|tối thiểu|trên|dưới|khoảng|không dưới|không quá|(?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường|kế hoạch|chương trình|địa phương)(?=\s+(?:cũng\s+)?(?:phấn đấu|đặt)|\s+(?:[\p{L}]+\s+){1,3}(?:phấn đấu|đặt (?:ra )?mục tiêu))|(?:cũng\s+)?đặt (?:ra )?(?:mục tiêu|chỉ tiêu)|(?:(?:đến|tới|trong|vào|hết|cuối|trước)\s+)*năm\s+(?:19|20)\d{2})(?![\p{L}])[\s,:]*)+/iu
const END_WORDS =
  /(?:[\s,:;–-]*(?<![\p{L}])(?:và|với|đạt|có|là|từ|cho|được|ít nhất|tối thiểu|trên|hơn|dưới|khoảng|không dưới|không quá|phấn đấu|đến|lên|tỷ lệ|mức|trong đó|bảo đảm|đảm bảo|(?:đến|vào|trong)\s+(?:hết\s+|cuối\s+)?năm\s+(?:19|20)\d{2}))+[\s,:;–-]*$/u

/** Verbs and copulas with which the deed begins after the population. */
const DEED =
  /[\s,](?:được|đều|phải|không\s+(?:có|còn|để|phát sinh)|tổ\s+chức\s+(?:triển|thực|được|ít|tuyên|các|ký|truyền|tập|kiểm)|triển\s+khai|thực\s+hiện|xây\s+dựng|kiện\s+toàn|ký\s+(?:cam\s+kết|kết)|lồng\s+ghép|duy\s+trì|tiếp\s+cận|hoàn\s+thành|chỉ\s+đạo|thành\s+lập|bố\s+trí|ban\s+hành|đạt|nắm|hiểu|biết|nhận\s+thức|cam\s+kết|đăng\s+ký|báo\s+cáo|chấp\s+hành|có\s+(?:ít\s+nhất|tối\s+thiểu|kế\s+hoạch|mô\s+hình|hình\s+thức|hoạt\s+động|đội|cán\s+bộ|điểm|tổ(?!\s+chức)|câu\s+lạc\s+bộ|chuyên|kiến\s+thức))(?![\p{L}])/u
/** "được phát hiện" before the deed proper belongs to the population. */
const RELATIVE_PASSIVE =
  /^[\s,]được\s+(?:phát\s+hiện|tiếp\s+nhận|thụ\s+lý|tố\s+giác|cấp\s+phép|giới\s+thiệu|xác\s+định|khởi\s+tố)[^,;]{0,20}?(?=\s(?:phải|được|đều|và\s+xử\s+lý))/u

/** Splits the words after a percentage into whom it counts and what they do or get. */
export function splitPopulation(right: string): { population: string; deed: string } {
  let from = 0
  for (let turn = 0; turn < 3; turn++) {
    const match = DEED.exec(right.slice(from))
    if (!match) return { population: right, deed: '' }
    const index = from + match.index
    const relative = RELATIVE_PASSIVE.exec(right.slice(index))
    if (!relative && index >= 2) return { population: right.slice(0, index), deed: right.slice(index) }
    from = index + Math.max(1, relative?.[0].length ?? match[0].length)
  }
  return { population: right, deed: '' }
}

const cut = (words: string): string => {
  if (words.length <= LONGEST_SUBJECT) return words
  const space = words.lastIndexOf(' ', LONGEST_SUBJECT)
  return words.slice(0, space > 100 ? space : LONGEST_SUBJECT)
}

/** Drops words of aim, years and connectors at both ends of a phrase. */
export function trimPhrase(phrase: string): string {
  const words = squeeze(phrase)
    .replace(/^[\s,.:;)–-]+/, '')
    .replace(AIM_WORDS, '')
  const end = END_WORDS.exec(words.toLowerCase())
  return (end ? words.slice(0, end.index) : words).replace(/^[\s,.:;)–-]+|[\s,.:;(–-]+$/g, '')
}

const YEAR_BEHIND =
  /^\(?(?:(?:vào|đến|trong|tính đến|trước)\s+)*(?:(?:hết|cuối)\s+)?năm\s+(?:19|20)\d{2}\)?[\s,]*/iu

/** The words behind a number without "trở lên", "số", "tổng số", "/năm" and a year of their own. */
export const withoutNumberWords = (right: string): string =>
  squeeze(right)
    .replace(/\s*(?<![\p{L}])trở (?:lên|xuống)(?![\p{L}])/iu, '')
    .replace(/^\s*\/\s*(?:năm|tháng|quý)(?![\p{L}])/iu, '')
    .trim()
    .replace(YEAR_BEHIND, '')
    .replace(/^(?:tổng )?số\s+(?=\p{L})/iu, '')

/** What is to be reached, put together from the words before and after the number. */
export function composeSubject(left: string, right: string): string {
  const preposition =
    /(?<![\p{L}])(cho|của|với|đối với)\s*$/iu.exec(
      left.replace(/(?:ít nhất|tối thiểu|trên|dưới|khoảng|không dưới)?\s*$/iu, ''),
    )?.[1] ?? ''
  const before = squeeze(`${trimPhrase(left)} ${preposition}`)
  const behind = withoutNumberWords(right).replace(/[\s,.:;–-]+$/, '')
  const joint = before && /,\s*$/.test(left) ? ', ' : ' '
  return cut(before && behind ? `${before}${joint}${behind}` : before || behind)
}

const LEVELS: readonly (readonly [AreaLevel, RegExp])[] = [
  ['nation', /(?<![\p{L}])(?:toàn quốc|cả nước)(?![\p{L}])/u],
  ['province', /(?<![\p{L}])(?:tỉnh|cấp tỉnh|thành phố trực thuộc)(?![\p{L}])/u],
  ['district', /(?<![\p{L}])(?:quận|huyện|thị xã|cấp huyện)(?![\p{L}])/u],
  ['commune', /(?<![\p{L}])(?:(?<!thị )xã(?! hội)|phường|thị trấn|đặc khu|cấp xã)(?![\p{L}])/u],
  ['hamlet', /(?<![\p{L}])(?:thôn|ấp|khu phố|tổ dân phố|khu dân cư|khóm)(?![\p{L}])/u],
]

/** The levels of unit that a lower-case phrase names. */
export const levelsOf = (phrase: string): AreaLevel[] =>
  LEVELS.filter(([, shape]) => shape.test(phrase)).map(([level]) => level)
