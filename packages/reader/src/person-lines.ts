import { headOf, type PersonHead } from './person-heads.ts'
import { isNameCell, namesIn, type NameMention } from './person-names.ts'
import { personWords } from './person-text.ts'
import type { Span } from './plan-reading.ts'

/** A line, or a part of a long one, as lists of persons are looked for in it. */
export type PersonLine = Span & {
  readonly words: string
  /** Cells between bars, tabs, semicolons or wide gaps; in place, empty ones too. */
  readonly columns: readonly string[]
  /** Cells with something in them, without running numbers; of a line without columns its parts between commas. */
  readonly cells: readonly string[]
  readonly heads: readonly PersonHead[]
  readonly names: readonly NameMention[]
  readonly nameCell: boolean
}

/** A long line is looked through part by part; parts overlap so that no name is parted from its number. */
const PART = 2000
const OVERLAP = 300

const bare = (cell: string): string =>
  cell
    .replace(/^["'“]|["'”]$/g, '')
    .replace(/^\(?\d{1,4}[.)]?\s+(?=\p{L})/u, '')
    .trim()

function lineOf(words: string, start: number, end: number): PersonLine {
  const columns = words.split(/[|\t;]|\s{3,}/).map((cell) => bare(cell.trim()))
  if (columns.length > 1 && words.startsWith('|')) columns.shift()
  const parts = columns.filter(Boolean).length > 1 ? columns : words.split(/\s*,\s*/).map(bare)
  const cells = parts.filter(Boolean)
  return {
    start,
    end,
    words,
    columns: columns.length > 1 ? columns : parts,
    cells,
    heads: cells.map(headOf).filter((head) => head !== null),
    names: namesIn(words),
    nameCell: cells.some((cell) => isNameCell(cell, false)),
  }
}

/** The lines of a text that hold words, in parts of a bearable length. */
export function personLines(text: string): PersonLine[] {
  const lines: PersonLine[] = []
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    for (let at = from; at < end; at += PART - OVERLAP) {
      const words = personWords(text.slice(at, Math.min(end, at + PART)).trim())
      if (words) lines.push(lineOf(words, from, end))
      if (at + PART >= end) break
    }
    from = end + 1
  }
  return lines
}
