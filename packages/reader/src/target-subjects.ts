import { squeeze } from './plan-text.ts'
import { splitPopulation } from './target-populations.ts'

/** Longer ones are no subject but a text without stops; cut at a word. */
const LONGEST_SUBJECT = 900

/** Words of aim, time and measure that stand before the deed and say nothing about it. */
const AIM_WORDS =
  /^(?:(?:và|với|để|đồng thời|trong đó|trong số (?:đó|này)|theo đó|cụ thể|ngoài ra|bên cạnh đó|mục tiêu(?: (?:đề|đặt) ra)?(?: là)?|chỉ tiêu(?: là)?|phấn đấu|bảo đảm|đảm bảo|yêu cầu|đạt|là|có|ít nhất|tối thiểu|trên|dưới|khoảng|không dưới|không quá|(?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường|kế hoạch|chương trình|địa phương)(?=\s+(?:cũng\s+)?(?:phấn đấu|đặt)|\s+(?:[\p{L}]+\s+){1,3}(?:phấn đấu|đặt (?:ra )?mục tiêu))|(?:cũng\s+)?đặt (?:ra )?(?:mục tiêu|chỉ tiêu)|(?:(?:đến|tới|trong|vào|hết|cuối|trước)\s+)+(?:ngày|tháng|quý)\s+[\divx][\divx/.-]*(?:\s+năm\s+\d{4})?|(?:(?:đến|tới|trước)\s+)(?:hết\s+)?\d{1,2}\/(?:\d{1,2}\/)?\d{4}|(?:19|20)\d{2}(?=\s*:)|(?:quý\s+[ivx\d]{1,3}|cả năm|(?:6|sáu|9|chín)\s+tháng\s+đầu\s+năm)(?=\s*(?::|$))|(?:(?:từ nay|đến|dến|tới|trong|vào|hết|cuối|trước|các|lần lượt)\s+)*năm\s+(?:19|20)\d{2}(?:(?:\s*,\s*|\s+và\s+)(?:năm\s+)?(?:19|20)\d{2}(?!\d|\s*:))*)(?![\p{L}])[\s,:]*)+/iu
const END_WORDS =
  /(?:[\s,:;–-]*(?<![\p{L}])(?:và|với|đạt|(?<!hiện )có|là|gấp|lần lượt|từ|cho|được|ít nhất|tối thiểu|trên|hơn|dưới|khoảng|không dưới|không quá|phấn đấu|đến|lên|xuống|còn|ở|so|tỷ lệ|mức|trong đó|bảo đảm|đảm bảo|giai\s+đoạn\s+(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}|(?:(?:đến|vào|trong|trước)\s+)?(?:(?:hết|cuối)\s+)?năm\s+(?:19|20)\d{2}|\((?:năm\s+)?(?:19|20)\d{2}))+[\s,:;–-]*$/u

const cut = (words: string): string => {
  if (words.length <= LONGEST_SUBJECT) return words
  const space = words.lastIndexOf(' ', LONGEST_SUBJECT)
  return words.slice(0, space > 0 ? space : LONGEST_SUBJECT)
}

/** Drops words of aim, years and connectors at both ends of a phrase. */
export function trimPhrase(phrase: string): string {
  const words = squeeze(phrase)
    .replace(/^(?:[\s,.:;)–-]|\(\d{1,2}\))+/, '')
    .replace(AIM_WORDS, '')
  const end = END_WORDS.exec(words.toLowerCase())
  return (end ? words.slice(0, end.index) : words).replace(/^[\s,.:;)–-]+|[\s,.:;(–-]+$/g, '')
}

const YEAR_BEHIND =
  /^\(?(?:(?:vào|đến|trong|tính đến|trước)\s+)*(?:các\s+)?(?:(?:hết|cuối)\s+)?năm\s+(?:19|20)\d{2}(?:\s*(?:,|và)\s*(?:năm\s+)?(?:19|20)\d{2}(?!\d))*\)?[\s,]*/iu

/** "đạt 70% (năm 2020: 45%)": the level of a year gone by. */
const LEVEL_BEHIND =
  /\s*\(\s*(?:(?:thực hiện|kết quả|trong|của)\s+)?năm\s+(?:19|20)\d{2}\s*(?::|là|đạt|mới đạt)\s*\d[\d.,]*\s*%\s*\)/iu

/** The words behind a number without "trở lên", "số", "tổng số", "/năm" and a year of their own. */
export const withoutNumberWords = (right: string): string =>
  squeeze(right)
    .replace(LEVEL_BEHIND, '')
    .replace(/(?<!từ [^,;]{1,20})\s*(?<![\p{L}])trở (?:lên|xuống)(?![\p{L}])/iu, '')
    .replace(/^\s*\/\s*(?:năm|tháng|quý)(?![\p{L}])/iu, '')
    .trim()
    .replace(YEAR_BEHIND, '')
    .replace(/^(?:tổng )?số\s+(?=\p{L})/iu, '')

