import { TARGET_STATUS_NAMES } from '../targets/target-status.ts'
import type { TargetAssessment, TargetStatus } from '../targets/target.ts'
import type { ReportRow } from './report-model.ts'

/** Statuses whose value may be printed, compared and judged. */
const JUDGED: ReadonlySet<TargetStatus> = new Set(['achieved', 'on-track', 'at-risk', 'off-track'])

/** Nothing came in, and it was reported so: no value, but a judgement ("0 of 0 tip-offs handled"). */
export const nothingArose = ({ value, denominator }: TargetAssessment): boolean =>
  value === null && denominator === 0

/**
 * How a row may be spoken of. Enforcement wins over whatever status came with it (product.md §2.3), and a judgement
 * without a figure is no judgement.
 */
export function statusOf({ target, assessment }: ReportRow): TargetStatus {
  if (target.enforcement) return 'quota-only'
  const judged = JUDGED.has(assessment.status)
  return judged && assessment.value === null && !nothingArose(assessment) ? 'no-data' : assessment.status
}

export const isJudged = (row: ReportRow): boolean => JUDGED.has(statusOf(row))

/** "Đúng tiến độ", as on every screen. */
export const statusName = (row: ReportRow): string => TARGET_STATUS_NAMES[statusOf(row)].vi

/** "đúng tiến độ", inside a sentence. */
export const statusWords = (row: ReportRow): string => statusName(row).toLowerCase()

/** A value that an earlier period may lend to a comparison, or null: nothing of class S3, nothing kept outside. */
export function comparableValue(assessment: TargetAssessment | null): number | null {
  if (assessment === null || !JUDGED.has(assessment.status)) return null
  return assessment.value
}
