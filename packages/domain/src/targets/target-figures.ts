import type { Indicator } from '../catalogue/indicator.ts'
import type { PeriodId } from '../periods/period.ts'
import type { PlainDate } from '../plain-date.ts'

/** First and last year of a plan, e.g. 2021 and 2025; the same for a plan of one year. */
export type PlanYears = { readonly from: number; readonly to: number }

/** How often a duty was done in one closed month, quarter or year; null: not reported. */
export type FrequencyCount = { readonly period: PeriodId; readonly count: number | null }

/**
 * What is known about a target at a date, from returns or the released store. Flows are summed since the plan's
 * first day, stocks are the last, distinct counts are counted since the plan's first day. Null is "not reported".
 */
export type TargetFigures = {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly unitsReported: number
  readonly unitsOwing: number
  /** Last day of the newest period in the figures. */
  readonly asOf: PlainDate | null
  /** Units of the target's level in its scope at that date; 0: the level has ended; null: not about units. */
  readonly unitsInScope: number | null
  /** For frequency targets, when counted period by period; otherwise empty. */
  readonly frequency: readonly FrequencyCount[]
  readonly indicator: Pick<Indicator, 'direction' | 'sensitivity' | 'enforcement'> | null
  /** Class S3: whether a release holds this figure (trust.md §4). Meaningless for the other classes. */
  readonly released: boolean
}

/** Nothing reported, nothing owed: the start for a target without returns. */
export const NO_FIGURES: TargetFigures = {
  numerator: null,
  denominator: null,
  unitsReported: 0,
  unitsOwing: 0,
  asOf: null,
  unitsInScope: null,
  frequency: [],
  indicator: null,
  released: false,
}
