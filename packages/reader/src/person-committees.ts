import type { PersonLine } from './person-lines.ts'
import { isNameCell } from './person-names.ts'
import { hasPosition } from './person-positions.ts'

/** A story tells what officials said; a list only names them. Recipients are no members either. */
const SAYS =
  /(?<!\p{L})(?:cho biết|cho hay|phát biểu|nhấn mạnh|chủ trì|ký ban hành|đã ký|vừa ký|khẳng định|đề nghị|yêu cầu|chia sẻ|kết luận|dự|tham dự|để b\/c|để báo cáo)(?!\p{L})/iu
const MEMBER = /^[\s\d.)+*•-]*(?:ông|bà|đồng chí|đ\/c)(?!\p{L})/iu
const MARKED = /^\s*(?:[-+*•]|\d{1,3}[.)])\s*/
const LENGTH = 240
const ENOUGH = 2
const MOST_BETWEEN = 3

const beginsWithName = ({ words, names }: PersonLine): boolean =>
  MARKED.test(words) && (names[0]?.start ?? Infinity) <= (MARKED.exec(words)?.[0].length ?? 0)

const isNamed = (line: PersonLine): boolean =>
  line.words.length < LENGTH &&
  !SAYS.test(line.words) &&
  ((line.names.length > 0 && MEMBER.test(line.words)) || beginsWithName(line))

/** A line that goes on a list of members, whether its position is known or not: "5. Đ/c Hoa, hội viên". */
const goesOn = (line: PersonLine): boolean =>
  line.words.length < LENGTH &&
  !SAYS.test(line.words) &&
  (MEMBER.test(line.words) || beginsWithName(line) || isNameCell(line.words.replace(MARKED, ''), false))

/** Members of a committee named one a line, and what goes on before and behind them; null if there are not two. */
export function committeeIn(
  lines: readonly PersonLine[],
): { readonly rows: number; readonly first: number; readonly last: number } | null {
  let run: number[] = []
  for (const [index, line] of lines.entries()) {
    if (!isNamed(line) || !hasPosition(line.words)) continue
    if (run.length > 0 && index - run.at(-1)! > MOST_BETWEEN) {
      if (run.length >= ENOUGH) break
      run = []
    }
    run.push(index)
  }
  if (run.length < ENOUGH) return null
  let first = run[0]!
  let last = run.at(-1)!
  while (first > 0 && goesOn(lines[first - 1]!)) first--
  while (last + 1 < lines.length && goesOn(lines[last + 1]!)) last++
  return { rows: run.length, first, last }
}

/** Where a table of members ends: its rows go on as long as there are columns or cells that begin with a number. */
export function endOfTable(lines: readonly PersonLine[], last: number): number {
  let end = last
  const columns = lines[last]!.columns.length
  if (columns < 2 || !/[|\t]/.test(lines[last]!.words)) return last
  while (
    end + 1 < lines.length &&
    /[|\t]/.test(lines[end + 1]!.words) &&
    lines[end + 1]!.columns.length === columns
  )
    end++
  return end
}
