import type { ReadTarget, SectionRole, Span } from './plan-reading.ts'
import { lowerVietnamese } from './spelling.ts'
import { readCellFigure, type CellFigure } from './table-cells.ts'
import {
  isMoneyTable,
  mergeHeaderRows,
  readTargetColumns,
  type TargetColumns,
  type YearColumn,
} from './table-columns.ts'
import { readOperator } from './target-operators.ts'
import { populationBefore } from './target-populations.ts'
import { scopeOf } from './target-scope.ts'
import { unitOf } from './target-units.ts'
import type { TableCell, TextTable } from './text-tables.ts'

/** A target of a table; those of one row share its `row`. */
export type RowTarget = Omit<ReadTarget, 'id' | 'text' | 'group' | 'milestoneOf'> & { readonly row: number }
/** A cell that holds a sentence, not a figure, with the year and the part that its column stands for. */
export type SentenceCell = {
  readonly cell: TableCell
  readonly year: number | null
  readonly role: SectionRole | null
}
type TableTargets = {
  readonly targets: readonly RowTarget[]
  readonly sentences: readonly SentenceCell[]
  /** Cells with a share of more than all. */
  readonly unusual: readonly TableCell[]
}

/** A bare figure as large as this is a sum of money. */
const LEAST_MONEY = 1_000_000
const MONEY_UNIT = /(?:đồng|đ|vnđ|usd)$/u
const FREQUENCY = /^(.{2,30}?)\s*\/\s*(tháng|quý|năm|tuần|ngày)$/u
const NUMBERED = /^(?:stt|tt|số tt)$/u
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[ivx]{1,5}|[a-zđ])[.)]?$/u

type Row = {
  readonly cells: readonly TableCell[]
  readonly name: TableCell
  /** The row's name, behind that of the row it is a part of. */
  readonly subject: string
}

/** A row whose empty first cell was lost with the blanks at the start of its line. */
function aligned(cells: readonly TableCell[], header: readonly TableCell[]): readonly TableCell[] {
  const lost =
    cells.length === header.length - 1 &&
    NUMBERED.test(lowerVietnamese(header[0]!.text)) &&
    !ROW_NUMBER.test(lowerVietnamese(cells[0]!.text))
  return lost ? [{ ...cells[0]!, end: cells[0]!.start, text: '' }, ...cells] : cells
}

/** The rows with their names; "- Cấp xã" below "Cán bộ được tập huấn" is named by both. */
function namedRows({ header, rows }: TextTable, columns: TargetColumns): Row[] {
  const named: Row[] = []
  let above = ''
  for (const row of rows) {
    const cells = aligned(row, header)
    const name = cells[columns.name]
    // A head that is repeated on the next page is no row.
    if (!name || name.text.length < 3 || name.text === header[columns.name]!.text) continue
    const part = /^(?:[-+•*]|trong đó)\s*:?\s*/iu.exec(name.text)
    if (!part) above = name.text
    const own = part ? name.text.slice(part[0].length) : name.text
    named.push({ cells, name, subject: part && above ? `${above} - ${own}` : own })
  }
  return named
}

/** The unit of a figure: its own, that of its column or row, or the percentage that the name speaks of. */
function unitOfCell(figure: CellFigure, unitText: string, row: Row, head: string) {
  const lower = lowerVietnamese(unitText).trim()
  const percent =
    figure.percent ||
    /%|phần trăm|tỷ lệ|tỉ lệ/u.test(lower) ||
    (figure.quantity === null &&
      lower === '' &&
      /%|tỷ lệ|tỉ lệ/u.test(`${head} ${lowerVietnamese(row.subject)}`))
  if (percent) return { unit: '%', unitWord: null, per: null }
  if (figure.quantity)
    return { ...unitOf(figure.quantity, '', figure.after), unitWord: figure.quantity.unitWord }
  const often = FREQUENCY.exec(lower)
  if (often) return { unit: lower.replace(/\s*\/\s*/, '/'), unitWord: often[1]!, per: often[2]! }
  return { unit: 'count', unitWord: unitText || null, per: null }
}

/** The level a row starts from, where a column tells it. */
function baselineOf(row: Row, past: readonly YearColumn[], unit: string) {
  const column = past[past.length - 1]
  const figure = column ? readCellFigure(row.cells[column.at]?.text ?? '') : null
  const same = figure !== null && (figure.percent ? unit === '%' : true)
  return { baselineYear: same ? column!.year : null, baselineValue: same ? figure.value : null }
}

/**
 * From the name to the figure; the figure alone where another column's words stand between, for the text of a
 * target tells its own figure only (its subject tells the name).
 */
