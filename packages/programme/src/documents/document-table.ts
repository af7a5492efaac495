import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type Paragraph,
} from 'docx'
import { plainText } from '@hoanhap/domain/reports/text-with-figures'
import type { DocumentTable, TableColumn, TableRow as Row } from '@hoanhap/domain/reports/official-document'
import { line } from './document-paragraphs.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const NO_BORDERS = { top: none, bottom: none, left: none, right: none } as const

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

/** Whole twips per column that add up to the width. */
function columnWidths(columns: readonly TableColumn[], width: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((column.width / shares) * width))
  widths[widths.length - 1]! += width - widths.reduce((sum, w) => sum + w, 0)
  return widths
}

const cell = (children: Paragraph, width: number, columnSpan = 1): TableCell =>
  new TableCell({
    children: [children],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(columnSpan > 1 ? { columnSpan } : {}),
  })

/** Repeated at the top of every page the table reaches. */
const headerRow = (columns: readonly TableColumn[], widths: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map((column, i) => cell(line('BangTieuDe', column.title), widths[i]!)),
  })

function bodyRow(
  row: Row,
  columns: readonly TableColumn[],
  widths: readonly number[],
  keepNext: boolean,
): TableRow {
  if (row.kind === 'group') {
    const width = widths.reduce((sum, w) => sum + w, 0)
    return new TableRow({
      cantSplit: true,
      children: [cell(line('BangNhom', row.title), width, columns.length)],
    })
  }
  const cells = columns.map((column, i) => {
    const text = line(row.kind === 'total' ? 'BangTong' : 'BangO', plainText(row.cells[i] ?? []), {
      alignment: ALIGNMENT[column.align],
    })
    return cell(text, widths[i]!)
  })
  return new TableRow({ cantSplit: true, keepNext, children: cells })
}

/** A table this short is not torn apart: its rows keep together on one page. */
const SHORT_TABLE = 14

/** A ruled table over the whole width; no row breaks across pages. */
export function tableOf(table: DocumentTable, width: number): Table {
  const widths = columnWidths(table.columns, width)
  const short = table.rows.length <= SHORT_TABLE
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 70, right: 70, top: 30, bottom: 30 },
    borders: {
      top: thin,
      bottom: thin,
      left: thin,
      right: thin,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [
      headerRow(table.columns, widths),
      ...table.rows.map((row, i) => bodyRow(row, table.columns, widths, short && i < table.rows.length - 1)),
    ],
  })
}
