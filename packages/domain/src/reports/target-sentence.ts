import { STATUS_WORDS, comparableValue, isJudged, statusOf, suppliedTotal } from './assessment-wording.ts'
import { joined, listed, phrase, type FigureText } from './figure-text.ts'
import type { ReportPeriod, ReportRow } from './report-model.ts'
import {
  bothTotals,
  compared,
  counted,
  cumulative,
  partsOf,
  reportedBy,
  shareOfPlan,
  type Figure,
  type Measure,
} from './sentences.ts'
import { goalText, measureOf } from './target-goal.ts'

export type SentencePeriods = {
  readonly samePeriod: ReportPeriod
  readonly previousPeriod: ReportPeriod
  readonly lowerUnitWord: string
}

const UNIT_WORDS = {
  nation: '',
  province: 'tỉnh, thành phố',
  district: 'đơn vị cấp huyện',
  commune: 'đơn vị cấp xã',
} as const

export const rowMeasure = (row: ReportRow): Measure => measureOf(row.target, row.unitWord, row.decimals)

/** "cùng kỳ năm 2025": the same months of the year before. */
export const samePeriodWords = (period: ReportPeriod): string => `cùng kỳ năm ${period.to.slice(0, 4)}`

const figure = (row: ReportRow, name: string, value: number): Figure => ({
  id: `${row.target.id}/${name}`,
  value,
})
const figureOrNull = (row: ReportRow, name: string, value: number | null): Figure | null =>
  value === null ? null : figure(row, name, value)

/** The value now as it may be printed; null where nothing may or can be. */
export function printedValue(row: ReportRow): Figure | null {
  if (row.target.enforcement) return figureOrNull(row, 'value', suppliedTotal(row.assessment))
  return isJudged(row) ? figureOrNull(row, 'value', row.assessment.value) : null
}

/** The earlier value beside it, under the same rule. */
export function printedEarlier(row: ReportRow): Figure | null {
  const value = row.target.enforcement ? suppliedTotal(row.samePeriod) : comparableValue(row.samePeriod)
  return figureOrNull(row, 'same-period', value)
}

/** "105/114 đơn vị cấp xã", or nothing when the value has no parts. */
export function printedParts(row: ReportRow): FigureText {
  const { numerator, denominator } = row.assessment
  if (!isJudged(row) || numerator === null || denominator === null) return []
  const { kind, scope } = row.target
  const ofUnits = kind === 'unit-coverage' || kind === 'level-kept'
  const word = ofUnits && scope.level !== null ? UNIT_WORDS[scope.level] : ''
  return partsOf(figure(row, 'numerator', numerator), figure(row, 'denominator', denominator), word)
}

/** What changed: against the same period of last year, or, where that has no figure, against the period before. */
export function changeText(row: ReportRow, periods: SentencePeriods): FigureText {
  const current = printedValue(row)
  if (current === null || row.target.enforcement || row.target.kind === 'yes-no') return []
  const before = figureOrNull(row, 'previous', comparableValue(row.previous))
  const same = printedEarlier(row)
  const useBefore = same === null && before !== null
  return compared({
    current,
    earlier: useBefore ? before : same,
    changeId: `${row.target.id}/change`,
    measure: rowMeasure(row),
    against: useBefore ? periods.previousPeriod.name : samePeriodWords(periods.samePeriod),
  })
}

function resultText(row: ReportRow, value: Figure): FigureText {
  const measure = rowMeasure(row)
  if (row.target.kind === 'yes-no') return [value.value >= 1 ? 'đã hoàn thành' : 'chưa hoàn thành']
  if (row.target.kind === 'cumulative-distinct' && measure.unit !== '%') return cumulative(value, measure)
  if (row.target.operator === 'reduce_by') return phrase`mức giảm ${counted(value, measure)}`
  if (row.target.operator === 'increase_by') return phrase`mức tăng ${counted(value, measure)}`
  return measure.unit === '%' ? phrase`đạt ${counted(value, measure)}` : counted(value, measure)
}

/** How complete the figure of this row is; nothing when all have reported or a single office owes it. */
export function coverageText(row: ReportRow, word: string): FigureText {
  const { unitsReported: reported, unitsOwing: owing } = row.assessment
  if (owing <= 1 || reported >= owing) return []
  return reportedBy({ reported, owing, unitWord: word }, row.target.id)
}

const bracketed = (text: FigureText): FigureText => (text.length === 0 ? [] : phrase` (${text})`)

function judgedText(row: ReportRow, value: Figure, periods: SentencePeriods): FigureText {
  const measure = rowMeasure(row)
  const notes = [printedParts(row), coverageText(row, periods.lowerUnitWord)].filter(
    (note) => note.length > 0,
  )
  const result = joined([resultText(row, value), bracketed(listed(notes, '; '))])
  const isCount = row.target.operator === '>=' && measure.unit !== '%' && row.target.kind === 'count'
  const goal: Figure = { id: `${row.target.id}/goal`, value: row.target.value }
  const share = isCount ? shareOfPlan(value, goal, `${row.target.id}/share`, measure) : []
  const facts = [result, share, changeText(row, periods)].filter((fact) => fact.length > 0)
  const plan = phrase`chỉ tiêu kế hoạch: ${goalText(row.target, measure)}`
  return phrase`${listed(facts, ', ')}; ${plan}; đánh giá: ${STATUS_WORDS[statusOf(row)].toLowerCase()}`
}

/** The whole of section II about one target: its words, the figures, the change, what the plan asks, the judgement. */
export function targetSentence(row: ReportRow, periods: SentencePeriods): FigureText {
  const subject = row.target.text.trim().replace(/[.;,:\s]+$/, '')
  const measure = rowMeasure(row)
  const value = printedValue(row)
  if (row.target.enforcement) {
    const against = samePeriodWords(periods.samePeriod)
    const totals = bothTotals(value, printedEarlier(row), measure, against)
    return phrase`${subject}: ${totals}; số ghi trong kế hoạch: ${goalText(row.target, measure)}.`
  }
  if (value !== null) return phrase`${subject}: ${judgedText(row, value, periods)}.`
  const words = STATUS_WORDS[statusOf(row)].toLowerCase()
  return phrase`${subject}: ${words}${bracketed(coverageText(row, periods.lowerUnitWord))}.`
}
