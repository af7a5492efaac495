import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { Problem, type ProblemCode } from '@hoanhap/domain/problem'
import { parseFigure } from '@hoanhap/domain/returns/figure-text'
import type { ValueType } from '@hoanhap/domain/catalogue/data-element'

/** One pasted cell against the line it falls on. `empty`: leaves what stands there. */
export type PastedCell = {
  readonly line: ReturnLine
  readonly text: string
  readonly outcome: 'fill' | 'empty' | { readonly refused: ProblemCode }
}

export type ColumnPaste = {
  readonly cells: readonly PastedCell[]
  /** Pasted rows with a text below the last line. */
  readonly beyond: number
  /** Columns right of the first that hold something: only the first is taken. */
  readonly otherColumns: number
}

const MOST_ROWS = 500

/**
 * Splits what Excel puts on the clipboard into rows of cells: tabs between, a cell with a line break in quotes.
 * The last line break ends the last row.
 */
export function rowsOf(clipboard: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!
    const row = rows.at(-1)!
    const cell = row.at(-1)!
    if (letter === '"' && (quoted || cell === '')) {
      if (quoted && text[at + 1] === '"') {
        row[row.length - 1] = `${cell}"`
        at += 1
      } else quoted = !quoted
    } else if (letter === '\t' && !quoted) row.push('')
    else if (letter === '\n' && !quoted) {
      if (rows.length === MOST_ROWS) break
      rows.push([''])
    } else row[row.length - 1] = cell + letter
  }
  return rows
}

/** Whether the clipboard holds more than one cell, so that it must not land in one. */
export const isTable = (clipboard: string): boolean => {
  const rows = rowsOf(clipboard)
  return rows.length > 1 || rows[0]!.length > 1
}

/**
 * Lays the first pasted column over the lines from the given one downward, for a look before anything changes.
 * Money and grouped figures are read as typed ones; a dash, as many write for nothing, is refused and never becomes 0.
 */
export function layColumn(clipboard: string, lines: readonly ReturnLine[], from: number): ColumnPaste {
  const rows = rowsOf(clipboard)
  const column = rows.map((row) => row[0]!.trim())
  const targets = lines.slice(from)
  return {
    cells: column.slice(0, targets.length).map((text, index) => {
      const line = targets[index]!
      return { line, text, outcome: outcomeOf(text, line) }
    }),
    beyond: column.slice(targets.length).filter((text) => text !== '').length,
    otherColumns: new Set(
      rows.flatMap((row) => row.flatMap((cell, index) => (index > 0 && cell.trim() !== '' ? [index] : []))),
    ).size,
  }
}

function outcomeOf(text: string, line: ReturnLine): PastedCell['outcome'] {
  if (text === '') return 'empty'
  const figure = parseFigure(text, { code: line.element, valueType: line.valueType as ValueType })
  return figure instanceof Problem ? { refused: figure.code } : 'fill'
}
