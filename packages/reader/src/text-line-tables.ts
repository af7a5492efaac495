import type { Block, PlanSource } from './plan-blocks.ts'
import { lowerVietnamese } from './spelling.ts'
import type { TableCell, TextTable } from './text-tables.ts'
import { UNIT_NOUN } from './unit-nouns.ts'

const HEAD =
  /^(?:stt|tt|số tt|(?:tên |nội dung )?(?:chỉ tiêu|mục tiêu)|nội dung(?: [\p{L}\s,]{2,30})?|chỉ số|nhiệm vụ|hoạt động|đơn vị(?: tính)?|đvt|(?:năm |kế hoạch |kh |mục tiêu |thực hiện |ước thực hiện |chỉ tiêu |đến )*(?:năm )?(?:19|20)\d{2}|kế hoạch|số lượng|thực hiện|hiện trạng|ghi chú|cơ quan chủ trì|cơ quan phối hợp|đơn vị (?:chủ trì|phối hợp|thực hiện)|thời gian(?: thực hiện| hoàn thành)?|kinh phí)$/u
const NUMBERING = /^(?:stt|tt|số tt)$/u
const AIMED_HEAD = /(?:19|20)\d{2}|^(?:kế hoạch|số lượng|mục tiêu|chỉ tiêu)/u
const ROW_NUMBER = /^(?:\d{1,3}|[ivx]{1,5})\.?$/u
const FIGURE_CELL = /^(?:[≥≤<>]=?\s*)?\d[\d.,/%\s–-]*$/u
const MOST_HEADS = 10

const cellOf = ({ text }: PlanSource, block: Block): TableCell => ({
  start: block.start,
  end: block.end,
  text: text.slice(block.start, block.end),
})

/** The heads that stand one to a line from `from` on; empty if they announce no table of aims. */
function headsFrom(source: PlanSource, from: number): TableCell[] {
  const heads: TableCell[] = []
  for (let at = from; at < source.blocks.length && heads.length < MOST_HEADS; at++) {
    const block = source.blocks[at]!
    if (
      block.table ||
      !HEAD.test(lowerVietnamese(source.text.slice(block.start, Math.min(block.end, block.start + 60))))
    )
      break
    heads.push(cellOf(source, block))
  }
  const aims = heads.filter(({ text }, at) => at > 0 && AIMED_HEAD.test(lowerVietnamese(text)))
  return heads.length >= 3 && aims.length > 0 ? heads : []
}

/** "Số xã có mô hình xã": the cell of the unit was taken for the end of the name, for it begins in lower case. */
const UNIT_AT_END = new RegExp(`\\s(${UNIT_NOUN})$`, 'u')
function splitUnit(cell: TableCell): [TableCell, TableCell] {
  const unit = UNIT_AT_END.exec(lowerVietnamese(cell.text))?.[1] ?? ''
  const at = cell.text.length - unit.length
  return [
    {
      start: cell.start,
      end: cell.start + at - (unit === '' ? 0 : 1),
      text: cell.text.slice(0, at).trimEnd(),
    },
    { start: cell.start + at, end: cell.end, text: cell.text.slice(at) },
  ]
}

const UNIT = /^(?:đơn vị(?: tính)?|đvt)$/u

/** The cells of one numbered row; null if they cannot be told apart. */
function fitRow(cells: readonly TableCell[], header: readonly TableCell[]): readonly TableCell[] | null {
  if (cells.length === header.length) return cells
  const values = cells.slice(2)
  if (!UNIT.test(lowerVietnamese(header[2]?.text ?? ''))) return null
  if (cells.length !== header.length - 1 || !values.every(({ text }) => FIGURE_CELL.test(text))) return null
  return [cells[0]!, ...splitUnit(cells[1]!), ...values]
}

type Rows = { readonly rows: (readonly TableCell[])[]; readonly next: number }

/** Rows that begin with their number: 1, 2, 3 … */
function numberedRows(source: PlanSource, from: number, header: readonly TableCell[]): Rows {
  const width = header.length
  const rows: (readonly TableCell[])[] = []
  let at = from
  while (at < source.blocks.length) {
    const number = cellOf(source, source.blocks[at]!)
    if (!ROW_NUMBER.test(number.text.toLowerCase())) break
    const cells = [number]
    const isNext = (text: string): boolean =>
      text.replace('.', '') === String(Number.parseInt(number.text, 10) + 1) && cells.length >= width - 1
    let end = at + 1
    for (; end < source.blocks.length && cells.length < width; end++) {
      const cell = cellOf(source, source.blocks[end]!)
      if (isNext(cell.text) || source.blocks[end]!.table) break
      cells.push(cell)
    }
    const row = fitRow(cells, header)
    if (!row) break
    rows.push(row)
    at = end
  }
  return { rows, next: at }
}

/** Rows without numbers, as long as the last cell of each is a figure. */
function plainRows(source: PlanSource, from: number, header: readonly TableCell[]): Rows {
  const width = header.length
  const rows: (readonly TableCell[])[] = []
  let at = from
  for (; at + width <= source.blocks.length; at += width) {
    const cells = source.blocks.slice(at, at + width).map((block) => cellOf(source, block))
    const figures = cells.filter(({ text }, index) => index > 0 && FIGURE_CELL.test(text))
    if (figures.length === 0 || FIGURE_CELL.test(cells[0]!.text)) break
    rows.push(cells)
  }
  return { rows, next: at }
}

/** Tables whose cells come one to a line, as portals deliver them: known by their run of heads. */
export function findLineTables(source: PlanSource): TextTable[] {
  const tables: TextTable[] = []
  for (let at = 0; at < source.blocks.length; at++) {
    const header = headsFrom(source, at)
    if (header.length === 0) continue
    const read = NUMBERING.test(lowerVietnamese(header[0]!.text)) ? numberedRows : plainRows
    const { rows, next } = read(source, at + header.length, header)
    if (rows.length === 0) continue
    tables.push({ header, rows })
    at = next - 1
  }
  return tables
}
