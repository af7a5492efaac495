import { TARGET_STATUS_NAMES } from '../targets/target-status.ts'
import { isJudged, statusOf } from './assessment-wording.ts'
import { listed, phrase, type FigureText } from './text-with-figures.ts'
import type { Block } from './official-document.ts'
import { planLongText, planShortText } from './plan-reference.ts'
import type { ReportInput, ReportRow } from './report-model.ts'
import { filled, type NarrativePlace, type SentenceCode } from './report-template.ts'
import { groupsOf, summaryTable } from './report-tables.ts'
import { bareFigure, notReported, reportedBy, withWord, type Figure } from './sentences.ts'
import { rowMeasure, subjectOf, type SentenceContext } from './row-figures.ts'
import { statedText, targetSentence } from './target-sentence.ts'
import type { TargetStatus } from '../targets/target.ts'
import { vietnameseDate } from '../plain-date.ts'
import { roundTo } from './vietnamese-numbers.ts'

const COUNT = { unit: 'chỉ tiêu', decimals: 0 } as const
const paragraph = (text: FigureText): Block => ({ kind: 'paragraph', text })
const dash = (text: FigureText): Block => ({ kind: 'dash', text })

/** How many rows, as a figure of the report: `count/<name>`. */
const count = (name: string, value: number): Figure => ({ id: `count/${name}`, value })

export const contextOf = (input: ReportInput): SentenceContext => ({
  samePeriod: input.samePeriod,
  previousPeriod: input.previousPeriod,
  lowerUnitWord: input.outline.lowerUnitWord,
  completeness: input.completeness,
})

/** "năm 2026", "quý III/2026" inside a sentence. */
export const periodInText = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1)

const sentence = (input: ReportInput, code: SentenceCode, slots: Parameters<typeof filled>[1] = {}) =>
  filled(input.outline.sentences[code], slots)

const counts = (input: ReportInput, name: string, rows: readonly ReportRow[]) => ({
  count: bareFigure(count(name, rows.length), COUNT),
  total: bareFigure(count('targets', input.rows.length), COUNT),
})

/** The passages that were picked, or the blank that asks for them. */
function narrative(input: ReportInput, place: NarrativePlace, prompt: string | null): Block[] {
  const { narratives } = input.outline
  const known = Object.values(narratives)
  const picked = input.narratives.filter(
    ({ section }) => section === narratives[place] || (place === 'results' && !known.includes(section)),
  )
  const lines = picked.flatMap((passage) => passage.text.split('\n').map((line) => line.trim()))
  const written = lines.filter((line) => line !== '').map((line) => paragraph([line]))
  return written.length > 0 || prompt === null ? written : [{ kind: 'blank', prompt }]
}

export function openingBlock(input: ReportInput, issuer: string): Block {
  return paragraph(
    sentence(input, 'opening', {
      plan: planLongText(input.plan),
      issuer,
      period: periodInText(input.period.name),
      from: vietnameseDate(input.period.from),
      to: vietnameseDate(input.period.to),
    }),
  )
}

const STATUS_ORDER = Object.keys(TARGET_STATUS_NAMES) as TargetStatus[]

/** "11 chỉ tiêu đúng tiến độ, 3 chỉ tiêu có nguy cơ không đạt …" in the order of the statuses, without empty ones. */
function breakdown(rows: readonly ReportRow[]): FigureText {
  const parts = STATUS_ORDER.map((status): FigureText => {
    const size = rows.filter((row) => statusOf(row) === status).length
    if (size === 0) return []
    return phrase`${withWord(count(status, size), COUNT)} ${TARGET_STATUS_NAMES[status].vi.toLowerCase()}`
  })
  return listed(
    parts.filter((part) => part.length > 0),
    ', ',
  )
}

function completenessBlocks(input: ReportInput): Block[] {
  const { completeness, outline } = input
  if (completeness === null || completeness.owing === 0) return []
  const all = { ...completeness, unitWord: outline.lowerUnitWord }
  const owing = bareFigure({ id: 'report/owing', value: completeness.owing }, COUNT)
  const waiting = bareFigure({ id: 'report/waiting', value: completeness.waiting }, COUNT)
  const missing = notReported(all, 'report')
  return missing.length === 0
    ? [paragraph(sentence(input, 'complete', { owing, unitWord: outline.lowerUnitWord }))]
    : [
        paragraph(sentence(input, 'incomplete', { coverage: reportedBy(all, 'report'), missing })),
        ...(completeness.waiting > 0
          ? [paragraph(sentence(input, 'waiting', { waiting, unitWord: outline.lowerUnitWord }))]
          : []),
      ]
}

export function situationSection(input: ReportInput): Block[] {
  const size = bareFigure(count('targets', input.rows.length), COUNT)
  return [
    { kind: 'section', title: 'Tình hình chung' },
    paragraph(sentence(input, 'targets', { count: size, breakdown: breakdown(input.rows) })),
    ...completenessBlocks(input),
    ...narrative(input, 'situation', 'Bổ sung nét chính của tình hình trên địa bàn trong kỳ'),
  ]
}