/** "theo kế hoạch, …": where the aim is told, not what it is. */
const TOLD_IN =
  /^\s*(?:cụ thể,\s*)?(?:theo|tại|trong)\s+(?:đó|kế hoạch|chương trình|quyết định|nghị quyết|đề án|văn bản)(?![\p{L}])[^,;]{0,160},\s*/iu
/** "Hà Nội đặt mục tiêu", "mục tiêu cụ thể như sau:": who aims. */
const WHO_AIMS =
  /^.*(?<![\p{L}])(?:(?:đặt|đề)(?:\s+ra)?(?:\s+(?:một số|các|những))?\s+(?:mục tiêu|chỉ tiêu|yêu cầu)(?:\s+(?:phấn đấu|cụ thể|là|như|sau))*|(?:với|đạt|nhằm)\s+mục tiêu|(?<!chương trình )(?:mục tiêu|chỉ tiêu)(?:[^;.%\d]{0,60}?\s(?:là|như\s+sau|như|gồm|sau)(?![\p{L}])|\s+\d{1,2}(?=\s*[:.]|\s+\p{L})|(?=\s*:)))\s*[:,.]?\s*/isu
/** "UBND tỉnh phấn đấu", "tỉnh cũng phấn đấu". */
const WHO_STRIVES =
  /^(?:.*[,;]\s*)?(?:toàn\s+)?(?:ubnd|ủy ban nhân dân|tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|ngành|địa phương|đơn vị)(?:\s+[^\s,;]+){0,5}?\s+(?:cũng\s+|sẽ\s+)?phấn đấu\s+/isu
const MEANWHILE =
  /^.*[,;]\s*(?:(?:đồng thời|song song với đó|bên cạnh đó|ngoài ra)[,\s]+(?=\p{L})|phấn đấu\s+(?=(?:tiếp tục\s+|đến\s[^,;]{0,30}\s)?(?:duy trì|giữ|giảm|kéo giảm|nâng|xây dựng|thành lập|triệt|xóa|tăng|đưa|mở|tổ chức)\s))/isu

/** "tăng cường kiểm tra, bảo đảm 100% cơ sở được …": what goes before is a duty of its own. */
const ENSURES =
  /^.*(?:[,;]\s*(?:đảm bảo|bảo đảm|phấn đấu)|\svà)\s+(?=(?:(?:có|đạt|từ|trên|ít nhất|tối thiểu)\s+)*$)/isu

/** How many characters before a number only introduce the aim: who sets it, where it is told. */
export function introductionLength(left: string, right: string): number {
  let length = TOLD_IN.exec(left)?.[0].length ?? 0
  length += WHO_AIMS.exec(left.slice(length))?.[0].length ?? 0
  length += WHO_STRIVES.exec(left.slice(length))?.[0].length ?? 0
  length += MEANWHILE.exec(left.slice(length))?.[0].length ?? 0
  const ensures = splitPopulation(right.slice(0, 400)).deed !== ''
  return length + (ensures ? (ENSURES.exec(left.slice(length))?.[0].length ?? 0) : 0)
}

const YEAR_AT_END =
  /[\s,]*\(?(?:(?:vào|đến|trong|trước)\s+)?(?:(?:hết|cuối|đầu)\s+)?(?<=\(|vào\s|đến\s|trong\s|trước\s|hết\s|cuối\s|đầu\s)(?:năm\s+)?(?:19|20)\d{2}\)?$/iu
const RESTATED =
  /\s*\(\s*(?:đạt |chiếm |tỷ lệ |tương đương |tương ứng |với |khoảng )*\d[\d.,]*\s*(?:%|\/\s*\d[\d.]*(?:\s+[^()]{1,40})?)\s*\)/gu
/** "gấp 2 lần số điểm tư vấn (từ 6 lên 12)": the same rise in figures. */
const FROM_TO_BEHIND =
  /\s*\(\s*(?:tăng\s+|giảm\s+)?từ\s+\d[\d.,]*[^()\d]{0,40}\s(?:lên|xuống)(?:\s+còn)?\s+\d[\d.,]*[^()\d]{0,40}\)/gu
const REPEATED = /\s*\/\s*(?:năm|tháng|quý|tuần|ngày)(?![\p{L}])\s*$/iu

/** What is to be reached, put together from the words before and after the number. */
export function composeSubject(left: string, right: string): string {
  const preposition =
    /(?<![\p{L}])(cho|của|với|đối với)\s*$/iu.exec(
      left.replace(/(?:ít nhất|tối thiểu|trên|dưới|khoảng|không dưới)?\s*$/iu, ''),
    )?.[1] ?? ''
  const before = squeeze(`${trimPhrase(left)} ${preposition}`)
  const behind = withoutNumberWords(right)
    .replace(RESTATED, '')
    .replace(FROM_TO_BEHIND, '')
    .replace(/[\s,.:;(–-]+$/, '')
    .replace(YEAR_AT_END, '')
    .replace(REPEATED, '')
    .replace(/^[\s,.:;)–-]+/, '')
  const joint = before && /,\s*$/.test(left) ? ', ' : ' '
  return cut(before && behind ? `${before}${joint}${behind}` : before || behind)
}
