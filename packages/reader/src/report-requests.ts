import { isPlainDate } from '@hoanhap/domain/plain-date'
import { findAgencyRun } from './agency-runs.ts'
import type { Clause } from './clauses.ts'
import { splitDuties } from './duty-clauses.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { ReadReportRequest, SectionRole } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { readFigures, readOutlinePoints, type ReportOutline } from './report-outlines.ts'
import { readAddressees, readLetterSubject, readRecipient, reportersOf } from './report-parties.ts'
import { mendSlips } from './spelling-slips.ts'
import { readWrittenDate } from './written-dates.ts'

const REPORTS =
  /(?<![\p{L}])(?:báo cáo(?! viên)|gửi (?:báo cáo|kết quả|số liệu|văn bản)|cung cấp (?:số liệu|thông tin|báo cáo)|tổng hợp (?:số liệu|kết quả))(?![\p{L}])/u
const ORDER = /(?<![\p{L}])(?:đề nghị|yêu cầu|giao|phân công|chỉ đạo)(?![\p{L}])/u
const ORDERS = new RegExp(ORDER.source, 'gu')
/** "Báo cáo gửi về Sở trước ngày …": goes on with what was asked before. */
const BACK =
  /^(?:đề nghị (?:các )?(?:đồng chí|cơ quan|đơn vị|địa phương)[^.;]{0,60}\s)?(?:(?:văn bản |kết quả )?báo cáo (?:của [^.;]{0,60})?(?:xin |đề nghị )?gửi|báo cáo bằng văn bản|kết quả (?:xin |thực hiện )?(?:đề nghị )?(?:gửi|báo cáo)|thời (?:gian|hạn) (?:gửi|báo cáo)|số liệu gửi|gửi (?:báo cáo )?(?:về|trước))/u
const AGAIN =
  /(?<![\p{L}])(?:định kỳ|hằng (?:tháng|quý|năm|tuần)|hàng (?:tháng|quý|năm|tuần)|mỗi (?:tháng|quý|năm|tuần))(?![\p{L}])/u
