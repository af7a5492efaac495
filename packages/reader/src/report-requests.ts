import { isPlainDate } from '@hoanhap/domain/plain-date'
import type { Clause } from './clauses.ts'
import { splitDuties } from './duty-clauses.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { ReadReportRequest, SectionRole } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { readFigures, readOutlinePoints, type ReportOutline } from './report-outlines.ts'
import { readAddressees, readLetterSubject, readRecipient, readReporters } from './report-parties.ts'
import { mendSlips } from './spelling-slips.ts'
import { readWrittenDate } from './written-dates.ts'

const REPORTS =
  /(?<![\p{L}])(?:báo cáo(?! viên)|gửi (?:báo cáo|kết quả|số liệu|văn bản)|cung cấp (?:số liệu|thông tin|báo cáo)|tổng hợp (?:số liệu|kết quả))(?![\p{L}])/u
const ORDERS = /(?<![\p{L}])(?:đề nghị|yêu cầu|giao|phân công|chỉ đạo)(?![\p{L}])/u
/** "Báo cáo gửi về Sở trước ngày …": goes on with what was asked before. */
const BACK =
  /^(?:đề nghị (?:các )?(?:đồng chí|cơ quan|đơn vị|địa phương)[^.;]{0,60}\s)?(?:(?:văn bản |kết quả )?báo cáo (?:của [^.;]{0,60})?(?:xin |đề nghị )?gửi|báo cáo bằng văn bản|kết quả (?:xin |thực hiện )?(?:đề nghị )?(?:gửi|báo cáo)|thời (?:gian|hạn) (?:gửi|báo cáo)|số liệu gửi|gửi (?:báo cáo )?(?:về|trước))/u
const AGAIN =
  /(?<![\p{L}])(?:định kỳ|hằng (?:tháng|quý|năm|tuần)|hàng (?:tháng|quý|năm|tuần)|mỗi (?:tháng|quý|năm|tuần))(?![\p{L}])/u
