import { readWrittenDate } from './written-dates.ts'
import { squeeze } from './plan-text.ts'

/** When a duty is due and how often, as far as its words say. */
export type DutyTime = {
  /** Year by which it is to be done. */
  readonly deadline: number | null
  /** YYYY-MM-DD */
  readonly dueOn: string | null
  /** As written, e.g. "hằng quý", "1 lần/tháng". */
  readonly frequency: string | null
}

export const NO_TIME: DutyTime = { deadline: null, dueOn: null, frequency: null }

const DATE =
  '(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})'
/** What stands before a day by which a thing is due. */
const DUE_CUE =
  '(?:trước|chậm nhất(?:\\s+là)?(?:\\s+(?:vào|trước|đến))?|muộn nhất(?:\\s+là)?(?:\\s+(?:vào|trước|đến))?|không quá|đến(?:\\s+hết)?|hết|trong|vào|xong(?:\\s+(?:trước|trong))?)'
const DUE_DAY = new RegExp(
  `(?<![\\p{L}])${DUE_CUE}\\s+(?:hoặc trong\\s+)?(?:\\d{1,2}\\s?(?:h|giờ)\\s?\\d{0,2}\\s+)?(?:ngày\\s+)?(${DATE})`,
  'gu',
)
const YEAR = '((?:19|20)\\d{2})'
const DUE_YEAR = new RegExp(
  `(?<![\\p{L}])(?:(?:phấn đấu\\s+)?(?:trước|đến|tới|hết|cuối|trong|chậm nhất(?:\\s+là)?|hoàn thành|xong)\\s+)(?:(?:hết|cuối|trước|trong|đầu|vào)\\s+)*(?:(?:tháng|quý)\\s+[\\divx]{1,4}(?:\\s*(?:[/,-]|năm)\\s*|\\s+)|năm\\s+)${YEAR}(?!\\s*[-–]\\s*(?:19|20)\\d)(?![\\d/])`,
  'gu',
)
/** A year behind these belongs to an act, a report or a comparison. */
const NO_DUE_YEAR =
  /(?:so với|kể từ|từ|kết quả|tổng kết|kế hoạch|chương trình|giai đoạn|ban hành|(?:số|quyết định|nghị quyết|công văn|luật)\s[^;.]{0,50})\s*$/u
const NO_DUE_DAY = /(?:kể từ|ban hành|có hiệu lực)\s*$/u
const EVERY =
  /(?<![\p{L}])(?:(?:ít nhất|tối thiểu|định kỳ)\s+)?(?:\d{1,2}\s*(?:lần|đợt|buổi|kỳ|cuộc)\s*(?:\/|một|mỗi|trong)\s*(?:\d{1,2}\s*)?(?:tháng|quý|năm|tuần|ngày)(?!\s*\d{4})|(?:\d{1,2}|một|hai|ba|sáu)\s+(?:tháng|quý|năm|tuần)\s*(?:\/\s*(?:một|1|01)?\s*lần|(?:một|1|01)\s+lần)|(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?:0?\d\s+)?(?:ngày|tuần|tháng|quý|năm)(?:(?:\s*,\s*|\s+và\s+)(?:(?:hằng|hàng|cả)\s+)?(?:0?[369]\s+tháng|sáu tháng|quý|năm|tháng)(?![\p{L}]|\s*\d))*(?:\s+(?:\d{1,2}|một)\s+lần)?|định kỳ\s+(?:0?[1369]|ba|sáu|chín)\s+tháng(?:\s*,?\s*(?:và\s+)?(?:cả\s+|một\s+|01\s+)?năm(?!\s*\d))?|định kỳ\s+(?:quý|năm)(?!\s*\d)(?:(?:\s*,\s*|\s+và\s+)(?:0?[369] tháng|quý|năm)(?!\s*\d))*)/u
const LONGEST = 1500

/** The due day, year and frequency told between `start` and `end` of the text. */
export function readDutyTime(text: string, lower: string, start: number, end: number): DutyTime {
  const words = lower.slice(start, Math.min(end, start + LONGEST))
  const day = [...words.matchAll(DUE_DAY)].find(({ index }) => !behind(NO_DUE_DAY, words, index))
  const dueOn = day ? readWrittenDate(day[1]!) : null
  const year = [...words.matchAll(DUE_YEAR)].find(({ index }) => !behind(NO_DUE_YEAR, words, index))
  const every = EVERY.exec(words)
  return {
    dueOn,
    deadline: dueOn ? Number(dueOn.slice(0, 4)) : year ? Number(year[1]) : null,
    frequency: every ? squeeze(text.slice(start + every.index, start + every.index + every[0].length)) : null,
  }
}

const behind = (shape: RegExp, words: string, index: number): boolean =>
  shape.test(words.slice(Math.max(0, index - 64), index))

const STEADY = /(?<![\p{L}])(?:thường xuyên|liên tục|theo kế hoạch|khi có yêu cầu|đột xuất)(?![\p{L}])/u
const ANY_YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/gu

/** The time told by a label or a cell of its own ("Quý II/2025", "Hằng năm", "15/6/2024", "2021 - 2025"). */
export function readTimeWords(text: string, lower: string, start: number, end: number): DutyTime {
  const told = readDutyTime(text, lower, start, end)
  const words = lower.slice(start, Math.min(end, start + 300))
  const dueOn = told.dueOn ?? readWrittenDate(words)
  const years = [...words.matchAll(ANY_YEAR)].map(([year]) => Number(year))
  const steady = STEADY.exec(words)
  return {
    dueOn,
    deadline: told.deadline ?? (dueOn ? Number(dueOn.slice(0, 4)) : (years[years.length - 1] ?? null)),
    frequency:
      told.frequency ??
      (steady ? squeeze(text.slice(start + steady.index, start + steady.index + steady[0].length)) : null),
  }
}
