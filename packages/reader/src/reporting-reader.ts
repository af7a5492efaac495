import { findAgencies, type AgencyMention } from './agency-mentions.ts'
import { splitClauses, type Clause } from './clauses.ts'
import { findDueDays, frequencyOfDays } from './due-days.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { ReadReportingDuty, SectionRole } from './plan-reading.ts'

const REPORTS =
  /(?<![\p{L}])(?:(?<!(?:nghe|đọc|theo|từ|qua|các|mọi|bằng|thông qua|trong|nội dung|mẫu) )báo cáo(?! (?:viên|đã|nêu|trên))|gửi (?:kết quả|văn bản|số liệu|bằng văn bản)|(?:kết quả|văn bản(?: phúc đáp)?|ý kiến|số liệu) (?:xin |đề nghị )?gửi|tổng hợp,? gửi)(?![\p{L}])/u
const DUTY =
  /(?<![\p{L}])(?:định kỳ|gửi (?:về|ub|ủy|sở|phòng|cho)|trước ngày|chậm nhất|về (?:sở|ubnd|ủy ban|phòng|bộ|cơ quan|ban|công an|chi cục|thường trực)|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|6 tháng|sáu tháng|đột xuất|sơ kết|tổng kết|báo cáo (?:kết quả|tình hình|ubnd|ủy ban|về|kịp thời|sở|bộ|chủ tịch|đề xuất|thường trực|cấp trên|ban chỉ đạo|giám đốc|lãnh đạo|tuần|tháng|quý|năm)|sau mỗi đợt|kịp thời báo cáo|tổng hợp)/u
const ABOUT_RESULTS =
  /(?<![\p{L}])(?:theo|qua|căn cứ) (?:kết quả )?báo cáo|ban hành [^.;]{0,40}chế độ báo cáo|^(?:v\/v|về việc|ghi chú|nguồn)(?![\p{L}])|sau khi nghe/u
const DONE = /(?<![\p{L}])đã (?:gửi )?báo cáo|(?<![\p{L}])báo cáo đã/u
const EVERY: readonly (readonly [RegExp, string])[] = [
  [/(?:hằng|hàng|định kỳ|mỗi|báo cáo|theo)\s+tuần/u, 'tuần'],
  [/(?:hằng|hàng|định kỳ|mỗi|báo cáo|theo)\s+tháng(?!\s+\d)|tháng,\s*quý/u, 'tháng'],
  [
    /(?:hằng|hàng|mỗi|định kỳ|báo cáo|,|theo|và)\s*quý(?!\s+(?:báu|vị|[ivx]+(?![\p{L}])|\d))|(?<![\p{L}])quý,|(?<!\d)0?3 tháng(?! (?:đầu|cuối))/u,
    'quý',
  ],
  [/(?<!\d)(?:06|6|sáu)\s+tháng/u, '6 tháng'],
  [/(?<!\d)(?:09|9|chín)\s+tháng/u, '9 tháng'],
  [
    /(?:(?:hằng|hàng|cả|một|định kỳ|và|hoặc|01|(?<!\d)1|,|;|báo cáo|tổng kết|cuối|mỗi|sơ kết,?)\s*năm(?!\s+(?:\d|học|tháng))|báo cáo kết quả (?:thực hiện )?công tác [^.;]{0,60}năm \d{4})/u,
    'năm',
  ],
  [/đột xuất/u, 'đột xuất'],
  [/định kỳ(?!\s+(?:hằng|hàng|0?6|sáu|0?1|một|quý|tháng|năm|tuần))/u, 'định kỳ'],
]
/** Behind these words stands what the receiver does with the report, not who else receives it. */
const HANDED_ON = /(?<![\p{L}])(?:để|nhằm)\s+(?:theo dõi|tổng hợp|biết|[\p{L}\s,-]{0,60}?tổng hợp)/u
const LONGEST_CLAUSE = 1500
const FAR_APART = 24

type Parties = { readonly reporter: string | null; readonly recipient: string | null }

