import { vietnameseDate } from '../plain-date.ts'
import type { MeasuredBy } from '../targets/target.ts'
import { STATUS_WORDS, statusOf } from './assessment-wording.ts'
import type { FigureText } from './figure-text.ts'
import type { Annex, Block, DocumentTable, TableColumn, TableRow } from './official-document.ts'
import type { ReportRow } from './report-model.ts'
import { groupOf, type ReportGroup, type ReportOutline } from './report-template.ts'
import { bareFigure, partsOf } from './sentences.ts'
import {
  changeText,
  printedEarlier,
  printedParts,
  printedValue,
  rowMeasure,
  samePeriodWords,
  type SentencePeriods,
} from './target-sentence.ts'
import { goalText } from './target-goal.ts'

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

function summaryRow(title: string, id: string, rows: readonly ReportRow[], place: string): TableRow {
  const sizes = SUMMARY.map(([, statuses], i) => {
    const among: readonly string[] = statuses
    return countCell(`${id}/${i}`, rows.filter((row) => among.includes(statusOf(row))).length)
  })
  return cells([place], [title], countCell(`${id}/targets`, rows.length), ...sizes)
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
      ...groups.map((group, i) => summaryRow(group.title, `group-${i + 1}`, group.rows, String(i + 1))),
      summaryRow('Tổng cộng', 'group-all', rows, ''),
    ],
  }
}

const orDash = (text: FigureText): FigureText => (text.length === 0 ? ['-'] : text)

function targetRow(row: ReportRow, place: number, periods: SentencePeriods): TableRow {
  const measure = rowMeasure(row)
  const value = printedValue(row)
  const earlier = printedEarlier(row)
  const yesNo = row.target.kind === 'yes-no'
  const shown = (figure: typeof value): FigureText => {
    if (figure === null) return ['-']
    if (yesNo) return [figure.value >= 1 ? 'hoàn thành' : 'chưa']
    return [bareFigure(figure, measure)]
  }
  return cells(
    [String(place)],
    [row.target.text.trim().replace(/[.;,:\s]+$/, '')],
    [yesNo ? '-' : measure.unit],
    goalText(row.target, measure),
    shown(value),
    shown(earlier),
    orDash(changeText(row, periods)),
    [STATUS_WORDS[statusOf(row)]],
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
  periods: SentencePeriods,
): Annex {
  const table: DocumentTable = {
    columns: [
      column('TT', 5, 'center'),
      column('Chỉ tiêu', 34, 'left'),
      column('Đơn vị tính', 9, 'center'),
      column('Mục tiêu của kế hoạch', 15, 'left'),
      column('Kết quả kỳ báo cáo', 10, 'right'),
      column(samePeriodWords(periods.samePeriod).replace(/^c/, 'C'), 10, 'right'),
      column('So với cùng kỳ', 20, 'left'),
      column('Đánh giá', 13, 'left'),
    ],
    rows: grouped(outline, rows, (row, place) => targetRow(row, place, periods)),
  }
  const enforcement = rows.some((row) => row.target.enforcement)
  return {
    title: 'Bảng tổng hợp kết quả thực hiện các chỉ tiêu',
    orientation: 'landscape',
    blocks: [
      { kind: 'table', table },
      note('Ghi chú: dấu "-" là không có số liệu hoặc không so sánh.'),
      ...(enforcement
        ? [
            note(
              'Chỉ tiêu ghi "Chỉ theo dõi số liệu": in tổng số của cả hai kỳ do cơ quan chức năng cung cấp, không tính tỷ lệ tăng, giảm.',
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
  const reported = { id: `${row.target.id}/reported`, value: unitsReported }
  const owing = { id: `${row.target.id}/owing`, value: unitsOwing }
  return cells(
    [String(place)],
    [row.target.text.trim().replace(/[.;,:\s]+$/, '')],
    [MEASURED_BY[row.target.measuredBy]],
    orDash(printedParts(row)),
    unitsOwing === 0 ? ['-'] : partsOf(reported, owing, ''),
    [asOf === null || printedValue(row) === null ? '-' : vietnameseDate(asOf)],
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
            column('Chỉ tiêu', 40, 'left'),
            column('Cách theo dõi', 20, 'left'),
            column('Tử số/mẫu số', 14, 'center'),
            column('Đơn vị đã báo cáo', 12, 'center'),
            column('Số liệu đến ngày', 13, 'center'),
          ],
          rows: grouped(outline, rows, sourceRow),
        },
      },
    ],
  }
}
