import { phrase, type FigureRun, type FigureText } from './text-with-figures.ts'
import { dongText, numberText, percentText, roundTo } from './vietnamese-numbers.ts'

/** How a figure is counted: `%`, or a word such as cơ sở, người, lượt người, vụ, buổi (people and person-times are never added). */
export type Measure = { readonly unit: string; readonly decimals: 0 | 1 | 2 }

/** A number and the name of its source. */
export type Figure = { readonly id: string; readonly value: number }

/** Below this many, a percentage of change says less than the count itself. */
export const SMALLEST_BASE_FOR_PERCENT = 20

const isPercent = (measure: Measure): boolean => measure.unit === '%'

const run = (figure: Figure, text: string): FigureRun => ({ figure: figure.id, value: figure.value, text })

/** The number alone: 1.234 or 85,2%. */
export const bareFigure = (figure: Figure, measure: Measure): FigureRun =>
  run(
    figure,
    isPercent(measure)
      ? percentText(figure.value, measure.decimals)
      : numberText(figure.value, measure.decimals),
  )

/** The number with its word, also when it is 0: 1.234 cơ sở; 85,2%; 22,5 tỷ đồng; 0 vụ. */
export function withWord(figure: Figure, measure: Measure): FigureText {
  if (measure.unit === 'đồng') return [run(figure, dongText(figure.value))]
  const wordless = isPercent(measure) || measure.unit === ''
  return phrase`${bareFigure(figure, measure)}${wordless ? '' : ` ${measure.unit}`}`
}

/** The number with its word; a count of nothing is "không phát sinh", which is not the same as no figure. */
export const counted = (figure: Figure, measure: Measure): FigureText =>
  figure.value === 0 && !isPercent(measure) ? [run(figure, 'không phát sinh')] : withWord(figure, measure)

export type Comparison = {
  readonly current: Figure
  /** Null when the earlier period has no figure: the first time. */
  readonly earlier: Figure | null
  /** Name of the difference in the figures of the report, e.g. `<target id>/change`. */
  readonly changeId: string
  readonly measure: Measure
  /** "cùng kỳ năm 2025" */
  readonly against: string
}

/**
 * What changed against an earlier period, without naming it: in percent, in percentage points (of percentages), in
 * counts (small bases), "tăng gấp 2,3 lần" from twice as much on, unchanged, the first time.
 */
export function changeOf(comparison: Comparison): FigureText {
  const { current, earlier, measure } = comparison
  if (earlier === null) return ['lần đầu có số liệu']
  if (shownEqual(current, earlier, measure)) return ['không thay đổi']
  if (isPercent(measure) || current.value === 0 || earlier.value < SMALLEST_BASE_FOR_PERCENT)
    return difference(comparison, earlier)
  if (current.value >= 2 * earlier.value) return phrase`tăng gấp ${times(comparison, earlier)} lần`
  return percentChange(comparison, earlier)
}

/** The same as part of a sentence: against what, and the earlier figure, so that the reader can check. */
export function compared(comparison: Comparison): FigureText {
  const { current, earlier, measure, against } = comparison
  if (earlier === null) return phrase`${changeOf(comparison)}, chưa so sánh được với ${against}`
  if (current.value === 0 && earlier.value === 0 && !isPercent(measure))
    return [`${against} cũng không phát sinh`]
  const then = shownEqual(current, earlier, measure) ? [] : phrase` (${counted(earlier, measure)})`
  return phrase`${changeOf(comparison)} so với ${against}${then}`
}

const shownEqual = (a: Figure, b: Figure, measure: Measure): boolean =>
  roundTo(a.value, measure.decimals) === roundTo(b.value, measure.decimals)

/** The shown figures are subtracted, not the hidden ones, so that a reader with a pencil finds the same. */
function difference({ current, measure, changeId }: Comparison, earlier: Figure): FigureText {
  const change = roundTo(
    roundTo(current.value, measure.decimals) - roundTo(earlier.value, measure.decimals),
    measure.decimals,
  )
  const size = run({ id: changeId, value: change }, numberText(Math.abs(change), measure.decimals))
  return phrase`${change > 0 ? 'tăng' : 'giảm'} ${size} ${isPercent(measure) ? 'điểm phần trăm' : measure.unit}`
}

