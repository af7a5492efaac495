import type { PdfGlyph } from './pdf-glyphs.ts'
import { greatestOf, leastOf } from './paper-limits.ts'
import { linesOf, type PdfLine } from './pdf-lines.ts'

/** A band of a page whose lines are read one after the other: over the whole width, or a left and then a right column. */
export type PdfBand = { readonly top: number; readonly lines: readonly PdfLine[] }

const MOTTO = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u
const DATED = /ngày[\s\d.…_]{0,12}tháng[\s\d.…_]{0,12}năm/u
const RECIPIENTS = /(?:^|\t|\s)N[ơƠ][iI]\s+(?:nhận|NHẬN)/u
const SIGNER = /(?:^|\t|\s)(?:TM|KT|TL|TUQ)\s?\./u
const ANNEX = /^\s*(?:PHỤ LỤC|BIỂU)(?!\p{L})/u
const LONGEST_LETTERHEAD = 9
const SIGNER_ABOVE = 70
/** Share of the letter size: cells of Word leave 11 points between them, words of typewriter print half a letter. */
const NARROWEST_GUTTER = 0.75
/** The gutter lies in the middle half of the page. */
const GUTTER_ZONE = { from: 0.28, to: 0.68 }

/** Where no character stands in any of the lines: the middle of the widest such strip, or null. */
function gutterOf(glyphs: readonly PdfGlyph[]): number | null {
  const left = leastOf(glyphs.map((glyph) => glyph.x))
  const right = greatestOf(glyphs.map((glyph) => glyph.x + glyph.width))
  const from = left + (right - left) * GUTTER_ZONE.from
  const to = left + (right - left) * GUTTER_ZONE.to
  const size = greatestOf(glyphs.map((glyph) => glyph.size))
  let edge = left
  let best: { width: number; middle: number } | null = null
  for (const glyph of [...glyphs].sort((a, b) => a.x - b.x)) {
    const width = glyph.x - edge
    const middle = edge + width / 2
    if (width > Math.max(NARROWEST_GUTTER * size, best?.width ?? 0) && glyph.x > from && edge < to)
      best = { width, middle }
    edge = Math.max(edge, glyph.x + glyph.width)
  }
  return best?.middle ?? null
}

/** The band as two columns, or null if nothing divides it. */
function divide(glyphs: readonly PdfGlyph[], kind: 'lines' | 'text'): PdfLine[] | null {
  if (glyphs.length === 0) return null
  const gutter = gutterOf(glyphs)
  if (gutter === null) return null
  const sides = [glyphs.filter((glyph) => glyph.x < gutter), glyphs.filter((glyph) => glyph.x >= gutter)]
  return sides.flatMap((side) => {
    const lines = linesOf(side)
    const left = leastOf(lines.map((line) => line.left))
    const right = greatestOf(lines.map((line) => line.right))
    const column = { left, right, ...(kind === 'lines' && { kind }) }
    return lines.map((line) => ({ ...line, column }))
  })
}

/** Two columns of running text: both sides are mostly filled lines, from the top of the page to its foot. */
function isRunningColumns(glyphs: readonly PdfGlyph[], gutter: number): boolean {
  return [glyphs.filter((glyph) => glyph.x < gutter), glyphs.filter((glyph) => glyph.x >= gutter)].every(
    (side) => {
      const lines = linesOf(side)
      const right = greatestOf(lines.map((line) => line.right))
      const left = leastOf(lines.map((line) => line.left))
      const full = lines.filter((line) => line.right - line.left > (right - left) * 0.7)
      return lines.length >= 12 && full.length > lines.length * 0.6
    },
  )
}

type Range = { readonly from: number; readonly to: number }

/** The lines of the letterhead: from the top of the page to the line with the date. */
function letterheadOf(lines: readonly PdfLine[]): Range | null {
  const head = lines.slice(0, LONGEST_LETTERHEAD)
  const motto = head.findIndex((line) => MOTTO.test(line.text))
  if (motto < 0) return null
  const dated = head.findIndex((line, index) => index >= motto && DATED.test(line.text))
  return { from: 0, to: dated >= 0 ? dated + 1 : Math.min(head.length, motto + 3) }
}

/** The lines from the recipients, or the signer beside them, to the end of the page or the next annex. */
function signatureOf(lines: readonly PdfLine[]): Range | null {
  const recipients = lines.findLastIndex((line) => RECIPIENTS.test(line.text))
  if (recipients < 0) return null
  let from = recipients
  while (
    from > 0 &&
    lines[recipients]!.y - lines[from - 1]!.y < SIGNER_ABOVE &&
    SIGNER.test(lines[from - 1]!.text)
  )
    from--
  const annex = lines.findIndex((line, index) => index > recipients && ANNEX.test(line.text))
  return { from, to: annex < 0 ? lines.length : annex }
}

/** The words outside the tables of a page as bands, from the top down. */
export function bandsOf(glyphs: readonly PdfGlyph[]): PdfBand[] {
  if (glyphs.length === 0) return []
  const gutter = gutterOf(glyphs)
  if (gutter !== null && isRunningColumns(glyphs, gutter))
    return [{ top: leastOf(glyphs.map((glyph) => glyph.y)), lines: divide(glyphs, 'text')! }]
  const lines = linesOf(glyphs)
  const bands: PdfBand[] = []
  const ranges = [letterheadOf(lines), signatureOf(lines)]
  let at = 0
  for (const range of ranges) {
    if (!range || range.from < at) continue
    const top = lines[range.from]!.y
    const end = lines[range.to]?.y ?? Infinity
    const size = lines[range.from]!.size
    const columns = divide(
      glyphs.filter(({ y }) => y >= top - size * 0.4 && y < end - size * 0.4),
      'lines',
    )
    if (!columns) continue
    bands.push(...lines.slice(at, range.from).map((line) => ({ top: line.y, lines: [line] })), {
      top,
      lines: columns,
    })
    at = range.to
  }
  return [...bands, ...lines.slice(at).map((line) => ({ top: line.y, lines: [line] }))]
}
