import type { Span } from './plan-reading.ts'
import { hasIdentifier, headOf, identityNumbersIn, isIdentifierCell } from './person-identifiers.ts'
import { isNameCell, namesIn } from './person-names.ts'
import { normalisePersonText } from './person-text.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'

/**
 * A list of persons in a text: where it stands and how many rows were counted, never who.
 * `persons` is refused as a whole; `committee` (names with positions only) may be left out and the rest read.
 */
export type PersonList = Span & {
  readonly kind: 'persons' | 'committee'
  readonly rows: number
  readonly why: readonly string[]
}

type Line = Span & {
  readonly words: string
  readonly cells: readonly string[]
  readonly names: readonly string[]
  readonly nameCell: boolean
  readonly identified: boolean
}

const REACH = 8 // how many short lines one flattened row may take
const ENOUGH = 2
const POSITION =
  /(?:chủ tịch|trưởng (?:ban|phòng|đoàn|công an)|phó (?:ban|phòng|chủ tịch|trưởng|giám đốc)|ủy viên|thành viên|giám đốc|thư ký|chánh|bí thư|chi cục trưởng|đội trưởng|tổ trưởng|chuyên viên)/u
/** A line that is a title; a duty that speaks of lists ("không lập danh sách người …") is none. */
const LIST_TITLE =
  /^[^a-z]*(?:phu luc[^a-z]*(?:[ivx]+|[a-z])?[^a-z]*)?danh sach (?:(?:cac |nhung )?(?:nguoi|doi tuong|nan nhan|hoc vien|gai|nhan vien|benh nhan|ca nhan|truong hop|phu nu)|kem theo)/

const splitCells = (words: string): string[] => {
  const cells = words.split(/[|\t;]|\s{3,}/).map((cell) => cell.trim())
  const parts = cells.length > 1 ? cells : words.split(/\s*,\s*/)
  return parts
    .map((cell) =>
      cell
        .replace(/^["'“]|["'”]$/g, '')
        .replace(/^\(?\d{1,4}[.)]?\s+(?=\p{L})/u, '')
        .trim(),
    )
    .filter(Boolean)
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    const words = text.slice(from, end).trim()
    if (words) {
      const short = words.slice(0, 2000)
      const cells = splitCells(short)
      const nameCell = cells.some((cell) => isNameCell(cell, false))
      lines.push({
        start: from,
        end,
        words: short,
        cells,
        names: namesIn(short),
        nameCell,
        identified: hasIdentifier(short) || (cells.length > 1 && cells.some(isIdentifierCell)),
      })
    }
    from = end + 1
  }
  return lines
}

/** Heads of person columns in one line, or spread over short lines of a flattened table; the line behind them. */
function findHeader(
  lines: readonly Line[],
  index: number,
): { readonly identity: boolean; readonly next: number } | null {
  const kinds = new Set<string>()
  let at = index
  for (; at < lines.length && at < index + REACH; at++) {
    const line = lines[at]!
    const heads = line.cells
      .map((cell) => headOf(foldSameLength(lowerVietnamese(cell))))
      .filter((kind) => kind !== null)
    if (heads.length === 0 && !/^(?:stt|tt|no\.?|số tt)$/iu.test(line.words)) break
    for (const kind of heads) kinds.add(kind)
    if (at === index && !heads.includes('name') && !/^(?:stt|tt)/iu.test(line.words)) return null
  }
  if (!kinds.has('name') || kinds.size < 2) return null
  return { identity: kinds.has('identity'), next: at }
}

/** Rows below a header: lines or flattened cells that hold a name. */
function countRows(lines: readonly Line[], from: number): { rows: number; end: number } {
  let rows = 0
  let gap = 0
  let end = from
  for (let at = from; at < lines.length && gap < REACH * 2; at++, gap++) {
    const line = lines[at]!
    const named =
      line.cells.some(
        (cell) => isNameCell(cell, true) && headOf(foldSameLength(lowerVietnamese(cell))) === null,
      ) ||
      (line.names.length > 0 && line.words.length < 240)
    if (!named) continue
    rows++
    gap = 0
    end = at
  }
  return { rows, end }
}

/** Lines that pair a name with an identifier, in themselves or within the short lines that follow. */
function pairedRows(lines: readonly Line[]): { names: Set<string>; first: number; last: number } {
  const names = new Set<string>()
  let first = -1
  let last = -1
  for (const [index, line] of lines.entries()) {
    const name = line.names[0] ?? (line.nameCell ? line.words : undefined)
    if (name === undefined) continue
    if (!line.identified && !identifiedBelow(lines, index)) continue
    for (const each of line.names.length > 0 ? line.names : [name]) names.add(each)
    if (first < 0) first = index
    last = index
  }
  return { names, first, last }
}

/** A flattened row: a line that is only a name, then short lines, one of which singles the person out. */
function identifiedBelow(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!
  if (!isNameCell(line.words.replace(/^\d{1,3}[.)]?\s+/, ''), false)) return false
  for (let at = index + 1; at < lines.length && at <= index + REACH; at++) {
    const below = lines[at]!
    if (below.words.length > 120 || below.names.length > 0) return false
    if (isIdentifierCell(below.words)) return true
  }
  return false
}

