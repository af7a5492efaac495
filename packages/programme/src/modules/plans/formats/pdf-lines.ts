import { lettersOfFont } from '@hoanhap/reader/legacy-letters'
import type { PdfGlyph } from './pdf-glyphs.ts'

/** The column that lines are set in: what they could have filled. */
export type PdfColumn = {
  readonly left: number
  readonly right: number
  /** A cell of a table, or a letterhead whose lines were set one by one; running text if it is neither. */
  readonly kind?: 'cell' | 'lines'
}

/** A line of print: its words with a tab for every wide gap, and where it stands. */
export type PdfLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Width of the first word: whether it would have fitted on the line above. */
  readonly firstWord: number
  /** The column that it was set in, where that is not the width of the page. */
  readonly column?: PdfColumn
}

/** Shares of the letter size: characters this far apart are two words, or two columns. */
const WORD_GAP = 0.17
const COLUMN_GAP = 1.8
/** Letters of one line: accents and raised letters move a little. */
const SAME_LINE = 0.35

/** Glyphs by line, from the top of the page down. */
function rowsOf(glyphs: readonly PdfGlyph[]): PdfGlyph[][] {
  const rows: { y: number; size: number; glyphs: PdfGlyph[] }[] = []
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && glyph.y - row.y <= SAME_LINE * Math.max(row.size, glyph.size)) {
      row.glyphs.push(glyph)
      if (glyph.size > row.size) Object.assign(row, { size: glyph.size, y: glyph.y })
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  return rows.map((row) => row.glyphs.sort((a, b) => a.x - b.x))
}

/** Bold letters are sometimes drawn twice, a hair apart. */
const isSecondStroke = (glyph: PdfGlyph, last: PdfGlyph): boolean =>
  glyph.text === last.text && glyph.x - last.x < Math.max(0.3, last.width * 0.3)

function lineOf(row: readonly PdfGlyph[]): PdfLine {
  const pieces: { text: string; readonly font: string }[] = []
  let last: PdfGlyph | null = null
  let firstWord: number | null = null
  const sizes: number[] = []
  for (const glyph of row) {
    if (last && isSecondStroke(glyph, last)) continue
    if (last) {
      const gap = glyph.x - (last.x + last.width)
      const size = Math.max(glyph.size, last.size)
      if (gap > WORD_GAP * size) {
        firstWord ??= last.x + last.width - row[0]!.x
        pieces.at(-1)!.text += gap > COLUMN_GAP * size ? '\t' : ' '
      }
    }
    if (last?.font === glyph.font) pieces.at(-1)!.text += glyph.text
    else pieces.push({ text: glyph.text, font: glyph.font })
    sizes.push(glyph.size)
    last = glyph
  }
  const text = pieces.map((piece) => lettersOfFont(piece.text, piece.font)).join('')
  const left = row[0]!.x
  const right = last!.x + last!.width
  const size = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]!
  return {
    text: text.normalize('NFC'),
    left,
    right,
    y: row[0]!.y,
    size,
    firstWord: firstWord ?? right - left,
  }
}

/** The lines of print that the characters make, from the top down. */
export const linesOf = (glyphs: readonly PdfGlyph[]): PdfLine[] => rowsOf(glyphs).map(lineOf)