/** Judged targets first; then, under a sentence of their own, the totals that are printed and nothing else. */
function groupBlocks(input: ReportInput, title: string, rows: readonly ReportRow[]): Block[] {
  const context = contextOf(input)
  const totals = rows.filter((row) => row.target.enforcement)
  const others = rows.filter((row) => !row.target.enforcement)
  return [
    { kind: 'clause', title },
    ...others.map((row) => dash(targetSentence(row, context))),
    ...(totals.length > 0 ? [paragraph(sentence(input, 'enforcement'))] : []),
    ...totals.map((row) => dash(targetSentence(row, context))),
  ]
}

export function resultSection(input: ReportInput): Block[] {
  const groups = groupsOf(input.outline, input.rows).flatMap(({ title, rows }) =>
    groupBlocks(input, title, rows),
  )
  const prose = narrative(input, 'results', null)
  return [
    { kind: 'section', title: 'Kết quả thực hiện' },
    ...groups,
    ...(prose.length > 0 ? [{ kind: 'clause', title: 'Các kết quả khác' } as const, ...prose] : []),
    { kind: 'clause', title: 'Tổng hợp mức độ thực hiện các chỉ tiêu' },
    paragraph(sentence(input, 'annexes', { annexes: 'Phụ lục I và Phụ lục II' })),
    { kind: 'table', table: summaryTable(input.outline, input.rows) },
  ]
}

/**
 * "…: đạt 62,5%, còn cách mục tiêu 7,5 điểm phần trăm." What is asked by now is named only where the goal is not the
 * measure: two values beside one distance leave open which it is from.
 */
function gapText(row: ReportRow): FigureText {
  const facts = [statedText(row), distanceText(row)].filter((fact) => fact.length > 0)
  return phrase`${subjectOf(row)}: ${listed(facts, ', ')}.`
}

function distanceText(row: ReportRow): FigureText {
  const { gap, expectedNow } = row.assessment
  // Told in periods kept; its value is a share of what was promised and would print as "0 lần/tháng".
  if (row.target.kind === 'frequency') return []
  const measure = rowMeasure(row)
  const figure = (name: string, value: number): Figure => ({ id: `${row.target.id}/${name}`, value })
  if (gap !== null && roundTo(gap, measure.decimals) > 0) {
    const unit = measure.unit === '%' ? 'điểm phần trăm' : measure.unit
    return phrase`còn cách mục tiêu ${bareFigure(figure('gap', gap), { ...measure, unit })} ${unit}`
  }
  return expectedNow === null
    ? []
    : phrase`mức cần đạt ở thời điểm báo cáo ${withWord(figure('expected', expectedNow), measure)}`
}

/** "…: đạt 92,1%." */
const doneText = (row: ReportRow): FigureText => phrase`${subjectOf(row)}: ${statedText(row)}.`

export function assessmentSection(input: ReportInput): Block[] {
  const judged = input.rows.filter(isJudged)
  const good = judged.filter((row) => ['achieved', 'on-track'].includes(row.assessment.status))
  const behind = judged.filter((row) => !good.includes(row))
  const unknown = input.rows.filter((row) => statusOf(row) === 'no-data')
  const line = (code: SentenceCode, name: string, rows: readonly ReportRow[]) =>
    paragraph(sentence(input, code, counts(input, name, rows)))
  return [
    { kind: 'section', title: 'Đánh giá chung' },
    { kind: 'clause', title: 'Kết quả đạt được' },
    ...(good.length === 0
      ? [paragraph(sentence(input, 'nothingAchieved'))]
      : [line('achieved', 'good', good), ...good.map((row) => dash(doneText(row)))]),
    { kind: 'clause', title: 'Tồn tại, hạn chế' },
    ...(behind.length === 0
      ? [paragraph(sentence(input, 'nothingBehind'))]
      : [line('behind', 'behind', behind), ...behind.map((row) => dash(gapText(row)))]),
    ...(unknown.length === 0
      ? []
      : [line('noData', 'no-data', unknown), ...unknown.map((row) => dash([`${subjectOf(row)}.`]))]),
    ...narrative(input, 'limits', null),
    { kind: 'clause', title: 'Nguyên nhân' },
    ...narrative(input, 'causes', 'Bổ sung nguyên nhân khách quan, chủ quan của tồn tại, hạn chế'),
  ]
}

export function outlookSections(input: ReportInput): Block[] {
  const behind = input.rows.filter((row) => isJudged(row) && ['at-risk', 'off-track'].includes(statusOf(row)))
  return [
    { kind: 'section', title: 'Phương hướng, nhiệm vụ thời gian tới' },
    ...(behind.length === 0
      ? []
      : [paragraph(sentence(input, 'focus')), ...behind.map((row) => dash([`${subjectOf(row)}.`]))]),
    ...narrative(input, 'directions', 'Bổ sung nhiệm vụ trọng tâm của kỳ tới'),
    { kind: 'section', title: 'Đề xuất, kiến nghị' },
    ...narrative(input, 'proposals', 'Bổ sung đề xuất, kiến nghị; nếu không có, ghi: Không'),
  ]
}

export const closingText = (input: ReportInput, issuer: string): FigureText =>
  sentence(input, 'closing', {
    period: periodInText(input.period.name),
    plan: planShortText(input.plan),
    issuer,
  })
