import type { PdfPageMarks } from './pdf-glyphs.ts'
import { bandsOf } from './pdf-columns.ts'
import type { PdfLine } from './pdf-lines.ts'
import { tablesOf, type PdfTable } from './pdf-tables.ts'

/** A page in reading order: lines of print, and tables that lines are drawn around. */
export type PdfPage = { readonly parts: readonly (PdfLine | PdfTable)[]; readonly notes: readonly PdfLine[] }

export const isLine = (part: PdfLine | PdfTable): part is PdfLine => !isTable(part)

export const isTable = (part: PdfLine | PdfTable): part is PdfTable => 'table' in part

function arrange(marks: PdfPageMarks): (PdfLine | PdfTable)[] {
  const tables = tablesOf(marks.glyphs, marks.rules)
  const outside = marks.glyphs.filter(
    ({ x, y, size }) =>
      !tables.some(
        ({ left, right, top, bottom }) =>
          x >= left - 3 && x <= right && y - size * 0.3 >= top && y - size * 0.3 <= bottom,
      ),
  )
  const bands = [
    ...bandsOf(outside).map(({ top, lines }) => ({ top, parts: lines })),
    ...tables.map((table) => ({ top: table.top, parts: [table] })),
  ]
  return bands
    .sort((one, other) => one.top - other.top)
    .flatMap((band): (PdfLine | PdfTable)[] => [...band.parts])
}

/** Page numbers as they are printed: "3", "- 3 -", "Trang 3/12". */
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:(?:trang|page)\s*)?\d{1,3}(?:\s?[/]\s?\d{1,3})?(?:\s?[-–—])?$/iu
const EDGE = 2
const LEAST_REPEATS = 3

/** A line apart from its numbers, and its height on the page: the head of a gazette counts its pages in it. */
const shapeOf = (line: PdfLine): string =>
  `${Math.round(line.y / 6)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`

/** Lines that stand at the edge of a third of the pages or more, and at least on three. */
function repeatedShapes(pages: readonly (readonly (PdfLine | PdfTable)[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const parts of pages) {
    const edge = [...parts.slice(0, EDGE), ...parts.slice(-EDGE)].flatMap((part) =>
      isTable(part) ? [] : [shapeOf(part)],
    )
    for (const shape of new Set(edge)) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  const least = Math.max(LEAST_REPEATS, pages.length / 3)
  return new Set([...counts].filter(([, count]) => count >= least).map(([shape]) => shape))
}

/** Lines in small print at the foot of a page that begin with the number of a note. */
function splitNotes(parts: readonly (PdfLine | PdfTable)[], bodySize: number): PdfPage {
  let from = parts.length
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]!
    if (isTable(part) || part.size > bodySize * 0.88) break
    if (/^\[?\d{1,2}\]?[\s.]?\s*\p{L}/u.test(part.text)) from = at
  }
  return { parts: parts.slice(0, from), notes: parts.slice(from).filter(isLine) }
}

/** The pages without the heads, feet and numbers that are printed on them again and again. */
export function readPages(marks: readonly PdfPageMarks[]): PdfPage[] {
  const pages = marks.map(arrange)
  const repeated = repeatedShapes(pages)
  const sizes = pages
    .flatMap((parts) => parts.flatMap((part) => (isTable(part) ? [] : [part.size])))
    .sort((a, b) => a - b)
  const bodySize = sizes[Math.floor(sizes.length / 2)] ?? 0
  return pages.map((parts) => {
    const kept = parts.filter((part, index) => {
      if (isTable(part)) return true
      const atEdge = index < EDGE || index >= parts.length - EDGE
      const first = index === 0 || index === parts.length - 1
      return !(atEdge && repeated.has(shapeOf(part))) && !(first && PAGE_NUMBER.test(part.text.trim()))
    })
    return splitNotes(kept, bodySize)
  })
}
