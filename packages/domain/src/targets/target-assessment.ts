import type { PlainDate } from '../plain-date.ts'
import type { PlanYears, TargetFigures } from './target-figures.ts'
import { judge, type JudgedStatus } from './target-judgement.ts'
import { measureTarget, type Measure } from './target-measure.ts'
import { DEFAULT_THRESHOLDS, type StatusThresholds } from './target-status.ts'
import { goalOf, goalYearOf, isDownward, trajectoryAt, yearEnd } from './target-trajectory.ts'
import type { Target, TargetAssessment, TargetStatus } from './target.ts'

/**
 * Where a target stands, with the numbers behind it. The plan is asked what it expects on the day the figures speak
 * of, not today: figures up to 14/06 are not late in November. Missing is never 0.
 *
 * @param figures what is known; see `TargetFigures` for what is summed since when
 * @param asOf the day of the question; used while the figures name none
 * @param thresholds where a status turns
 * @returns for quotas on enforcement their own total and nothing else (product.md §2.3); for class S3 without a
 *   release no number at all (trust.md §4)
 */
export function assessTarget(
  target: Target,
  figures: TargetFigures,
  asOf: PlainDate,
  plan: PlanYears,
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
): TargetAssessment {
  const hidden = figures.indicator?.sensitivity === 'S3' && !figures.released
  const seen = hidden
    ? { ...figures, numerator: null, denominator: null, frequency: [], asOf: null }
    : figures
  const date = seen.asOf ?? asOf
  const unjudged = whyNotJudged(target, figures, hidden)
  if (unjudged === 'quota-only' || unjudged === 'outside')
    return answer(target, seen, plan, unjudged, totalOnly(seen))

  const measure = isReported(seen) ? measureTarget(target, seen, date, plan) : UNKNOWN
  const status = unjudged ?? statusOf(target, seen, measure, date, plan, thresholds)
  return answer(target, seen, plan, status, measure, date)
}

/** The day to assess a plan on: today, or its last day once it is over, so that later reforms do not rewrite it. */
export const assessmentDate = (target: Target, plan: PlanYears, today: PlainDate): PlainDate => {
  const last = yearEnd(goalYearOf(target, plan))
  return today < last ? today : last
}

const UNKNOWN: Measure = { value: null, numerator: null, denominator: null }

const totalOnly = ({ numerator }: TargetFigures): Measure => ({
  value: numerator,
  numerator,
  denominator: null,
})

function whyNotJudged(target: Target, figures: TargetFigures, hidden: boolean): TargetStatus | null {
  if (target.measuredBy === 'outside') return 'outside'
  // The indicator decides as well: a reviewer who overlooked the mark must not open a trajectory on enforcement.
  if (target.enforcement || figures.indicator?.enforcement) return 'quota-only'
  if (hidden) return 'awaiting-release'
  return target.scope.level !== null && figures.unitsInScope === 0 ? 'level-ended' : null
}

const isReported = (figures: TargetFigures): boolean => figures.unitsOwing === 0 || figures.unitsReported > 0

function statusOf(
  target: Target,
  figures: TargetFigures,
  measure: Measure,
  date: PlainDate,
  plan: PlanYears,
  thresholds: StatusThresholds,
): TargetStatus {
  const direction = figures.indicator?.direction ?? 'up'
  const judgeValue = (value: number): JudgedStatus =>
    judge({ target, value, date, plan, direction, thresholds })
  if (measure.value === null) {
    // Nothing arose, and it was reported so: a duty to handle all that comes in has not been broken.
    const nothingArose = target.kind === 'ratio' && measure.numerator === 0 && measure.denominator === 0
    return nothingArose ? 'on-track' : 'no-data'
  }
  const status = judgeValue(measure.value)
  if (status !== 'off-track') return status
  // Units that have not reported may have done it: what could still be on track is at risk, not off track.
  const best = bestCase(target, figures, measure)
  return best !== null && judgeValue(best) !== 'off-track' ? 'at-risk' : 'off-track'
}

/** The value of a count of units if every unit that has not reported were one of them; null for other kinds. */
function bestCase(target: Target, figures: TargetFigures, measure: Measure): number | null {
  const silent = figures.unitsOwing - figures.unitsReported
  const countsUnits = target.kind === 'unit-coverage' || target.kind === 'level-kept'
  if (!countsUnits || figures.unitsInScope === null || measure.numerator === null || silent <= 0) return null
  const numerator = measure.numerator + silent
  if (target.unit !== '%') return numerator
  return measure.denominator ? (numerator * 100) / measure.denominator : null
}

function answer(
  target: Target,
  figures: TargetFigures,
  plan: PlanYears,
  status: TargetStatus,
  measure: Measure,
  date: PlainDate | null = null,
): TargetAssessment {
  const direction = figures.indicator?.direction ?? 'up'
  const downward = isDownward(target, direction)
  const goal = goalOf(target, downward)
  const judged = date !== null && status !== 'level-ended'
  const gap =
    measure.value === null || !judged ? null : downward ? measure.value - goal : goal - measure.value
  return {
    status,
    ...measure,
    expectedNow: judged ? trajectoryAt(target, date, plan, direction) : null,
    goal,
    goalYear: goalYearOf(target, plan),
    gap: gap === null ? null : Math.max(0, gap),
    unitsReported: figures.unitsReported,
    unitsOwing: figures.unitsOwing,
    asOf: figures.asOf,
  }
}
