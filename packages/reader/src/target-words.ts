import { REACH, type ChosenQuantity, type ClauseView } from './clause-view.ts'
import type { Quantity } from './quantity.ts'
import { introductionLength } from './target-subjects.ts'

/** More words on one side of a number are no part of its target: keeps reading linear. */
const LONGEST_WORDS = 900

const LEAD_VERBS =
  '(?:(?:phấn đấu|có|đạt|là|còn|cho|từ|ít nhất|tối thiểu|trên|hơn|dưới|khoảng|không dưới|không quá|tối đa|giảm|tăng|duy trì|xây dựng(?: mới| thêm)?|thành lập(?: mới| thêm)?|xét xử|phát hiện|kiểm tra|tổ chức|mở(?: mới| thêm)?|hỗ trợ|xử lý|xóa|xuống|lên|tập huấn|sinh hoạt|mở cửa|họp|được)\\s+){0,4}'
const LEAD_JOINS = '(?:(?:và|trong đó|riêng|hoặc|phấn đấu|đồng thời|cũng như|bảo đảm|đảm bảo)\\s+)*'
/** A year stands before the next number only behind a comma or "và": "70% vào năm 2023, 100% …" keeps its own. */
const LEAD_YEAR =
  '(?:(?:(?:đến|hết|cuối|trong|vào)\\s+)*năm\\s+\\d{4}|(?:trong\\s+)?giai\\s+đoạn\\s+\\d{4}\\s*[-–]\\s*\\d{4}|\\d{4}(?=\\s*:))\\s*[:,]?\\s*'
const LEAD_OF_NEXT = new RegExp(
  `(?:(?:[,;:]\\s*|\\s+(?=và\\s))${LEAD_JOINS}${LEAD_YEAR}|(?:[,:]\\s*|\\s+)${LEAD_JOINS})${LEAD_VERBS}$`,
  'u',
)

/** "80% xã … (năm 2026: 50%; 2027: 60%)": the year that opens a bracket belongs to the number behind it. */
const BRACKET_OF_NEXT =
  /(?<=\()\s*(?:(?:trong đó|cụ thể|lộ trình|riêng)[\s:,]+)?(?:(?:đến|hết|cuối|trong|vào)\s+)*(?:năm\s+)?\d{4}\s*(?::|,|(?=\s(?:đạt|là|có|tăng|giảm)\s))\s*(?:(?:đạt|là|có|ít nhất|trên|tối thiểu|khoảng|tăng|giảm|lên|còn|dưới)\s+){0,3}$/u

/** What stands behind is another aim. */
const MEANWHILE = /,\s+(?:đồng thời|song song với đó|bên cạnh đó|ngoài ra|hướng tới|tiến tới)(?![\p{L}])/u
/** ", đến năm 2010 xóa bỏ cơ bản (trên": the next number's own year, however much follows it. */
const YEAR_OF_NEXT = /[,;]\s*(?:và\s+)?(?:(?:đến|hết|cuối|trong|vào)\s+)+(?:năm\s+)?\d{4}[^,;]{0,80}$/u
/** ", trong đó": a share of what went before. */
const OF_THOSE = /[,;]\s*(?=trong (?:đó|số (?:đó|này))\s)[^,;]*$/u
/** ", tỷ lệ người được vay vốn, học nghề tăng": the next number's own measure. */
const MEASURE_OF_NEXT =
  /(?:[,;]\s*(?:và\s+)?|\s+(?=và\s+tỷ lệ))(?:và\s+)?(?:(?:khống chế|kiềm chế|kéo giảm|giảm|nâng|tăng|đưa|duy trì|hạ)\s+)?(?:tỷ lệ|tỉ lệ|số (?:vụ|lượt|người|trẻ em|hộ|học sinh|trường(?! hợp)|xã|cơ sở|điểm|tụ điểm|trường hợp|cuộc|buổi|đơn vị))\s[^%;]{5,160}$/u

/** ", con số này là (45%)": the same measure again, at a later time. */
const SAME_OF_NEXT = /[,;]\s*(?:và\s+)?(?:con số|tỷ lệ|tỉ lệ) này(?![\p{L}])[^%;]{0,40}$/u

/** ", huyện Đông 35 cơ sở": whose share the next number is. */
const PLACE_OF_NEXT =
  /[,;]\s*(?:và\s+)?(?:thành phố|tp|huyện|quận|thị xã|các huyện|các quận|các xã|các phường)\s+(?:\p{L}+\s+){1,5}$/u

/** Where the words that introduce the next number begin, so that they are not taken for the end of this one. */
const cutBeforeNext = (words: string): number => {
  const tail = words.slice(-160)
  const lead =
    OF_THOSE.exec(tail) ??
    BRACKET_OF_NEXT.exec(tail) ??
    SAME_OF_NEXT.exec(tail) ??
    PLACE_OF_NEXT.exec(tail) ??
    MEASURE_OF_NEXT.exec(tail) ??
    YEAR_OF_NEXT.exec(tail) ??
    LEAD_OF_NEXT.exec(tail)
  return lead ? words.length - tail.length + lead.index : words.length
}

const skipForward = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && /[\s,;:.)–-]/.test(text[at]!)) at++
  return /^và\s/u.test(text.slice(at, at + 3)) ? at + 3 : at
}
const skipBack = (text: string, end: number, from: number): number => {
  let at = end
  while (at > from && /[\s,;:.–/(-]/.test(text[at - 1]!)) at--
  return at
}

/** "đạt từ 75% trở lên, …": what the number measures stands before it, so that a comma ends its words. */
const MEASURED_BEFORE =
  /(?<![\p{L}])(?:đạt|là|còn|lên|xuống|(?:tỷ lệ|tỉ lệ)\s[^,;.%\d]{2,80})\s+(?:từ|trên|hơn|ít nhất|tối thiểu|không dưới|dưới|khoảng)?\s*$/u
const COMMA_BEHIND = /^(?:\s*trở\s+(?:lên|xuống))?\s*(?:\([^)]*\)\s*)?(?=[,;])/u