const namesOf = (mentions: readonly { readonly name: string }[]): string | null =>
  [...new Set(mentions.map(({ name }) => name))].join('; ') || null

const WITH = /(?<![\p{L}])phối hợp(?:\s+chặt chẽ)?(?:\s+(?:với|cùng))?(?:\s+(?:các|với))*\s*$/u
const LISTED = /^[\s,]*(?:(?:và|cùng|với|các|của)[\s,]*)*$/u

/** Those who act themselves: whoever stands behind "phối hợp với" helps, and reports nothing. */
function withoutHelpers(source: PlanSource, mentions: readonly AgencyMention[]): AgencyMention[] {
  let helping = false
  return mentions.filter(({ start }, at) => {
    const before = mentions[at - 1]
    const gap = before && source.lower.slice(before.end, start)
    const asked = WITH.test(source.lower.slice(Math.max(before?.end ?? 0, start - 40), start))
    helping = asked || (helping && gap !== undefined && (start <= before!.end || LISTED.test(gap)))
    return !helping
  })
}

/** The agencies that a paragraph begins with: "Các sở, ban, ngành … triển khai. Định kỳ báo cáo …". */
function ownersOfParagraph(source: PlanSource, block: Block, until: number): string | null {
  const end = Math.min(until, block.bodyStart + 400)
  if (end <= block.bodyStart) return null
  const mentions = findAgencies(source.text, source.lower, block.bodyStart, end)
  const run = mentions.filter(
    ({ start }, at) => start - (mentions[at - 1]?.end ?? block.bodyStart) <= FAR_APART,
  )
  const whole = run.findIndex((mention, at) => mention !== mentions[at])
  return namesOf(withoutHelpers(source, whole < 0 ? run : run.slice(0, whole)))
}

/** The agency that a line above charges: "3. Sở Y tế" over "- Báo cáo Ủy ban nhân dân tỉnh …". */
function ownerAbove(source: PlanSource, block: Block): string | null {
  // A paragraph behind a list of agencies speaks of all of them, not of the last.
  const directly = source.blocks[block.parent]?.heading && source.blocks[block.parent + 1] === block
  if (block.marker === '' && !directly) return null
  for (let at = block.parent, turn = 0; at >= 0 && turn < 4; at = source.blocks[at]!.parent, turn++) {
    const above = source.blocks[at]!
    const end = Math.min(above.end, above.bodyStart + 160)
    const [first] = findAgencies(source.text, source.lower, above.bodyStart, end)
    const lead = first && source.lower.slice(above.bodyStart, first.start).trim()
    if (first && lead !== undefined && /^(?:|trách nhiệm của|đề nghị|giao|các)$/u.test(lead))
      return first.name
  }
  return null
}

/** Who reports and to whom: the agencies before and behind the word of reporting. */
function partiesOf(source: PlanSource, block: Block, clause: Clause): Parties {
  const end = Math.min(clause.end, clause.start + LONGEST_CLAUSE)
  const words = source.lower.slice(clause.start, end)
  const split = clause.start + Math.max(0, words.search(REPORTS))
  const handed = words.slice(split - clause.start).search(HANDED_ON)
  const limit = handed < 0 ? end : split + handed
  const mentions = findAgencies(source.text, source.lower, clause.start, end)
  const after = mentions.filter(({ start }) => start >= split)
  const direct = after.filter(({ start }) => start < limit)
  return {
    reporter:
      namesOf(
        withoutHelpers(
          source,
          mentions.filter(({ start }) => start < split),
        ),
      ) ??
      ownersOfParagraph(source, block, clause.start) ??
      ownerAbove(source, block),
    recipient: namesOf(direct.length > 0 ? direct : after),
  }
}

const SPEAKS: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  'organisation',
  'reporting',
  'task',
  null,
  'budget',
  'target',
  'objective',
  'purpose',
  'annex',
])