const DUE =
  /(?<![\p{L}])(?:trước|chậm nhất(?:\s+là)?(?:\s+(?:vào|trước|đến))?|muộn nhất(?:\s+là)?(?:\s+(?:vào|trước|đến))?|hạn cuối(?:\s+là)?|đến hết|xong trước|vào)\s+(?:\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s+phút)?,?\s+)?(?:(?:thứ\s+\p{L}+,?\s+)?ngày\s+)?\d{1,2}\s?(?:[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)(?![\d/])/u
const WHOLE_DAY = /\d{1,2}\s?(?:[/.-]\s?\d{1,2}\s?[/.-]|tháng\s+\d{1,2}\s+năm)\s?\d{4}/u
const PAST =
  /(?:đã (?:gửi |có )?báo cáo|theo báo cáo|qua báo cáo|căn cứ báo cáo|sau khi nghe báo cáo|chế độ báo cáo|thực hiện báo cáo)/u
const SUBJECT_END =
  /(?:\s*[,(]?\s*(?:theo (?:đề cương|mẫu|biểu|nội dung|phụ lục)|(?:và )?gửi |trước ngày|chậm nhất|muộn nhất|về (?:sở|ubnd|ủy ban|bộ|phòng|chi cục|văn phòng|cục|ban)|để tổng hợp|bằng văn bản|\(kèm|\(theo|\(có|\(qua)|[.;:])/u
const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  'basis',
  'recipients',
  'signature',
  'annex',
])
const LETTER_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u

type Draft = Omit<ReadReportRequest, 'id' | 'text' | 'outline' | 'figures'>
/** What the sentences before have told: who acts, and what was reported on. */
type Told = { readonly names: readonly string[]; readonly subject: string | null }
type Read = Draft & { readonly back: boolean }
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

const SHORTEST = 8
const CONTENTLESS = /(?:như |nội dung )?(?:sau|sau đây|như trên|nêu trên)$|^[\p{L}]+(?: [\p{L}]+){0,3}$/u

/** What is to be reported: the words from "báo cáo" on, or before it where only its reader stands behind. */
function subjectOf(source: PlanSource, clause: Clause, at: number, known: string | null): string {
  const behind = at + (REPORTS.exec(source.lower.slice(at, clause.end))?.[0].length ?? 0)
  const reader = findAgencyRun(source.text, source.lower, behind, clause.end).agencies[0]
  const toReader = reader !== undefined && reader.start - behind < 12
  const words = toReader
    ? source.text.slice(reportersOf(source, clause, at).end, at).replace(/[\s,]*(?:và|,|rồi)?\s*$/u, '')
    : source.text.slice(at, Math.min(clause.end, at + 400))
  const stop = toReader ? -1 : words.toLowerCase().slice(SHORTEST).search(SUBJECT_END)
  const told = squeeze(stop >= 0 ? words.slice(0, stop + SHORTEST) : words).replace(
    /^[\s,:]+|[\s,;.:/]+$/gu,
    '',
  )
  return known && CONTENTLESS.test(told.toLowerCase()) ? known : told
}

/** Where the order to report stands: behind "đề nghị …", not in the letter that is carried out. */
function findReport(words: string): number {
  const ordered = [...words.matchAll(ORDERS)].pop()
  const from = ordered ? ordered.index : 0
  const behind = words.slice(from).search(REPORTS)
  return behind >= 0 ? from + behind : words.search(REPORTS)
}

/** One clause read as a request for a report, or null. */
function readClause(source: PlanSource, clause: Clause, letter: Letter, before: Told): Read | null {
  const words = source.lower.slice(clause.start, Math.min(clause.end, clause.start + 2000))
  const at = findReport(words)
  if (at < 0 || PAST.test(words) || AGAIN.test(words)) return null
  const due = DUE.exec(words)
  const { dueOn, inferred } = due ? dueDate(due[0], letter.dated) : { dueOn: null, inferred: false }
  const back = BACK.test(words)
  if (!(letter.isLetter ? ORDER.test(words) || due || back : dueOn && !inferred)) return null
  const { names } = reportersOf(source, clause, clause.start + at)
  return {
    start: clause.start,
    end: clause.end,
    addressees: names.length > 0 ? names : letter.isLetter ? letter.names : before.names,
    recipient: readRecipient(source, clause.start, clause.end),
    subject: subjectOf(source, clause, clause.start + at, letter.subject ?? before.subject),
    due:
      due && squeeze(source.text.slice(clause.start + due.index, clause.start + due.index + due[0].length)),
    dueOn,
    confidence: (due ? 0.75 : 0.55) + (letter.isLetter ? 0.1 : 0) + (names.length > 0 ? 0.05 : 0),
    why: [
      letter.isLetter ? 'request:letter' : 'request:dated',
      ...(due ? ['request:due-day'] : []),
      ...(inferred ? ['request:year-of-letter'] : []),
      names.length > 0 ? 'request:named' : 'request:addressees',
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
  let told: Told = { names: [], subject: null }
  for (const block of source.blocks) {
    if (block.table || block.heading || SILENT.has(block.role)) continue
    if (block.role === 'situation' && !letter.isLetter) continue
    if (outline && block.start > outline.start && block.end <= outline.end) continue
    if (/^(?:kính gửi|v\/v|căn cứ)/u.test(source.lower.slice(block.bodyStart, block.bodyStart + 12))) continue
    if (block.marker !== '' && block.rank <= 5) told = { names: [], subject: null }
    for (const clause of splitDuties(source, block.bodyStart, block.end)) {
      const read = readClause(source, clause, letter, told)
      if (read) addDraft(drafts, read, letter)
      const words = source.lower.slice(clause.start, clause.end)
      if (block.opensList || ORDER.test(words) || REPORTS.test(words)) told = tellOn(source, clause, told)
    }
  }
  return drafts
}

function tellOn(source: PlanSource, clause: Clause, told: Told): Told {
  const { names } = reportersOf(source, clause, clause.end)
  const at = source.lower.slice(clause.start, clause.end).search(REPORTS)
  return {
    names: names.length > 0 ? names : told.names,
    subject: at < 0 ? told.subject : subjectOf(source, clause, clause.start + at, told.subject),
  }
}

function addDraft(drafts: Draft[], { back, ...draft }: Read, letter: Letter): void {
  const last = drafts[drafts.length - 1]
  if (last && last.due === null && (back || draft.due !== null) && letter.isLetter)
    drafts[drafts.length - 1] = joined(last, draft)
  else if (!(back && last && draft.due === last.due)) drafts.push(draft)
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
  if (!letter.isLetter && !WHOLE_DAY.test(source.lower)) return []
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
