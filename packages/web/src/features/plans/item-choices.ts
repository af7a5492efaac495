import type { ItemFields } from '@hoanhap/contract/plans/plan-schemas'

/** Compares a goal with what was reached. */
export const OPERATORS = ['>=', '=', '<=', 'range', 'reduce_by', 'increase_by', 'maintain'] as const
export const TARGET_KINDS = [
  'count',
  'population-share',
  'unit-coverage',
  'ratio',
  'change',
  'frequency',
  'yes-no',
  'level-kept',
  'cumulative-distinct',
] as const
export const MEASURES = ['form', 'records', 'survey', 'proxy', 'self-declared', 'outside'] as const
export const SCOPE_LEVELS = ['commune', 'district', 'province', 'nation'] as const

/** What the form chose, as one of the values that the contract knows; `instead` for anything else. */
export const choiceOf = <T extends string, I>(values: readonly T[], text: string, instead: I): T | I =>
  values.find((each) => each === text) ?? instead

/** Operators whose goal has an upper end. */
export const hasUpperEnd = (operator: string): boolean =>
  operator === 'range' || operator === 'reduce_by' || operator === 'increase_by'

export type Milestone = NonNullable<ItemFields['milestones']>[number]

/** In the order of a plan's own words: who leads, who helps, who does, who is asked. */
export const TASK_ROLES = ['lead', 'coordinate', 'perform', 'request', 'standing', 'guide'] as const
