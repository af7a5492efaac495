import { comparableValue, isJudged } from './assessment-wording.ts'
import { phrase, type FigureText } from './text-with-figures.ts'
import type { ReportInput, ReportPeriod, ReportRow } from './report-model.ts'
import { changeOf, type Comparison, type Figure, type Measure } from './sentences.ts'
import { goalText, measureOf } from './target-goal.ts'

/** What a sentence about a target must know of the report it stands in. */
export type SentenceContext = {
  readonly samePeriod: ReportPeriod
  readonly previousPeriod: ReportPeriod
  readonly lowerUnitWord: string
  /** Said once for the whole report; a row says only what differs. */
  readonly completeness: ReportInput['completeness']
}

/**
 * The words of the target without the mark that closed them in the plan; "100 %" closed up, as every percentage of the
 * document is.
 */
export const subjectOf = (row: ReportRow): string =>
  row.target.text
    .trim()
    .replace(/[.;,:\s]+$/, '')
    .replace(/(\d)\s+%/gu, '$1%')

/** How its figures are counted; an enforcement total is a count, even where the plan names a percentage. */
export function rowMeasure({ target, unitWord, decimals }: ReportRow): Measure {
  if (target.enforcement && target.unit === '%')
    return { unit: unitWord === '%' ? '' : unitWord, decimals: 0 }
  return measureOf(target, unitWord, decimals)
}

/** What the plan asks, in the plan's own unit. */
export const rowGoal = ({ target, unitWord, decimals }: ReportRow): FigureText =>
  goalText(target, measureOf(target, unitWord, decimals))

/** "cùng kỳ năm 2025": the same months of the year before. */
export const samePeriodWords = (period: ReportPeriod): string => `cùng kỳ năm ${period.to.slice(0, 4)}`

export const rowFigure = (row: ReportRow, name: string, value: number): Figure => ({
  id: `${row.target.id}/${name}`,
  value,
})
const orNull = (row: ReportRow, name: string, value: number | null): Figure | null =>
  value === null ? null : rowFigure(row, name, value)

/** The assessed value as it may be printed; null where nothing may or can be, and always for enforcement. */
export const statedValue = (row: ReportRow): Figure | null =>
  isJudged(row) ? orNull(row, 'value', row.assessment.value) : null

export type PeriodFigures = {
  readonly now: Figure | null
  readonly samePeriod: Figure | null
  readonly previous: Figure | null
}

/** The figures of this period and of the two it may be compared with: of flows the periods alone, of states the states. */
export function periodFigures(row: ReportRow): PeriodFigures {
  const { flow, target } = row
  const mayPrint = isJudged(row) || target.enforcement
  const states = target.enforcement
    ? { now: null, samePeriod: null, previous: null }
    : {
        now: statedValue(row)?.value ?? null,
        samePeriod: comparableValue(row.samePeriod),
        previous: comparableValue(row.previous),
      }
  const source = flow === null ? states : mayPrint ? flow : { now: null, samePeriod: null, previous: null }
  return {
    now: orNull(row, 'now', source.now),
    samePeriod: orNull(row, 'same-period', source.samePeriod),
    previous: orNull(row, 'previous', source.previous),
  }
}

/** Kinds whose value is itself a change, a share of months or a yes: comparing those says nothing. */
const NOT_COMPARED: ReadonlySet<ReportRow['target']['kind']> = new Set(['change', 'frequency', 'yes-no'])

/**
 * Whether a number of units stands against one of another completeness: a unit whose return has not been received counts
 * as not having done it, so that silence would read as a fall.
 */
function isUnevenlyReported({ target, assessment }: ReportRow, earlier: ReportRow['samePeriod']): boolean {
  if (target.kind !== 'unit-coverage' && target.kind !== 'level-kept') return false
  const { unitsReported, unitsOwing } = assessment
  if (earlier === null || unitsReported >= unitsOwing) return false
  return unitsReported * earlier.unitsOwing !== earlier.unitsReported * unitsOwing
}

/**
 * The pair to compare: with the same period of last year, or, where that has no figure, with the period before; null
 * where nothing may be compared.
 */
export function comparisonOf(row: ReportRow, context: SentenceContext): Comparison | null {
  const { now, samePeriod, previous } = periodFigures(row)
  if (now === null || row.target.enforcement || NOT_COMPARED.has(row.target.kind)) return null
  const useBefore = samePeriod === null && previous !== null
  if (isUnevenlyReported(row, useBefore ? row.previous : row.samePeriod)) return null
  return {
    current: now,
    earlier: useBefore ? previous : samePeriod,
    changeId: `${row.target.id}/change`,
    measure: rowMeasure(row),
    against: useBefore ? context.previousPeriod.name : samePeriodWords(context.samePeriod),
  }
}

/** "tăng 4,4 điểm phần trăm", for a column that names the earlier period; it is named here when it is another one. */
export function shortChange(row: ReportRow, context: SentenceContext): FigureText {
  const comparison = comparisonOf(row, context)
  if (comparison === null) return []
  const change = changeOf(comparison)
  const usual = comparison.against === samePeriodWords(context.samePeriod)
  return usual ? change : phrase`${change} (so với ${comparison.against})`
}
