import type { Block, PlanSource } from './plan-blocks.ts'
import type { Span } from './plan-reading.ts'

export type TableCell = Span & { readonly text: string }
export type TextTable = {
  readonly header: readonly TableCell[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** The cells of a row written with bars or tabs; empty cells keep their place. */
export function cellsOf(source: PlanSource, block: Block): TableCell[] {
  const cells: TableCell[] = []
  const line = source.text.slice(block.start, block.end)
  let from = 0
  for (const piece of line.split(/[|\t]/)) {
    const lead = piece.length - piece.trimStart().length
    const text = piece.trim()
    const start = block.start + from + lead
    cells.push({ start, end: start + text.length, text })
    from += piece.length + 1
  }
  if (cells[0]?.text === '') cells.shift()
  if (cells[cells.length - 1]?.text === '') cells.pop()
  return cells
}

/** ":---:" between the head and the rows of a Markdown table. */
const DRAWN = /^:?-*:?$/
const isRow = (block: Block | undefined): block is Block => block?.table === true

/** Every run of table rows, its first row with three cells or more (or else the first) taken for the header. */
export function findTables(source: PlanSource): TextTable[] {
  const tables: TextTable[] = []
  for (let index = 0; index < source.blocks.length; index++) {
    if (!isRow(source.blocks[index])) continue
    const rows: TableCell[][] = []
    for (let block = source.blocks[index]; isRow(block); block = source.blocks[++index]) {
      const cells = cellsOf(source, block)
      if (cells.length >= 2 && !cells.every(({ text }) => DRAWN.test(text))) rows.push(cells)
    }
    const wide = rows.findIndex((cells) => cells.length >= 3)
    const header = wide >= 0 ? wide : 0
    if (rows.length > header + 1) tables.push({ header: rows[header]!, rows: rows.slice(header + 1) })
  }
  return tables
}
