import { paragraphsOf, type PaperCell, type PaperTable } from './paper-blocks.ts'

/** Wider or taller spans than these are slips of a program or an attack; no paper has them. */
const MOST_COLUMNS = 60
const MOST_ROWS = 500

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim()

const ENDED = /[\p{P}\p{S}]$/u
const NEXT_ITEM = /^(?:\p{Lu}|[-–+•*] |\d{1,2}[.)] )/u
const hasSmallLetters = (words: string): boolean => /\p{Ll}/u.test(words)

/** One line of a cell: its paragraphs are items of a list unless a sentence or a title only wraps. */
function cellText(cell: PaperCell, isHeader: boolean): string {
  let line = ''
  for (const words of paragraphsOf(cell.blocks).map(squeeze)) {
    if (words === '') continue
    const listed = !isHeader && !ENDED.test(line) && NEXT_ITEM.test(words) && hasSmallLetters(words)
    line += line === '' ? words : `${listed ? ';' : ''} ${words}`
  }
  return line
}

type Carried = { readonly text: string; left: number }

/**
 * The rows of a table as equal columns: the words of a merged cell stand in every place that it covers, so that a row can be
 * read by itself. A cell over the whole width stands once.
 */
export function gridOf(table: PaperTable): string[][] {
  const carried: (Carried | undefined)[] = []
  const grid: string[][] = []
  for (const [index, row] of table.rows.entries()) {
    const line: string[] = []
    const takeCarried = (): void => {
      for (let above = carried[line.length]; above !== undefined && above.left > 0;) {
        above.left--
        line.push(above.text)
        above = carried[line.length]
      }
    }
    for (const cell of row) {
      takeCarried()
      const text = cell.goesOn ? (grid[index - 1]?.[line.length] ?? '') : cellText(cell, index === 0)
      const columns = Math.min(cell.columns, MOST_COLUMNS - line.length)
      for (let column = 0; column < columns; column++) {
        carried[line.length] = { text, left: Math.min(cell.rows, MOST_ROWS) - 1 }
        line.push(text)
      }
    }
    takeCarried()
    grid.push(row.length === 1 && line.length > 1 ? [line[0]!] : line)
  }
  return grid
}
