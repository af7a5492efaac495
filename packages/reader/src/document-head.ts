import type { PlanSource } from './plan-blocks.ts'
import type { Span } from './plan-reading.ts'

/** A piece of the letterhead: a line, or what stands in one column of it. */
export type HeadCell = Span & { readonly words: string; readonly lower: string; readonly motto: boolean }

const HEAD = 6000
const COUNTRY = 'cong hoa xa hoi chu nghia viet nam'
const PARTY = 'dang cong san viet nam'
/** Where a new column begins although only one blank stands before it. */
const COLUMN =
  /[|\t]|\s{3,}|(?<=\S) (?=CỘNG\s+H(?:ÒA|OÀ|ỊA)\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT|[Đđ]ộc\s+lập\s*[-–—])|(?<=VIỆT NAM|[Hh]ạnh [Pp]húc) (?=\S)|(?<=\p{Lu}{2}) (?=Số\s?:\s?\d)/u
const DRAWN = /^[\s_=*.…·~–—-]*$/u

/** Whether a cell is a piece of "Cộng hòa xã hội chủ nghĩa Việt Nam / Độc lập - Tự do - Hạnh phúc". */
function isMotto(folded: string, afterMotto: boolean): boolean {
  const words = folded
    .replace(/hia(?= xa)/, 'hoa')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^(?:doc lap|tu do|-? ?hanh phuc)/.test(words)) return words.length < 40
  if (words === 'cong' || words.startsWith('cong hoa')) return COUNTRY.startsWith(words)
  if (words === PARTY) return true
  return afterMotto && words.length > 2 && COUNTRY.endsWith(words)
}

/** The lines of the head in order, cut into the columns they were set in, without rules. */
export function readHeadCells(source: PlanSource): HeadCell[] {
  const cells: HeadCell[] = []
  const head = source.text.slice(0, HEAD)
  let from = 0
  for (const line of head.split('\n')) {
    let at = 0
    for (const piece of line.split(COLUMN)) {
      const found = line.indexOf(piece, at)
      at = found + piece.length
      const words = piece.trim().replace(/^[-–—_*=]{3,}\s*|\s*[-–—_*=]{3,}$/gu, '')
      if (DRAWN.test(words)) continue
      const start = from + found + piece.indexOf(words)
      const end = start + words.length
      const motto = isMotto(source.folded.slice(start, end), cells[cells.length - 1]?.motto ?? false)
      cells.push({ start, end, words, lower: source.lower.slice(start, end), motto })
    }
    from += line.length + 1
  }
  return cells
}
