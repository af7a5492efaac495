import { sourcesIn } from './budget-sources.ts'
import { parseFigure } from './number-words.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { ReadBudgetLine } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { lowerVietnamese } from './spelling.ts'
import { findLineTables } from './text-line-tables.ts'
import { findTables, type TableCell, type TextTable } from './text-tables.ts'

type Line = Omit<ReadBudgetLine, 'id'>
/** A column of amounts: of one year, from one source, or the whole. */
type MoneyColumn = {
  readonly at: number
  readonly years: { readonly from: number; readonly to: number } | null
  readonly sources: readonly string[]
  readonly whole: boolean
}

const MONEY_HEAD =
  /(?:thành tiền|kinh phí|số tiền|dự toán|tổng|cộng|nguồn|ngân sách|nhu cầu|(?<![\p{L}])ns|mức chi|xã hội h[oó]a)/u
const WHOLE_HEAD = /(?:thành tiền|tổng|cộng|số tiền|kinh phí|dự toán|nhu cầu)/u
const NEVER_HEAD =
  /(?:đơn giá|số lượng|định mức|đơn vị|đvt|ghi chú|cơ quan|thời gian|căn cứ|stt|(?<![\p{L}])tt(?![\p{L}])|nội dung|khoản|nhiệm vụ|hoạt động|hạng mục|chỉ tiêu)/u
const NAME_HEAD = /(?:nội dung|khoản|nhiệm vụ|hoạt động|hạng mục|diễn giải|mục chi|tên)/u
const TABLE_OF_MONEY = /(?:thành tiền|kinh phí|số tiền|dự toán|nội dung chi|khoản chi|mục chi|hạng mục)/u
const YEARS = /(?<!\d)((?:19|20)\d{2})(?:\s*[-–]\s*((?:19|20)\d{2}))?(?!\d)/u
const UNIT_NEAR =
  /(?:đơn vị(?: tính)?|đvt|đv tính)\s*:?\s*\(?\s*((?:1\.000|1000|nghìn|ngàn|triệu|tỷ|tỉ)?\s*(?:đồng|vnđ|đ(?![\p{L}])))/u
const UNIT_IN_HEAD =
  /\(?(?:đvt:?\s*)?((?:1\.000|1000|nghìn|ngàn|triệu|tr\.?|tỷ|tỉ)\s*\.?(?:đồng|vnđ|đ(?![\p{L}]))|đồng|vnđ)\)?/u
const TOTAL = /^(?:tổng(?: cộng| số| kinh phí| nhu cầu| dự toán)?|cộng|tổng)(?![\p{L}])/u
const FIGURE = /^\d[\d.,]*$/
const GROUP = /^(?:[IVX]{1,5}|[A-HĐ])\.?$/
const ABOVE = 500

function scaleOfUnit(unit: string): number {
  if (/1\.?000|nghìn|ngàn/u.test(unit)) return 1e3
  if (/tr/u.test(unit)) return 1e6
  return /t[ỷỉ]/u.test(unit) ? 1e9 : 1
}

/** What the figures are counted in: as the line above the table or its head says; null if nothing does. */
function unitOf(source: PlanSource, table: TextTable, heads: readonly string[]): number | null {
  const start = table.header[0]!.start
  const above = source.lower.slice(Math.max(0, start - ABOVE), start)
  const near = [...above.matchAll(new RegExp(UNIT_NEAR, 'gu'))].pop()
  if (near) return scaleOfUnit(near[1]!)
  for (const head of heads) {
    const unit = MONEY_HEAD.test(head) || YEARS.test(head) ? UNIT_IN_HEAD.exec(head) : null
    if (unit) return scaleOfUnit(unit[1]!)
  }
  return null
}

const columnOf = (head: string, at: number): MoneyColumn => {
  const years = YEARS.exec(head)
  return {
    at,
    years: years ? { from: Number(years[1]), to: Number(years[2] ?? years[1]) } : null,
    sources: sourcesIn(head),
    whole: !years && WHOLE_HEAD.test(head) && sourcesIn(head).length === 0,
  }
}

type MoneyColumns = { readonly read: readonly MoneyColumn[]; readonly fromSources: readonly MoneyColumn[] }

/** The columns that are read: years where there are any, else the whole, else each source. */
function moneyColumns(heads: readonly string[], table: TextTable): MoneyColumns {
  const filled = (at: number): boolean => table.rows.some((row) => FIGURE.test(row[at]?.text ?? ''))
  const all = heads.flatMap((head, at) => {
    if (NEVER_HEAD.test(head.replace(/\(.*?\)/g, '')) || !filled(at)) return []
    return MONEY_HEAD.test(head) || YEARS.test(head) ? [columnOf(head, at)] : []
  })
  const years = all.filter((column) => column.years !== null && column.years.from === column.years.to)
  const fromSources = all.filter(({ sources, years: span }) => sources.length > 0 && span === null)
  if (years.length > 0) return { read: years, fromSources }
  const whole = all.find((column) => column.whole)
  return { read: whole ? [whole] : all, fromSources }
}

/** A row whose empty first cell was lost stands one to the right. */
function aligned(row: readonly TableCell[], header: readonly TableCell[]): readonly TableCell[] {
  const first = row[0]
  if (!first || row.length >= header.length || !/^(?:stt|tt|số tt)$/u.test(lowerVietnamese(header[0]!.text)))
    return row
  return /^(?:\d|[IVXA-H]{1,4}[.)]?$)/.test(first.text)
    ? row
    : [{ ...first, end: first.start, text: '' }, ...row]
}

