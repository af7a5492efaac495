import type { PdfColumn, PdfLine } from './pdf-lines.ts'

const MARKER =
  /^(?:[-–—+•*]\s|\(?\d{1,2}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,4}[.)]?\s|\(?[a-zđ][.)]\s|[IVXL]{1,6}\s?[.)]\s|(?:Điều|Chương|Phần|Căn cứ|Nơi nhận)\s|[A-HĐ]\.\s)/u
const ENDED = /[.;:!?…]["”’)\]]?$/u

/** The left and right edges that most lines of a page keep to. */
export function columnOf(lines: readonly PdfLine[]): PdfColumn {
  if (lines.length === 0) return { left: 0, right: 0 }
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b)
  const rights = lines.map((line) => line.right).sort((a, b) => a - b)
  return {
    left: lefts[Math.floor(lefts.length * 0.15)]!,
    right: rights[Math.min(rights.length - 1, Math.floor(rights.length * 0.9))]!,
  }
}

/** Set in the middle: as much room on both sides, and not a little. */
function isCentred(line: PdfLine, column: PdfColumn): boolean {
  const before = line.left - column.left
  const behind = column.right - line.right
  return Math.min(before, behind) > line.size && Math.abs(before - behind) < line.size * 2.5
}

/** Names that begin an entry of a list of agencies, which cells hold one below the other. */
const AGENCY =
  /^(?:Sở|Công an|Hội|UBND|Ủy ban|Uỷ ban|Ban|Bộ|Mặt trận|Đoàn|Tỉnh đoàn|Thành đoàn|Liên đoàn|Đài|Báo|Viện|Tòa án|Toà án|Phòng|Trung tâm|Chi cục|Các)(?!\p{L})/u
/** A name or a sentence that cannot end here. */
const OPEN_END = /(?:[,(–-]|(?<!\p{L})(?:và|của|các|với|do|tại|cho|theo|về|hoặc|là|trên|những|số|từ|đến))$/u

const isSpaced = (line: PdfLine): boolean => line.text.includes('\t')

/** How a line goes on from the one above: in the same sentence, below it in the same title, or as something new. */
export function joinOf(above: PdfLine, line: PdfLine, page: PdfColumn): ' ' | '\n' | '' | null {
  if (above.column?.left !== line.column?.left) return null
  const column: PdfColumn = line.column ?? page
  const near = line.y - above.y < Math.max(line.size, above.size) * 2.4 || line.y < above.y
  if (!near || isSpaced(above) || isSpaced(line)) return null
  if (isCentred(above, column) && isCentred(line, column)) return '\n'
  // Letterheads and signatures are set line by line; only a sentence that is cut goes on.
  if (column.kind === 'lines' && !/^\p{Ll}/u.test(line.text) && !OPEN_END.test(above.text)) return '\n'
  // The first word would have fitted above: somebody ended the line there.
  const room = column.right - above.right
  if (room > line.firstWord + above.size * 0.6) return null
  if (/[;:]$/.test(above.text) && /^[\p{Lu}\d]/u.test(line.text)) return null
  if (column.kind === 'cell' && AGENCY.test(line.text) && !OPEN_END.test(above.text)) return null
  if (/[\p{L}\d][/-]$/u.test(above.text)) return ''
  if (Math.abs(line.size - above.size) > above.size * 0.2) return null
  if (MARKER.test(line.text) && (ENDED.test(above.text) || !/^\(?\d/.test(line.text))) return null
  const isIndented = line.left - column.left > line.size * 1.2
  return isIndented && line.left > above.left + line.size && ENDED.test(above.text) ? null : ' '
}

/** Puts lines together into paragraphs; a word that was divided at the end of a line is one again. */
export function paragraphsOfLines(lines: readonly PdfLine[], column: PdfColumn): string[] {
  const out: string[] = []
  let above: PdfLine | null = null
  for (const line of lines) {
    const join = above === null ? null : joinOf(above, line, column)
    if (join === null) out.push(line.text)
    else if (out.at(-1)!.endsWith('\u00ad')) out[out.length - 1] = out.at(-1)!.slice(0, -1) + line.text
    else out[out.length - 1] += join + line.text
    above = line
  }
  return out
}
