import { attribute, nameOf, type MarkupNode } from './markup-node.ts'

/** A cell longer than this is a column of a page, not a cell of a table of figures. */
const LONGEST_CELL = 1_500
const MAX_SPAN = 200

const PARTS: ReadonlySet<string> = new Set(['THEAD', 'TBODY', 'TFOOT'])

function rowNodes(table: MarkupNode): MarkupNode[] {
  const rows: MarkupNode[] = []
  for (const part of table.childNodes) {
    if (nameOf(part) === 'TR') rows.push(part)
    else if (PARTS.has(nameOf(part))) {
      for (const row of part.childNodes) if (nameOf(row) === 'TR') rows.push(row)
    }
  }
  return rows
}
const cellNodes = (row: MarkupNode): MarkupNode[] =>
  [...row.childNodes].filter((cell) => nameOf(cell) === 'TD' || nameOf(cell) === 'TH')

function wordsOf(node: MarkupNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  let words = ''
  for (const child of node.childNodes) words += wordsOf(child)
  return words
}

function holdsTable(node: MarkupNode): boolean {
  for (const child of node.childNodes) if (nameOf(child) === 'TABLE' || holdsTable(child)) return true
  return false
}

/** The head and the foot of an official document stand in tables without lines; their words are lines, not rows. */
const LETTERHEAD = /cộng\s+h(?:òa|oà)\s+xã\s+hội|độc\s+lập\s*[-–]\s*tự\s+do|nơi\s+nhận\s*:/iu

/** Whether a table only arranges the page: nested tables, one column, long cells, letterhead and signatures. */
export function isLayoutTable(table: MarkupNode): boolean {
  if (holdsTable(table)) return true
  const rows = rowNodes(table).map(cellNodes)
  if (rows.every((cells) => cells.length < 2)) return true
  if (rows.some((cells) => cells.some((cell) => wordsOf(cell).length > LONGEST_CELL))) return true
  return rows.length <= 3 && LETTERHEAD.test(wordsOf(table).normalize('NFC'))
}

/** How many rows or columns a cell takes, within reason. */
const span = (cell: MarkupNode, name: 'rowspan' | 'colspan'): number =>
  Math.min(MAX_SPAN, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1))

/** A row of one cell keeps a bar in front, so that the reader takes the table to go on behind it. */
const rowText = (cells: readonly string[]): string =>
  cells.length === 1 && cells[0] !== '' ? `| ${cells[0]}` : cells.join('\t')

/**
 * The rows of a table, one line each, with tabs between cells, as the service writes those of an uploaded page. The
 * words of a cell that reaches over rows or columns stand in every place that it covers, so that every row has all its
 * columns and says what it belongs to; one over the whole width stands once.
 *
 * @param linesOf the lines of a cell
 */
export function rowsOfTable(table: MarkupNode, linesOf: (cell: MarkupNode) => readonly string[]): string[] {
  const held = new Map<number, { text: string; rows: number }>()
  return rowNodes(table).map((row) => {
    const columns: string[] = []
    const fillHeld = (): void => {
      for (let above = held.get(columns.length); above !== undefined; above = held.get(columns.length)) {
        if (above.rows === 1) held.delete(columns.length)
        else above.rows -= 1
        columns.push(above.text)
      }
    }
    const cells = cellNodes(row)
    for (const cell of cells) {
      fillHeld()
      const text = linesOf(cell).join('; ').replaceAll('\t', ' ')
      const rows = span(cell, 'rowspan')
      const isWholeRow = cells.length === 1 && columns.length === 0
      for (let left = isWholeRow ? 1 : span(cell, 'colspan'); left > 0; left -= 1) {
        if (rows > 1) held.set(columns.length, { text, rows: rows - 1 })
        columns.push(text)
      }
    }
    fillHeld()
    return rowText(columns)
  })
}
