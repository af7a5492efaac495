import type { PlainDate } from '../plain-date.ts'

export const TARGET_KINDS = [
  'unit-coverage', // 15/15 wards; 100 % of communes
  'population-share', // percentage of a population
  'count', // at least 5,300 people; one model
  'yes-no', // a milestone that is done or not
  'frequency', // once a month
  'change', // −60…80 % against a baseline
  'ratio', // handled / detected
  'level-kept', // keep 149/223
  'cumulative-distinct', // 20 % of establishments a year, 100 % by 2025
] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

export const TARGET_OPERATORS = ['>=', '=', '<=', 'range', 'reduce_by', 'increase_by', 'maintain'] as const
export type TargetOperator = (typeof TARGET_OPERATORS)[number]

/** How the figure is known; reports repeat it (traceability G31). `outside`: kept outside the software, total only (G13). */
export const MEASURES = ['records', 'form', 'survey', 'proxy', 'self-declared', 'outside'] as const
export type MeasuredBy = (typeof MEASURES)[number]

export const SCOPE_LEVELS = ['nation', 'province', 'district', 'commune'] as const

export type Baseline = { readonly value: number; readonly year: number; readonly source: string }
export type Milestone = { readonly year: number; readonly value: number }

/** Which units the target is about, in the units of the time. */
export type TargetScope = {
  readonly level: (typeof SCOPE_LEVELS)[number] | null
  /** The plan's own words for the population, e.g. "cán bộ trực tiếp"; never people's names. */
  readonly population: string | null
}

/** A span of the plan's normalised text; end exclusive; UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

/** "Chỉ tiêu": what a signed plan promised, measurable. */
export type Target = {
  readonly id: string
  readonly text: string
  readonly span: Span | null
  readonly kind: TargetKind
  readonly indicator: string | null
  readonly operator: TargetOperator
  readonly value: number
  /** Upper end of a range or of a reduction ("60–80 %"). */
  readonly valueTo: number | null
  /** "%", "count", "lần/tháng" … */
  readonly unit: string
  readonly baseline: Baseline | null
  readonly milestones: readonly Milestone[]
  readonly deadlineYear: number | null
  readonly scope: TargetScope
  readonly ownerAgency: string | null
  readonly measuredBy: MeasuredBy
  /** A quota on enforcement: stored, its own total shown beside it, nothing else computed (product.md §2.3). */
  readonly enforcement: boolean
}

/**
 * achieved ✓ · on-track ● · at-risk ▲ · off-track ■ · no-data ○; and three that are not judgements:
 * `quota-only` (enforcement), `awaiting-release` (class S3, nothing released yet), `outside` (kept outside the software),
 * `level-ended` (its units no longer exist: to be closed or re-scoped with a reason, G30).
 */
export type TargetStatus =
  | 'achieved'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'no-data'
  | 'quota-only'
  | 'awaiting-release'
  | 'outside'
  | 'level-ended'

/** The answer with the numbers behind it. Percentages are 0–100. */
export type TargetAssessment = {
  readonly status: TargetStatus
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** What the plan asks at `asOf` (trajectory between baseline and milestones), and at the end. */
  readonly expectedNow: number | null
  readonly goal: number
  readonly goalYear: number | null
  /** Distance still to go, in the target's unit; 0 when achieved. */
  readonly gap: number | null
  /** How many of the units that owe the figure have given it: "theo báo cáo của n/m đơn vị". */
  readonly unitsReported: number
  readonly unitsOwing: number
  /** Last day of the period the value speaks of. */
  readonly asOf: PlainDate | null
}
