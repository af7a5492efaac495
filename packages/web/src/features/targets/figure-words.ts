import { numberText, percentText } from '@hoanhap/domain/reports/vietnamese-numbers'

/** What is needed to say a figure of a target in its unit. */
export type FigureUnit = {
  /** "%", "count", "yes-no", "lần/tháng" … as in the contract. */
  readonly unit: string
  /** What a plain count counts, or the unit itself, in the language of the screen; null when not known. */
  readonly unitWord: string | null
}

/** Units of a frequency, which the words of the screen translate. */
export const FREQUENCY_UNITS = ['lần/tháng', 'lần/quý', 'lần/năm'] as const

/**
 * A figure as the official report prints it, so that screen and paper never differ: 85,2% · 1.234 cơ sở · 0,83 lần/tháng.
 */
export function figureText(value: number, { unit, unitWord }: FigureUnit): string {
  if (unit === '%') return percentText(value, 1)
  const number = numberText(value, 2)
  // A count may be linked to an indicator in per cent: its word does not fit.
  return unit === 'yes-no' || unitWord === null || unitWord === '%' ? number : `${number} ${unitWord}`
}

/** The agency's own total beside a quota: a total is a number of things, also where the quota is a percentage. */
export const totalText = (value: number, unit: FigureUnit): string =>
  unit.unit === '%' ? numberText(value, 2) : figureText(value, unit)

/** What a target asks, ready for words: the key of `targets:operator` and its figures. */
export type GoalWords = {
  readonly key:
    | '>='
    | '='
    | '<='
    | 'range'
    | 'reduce_by'
    | 'reduce_range'
    | 'increase_by'
    | 'increase_range'
    | 'maintain'
    | 'yes-no'
  readonly value: string
  readonly valueTo: string
}

export type Goal = FigureUnit & {
  readonly kind: string
  readonly operator: string
  readonly value: number
  readonly valueTo: number | null
}

/** How a goal is said. An operator of a newer service is said as its bare figure. */
export function goalWords(goal: Goal): GoalWords {
  const value = figureText(goal.value, goal)
  const valueTo = goal.valueTo === null ? '' : figureText(goal.valueTo, goal)
  return { key: keyOf(goal), value, valueTo }
}

function keyOf({ kind, operator, valueTo, unit, value }: Goal): GoalWords['key'] {
  if (kind === 'yes-no' || unit === 'yes-no') return 'yes-no'
  const ranged = valueTo !== null
  switch (operator) {
    case 'reduce_by':
      return ranged ? 'reduce_range' : 'reduce_by'
    case 'increase_by':
      return ranged ? 'increase_range' : 'increase_by'
    case 'range':
      return ranged ? 'range' : '='
    case '>=':
      // "At least 100 %" says nothing more than 100 %.
      return unit === '%' && value >= 100 ? '=' : '>='
    case '<=':
    case 'maintain':
      return operator
    default:
      return '='
  }
}