const DUE =
  /(?<![\p{L}])(?:trước|chậm nhất(?:\s+là)?(?:\s+(?:vào|trước|đến))?|muộn nhất(?:\s+là)?(?:\s+(?:vào|trước|đến))?|hạn cuối(?:\s+là)?|đến hết|xong trước|vào)\s+(?:\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s+phút)?,?\s+)?(?:(?:thứ\s+\p{L}+,?\s+)?ngày\s+)?\d{1,2}\s?(?:[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)(?![\d/])/u
const PAST =
  /(?:đã (?:gửi |có )?báo cáo|theo báo cáo|qua báo cáo|căn cứ báo cáo|sau khi nghe báo cáo|chế độ báo cáo|thực hiện báo cáo)/u
const SUBJECT_END =
  /(?:\s*[,(]?\s*(?:theo (?:đề cương|mẫu|biểu|nội dung|phụ lục)|(?:và )?gửi |trước ngày|chậm nhất|muộn nhất|về (?:sở|ubnd|ủy ban|bộ|phòng|chi cục|văn phòng|cục|ban)|để tổng hợp|bằng văn bản|\(kèm|\(theo|\(có|\(qua)|[.;:])/u
const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  'basis',
  'situation',
  'recipients',
  'signature',
  'annex',
])
const LETTER_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u

type Draft = Omit<ReadReportRequest, 'id' | 'text' | 'outline' | 'figures'>
type Letter = {
  readonly isLetter: boolean
  readonly names: readonly string[]
  readonly subject: string | null
  readonly dated: string | null
}

/** The due day as a date; without its year it is the letter's, if the day comes after the letter's own. */
function dueDate(due: string, dated: string | null): { dueOn: string | null; inferred: boolean } {
  const full = readWrittenDate(due)
  if (full || !dated) return { dueOn: full, inferred: false }
  const parts = /(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})(?!.*\d)/u.exec(due)
  if (!parts) return { dueOn: null, inferred: false }
  const date = `${dated.slice(0, 4)}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`
  return isPlainDate(date) && date >= dated
    ? { dueOn: date, inferred: true }
    : { dueOn: null, inferred: false }
}

function subjectOf(source: PlanSource, at: number, end: number): string {
  const words = source.text.slice(at, Math.min(end, at + 400))
  const stop = words.toLowerCase().search(SUBJECT_END)
  return squeeze(stop > 0 ? words.slice(0, stop) : words).replace(/[\s,;.:/]+$/u, '')
}

/** One clause read as a request for a report, or null. */
function readClause(source: PlanSource, clause: Clause, letter: Letter): (Draft & { back: boolean }) | null {
  const words = source.lower.slice(clause.start, Math.min(clause.end, clause.start + 2000))
  const report = REPORTS.exec(words)
  if (!report || PAST.test(words)) return null
  const due = DUE.exec(words)?.[0] ?? null
  const { dueOn, inferred } = due ? dueDate(due, letter.dated) : { dueOn: null, inferred: false }
  const orders = ORDERS.test(words)
  const once = !AGAIN.test(words)
  const back = BACK.test(words)
  if (!once || !(letter.isLetter ? orders || due || back : dueOn && !inferred)) return null
  const reporters = readReporters(source, clause.start, clause.start + report.index)
  const subject = subjectOf(source, clause.start + report.index, clause.end)
  const dueWords =
    due === null
      ? null
      : squeeze(
          source.text.slice(
            clause.start + words.indexOf(due),
            clause.start + words.indexOf(due) + due.length,
          ),
        )
  return {
    start: clause.start,
    end: clause.end,
    addressees: reporters.length > 0 ? reporters : letter.names,
    recipient: readRecipient(source, clause.start, clause.end),
    subject: (subject.length < 24 || back) && letter.subject ? letter.subject : subject,
    due: dueWords,
    dueOn,
    confidence: (due ? 0.75 : 0.55) + (letter.isLetter ? 0.1 : 0) + (reporters.length > 0 ? 0.05 : 0),
    why: [
      letter.isLetter ? 'request:letter' : 'request:dated',
      ...(due ? ['request:due-day'] : []),
      ...(inferred ? ['request:year-of-letter'] : []),
      ...(reporters.length > 0 ? ['request:named'] : ['request:addressees']),
    ],
    back,
  }
}

/** "Báo cáo gửi về Sở trước ngày …" completes the request before it. */
function joined(before: Draft, back: Draft): Draft {
  return {
    ...before,
    end: Math.max(before.end, back.end),
    recipient: before.recipient ?? back.recipient,
    due: before.due ?? back.due,
    dueOn: before.dueOn ?? back.dueOn,
    confidence: Math.max(before.confidence, back.confidence),
    why: [...new Set([...before.why, ...back.why])],
  }
}

function letterOf(source: PlanSource): Letter {
  const { isLetter, names } = readAddressees(source)
  const date = LETTER_DATE.exec(source.lower.slice(0, 2500))?.[0]
  return {
    isLetter,
    names,
    subject: isLetter ? readLetterSubject(source) : null,
    dated: date ? readWrittenDate(date) : null,
  }
}

function readDrafts(source: PlanSource, letter: Letter, outline: ReportOutline | null): Draft[] {
  const drafts: Draft[] = []
  for (const block of source.blocks) {
    if (block.table || block.heading || SILENT.has(block.role)) continue
    if (outline && block.start > outline.start && block.end <= outline.end) continue
    if (/^(?:kính gửi|v\/v|căn cứ)/u.test(source.lower.slice(block.bodyStart, block.bodyStart + 12))) continue
    for (const clause of splitDuties(source, block.bodyStart, block.end)) {
      const read = readClause(source, clause, letter)
      if (!read) continue
      const { back, ...draft } = read
      const last = drafts[drafts.length - 1]
      if (last && last.due === null && (back || draft.due !== null) && letter.isLetter)
        drafts[drafts.length - 1] = joined(last, draft)
      else if (!(back && last && draft.due === last.due)) drafts.push(draft)
    }
  }
  return drafts
}

/**
 * What the document asks others to report, once and by a day: from letters ("đề nghị … báo cáo … trước
 * ngày …"), and from any paper that names the whole day.
 *
 * Duties that come back every month or year are `readReporting`'s.
 */
export function readReportRequests(plan: PlanSource): ReadReportRequest[] {
  const source = { ...plan, lower: mendSlips(plan.lower, plan.folded) }
  const letter = letterOf(source)
  const outline = letter.isLetter ? readOutlinePoints(source) : null
  const figures = outline ? readFigures(source, outline.start, outline.end) : []
  return readDrafts(source, letter, outline).map((draft, index) => ({
    ...draft,
    id: `q${index + 1}`,
    text: source.text.slice(draft.start, draft.end),
    outline: index === 0 && outline ? outline.points : [],
    figures: [...new Set([...readFigures(source, draft.start, draft.end), ...(index === 0 ? figures : [])])],
  }))
}
