import { periodOf, previousPeriod, type TilingKind } from '../periods/period-calendar.ts'
import { daysBetween, type PlainDate } from '../plain-date.ts'
import type { PlanYears, TargetFigures } from './target-figures.ts'
import { planStart } from './target-trajectory.ts'
import type { Target } from './target.ts'

/** A value with the two numbers behind it. `value` is in the target's unit; null: cannot be said. */
export type Measure = {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/**
 * Measures a target in its own unit. A percentage is always recomputed from its two sums, never averaged from the
 * percentages of units; a change is taken against the baseline; a frequency is the share of closed periods in which
 * the duty was kept, times what was promised (5 of 6 months of "1 lần/tháng" are 0.83), so that one busy month
 * cannot hide an empty one.
 *
 * @param date up to which closed periods of a frequency count
 */
export function measureTarget(
  target: Target,
  figures: TargetFigures,
  date: PlainDate,
  plan: PlanYears,
): Measure {
  if (target.kind === 'frequency') return measureFrequency(target, figures, date, plan)
  const { numerator } = figures
  if (numerator === null) return { value: null, numerator: null, denominator: figures.denominator }
  if (target.kind === 'change') return measureChange(target, numerator)
  const counted = target.kind === 'unit-coverage' ? figures.unitsInScope : null
  const denominator = figures.denominator ?? counted
  if (target.unit !== '%') return { value: numerator, numerator, denominator }
  return { value: percentOf(numerator, denominator), numerator, denominator }
}

/** 0–100 and beyond; null without a denominator. 100 × first, so that whole percentages come out whole. */
export const percentOf = (part: number, whole: number | null): number | null =>
  whole === null || whole <= 0 ? null : (part * 100) / whole

function measureChange(target: Target, now: number): Measure {
  const base = target.baseline?.value ?? null
  if (base === null) return { value: null, numerator: now, denominator: null }
  const moved = target.operator === 'reduce_by' ? base - now : now - base
  return { value: target.unit === '%' ? percentOf(moved, base) : moved, numerator: now, denominator: base }
}

function measureFrequency(target: Target, figures: TargetFigures, date: PlainDate, plan: PlanYears): Measure {
  const known = figures.frequency.filter(({ count }) => count !== null)
  const counted = figures.frequency.length > 0
  const kept = counted ? known.filter(({ count }) => count! >= target.value).length : figures.numerator
  const passed = counted ? known.length : (figures.denominator ?? closedPeriods(target, date, plan))
  if (kept === null || passed === 0) return { value: null, numerator: null, denominator: null }
  return { value: (target.value * kept) / passed, numerator: kept, denominator: passed }
}

/** Months, quarters or years ("lần/tháng", "lần/quý", "lần/năm") from the plan's start whose cut-off is not after `date`. */
function closedPeriods(target: Target, date: PlainDate, plan: PlanYears): number {
  const kind: TilingKind = target.unit.endsWith('quý')
    ? 'quarter'
    : target.unit.endsWith('năm')
      ? 'year'
      : 'month'
  let count = 0
  let period = periodOf(date, 'hc', kind)
  if (period.to > date) period = previousPeriod(period)
  for (; daysBetween(planStart(plan), period.from) >= 0; period = previousPeriod(period)) count += 1
  return count
}
