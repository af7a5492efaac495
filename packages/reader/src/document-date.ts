import type { NumberReading } from './document-number.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { readWrittenDate } from './written-dates.ts'

export type DateReading = Span & {
  readonly issuedOn: string
  readonly place: string | null
  readonly confidence: number
  readonly why: string
}

const HEAD = 15_000
const PLACE_AND_DATE =
  /(?:^|[\n|]|\s{2,})[ \t|]*((?:(?:TP|Tp|TX)\.\s?)?\p{Lu}[\p{L}0-9'.-]*(?:\s+(?:-\s+)?[\p{L}0-9'.-]+){0,5}?)\s*,\s*ngày\s+(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u
const LABELLED =
  /(?:ngày\s+ban\s+hành|ngày\s+ký|ban\s+hành\s+ngày)\s*[:|]?[\s|]*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/iu
const TOLD =
  /ngày\s+(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})[^.;\n]{0,120}?(?:ban hành|phê duyệt|ký)[^.;\n]{0,60}?(?:kế hoạch|chương trình|đề án)/iu
const TOLD_SHORT =
  /(?:^|[\n.]\s*)(?:\S+\s+)?ngày\s+(\d{1,2})\s*\/\s*(\d{1,2})(?!\s*\/\s*\d)[^.;\n]{0,140}?(?:ban hành|phê duyệt|ký)[^.;\n]{0,60}?(?:kế hoạch|chương trình|đề án)/iu
const PAGE_DATE = /(?<![\d/])\d{1,2}[/-]\d{1,2}[/-](20\d{2})(?!\d)/

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
  return told && page ? dated(source, told, `${told[1]}/${told[2]}/${page[1]}`, 0.6, 'date:page-year') : null
}

/** The day the document was issued: from the line "Nơi, ngày … tháng … năm …", a portal's label, or a story's words. */
export function findIssueDate(source: PlanSource, number: NumberReading | null): DateReading | null {
  const head = source.text.slice(0, HEAD)
  const line = PLACE_AND_DATE.exec(head)
  if (line) {
    const reading = dated(source, line, `${line[2]}/${line[3]}/${line[4]}`, 0.98, 'date:letterhead')
    if (reading) return { ...reading, place: squeeze(line[1]!) }
  }
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
