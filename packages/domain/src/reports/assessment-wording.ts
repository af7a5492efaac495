import type { TargetAssessment, TargetStatus } from '../targets/target.ts'
import type { ReportRow } from './report-model.ts'

/** The words of documents for a status; the first five are those of every screen (screens.md). */
export const STATUS_WORDS: Readonly<Record<TargetStatus, string>> = {
  achieved: 'Đạt',
  'on-track': 'Đúng tiến độ',
  'at-risk': 'Có nguy cơ không đạt',
  'off-track': 'Chậm tiến độ',
  'no-data': 'Chưa có số liệu',
  'quota-only': 'Chỉ theo dõi số liệu',
  'awaiting-release': 'Chưa có kỳ công bố',
  outside: 'Theo dõi ngoài phần mềm, chỉ nhập tổng số',
  'level-ended': 'Cấp đơn vị đã kết thúc',
}

/** Statuses whose value may be printed, compared and judged. */
const JUDGED: ReadonlySet<TargetStatus> = new Set(['achieved', 'on-track', 'at-risk', 'off-track'])

/**
 * How a row may be spoken of. Enforcement wins over whatever status came with it (product.md §2.3), and a judgement
 * without a figure is no judgement.
 */
export function statusOf({ target, assessment }: ReportRow): TargetStatus {
  if (target.enforcement) return 'quota-only'
  return JUDGED.has(assessment.status) && assessment.value === null ? 'no-data' : assessment.status
}

export const isJudged = (row: ReportRow): boolean => JUDGED.has(statusOf(row))

/** A value that an earlier period may lend to a comparison, or null: nothing of class S3, nothing kept outside. */
export function comparableValue(assessment: TargetAssessment | null): number | null {
  if (assessment === null || !JUDGED.has(assessment.status)) return null
  return assessment.value
}

/** An agency's own total; never a value of class S3 that waits for its release. */
export function suppliedTotal(assessment: TargetAssessment | null): number | null {
  if (assessment === null || assessment.status === 'awaiting-release' || assessment.status === 'outside')
    return null
  return assessment.value
}
