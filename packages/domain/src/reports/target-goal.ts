import type { Target } from '../targets/target.ts'
import { phrase, type FigureText } from './text-with-figures.ts'
import { between, withWord, type Figure, type Measure } from './sentences.ts'

/** How the figures of a target are counted: a plain count takes its indicator's word. */
export const measureOf = (target: Target, unitWord: string, decimals: 0 | 1 | 2): Measure =>
  target.unit === '%'
    ? { unit: '%', decimals: Math.max(decimals, 1) as 1 | 2 }
    : { unit: target.unit === 'count' ? unitWord : target.unit, decimals }

/** What the plan asks, in words: "từ 70% trở lên", "giảm từ 60% đến 80% so với năm 2015", "1 lần/tháng". */
export function goalText(target: Target, measure: Measure): FigureText {
  if (target.kind === 'yes-no') return ['hoàn thành']
  const goal: Figure = { id: `${target.id}/goal`, value: target.value }
  const value = withWord(goal, measure)
  const range = (): FigureText =>
    target.valueTo === null
      ? value
      : between(goal, { id: `${target.id}/goal-to`, value: target.valueTo }, measure)
  const base = target.baseline === null ? '' : ` so với năm ${target.baseline.year}`
  switch (target.operator) {
    case '>=':
      return measure.unit === '%' && target.value < 100 ? phrase`từ ${value} trở lên` : atLeast(target, value)
    case '<=':
      return phrase`không quá ${value}`
    case 'range':
      return range()
    case 'reduce_by':
      return phrase`giảm ${range()}${base}`
    case 'increase_by':
      return phrase`tăng ${range()}${base}`
    case 'maintain':
      return phrase`duy trì ${value}`
    case '=':
      return value
  }
}

/** "Ít nhất 100%" says nothing more than 100%. */
const atLeast = (target: Target, value: FigureText): FigureText =>
  target.unit === '%' ? value : phrase`ít nhất ${value}`