/** How often: as told behind the word of reporting, else anywhere in the clause. */
function periodsOf(behind: string, words: string): string[] {
  const told = (part: string): string[] =>
    EVERY.filter(([shape]) => shape.test(part)).map(([, period]) => period)
  const near = told(behind)
  return near.length > 0 && !/(?:định kỳ|sơ kết)/u.test(words) ? near : told(words)
}

/** A title is no duty, but a sentence in capitals is, and a short line that tells a day. */
function isSentence(source: PlanSource, block: Block): boolean {
  if (!block.heading) return true
  if (block.end - block.bodyStart > 50 && /[.;]$/.test(source.text.slice(block.start, block.end))) return true
  return (
    findDueDays(source.lower.slice(block.bodyStart, Math.min(block.end, block.bodyStart + 200))).length > 0
  )
}

function readClause(source: PlanSource, block: Block, clause: Clause): Omit<ReadReportingDuty, 'id'> | null {
  const words = source.lower.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_CLAUSE))
  if (!REPORTS.test(words) || ABOUT_RESULTS.test(words) || DONE.test(words)) return null
  const due = findDueDays(words)
  if (due.length === 0 && !DUTY.test(words)) return null
  const named = periodsOf(words.slice(words.search(REPORTS)), words)
  const told = named.length > 1 ? named.filter((period) => period !== 'định kỳ') : named
  const byDays = frequencyOfDays(due)
  const frequency =
    byDays.length === 2 && told.every((each) => each === 'năm') ? byDays : told.length > 0 ? told : byDays
  const sure =
    (block.role === 'reporting' ? 0.2 : 0) + (due.length > 0 ? 0.15 : 0) + (frequency.length > 0 ? 0.15 : 0)
  return {
    start: clause.start,
    end: clause.end,
    text: source.text.slice(clause.start, clause.end),
    ...partiesOf(source, block, clause),
    frequency,
    due,
    confidence: Math.min(0.95, 0.55 + sure),
    why: [
      'reporting',
      ...(due.length > 0 ? ['reporting:due-day'] : []),
      ...(frequency.length > 0 ? ['reporting:frequency'] : []),
    ],
  }
}

/** "… 6 tháng trước ngày 10/6; năm trước ngày 30/11": the rest of a duty behind a semicolon. */
const REST =
  /^(?:báo cáo )?(?:năm|6 tháng|06 tháng|quý|tháng|cả năm|tổng kết năm|cuối năm)[^.;]{0,20}(?:trước|chậm nhất|vào)/u
/** "Sơ kết 6 tháng, tổng kết năm; báo cáo …": how often stands before the semicolon. */
const REVIEW = /^[^.;]{0,40}(?:sơ kết|tổng kết|định kỳ)[^.;]{0,80}$/u

/** The clauses of a line, with the halves of one duty put together again. */
function dutyClauses(source: PlanSource, block: Block): Clause[] {
  const clauses: Clause[] = []
  for (const clause of splitClauses(source.lower, source.text, block.bodyStart, block.end)) {
    const last = clauses[clauses.length - 1]
    const words = source.lower.slice(clause.start, Math.min(clause.end, clause.start + 200))
    const before = last && last.end - last.start < 200 ? source.lower.slice(last.start, last.end) : ''
    const same = last !== undefined && last.sentence === clause.sentence
    const review = REVIEW.test(before) && !REPORTS.test(before) && /^(?:tổng hợp,? )?báo cáo/u.test(words)
    if (same && (review || (REPORTS.test(before) && REST.test(words))))
      clauses[clauses.length - 1] = { ...last, end: clause.end }
    else clauses.push(clause)
  }
  return clauses
}

/** Who is to report to whom, how often, and by which day: one duty for each clause that charges it. */
export function readReporting(source: PlanSource): ReadReportingDuty[] {
  const duties: ReadReportingDuty[] = []
  for (const block of source.blocks) {
    if (!SPEAKS.has(block.role) || block.table || !isSentence(source, block)) continue
    for (const clause of dutyClauses(source, block)) {
      const duty = readClause(source, block, clause)
      if (duty) duties.push({ id: `r${duties.length + 1}`, ...duty })
    }
  }
  return duties
}