const amountOf = (cell: TableCell | undefined, scale: number): number =>
  cell && FIGURE.test(cell.text) ? Math.round(parseFigure(cell.text.replace(/[.,]$/, '')) * scale) : 0

/** Rows that sum up others: "Tổng cộng", and heads of groups whose parts follow with the same sum. */
function totalRows(rows: readonly (readonly TableCell[])[], column: number, name: number): Set<number> {
  const told = (row: readonly TableCell[]): boolean =>
    [row[name], row[0]].some((cell) => TOTAL.test(lowerVietnamese(cell?.text ?? '')))
  const totals = new Set<number>()
  for (const [index, row] of rows.entries()) {
    if (told(row)) totals.add(index)
    const own = amountOf(row[column], 1)
    if (!GROUP.test(row[0]?.text ?? '') || own === 0) continue
    let sum = 0
    for (let at = index + 1; at < rows.length; at++) {
      const part = rows[at]!
      if (GROUP.test(part[0]?.text ?? '') || told(part)) break
      sum += amountOf(part[column], 1)
    }
    if (sum > 0 && Math.abs(sum - own) <= own * 0.001) totals.add(index)
  }
  return totals
}

function readTable(source: PlanSource, table: TextTable): Line[] {
  const heads = table.header.map(({ text }) => squeeze(lowerVietnamese(text)))
  const above = source.folded.slice(Math.max(0, table.header[0]!.start - ABOVE), table.header[0]!.start)
  if (!heads.some((head) => TABLE_OF_MONEY.test(head)) && !/kinh phi|du toan/.test(above)) return []
  const rows = table.rows.map((row) => aligned(row, table.header))
  const { read: columns, fromSources } = moneyColumns(heads, { ...table, rows })
  const name = heads.findIndex((head) => NAME_HEAD.test(head))
  const scale =
    unitOf(source, table, heads) ?? (columns.length > 0 ? scaleByFigures(rows, columns[0]!.at) : null)
  if (columns.length === 0 || name < 0 || scale === null) return []
  const sourcesOf = (row: readonly TableCell[]): readonly string[] => {
    const told = sourcesIn(lowerVietnamese(row[sourceAt]?.text ?? ''))
    const paying = fromSources.filter(({ at }) => amountOf(row[at], 1) > 0).flatMap(({ sources }) => sources)
    return told.length > 0 ? told : [...new Set(paying)]
  }
  const sourceAt = heads.findIndex((head) => /nguồn/u.test(head))
  return columns.flatMap((column) => {
    const totals = totalRows(rows, column.at, name)
    return rows.flatMap((row, index): Line[] => {
      const amountVnd = amountOf(row[column.at], scale)
      const first = row.find(({ text }) => text !== '')
      if (amountVnd < 1000 || !first) return []
      const end = row[row.length - 1]!.end
      const total = totals.has(index)
      const item = squeeze(row[name]?.text ?? '') || squeeze(first.text)
      return [
        {
          start: first.start,
          end,
          text: source.text.slice(first.start, end),
          item,
          amountVnd,
          years: column.years,
          sources: column.sources.length > 0 ? column.sources : sourcesOf(row),
          confidence: 0.9,
          why: total ? ['budget:table', 'budget:total'] : ['budget:table'],
        },
      ]
    })
  })
}

/** Without a unit, figures of six digits and more can only be đồng. */
function scaleByFigures(rows: readonly (readonly TableCell[])[], column: number): number | null {
  const amounts = rows.map((row) => amountOf(row[column], 1)).filter((amount) => amount > 0)
  return amounts.length > 0 && amounts.every((amount) => amount >= 100_000) ? 1 : null
}

/** The lines of annex tables of money, one for each row and year; rows of sums carry `budget:total`. */
export const readBudgetTables = (source: PlanSource): Line[] =>
  [...findTables(source), ...findLineTables(source)].flatMap((table) => readTable(source, table))
