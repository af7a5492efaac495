import { findAgencies } from './agency-mentions.ts'
import { splitClauses, type Clause } from './clauses.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { ReadReportingDuty, SectionRole } from './plan-reading.ts'

const REPORTS = /(?<![\p{L}])(?:báo cáo(?! viên)|gửi báo cáo|tổng hợp,? báo cáo)(?![\p{L}])/u
const DUTY =
  /(?<![\p{L}])(?:định kỳ|gửi (?:về|ub|ủy|sở|phòng|cho)|trước ngày|chậm nhất|về (?:sở|ubnd|ủy ban|phòng|bộ|cơ quan|ban)|hằng (?:tháng|quý|năm)|hàng (?:tháng|quý|năm)|6 tháng|sáu tháng|đột xuất|sơ kết|tổng kết|báo cáo (?:kết quả|tình hình|ubnd|ủy ban|về|kịp thời|sở|bộ|chủ tịch|đề xuất|thường trực)|kịp thời báo cáo|tổng hợp)/u
const ABOUT_RESULTS = /(?<![\p{L}])(?:theo|qua|căn cứ) (?:kết quả )?báo cáo/u
const EVERY: readonly (readonly [RegExp, string])[] = [
  [/(?:hằng|hàng|định kỳ|mỗi)\s+tháng/u, 'tháng'],
  [/(?:hằng|hàng|mỗi)?\s*quý(?!\s+(?:báu|vị))/u, 'quý'],
  [/(?:06|6|sáu)\s+tháng/u, '6 tháng'],
  [/(?:09|9|chín)\s+tháng/u, '9 tháng'],
  [/(?:hằng|hàng|cả|một|định kỳ|và|01|,)\s+năm(?!\s+\d)/u, 'năm'],
  [/đột xuất/u, 'đột xuất'],
  [/định kỳ(?!\s+(?:hằng|hàng|06|6|sáu|quý|tháng))/u, 'định kỳ'],
]
const DUE =
  /(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất|vào|đến|chậm nhất trước)\s+(?:ngày\s+)?\d{1,2}\s*(?:\/\s*\d{1,2}(?:\s*\/\s*\d{4})?|\s+tháng\s+(?:\d{1,2}|cuối(?:\s+\p{L}+)?)|\s+hằng tháng|\s+hàng tháng|(?:\s+của)?\s+tháng\s+\p{L}+)(?:\s+(?:hằng|hàng)\s+năm)?/gu

/** Who reports and to whom: the agencies before and behind the word "báo cáo". */
function partiesOf(
  source: PlanSource,
  clause: Clause,
): { reporter: string | null; recipient: string | null } {
  const end = Math.min(clause.end, clause.start + 1500)
  const at = source.lower.slice(clause.start, end).search(REPORTS)
  const mentions = findAgencies(source.text, source.lower, clause.start, end)
  const split = clause.start + Math.max(0, at)
  const before = mentions.filter((mention) => mention.start < split)
  const after = mentions.filter((mention) => mention.start >= split)
  return {
    reporter: before.map(({ name }) => name).join('; ') || null,
    recipient: after.map(({ name }) => name).join('; ') || null,
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

/** Who is to report to whom, how often, and by which day. */
export function readReporting(source: PlanSource): ReadReportingDuty[] {
  const duties: ReadReportingDuty[] = []
  for (const block of source.blocks) {
    if (!SPEAKS.has(block.role) || block.heading) continue
    for (const clause of splitClauses(source.lower, source.text, block.bodyStart, block.end)) {
      const words = source.lower.slice(clause.start, Math.min(clause.end, clause.start + 1500))
      if (!REPORTS.test(words) || !DUTY.test(words) || ABOUT_RESULTS.test(words)) continue
      const due = [...words.matchAll(DUE)].map((match) => match[0])
      const frequency = EVERY.filter(([shape]) => shape.test(words)).map(([, period]) => period)
      const sure =
        (block.role === 'reporting' ? 0.2 : 0) +
        (due.length > 0 ? 0.15 : 0) +
        (frequency.length > 0 ? 0.15 : 0)
      duties.push({
        id: `r${duties.length + 1}`,
        start: clause.start,
        end: clause.end,
        text: source.text.slice(clause.start, clause.end),
        ...partiesOf(source, clause),
        frequency,
        due,
        confidence: Math.min(0.95, 0.55 + sure),
        why: [
          'reporting',
          ...(due.length > 0 ? ['reporting:due-day'] : []),
          ...(frequency.length > 0 ? ['reporting:frequency'] : []),
        ],
      })
    }
  }
  return duties
}
