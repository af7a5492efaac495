import { daysBetween, type PlainDate } from '../plain-date.ts'
import type { PlanYears } from './target-figures.ts'
import type { StatusThresholds } from './target-status.ts'
import {
  goalOf,
  goalYearOf,
  hasWayToGo,
  isDownward,
  planStart,
  startOf,
  trajectoryAt,
  trajectoryShapeOf,
  yearEnd,
} from './target-trajectory.ts'
import type { Target } from './target.ts'

/** Percentages come from divisions: a hair below the goal is the goal. */
const HAIR = 1e-9

export type JudgedStatus = 'achieved' | 'on-track' | 'at-risk' | 'off-track'

/** What a plan asks at a date, and what has been measured by then. */
export type Judgement = {
  readonly target: Target
  readonly value: number
  readonly date: PlainDate
  readonly plan: PlanYears
  readonly direction: 'up' | 'down'
  readonly thresholds: StatusThresholds
}

/**
 * The status of a measured value. What can still be lost (a level kept, a ratio, a frequency, a ceiling) is at best
 * on track until its last day. After the last day there is only reached or not.
 */
export function judge(asked: Judgement): JudgedStatus {
  const { target, value, date, plan, direction, thresholds } = asked
  const downward = isDownward(target, direction)
  const goal = goalOf(target, downward)
  const expected = trajectoryAt(target, date, plan, direction) ?? goal
  const start = startOf(target, plan, downward).value
  const over = date >= yearEnd(goalYearOf(target, plan))
  const reaches = (bound: number) => (downward ? value <= bound + HAIR : value >= bound - HAIR)

  const shape = trajectoryShapeOf(target, downward)
  if (reaches(goal)) {
    const canBeLost = target.operator === '<=' || shape === 'standing'
    if (over || !canBeLost) return 'achieved'
    // A ceiling on a count that is used up faster than the time goes by will break.
    return reaches(expected) ? 'on-track' : 'at-risk'
  }
  if (over || isBrokenCeiling(target)) return 'off-track'
  if (reaches(expected)) return expected === start ? lateOrNot(asked) : 'on-track'
  // A fall whose start nobody knows may be on its way: before the last day it is not called late.
  if (downward && !hasWayToGo(target)) return 'at-risk'
  const from = shape === 'standing' ? 0 : start
  const limit = target.kind === 'level-kept' ? thresholds.keptAtRiskFrom : thresholds.atRiskFrom
  return (value - from) / (expected - from) >= limit - HAIR ? 'at-risk' : 'off-track'
}

/** "Không quá 10 vụ" with the eleventh counted: counts do not go down again. */
const isBrokenCeiling = (target: Target): boolean =>
  target.operator === '<=' && target.kind === 'count' && !hasWayToGo(target)

/** While nothing is asked yet, only the time that is left can be a risk. */
const lateOrNot = (asked: Judgement): JudgedStatus =>
  elapsedShare(asked) >= asked.thresholds.lateFrom ? 'at-risk' : 'on-track'

/** Share of the plan's time used at the date, 0–1. */
function elapsedShare({ target, date, plan }: Judgement): number {
  const start = planStart(plan)
  const whole = daysBetween(start, yearEnd(goalYearOf(target, plan)))
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(start, date) / whole))
}