/** Where the words between two numbers pass from the first to the second. */
function cutBetween(lower: string, first: Quantity, second: Quantity): number {
  const words = lower.slice(first.end, second.start)
  const comma = MEASURED_BEFORE.test(lower.slice(Math.max(0, first.start - 120), first.start))
    ? COMMA_BEHIND.exec(words)
    : null
  return first.end + (comma ? comma[0].length : cutBeforeNext(words))
}

/** "khống chế tỷ lệ hiện nhiễm dưới 0,3%, giảm tác động …": what the number measures is told, and another aim begins. */
const NEXT_AIM =
  /^\s*,\s+(?=(?:giảm|nâng cao|góp phần|hạn chế|khắc phục|từng bước|bảo đảm|đảm bảo|tạo|không để)\s)/u
const MEASURE_TOLD =
  /(?<![\p{L}])(?:tỷ lệ|tỉ lệ|tỷ suất)\s[^;.%]{3,140}\s(?:đạt|là|còn|lên|xuống|dưới|trên|không quá|ít nhất|tối thiểu|khoảng)\s*$/u
function endOfMeasured(lower: string, { start, end }: Quantity, to: number): number {
  const measured = MEASURE_TOLD.test(lower.slice(Math.max(0, start - 160), start))
  return measured && NEXT_AIM.test(lower.slice(end, Math.min(to, end + 24))) ? end : to
}

/** The words that belong to one number: its span, and what stands before and behind it inside the span. */
export function wordsOf(view: ClauseView, chosen: readonly ChosenQuantity[], index: number) {
  const { text, lower } = view.source
  const { quantity } = chosen[index]!
  const before = chosen[index - 1]?.quantity
  const after = chosen[index + 1]?.quantity
  const to = after?.start ?? view.clause.end
  const from = before ? cutBetween(lower, before, quantity) : view.clause.start
  const lead = Math.max(from, quantity.start - LONGEST_WORDS)
  const introduced = before
    ? lead
    : lead + introductionLength(text.slice(lead, quantity.start), text.slice(quantity.end, to))
  const next = after ? cutBetween(lower, quantity, after) : endOfMeasured(lower, quantity, to)
  const meanwhile = MEANWHILE.exec(lower.slice(quantity.end, Math.min(next, quantity.end + LONGEST_WORDS)))
  const stop = meanwhile ? quantity.end + meanwhile.index : next
  return {
    start: skipForward(text, introduced, quantity.start),
    end: skipBack(text, Math.max(stop, quantity.end), quantity.end),
    left: lower.slice(Math.max(before?.end ?? view.clause.start, quantity.start - REACH), quantity.start),
    right: lower.slice(quantity.end, Math.min(to, quantity.end + REACH)),
  }
}

/**
 * The counted noun and what follows it; of a frequency only what follows, for "lần/tháng" is its unit, and of
 * "số xã … đạt 85 xã" too, for the noun is told before.
 */
export function wordsBehind(text: string, quantity: Quantity, left: string, end: number): string {
  const to = Math.min(end, quantity.end + LONGEST_WORDS)
  if (quantity.unitWord === null || quantity.written === 'shared-noun')
    return text.slice(quantity.nounStart, to)
  const told = left.toLowerCase().includes(`số ${quantity.unitWord}`)
  if (quantity.kind === 'fraction') {
    const behind = text.slice(quantity.end, to)
    return told ? behind.replace(/^\s*(?:số\s+)?/iu, '').slice(quantity.unitWord.length) : behind
  }
  if (quantity.unitWord === 'lần' || told) return text.slice(quantity.end, to)
  const noun = text.slice(quantity.nounStart, quantity.nounStart + quantity.unitWord.length)
  return `${noun}${text.slice(Math.max(quantity.end, quantity.nounStart + noun.length), to)}`
}