function spanOf({ cells, name }: Row, columns: TargetColumns, at: number): Span {
  const cell = cells[at]!
  const [from, to] = at < columns.name ? [at, columns.name] : [columns.name, at]
  const between = cells.slice(from + 1, to)
  const apart = between.some(({ text }, index) => text !== '' && from + 1 + index !== columns.unit)
  return apart
    ? { start: cell.start, end: cell.end }
    : { start: Math.min(name.start, cell.start), end: Math.max(name.end, cell.end) }
}

function targetOfCell(row: Row, columns: TargetColumns, { at, year, head }: YearColumn): RowTarget | null {
  const cell = row.cells[at]
  const figure = cell ? readCellFigure(cell.text) : null
  const unitText = columns.unit === null ? '' : (row.cells[columns.unit]?.text ?? '')
  if (!cell || !figure || MONEY_UNIT.test(lowerVietnamese(unitText))) return null
  if (unitText === '' && !figure.percent && figure.value >= LEAST_MONEY) return null
  const unit = unitOfCell(figure, unitText, row, head)
  const told = readOperator(`${lowerVietnamese(row.subject)} ${figure.before}`, figure.after, {
    isRange: figure.valueTo !== null,
    isFactor: false,
  })
  const subject = row.subject.replace(/\s*\(%\)\s*$/, '').replace(/\s*[:;.]\s*$/, '')
  const denominator = unit.unit === '%' || figure.fraction ? populationBefore(subject) || null : null
  return {
    ...spanOf(row, columns, at),
    value: figure.value,
    valueTo: figure.valueTo,
    ...unit,
    operator: told.operator,
    subject,
    denominator,
    deadline: year,
    fraction: figure.fraction,
    ...baselineOf(row, columns.past, unit.unit),
    frequency: null,
    approximate: told.approximate,
    scope: scopeOf(denominator ?? unit.unitWord ?? '', subject),
    confidence: 0.85,
    why: ['table', told.why, year === null ? 'deadline:none' : 'deadline:told'],
    row: row.name.start,
  }
}

/** The table under one row of heads, where it was written with two. */
function withOneHeader(table: TextTable): TextTable {
  const [second, ...rows] = table.rows
  const width = Math.max(...rows.slice(0, 20).map((row) => row.length), 0)
  const header = second && rows.length > 0 ? mergeHeaderRows(table.header, second, width) : null
  return header ? { header, rows } : table
}

const AIM_HEAD = /(?:chỉ tiêu|mục tiêu|kết quả (?:cần|phải|dự kiến|đầu ra|mong đợi)|sản phẩm)/u
const DUTY_HEAD = /(?:nội dung|nhiệm vụ|hoạt động|giải pháp|công việc)/u

/** Shorter cells of unknown columns hold names and figures, not sentences. */
const SHORTEST_SENTENCE = 40

/** Cells of columns on aims or duties, to be read like running text; of unknown columns the long ones. */
function sentencesOf({ header, rows }: TextTable): SentenceCell[] {
  const roles = header.map(({ text }): SectionRole | null => {
    const head = lowerVietnamese(text)
    return AIM_HEAD.test(head) ? 'target' : DUTY_HEAD.test(head) ? 'task' : null
  })
  const known = roles.some((role) => role !== null)
  return (known ? rows : [header, ...rows]).flatMap((row) =>
    aligned(row, header).flatMap((cell, at): SentenceCell[] => {
      const role = roles[at] ?? null
      const reads = known ? role !== null : cell.text.length >= SHORTEST_SENTENCE
      return reads ? [{ cell, year: null, role }] : []
    }),
  )
}

/** A share of more than all, that is no rise and no share of what was planned. */
const isUnusual = ({ value, unit, operator, subject }: RowTarget): boolean =>
  value > 100 &&
  unit === '%' &&
  operator !== 'increase_by' &&
  !/tăng|vượt|so với|(?:đạt|theo|thực hiện|hoàn thành) (?:kế hoạch|chỉ tiêu|dự toán)/u.test(
    lowerVietnamese(subject),
  )

/** The targets of one table: one for each row and year, and cells that must be read as sentences. */
export function readTargetTable(table: TextTable): TableTargets {
  const whole = withOneHeader(table)
  if (isMoneyTable(whole.header)) return { targets: [], sentences: [], unusual: [] }
  const columns = readTargetColumns(whole.header)
  if (!columns) return { targets: [], sentences: sentencesOf(whole), unusual: [] }
  const targets: RowTarget[] = []
  const unusual: TableCell[] = []
  const sentences: SentenceCell[] = []
  for (const row of namedRows(whole, columns)) {
    for (const column of columns.values) {
      const target = targetOfCell(row, columns, column)
      const cell = row.cells[column.at]
      if (target && cell && isUnusual(target)) unusual.push(cell)
      else if (target) targets.push(target)
      else if (cell && cell.text.length >= 12) sentences.push({ cell, year: column.year, role: 'target' })
    }
  }
  return { targets, sentences: targets.length > 0 ? sentences : sentencesOf(whole), unusual }
}
