import { CALIBRATION, type CalibratedKind, type CalibrationPoint } from './calibration-table.ts'
import type { PlanReading, ReadItem } from './plan-reading.ts'

/**
 * The share of items with such a score that were right: between two points by their straight line, above the last as
 * there. Below the first too few were met to measure: the share falls in proportion to the score, so that doubt stays
 * visible. Points must be sorted and not fall, so that the order of scores is kept.
 *
 * @param score 0..1, made by the rules
 * @returns 0..1
 */
export function calibrate(points: readonly CalibrationPoint[], score: number): number {
  const above = points.findIndex((point) => point.score >= score)
  const high = points[above]
  const low = points[above - 1]
  if (points.length === 0) return score
  if (!high) return points[points.length - 1]!.right
  if (!low) return high.score === 0 ? high.right : (high.right * score) / high.score
  return low.right + ((high.right - low.right) * (score - low.score)) / (high.score - low.score)
}

const withMeasured = <Item extends ReadItem>(kind: CalibratedKind, items: readonly Item[]): Item[] =>
  items.map((item) => ({ ...item, confidence: calibrate(CALIBRATION[kind], item.confidence) }))

/** The reading with the scores of its rules turned into shares of right items (docs/domain/reader.md, "Confidence"). */
export const withCalibratedConfidence = (reading: PlanReading): PlanReading => ({
  ...reading,
  targets: withMeasured('target', reading.targets),
  assignments: withMeasured('assignment', reading.assignments),
  budget: withMeasured('budget', reading.budget),
  reporting: withMeasured('reporting', reading.reporting),
})
