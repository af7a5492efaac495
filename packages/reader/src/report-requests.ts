import type { PlanSource } from './plan-blocks.ts'
import type { ReadReportRequest } from './plan-reading.ts'

/** What the document asks others to report, once and by a day. */
export function readReportRequests(_source: PlanSource): ReadReportRequest[] {
  return []
}