function times({ current, changeId }: Comparison, earlier: Figure): FigureRun {
  const ratio = current.value / earlier.value
  return run({ id: `${changeId}-times`, value: ratio }, numberText(ratio, 1))
}

function percentChange(comparison: Comparison, earlier: Figure): FigureText {
  const change = ((comparison.current.value - earlier.value) / earlier.value) * 100
  if (roundTo(change, 1) === 0) return difference(comparison, earlier)
  const size = run({ id: `${comparison.changeId}-percent`, value: change }, percentText(Math.abs(change)))
  return phrase`${change > 0 ? 'tăng' : 'giảm'} ${size}`
}

/** "giảm 65%", or "tăng 10%" when a promised fall became a rise: the direction is said, not a minus. */
export function movedBy(figure: Figure, measure: Measure, promised: 'tăng' | 'giảm'): FigureText {
  const opposite = promised === 'giảm' ? 'tăng' : 'giảm'
  const { text } = bareFigure({ ...figure, value: Math.abs(figure.value) }, measure)
  const word = isPercent(measure) ? '' : ` ${measure.unit}`
  const size = phrase`${run(figure, text)}${word}`
  return phrase`${figure.value < 0 ? opposite : promised} ${size}`
}

/**
 * Both totals of an enforcement figure as its agency supplied them; no difference, no percentage, no word of rise or
 * fall (product.md §2.3, §2.5).
 */
export function bothTotals(
  now: Figure | null,
  then: Figure | null,
  measure: Measure,
  against: string,
): FigureText {
  const shown = (period: string, figure: Figure | null): FigureText => {
    if (figure === null) return [`${period} chưa có số liệu`]
    return phrase`${period} ${figure.value === 0 ? '' : 'là '}${counted(figure, measure)}`
  }
  return phrase`${shown('kỳ báo cáo', now)}, ${shown(against, then)}`
}

/** "105/114 đơn vị cấp xã": the parts a percentage is made of. */
export const partsOf = (part: Figure, whole: Figure, word: string): FigureText =>
  phrase`${run(part, numberText(part.value))}/${run(whole, numberText(whole.value))}${word === '' ? '' : ` ${word}`}`

/** "từ 60% đến 80%" */
export const between = (from: Figure, to: Figure, measure: Measure): FigureText =>
  phrase`từ ${bareFigure(from, measure)} đến ${withWord(to, measure)}`

/** "đạt 85,2% kế hoạch (1.250/1.467 buổi)"; nothing when the plan's figure is 0. */
export function shareOfPlan(done: Figure, plan: Figure, shareId: string, measure: Measure): FigureText {
  if (plan.value === 0) return []
  const share = (done.value / plan.value) * 100
  const shown = run({ id: shareId, value: share }, percentText(share))
  return phrase`bằng ${shown} kế hoạch (${partsOf(done, plan, measure.unit)})`
}

/** "lũy kế từ đầu kế hoạch: 1.234 cơ sở" */
export const cumulative = (figure: Figure, measure: Measure): FigureText =>
  phrase`lũy kế từ đầu kế hoạch: ${counted(figure, measure)}`

export type Completeness = {
  readonly reported: number
  readonly owing: number
  /** "đơn vị cấp xã" */
  readonly unitWord: string
}

/** "theo báo cáo của 105/114 đơn vị cấp xã"; nothing when nobody owes a return. */
export function reportedBy({ reported, owing, unitWord }: Completeness, id: string): FigureText {
  if (owing === 0) return []
  const parts = partsOf(
    { id: `${id}/reported`, value: reported },
    { id: `${id}/owing`, value: owing },
    unitWord,
  )
  return phrase`theo báo cáo của ${parts}`
}

/** "còn 9 đơn vị cấp xã chưa có báo cáo được tiếp nhận"; nothing when all have reported. */
export function notReported({ reported, owing, unitWord }: Completeness, id: string): FigureText {
  const missing = owing - reported
  if (missing <= 0) return []
  const figure = run({ id: `${id}/missing`, value: missing }, numberText(missing))
  return phrase`còn ${figure} ${unitWord} chưa có báo cáo được tiếp nhận`
}
