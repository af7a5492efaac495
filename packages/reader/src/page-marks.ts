/** "2", "- 2 -", "Trang 2/5": what a page of a PDF carries at its edge. */
const PAGE_NUMBER =
  /^[ \t]*(?:[-–—]\s*(\d{1,3})\s*[-–—]|(?:trang|page)\s+(\d{1,3})(?:\s*(?:\/|of)\s*\d{1,3})?|(\d{1,3}))[ \t]*$/iu
const CENTRED = 12
const LEAST_PAGE = 600
const LONGEST_RUNNING_HEAD = 90

type Mark = { readonly line: number; readonly page: number; readonly at: number; readonly length: number }

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** Page numbers go up one by one, a page apart; a column of figures does not. */
function inOrder(marks: readonly Mark[]): Mark[] {
  const first = marks.findIndex(({ page, at }) => page <= 3 && at >= 0)
  if (first < 0) return []
  const kept = [marks[first]!]
  for (const mark of marks.slice(first + 1)) {
    const last = kept[kept.length - 1]!
    if (mark.page === last.page + 1 && mark.at - last.at >= LEAST_PAGE) kept.push(mark)
  }
  return kept
}

function pageNumbers(lines: readonly string[]): Mark[] {
  const marks: Mark[] = []
  let at = 0
  for (const [index, line] of lines.entries()) {
    const match = line.length < 80 ? PAGE_NUMBER.exec(line) : null
    const alone = isBlank(lines[index - 1]) && isBlank(lines[index + 1])
    const centred = line.length - line.trimStart().length >= CENTRED
    if (match && (match[3] === undefined || alone || centred))
      marks.push({ line: index, page: Number(match[1] ?? match[2] ?? match[3]), at, length: line.length })
    at += line.length + 1
  }
  return inOrder(marks)
}

/** The nearest line with words above or below, at most two blank lines away. */
function neighbour(lines: readonly string[], from: number, step: 1 | -1): number {
  for (let i = from + step; i >= 0 && i < lines.length && Math.abs(i - from) <= 3; i += step)
    if (!isBlank(lines[i])) return i
  return -1
}

/** Lines beside page numbers that say the same on two pages, or name the paper itself. */
function runningHeads(lines: readonly string[], numbers: readonly Mark[]): number[] {
  const beside = numbers.flatMap(({ line }) => [neighbour(lines, line, -1), neighbour(lines, line, 1)])
  const words = beside.map((index) => lines[index]?.trim() ?? '')
  return beside.filter((index, i) => {
    const line = words[i]!
    if (index < 0 || line.length > LONGEST_RUNNING_HEAD || /[.;:,]$/.test(line)) return false
    return (
      words.some((other, j) => other === line && beside[j] !== index) ||
      /^(?:Kế hoạch|Quyết định|Chương trình|Công văn)\s+số\s+\S+(?:\s+ngày\s+[\d/.-]+)?$/u.test(line)
    )
  })
}

/**
 * Blanks page numbers and running heads of a text taken from pages, keeping every offset, so that a
 * sentence that goes over the page can be joined and no page number is taken for a figure.
 */
export function blankPageMarks(text: string): string {
  const lines = text.split('\n')
  const numbers = pageNumbers(lines)
  if (numbers.length === 0) return text
  const drop = new Set([...numbers.map(({ line }) => line), ...runningHeads(lines, numbers)])
  return lines.map((line, index) => (drop.has(index) ? ' '.repeat(line.length) : line)).join('\n')
}
