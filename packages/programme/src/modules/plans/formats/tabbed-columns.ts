import { paragraphOf, type PaperBlock } from './paper-blocks.ts'

/** Two columns made with tabs or a wide gap: what stands left of it and right of it. */
const TWO_COLUMNS = /^(\S.*?)(?:\t\s*|\s{3,})(\S.*)$/u
/** Longer lines are running text, whatever blanks they hold. */
const LONGEST_PAIR = 400
const MOTTO = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u
const RECIPIENTS = /^\s*N[ơƠ][iI]\s+(?:nhận|NHẬN)/u
const MOST_LINES = 14

/** Rows of a table that somebody typed with tabs: the same number of cells, three or more, in at least three lines. */
function isTypedTable(lines: readonly string[]): boolean {
  const counts = lines.map((line) => line.trim().split(/\t+/).length)
  return lines.length >= 3 && counts[0]! >= 3 && counts.every((count) => count === counts[0])
}

/** The lines of a letterhead in which every pair stands side by side, as left column and then right column. */
function readSideBySide(lines: readonly string[]): string[] {
  const left: string[] = []
  const right: string[] = []
  for (const line of lines) {
    const pair = pairOf(line)
    if (pair) {
      left.push(pair[1]!)
      right.push(pair[2]!)
    } else if (/^\s{8,}|^\t/.test(line)) right.push(line.trim())
    else left.push(line.trim())
  }
  return [...left, ...right]
}

const pairOf = (line: string): RegExpExecArray | null =>
  line.length > LONGEST_PAIR ? null : TWO_COLUMNS.exec(line.trim())

/** Whether two columns begin here: the motto, or recipients beside the signature. */
const beginsColumns = (line: string): boolean => {
  const pair = pairOf(line)
  return pair !== null && (MOTTO.test(line) || (RECIPIENTS.test(line) && /^\p{Lu}{2}/u.test(pair[2]!)))
}

/**
 * Lines whose letterhead or signatures are two columns made with tabs or blanks, put one below the other. Other lines,
 * and lines of a typed table, come back unchanged.
 */
export function splitSideBySide(lines: readonly string[]): string[] {
  const out: string[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!beginsColumns(lines[at]!)) {
      out.push(lines[at]!)
      continue
    }
    let to = at + 1
    while (to < lines.length && to - at < MOST_LINES && goesOnBeside(lines[to]!)) to++
    out.push(...readSideBySide(lines.slice(at, to)))
    at = to - 1
  }
  return out
}

const goesOnBeside = (line: string): boolean =>
  pairOf(line) !== null || (/^\s{8,}\S|^\t/.test(line) && line.trim().length < 70)

/** Tabs of running text become blanks; columns and tables made of tabs become what they show. */
export function readTabbedColumns(blocks: readonly PaperBlock[]): PaperBlock[] {
  const out: PaperBlock[] = []
  for (let at = 0; at < blocks.length; at++) {
    const run: string[] = []
    for (let block = blocks[at]; block?.kind === 'paragraph' && /\S[\t ]*\t/.test(block.text);) {
      run.push(block.text)
      block = blocks[at + run.length]
    }
    if (run.length === 0) out.push(blocks[at]!)
    else {
      for (const line of readRun(run)) out.push(paragraphOf(line))
      at += run.length - 1
    }
  }
  return out
}

function readRun(run: readonly string[]): string[] {
  if (isTypedTable(run)) return [run.map((line) => line.trim().replace(/\t+/g, '\t')).join('\n')]
  return splitSideBySide(run).map((line) => line.replace(/[\t ]+/g, ' '))
}