/** A story tells what officials said; a list only names them. */
const SAYS =
  /(?<![\p{L}])(?:cho biết|cho hay|phát biểu|nhấn mạnh|chủ trì|ký ban hành|đã ký|vừa ký|khẳng định|đề nghị|yêu cầu|chia sẻ|kết luận|dự|tham dự)(?![\p{L}])/u
const MEMBER = /^[\s\d.)+*•-]*(?:ông|bà|đồng chí|đ\/c)(?![\p{L}])/iu

const isMember = (line: Line): boolean =>
  line.words.length < 240 &&
  line.names.length > 0 &&
  MEMBER.test(line.words) &&
  POSITION.test(lowerVietnamese(line.words)) &&
  !SAYS.test(lowerVietnamese(line.words))

/** Members of a committee: two lines or more of a name with a position, no more than two other lines between them. */
function committeeRows(lines: readonly Line[]): readonly Line[] {
  let run: Line[] = []
  let last = -1
  for (const [index, line] of lines.entries()) {
    if (!isMember(line)) continue
    if (last >= 0 && index - last > 3) {
      if (run.length >= ENOUGH) return run
      run = []
    }
    run.push(line)
    last = index
  }
  return run
}

const spanOf = (lines: readonly Line[], first: number, last: number): Span => ({
  start: lines[first]!.start,
  end: lines[last]!.end,
})

/**
 * Finds a list of persons as trust.md §3 defines it: a person header with two rows or more, or two rows
 * each pairing a personal name with an identifier, or two numbers of identity cards with any name or none. A single office telephone, a signature or a name in a
 * news lead is none.
 *
 * @param text any text as it comes to the border, before anything is stored or logged
 * @returns null if there is none; the finding holds no name and no identifier
 */
export function findPersonList(text: string): PersonList | null {
  const lines = readLines(normalisePersonText(text))
  let committee: PersonList | null = null
  for (let index = 0; index < lines.length; index++) {
    const header = findHeader(lines, index)
    const titled = !header && LIST_TITLE.test(foldSameLength(lowerVietnamese(lines[index]!.words)))
    if (!header && !titled) continue
    const { rows, end } = countRows(lines, header?.next ?? index + 1)
    if (rows < ENOUGH) continue
    const span = spanOf(lines, index, end)
    if (header && !header.identity)
      committee ??= { ...span, kind: 'committee', rows, why: ['persons:position-header'] }
    else return { ...span, kind: 'persons', rows, why: [header ? 'persons:header' : 'persons:list-title'] }
    index = end
  }
  const paired = pairedRows(lines)
  if (paired.names.size >= ENOUGH)
    return {
      ...spanOf(lines, paired.first, paired.last),
      kind: 'persons',
      rows: paired.names.size,
      why: ['persons:paired-rows'],
    }
  const numbered = lines.filter((line) => identityNumbersIn(line.words).length > 0)
  const numbers = new Set(numbered.flatMap((line) => identityNumbersIn(line.words)))
  if (numbers.size >= ENOUGH)
    return {
      start: numbered[0]!.start,
      end: numbered[numbered.length - 1]!.end,
      kind: 'persons',
      rows: numbers.size,
      why: ['persons:identity-numbers'],
    }
  if (committee) return committee
  const members = committeeRows(lines)
  if (members.length < ENOUGH) return null
  return {
    start: members[0]!.start,
    end: members[members.length - 1]!.end,
    kind: 'committee',
    rows: members.length,
    why: ['persons:positions'],
  }
}
