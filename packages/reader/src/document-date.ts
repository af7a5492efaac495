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
const PLACE =
  "((?:(?:TP|Tp|TX)\\.\\s?)?\\p{Lu}[\\p{L}0-9'.-]*(?:\\s+(?:-\\s+)?[\\p{L}0-9'.-]+){0,5}?)"
/** "Ninh Bình, ngày 02 tháng 10 năm 2025", at the start of a line or column, or behind the number. */
const PLACE_AND_DATE = new RegExp(
  `(?:^|[\\n|\\t]|\\s{2,}|[\\p{L}\\d]/\\S{2,30}\\s)[ \\t|]*${PLACE}\\s*,\\s*(?:ngày|NGÀY|Ngày)\\s*(\\d{1,2})\\s*(?:(?:tháng|THÁNG)\\s*(\\d{1,2})\\s*(?:năm|NĂM)\\s*|[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*)(\\d{4})`,
  'u',
)
/** A place, and a day left open: the paper is a draft, and no other day in it is its own. */
const BLANK_DATE = new RegExp(
  `(?:^|[\\n|\\t]|\\s{2,})[ \\t|]*${PLACE}\\s*,\\s*ngày[\\s.…_]*tháng[\\s.…_\\d]*năm`,
  'iu',
)
const LABELLED =
  /(?:ngày\s+ban\s+hành|ngày\s+ký|ban\s+hành\s+ngày)\s*[:|]?[\s|]*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/iu
const DEED = '[^.;\\n]{0,140}?(?:ban hành|phê duyệt|ký)[^.;\\n]{0,60}?(?:kế hoạch|chương trình|đề án|chỉ thị|quyết định|công văn|nghị quyết)'
const TOLD = new RegExp(
  `ngày\\s+(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})${DEED}`,
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
  return told && page ? dated(source, told, `${told[1]}/${told[2]}/${page[1] ?? page[2]}`, 0.6, 'date:page-year') : null
}

const placeName = (words: string): string => {
  const plain = squeeze(words)
  return /\p{Ll}/u.test(plain) ? plain : titleCase(plain)
}

/** The day the document was issued: from the line "Nơi, ngày … tháng … năm …", a portal's label, or a story's words. */
export function findIssueDate(source: PlanSource, number: NumberReading | null): DateReading | null {
  const head = source.text.slice(0, HEAD)
  const line = PLACE_AND_DATE.exec(head)
  if (line) {
    const reading = dated(source, line, `${line[2]}/${line[3] ?? line[4]}/${line[5]}`, 0.98, 'date:letterhead')
    if (reading) return { ...reading, place: placeName(line[1]!) }
  }
  if (BLANK_DATE.test(head.slice(0, 4000))) return null
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
