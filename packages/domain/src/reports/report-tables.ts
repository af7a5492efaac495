import { vietnameseDate } from '../plain-date.ts'
import type { MeasuredBy } from '../targets/target.ts'
import { isJudged, statusName, statusOf } from './assessment-wording.ts'
import type { FigureText } from './text-with-figures.ts'
import type { Annex, Block, DocumentTable, TableColumn, TableRow } from './official-document.ts'
import type { ReportRow } from './report-model.ts'
import { groupOf, type ReportGroup, type ReportOutline } from './report-template.ts'
import {
  periodFigures,
  rowGoal,
  rowMeasure,
  samePeriodWords,
  shortChange,
  statedValue,
  subjectOf,
  type SentenceContext,
} from './row-figures.ts'
import { bareFigure, partsOf, type Figure } from './sentences.ts'
import { bareParts, statedText } from './target-sentence.ts'

export type RowGroup = { readonly title: string; readonly rows: readonly ReportRow[] }

/** The rows under the headings of the outline, in its order; what fits none comes last. */
export function groupsOf(outline: ReportOutline, rows: readonly ReportRow[]): RowGroup[] {
  const keys: (ReportGroup | null)[] = [...outline.groups, null]
  return keys
    .map((key) => ({
      title: key?.title ?? outline.otherGroup,
      rows: rows.filter((row) => groupOf(outline, row.target.indicator) === key),
    }))
    .filter((group) => group.rows.length > 0)
}

const column = (title: string, width: number, align: TableColumn['align']): TableColumn => ({
  title,
  width,
  align,
})
const cells = (...texts: readonly FigureText[]): TableRow => ({ kind: 'cells', cells: texts })

const countCell = (id: string, value: number): FigureText =>
  value === 0 ? ['-'] : [bareFigure({ id, value }, { unit: '', decimals: 0 })]

const SUMMARY = [
  ['Đạt, đúng tiến độ', ['achieved', 'on-track']],
  ['Có nguy cơ, chậm tiến độ', ['at-risk', 'off-track']],
  ['Chưa có số liệu', ['no-data']],
  ['Không đánh giá', ['quota-only', 'awaiting-release', 'outside', 'level-ended']],
] as const

function summaryCells(title: string, id: string, rows: readonly ReportRow[], place: string): FigureText[] {
  const sizes = SUMMARY.map(([, statuses], i) => {
    const among: readonly string[] = statuses
    return countCell(`${id}/${i}`, rows.filter((row) => among.includes(statusOf(row))).length)
  })
  return [[place], [title], countCell(`${id}/targets`, rows.length), ...sizes]
}

/** Groups × judgements, in numbers of targets: the table of section II. */
export function summaryTable(outline: ReportOutline, rows: readonly ReportRow[]): DocumentTable {
  const groups = groupsOf(outline, rows)
  return {
    columns: [
      column('TT', 6, 'center'),
      column('Nhóm chỉ tiêu', 36, 'left'),
      column('Số chỉ tiêu', 10, 'center'),
      ...SUMMARY.map(([title]) => column(title, 12, 'center')),
    ],
    rows: [
      ...groups.map((group, i) =>
        cells(...summaryCells(group.title, `group-${i + 1}`, group.rows, String(i + 1))),
      ),
      { kind: 'total', cells: summaryCells('Tổng cộng', 'group-all', rows, '') },
    ],
  }
}

const orDash = (text: FigureText): FigureText => (text.length === 0 ? ['-'] : text)

/** Kinds whose state is told in words rather than by a bare number. */
const TOLD: ReadonlySet<ReportRow['target']['kind']> = new Set(['change', 'frequency', 'yes-no'])

function targetRow(row: ReportRow, place: number, context: SentenceContext): TableRow {
  const measure = rowMeasure(row)
  const { now, samePeriod } = periodFigures(row)
  const shown = (figure: Figure | null): FigureText => (figure === null ? [] : [bareFigure(figure, measure)])
  const told = TOLD.has(row.target.kind) && !row.target.enforcement
  return cells(
    [String(place)],
    [subjectOf(row)],
    [told || measure.unit === '' ? '-' : measure.unit],
    rowGoal(row),
    orDash(told ? (isJudged(row) ? statedText(row) : []) : shown(now)),
    orDash(told ? [] : shown(samePeriod)),
    orDash(shortChange(row, context)),
    orDash(told || row.flow === null ? [] : shown(statedValue(row))),
    [statusName(row)],
  )
}

