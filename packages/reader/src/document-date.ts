import type { NumberReading } from './document-number.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { titleCase } from './proper-case.ts'
import { readWrittenDate } from './written-dates.ts'

export type DateReading = Span & {
  readonly issuedOn: string
  readonly place: string | null
  readonly confidence: number
  readonly why: string
}

const HEAD = 15_000
/** The day behind a place: "…, ngày 02 tháng 10 năm 2025", "…, ngày 15/9/2019". */
const DAY =
  /,\s{0,20}(?:ngày|NGÀY|Ngày)\s{0,20}(?:(\d{1,2})\s{0,20}(?:(?:tháng|THÁNG)\s{0,20}(\d{1,2})\s{0,20}(?:năm|NĂM)\s{0,20}|[/.-]\s{0,3}(\d{1,2})\s{0,3}[/.-]\s{0,3})(\d{4})|[\s.…_]{0,40}tháng[\s.…_\d]{0,40}năm)/gu
/** "Ninh Bình" at the start of a line or column, or behind the number. */
const PLACE_BEFORE =
  /(?:^|[\n|\t]\s{0,40}|\s{2}|[\p{L}\d]\/\S{2,30}\s|[\p{L}\d]\/\S{2,30}\s{2,40}|(?:VIỆT NAM|[Hh]ạnh [Pp]húc|-{3})\s{1,3})((?:(?:TP|Tp|TX)\.\s?)?\p{Lu}[\p{L}0-9'.-]*(?:(?<=[\n|]\s{0,20}\p{Lu}\p{Ll}{0,6})\n\p{Lu}\p{L}+)?(?: (?:- )?[\p{L}0-9'.-]+){0,5})\s{0,10}$/u
/** "Thứ 2, Ngày 28/10/2024": the day of the page. */
const NO_PLACE = /^(?:thứ|chủ nhật|hôm|cập nhật|sáng|chiều|tối|ngày|lúc)(?![\p{L}])/iu
const LABELLED =
  /(?:ngày\s+ban\s+hành|ngày\s+ký|ban\s+hành\s+ngày)\s*[:|]?[\s|]*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/iu
const DEED =
  '(?:(?!ngày\\s+\\d)[^.;\\n]){0,140}?(?:ban hành|phê duyệt|ký)[^.;\\n]{0,60}?(?:kế hoạch|chương trình|đề án|chỉ thị|quyết định|công văn|văn bản|nghị quyết)'
/** A day right behind a number is the day of that act. */
const TOLD = new RegExp(
  `(?<!\\d\\/\\S{2,20}[\\s,]{1,2})ngày\\s+(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})${DEED}`,
  'iu',
)
const TOLD_SHORT = new RegExp(
  `(?<![\\p{L}])ngày\\s+(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})(?!\\s*[/-]\\s*\\d|\\d)${DEED}`,
  'iu',
)
const PAGE_DATE = /(?<![\d/])\d{1,2}[/-]\d{1,2}[/-](20\d{2})(?!\d)|(?<!\d)(20\d{2})-\d{2}-\d{2}(?!\d)/

const dated = (
  source: PlanSource,
  match: RegExpExecArray,
  written: string,
  confidence: number,
  why: string,
): DateReading | null => {
  const issuedOn = readWrittenDate(written)
  if (!issuedOn) return null
  const lead = match[0].search(/[^\s|.]/)
  return {
    start: match.index + Math.max(0, lead),
    end: match.index + match[0].length,
    issuedOn,
    place: null,
    confidence,
    why,
  }
}

/** A story that gives day and month only takes the year of its page. */
function readShort(source: PlanSource, head: string): DateReading | null {
  const told = TOLD_SHORT.exec(head)
  const page = PAGE_DATE.exec(head.slice(0, 1500))
  return told && page
    ? dated(source, told, `${told[1]}/${told[2]}/${page[1] ?? page[2]}`, 0.6, 'date:page-year')
    : null
}

const placeName = (words: string): string => {
  const plain = squeeze(words)
  return /\p{Ll}/u.test(plain) ? plain : titleCase(plain)
}

type PlaceAndDay = { readonly reading: DateReading | null }

/**
 * The line "Nơi, ngày … tháng … năm …". A line whose day is left open gives no reading: the paper is
 * a draft, and no other day in it is its own.
 */
function findPlaceAndDay(source: PlanSource, head: string): PlaceAndDay | null {
  for (const match of head.matchAll(DAY)) {
    const before = head.slice(Math.max(0, match.index - 80), match.index)
    const place = PLACE_BEFORE.exec(before)
    if (!place || NO_PLACE.test(place[1]!)) continue
    if (match[1] === undefined && match.index < 4000) return { reading: null }
    const reading = dated(
      source,
      match,
      `${match[1]}/${match[2] ?? match[3]}/${match[4]}`,
      0.98,
      'date:letterhead',
    )
    if (!reading) continue
    const start = match.index - (place[1]!.length + (before.length - before.trimEnd().length))
    return { reading: { ...reading, start, place: placeName(place[1]!) } }
  }
  return null
}

/** The day the document was issued: from the line "Nơi, ngày … tháng … năm …", a portal's label, or a story's words. */
export function findIssueDate(source: PlanSource, number: NumberReading | null): DateReading | null {
  const head = source.text.slice(0, HEAD)
  const line = findPlaceAndDay(source, head)
  if (line) return line.reading
  const labelled = LABELLED.exec(head)
  const byLabel = labelled && dated(source, labelled, labelled[1]!, 0.95, 'date:label')
  if (byLabel) return byLabel
  if (number?.issuedOn)
    return {
      start: number.start,
      end: number.end,
      issuedOn: number.issuedOn,
      place: null,
      confidence: 0.85,
      why: 'date:behind-number',
    }
  const told = TOLD.exec(head)
  return (told && dated(source, told, told[1]!, 0.8, 'date:told')) ?? readShort(source, head)
}
