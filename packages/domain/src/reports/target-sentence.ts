import { isJudged, nothingArose, statusOf, statusWords } from './assessment-wording.ts'
import { listed, phrase, type FigureText } from './text-with-figures.ts'
import type { ReportRow } from './report-model.ts'
import {
  bothTotals,
  compared,
  counted,
  cumulative,
  movedBy,
  partsOf,
  reportedBy,
  shareOfPlan,
  type Figure,
} from './sentences.ts'
import {
  comparisonOf,
  periodFigures,
  rowFigure,
  rowGoal,
  rowMeasure,
  samePeriodWords,
  statedValue,
  subjectOf,
  type SentenceContext,
} from './row-figures.ts'

const UNIT_WORDS = {
  nation: '',
  province: 'tỉnh, thành phố',
  district: 'đơn vị cấp huyện',
  commune: 'đơn vị cấp xã',
} as const

/** "105/114", "5/6": the numbers a share is made of; nothing when the value has no parts. */
export function bareParts(row: ReportRow): FigureText {
  const { numerator, denominator } = row.assessment
  if (!isJudged(row) || numerator === null || denominator === null || row.target.kind === 'change') return []
  return partsOf(rowFigure(row, 'numerator', numerator), rowFigure(row, 'denominator', denominator), '')
}

/** The same with their word: "105/114 đơn vị cấp xã", "5/6 tháng". */
function wordedParts(row: ReportRow): FigureText {
  const { kind, scope, unit } = row.target
  const parts = bareParts(row)
  const ofUnits = kind === 'unit-coverage' || kind === 'level-kept'
  const unitLevel = ofUnits && scope.level !== null ? UNIT_WORDS[scope.level] : ''
  const word = kind === 'frequency' ? (unit.split('/')[1] ?? '') : unitLevel
  return parts.length === 0 || word === '' ? parts : phrase`${parts} ${word}`
}

/** Where the target stands, in words: "đạt 92,1%", "giảm 65%", "thực hiện đủ 5/6 tháng", "đã hoàn thành". */
export function statedText(row: ReportRow): FigureText {
  const value = statedValue(row)
  const measure = rowMeasure(row)
  const { kind, operator } = row.target
  if (value === null) return nothingArose(row.assessment) ? ['trong kỳ không phát sinh'] : []
  if (kind === 'yes-no') return [value.value >= 1 ? 'đã hoàn thành' : 'chưa hoàn thành']
  if (kind === 'frequency') return phrase`thực hiện đủ ${wordedParts(row)}`
  if (operator === 'reduce_by') return movedBy(value, measure, 'giảm')
  if (operator === 'increase_by') return movedBy(value, measure, 'tăng')
  if (row.flow !== null) return cumulative(value, measure)
  return measure.unit === '%' ? phrase`đạt ${counted(value, measure)}` : counted(value, measure)
}

/** How complete the figure of this row is: nothing when all have reported, or as many as in the whole report. */
function coverageText(row: ReportRow, { completeness, lowerUnitWord }: SentenceContext): FigureText {
  const { unitsReported: reported, unitsOwing: owing } = row.assessment
  if (owing <= 1 || reported >= owing) return []
  if (reported === completeness?.reported && owing === completeness.owing) return []
  return reportedBy({ reported, owing, unitWord: lowerUnitWord }, row.target.id)
}

const present = (texts: readonly FigureText[]): FigureText[] => texts.filter((text) => text.length > 0)
const bracketed = (texts: readonly FigureText[]): FigureText =>
  present(texts).length === 0 ? [] : phrase` (${listed(present(texts), '; ')})`

function shareText(row: ReportRow, value: Figure | null): FigureText {
  const { kind, operator, value: asked } = row.target
  const measure = rowMeasure(row)
  if (value === null || operator !== '>=' || measure.unit === '%' || kind !== 'count') return []
  return shareOfPlan(value, rowFigure(row, 'goal', asked), `${row.target.id}/share`, measure)
}

/**
 * The period alone and what changed, for a target that counts since the plan's first day. A frequency is told in
 * periods kept ("33/42 tháng"): a bare count beside it would be read in its unit, "6 lần/tháng".
 */
function flowText(row: ReportRow, change: FigureText): FigureText {
  const { now } = periodFigures(row)
  if (row.flow === null || row.target.kind === 'frequency') return []
  if (now === null) return ['trong kỳ chưa có số liệu']
  const inPeriod = now.value === 0 ? ['trong kỳ '] : []
  const after = now.value === 0 ? '' : ' trong kỳ'
  return listed(present([phrase`${inPeriod}${counted(now, rowMeasure(row))}${after}`, change]), ', ')
}

function judgedText(row: ReportRow, context: SentenceContext): FigureText {
  const comparison = comparisonOf(row, context)
  const change = comparison === null ? [] : compared(comparison)
  const parts = row.target.kind === 'frequency' ? [] : wordedParts(row)
  const stated = phrase`${statedText(row)}${bracketed([parts, coverageText(row, context)])}`
  const facts = [stated, shareText(row, statedValue(row)), row.flow === null ? change : []]
  const plan = phrase`chỉ tiêu kế hoạch: ${rowGoal(row)}`
  const clauses = [
    flowText(row, change),
    listed(present(facts), ', '),
    plan,
    [`đánh giá: ${statusWords(row)}`],
  ]
  return listed(present(clauses), '; ')
}

/** Section II about one target: its words, the figures, the change, what the plan asks, the judgement. */
export function targetSentence(row: ReportRow, context: SentenceContext): FigureText {
  const subject = subjectOf(row)
  if (row.target.enforcement) {
    const { now, samePeriod } = periodFigures(row)
    const totals = bothTotals(now, samePeriod, rowMeasure(row), samePeriodWords(context.samePeriod))
    return phrase`${subject}: ${totals}; số ghi trong kế hoạch: ${rowGoal(row)}.`
  }
  if (isJudged(row)) return phrase`${subject}: ${judgedText(row, context)}.`
  const coverage = statusOf(row) === 'no-data' ? [coverageText(row, context)] : []
  return phrase`${subject}: ${statusWords(row)}${bracketed(coverage)}.`
}