function grouped(
  outline: ReportOutline,
  rows: readonly ReportRow[],
  print: (row: ReportRow, place: number) => TableRow,
): TableRow[] {
  let place = 0
  return groupsOf(outline, rows).flatMap((group) => [
    { kind: 'group' as const, title: group.title },
    ...group.rows.map((row) => print(row, (place += 1))),
  ])
}

const note = (text: string): Block => ({ kind: 'note', text: [text] })

/** Annex I: every target with plan, result, same period, change and judgement; landscape, because it is wide. */
export function targetAnnex(
  outline: ReportOutline,
  rows: readonly ReportRow[],
  context: SentenceContext,
): Annex {
  const table: DocumentTable = {
    columns: [
      column('TT', 5, 'center'),
      column('Chỉ tiêu', 29, 'left'),
      column('Đơn vị tính', 9, 'center'),
      column('Mục tiêu của kế hoạch', 14, 'left'),
      column('Kết quả kỳ báo cáo', 13, 'right'),
      column(samePeriodWords(context.samePeriod).replace(/^c/, 'C'), 11, 'right'),
      column('So với cùng kỳ', 15, 'left'),
      column('Lũy kế từ đầu kế hoạch', 11, 'right'),
      column('Đánh giá', 13, 'left'),
    ],
    rows: grouped(outline, rows, (row, place) => targetRow(row, place, context)),
  }
  const enforcement = rows.some((row) => row.target.enforcement)
  return {
    title: 'Bảng tổng hợp kết quả thực hiện các chỉ tiêu',
    orientation: 'landscape',
    blocks: [
      { kind: 'table', table },
      note('Ghi chú: dấu “-” là không có số liệu hoặc không so sánh.'),
      ...(enforcement
        ? [
            note(
              'Chỉ tiêu ghi “Chỉ theo dõi số liệu”: in tổng số của cả hai kỳ do cơ quan chức năng cung cấp, không tính tỷ lệ tăng, giảm.',
            ),
          ]
        : []),
    ],
  }
}

const MEASURED_BY: Readonly<Record<MeasuredBy, string>> = {
  records: 'Đếm từ bản ghi hoạt động',
  form: 'Biểu báo cáo của đơn vị',
  survey: 'Khảo sát',
  proxy: 'Số liệu thay thế',
  'self-declared': 'Đơn vị tự đánh giá',
  outside: 'Theo dõi ngoài phần mềm, chỉ nhập tổng số',
}

function sourceRow(row: ReportRow, place: number): TableRow {
  const { unitsReported, unitsOwing, asOf } = row.assessment
  const uncounted = !isJudged(row) && statusOf(row) !== 'no-data' && statusOf(row) !== 'quota-only'
  const reported = { id: `${row.target.id}/reported`, value: unitsReported }
  const owing = { id: `${row.target.id}/owing`, value: unitsOwing }
  return cells(
    [String(place)],
    [subjectOf(row)],
    [MEASURED_BY[row.target.measuredBy]],
    orDash(bareParts(row)),
    unitsOwing === 0 || uncounted ? ['-'] : partsOf(reported, owing, ''),
    [asOf === null || statedValue(row) === null ? '-' : vietnameseDate(asOf)],
  )
}

/** Annex II: how each figure is known and how complete it is. */
export function sourceAnnex(outline: ReportOutline, rows: readonly ReportRow[]): Annex {
  return {
    title: 'Nguồn số liệu của các chỉ tiêu',
    orientation: 'portrait',
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            column('TT', 6, 'center'),
            column('Chỉ tiêu', 32, 'left'),
            column('Cách theo dõi', 18, 'left'),
            // As wide as "12.345/67.890" on one line: Word breaks a number that does not fit.
            column('Tử số/ mẫu số', 19, 'center'),
            column('Đơn vị đã báo cáo', 13, 'center'),
            column('Số liệu đến ngày', 16, 'center'),
          ],
          rows: grouped(outline, rows, sourceRow),
        },
      },
    ],
  }
}
