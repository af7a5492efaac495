import { headOf, headsInLine, isNumberHead, type PersonHead } from './person-heads.ts'
import { isBirthYearCell } from './person-identifiers.ts'
import type { PersonLine } from './person-lines.ts'
import { isFullName, isNameCell, isRowName } from './person-names.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'

/** Rows of persons found in lines; `last` is the last line that belongs to them. */
export type PersonRows = {
  readonly rows: number
  readonly first: number
  readonly last: number
  readonly heads: ReadonlySet<PersonHead>
}

const REACH = 8 // how many short lines one flattened row may take
const ROW_LENGTH = 240
/** A part of the plan begins: the table is over. */
const HEADING = /^(?:[IVX]{1,4}[.)]\s|(?:PHỤ LỤC|Phụ lục|Điều \d|TM\.|KT\.|Nơi nhận))/
/** A row between blanks whose name is in small letters: "1 nguyễn thị mơ 1994". */
const SMALL_ROW = /^\d{1,3}[.)]?\s\p{L}[\p{L}'’ ]{1,40}\s(?:19[3-9]\d|200\d|201[0-5])(?!\d)/u

const isSurePersons = (heads: ReadonlySet<PersonHead>): boolean =>
  heads.has('name') || (heads.has('loose') && (heads.has('identity') || heads.has('contact')))

/** The table of persons whose head begins on a line: in columns, between blanks or flattened to a cell a line. */
export function tableAt(lines: readonly PersonLine[], first: number): PersonRows | null {
  const line = lines[first]!
  if (/^\(|(?<!\p{L})ký(?!\p{L})/iu.test(line.words)) return null
  if (line.heads.length > 0 && line.columns.length > 1) {
    const table = columnTable(lines, first) ?? sidewaysTable(lines, first)
    if (table) return table
  }
  return flatTable(lines, first)
}

/** Rows that have a name in the column whose head announces names. */
function columnTable(lines: readonly PersonLine[], first: number): PersonRows | null {
  const line = lines[first]!
  const kinds = line.columns.map(headOf)
  const heads = new Set(line.heads)
  const sure = kinds.indexOf('name')
  const at = sure >= 0 ? sure : kinds.indexOf('loose')
  if (at < 0 || !isSurePersons(heads)) return null
  const commas = !/[|\t;]|\s{3,}/.test(line.words)
  let rows = 0
  let last = first
  for (let index = first + 1; index < lines.length && index - last <= REACH; index++) {
    const row = lines[index]!
    if (row.columns.length < 2 && line.columns.length > 1 && index - last > 2) break
    const cell = row.columns.length > 1 ? row.columns[at] : undefined
    const named =
      cell !== undefined && headOf(cell) === null && !/^[-:\s]*$/.test(cell) && isRowName(cell) && !commas
    const strict =
      row.columns.length > 1 &&
      row.cells.some((each) => isNameCell(each, commas || sure >= 0) && headOf(each) === null)
    if (!named && !strict) continue
    rows++
    last = index
  }
  return rows > 1 ? { rows, first, last, heads } : null
}

/** A table turned round: "Họ và tên | A | B", "Năm sinh | 1994 | 1990". */
function sidewaysTable(lines: readonly PersonLine[], first: number): PersonRows | null {
  const cells = lines[first]!.cells
  if (headOf(cells[0] ?? '') !== 'name') return null
  const names = cells.slice(1).filter((cell) => headOf(cell) === null && isRowName(cell))
  if (names.length < 2) return null
  const heads = new Set<PersonHead>(['name'])
  let last = first
  for (; last + 1 < lines.length && last - first < REACH; last++) {
    const head = headOf(lines[last + 1]!.cells[0] ?? '')
    if (head === null) break
    heads.add(head)
  }
  return { rows: names.length, first, last, heads }
}

/** Heads between blanks or over short lines, then lines that hold a name. */
function flatTable(lines: readonly PersonLine[], first: number): PersonRows | null {
  // A form to fill in on a page: "Họ và tên:", "Email:".
  if (/:$/.test(lines[first]!.words) && !lines[first + 1]?.nameCell) return null
  const heads = new Set<PersonHead>(headsInLine(lines[first]!.words))
  let next = first + 1
  if (heads.size === 0) {
    for (next = first; next < lines.length && next < first + REACH; next++) {
      const line = lines[next]!
      if (line.heads.length === 0 && !isNumberHead(line.words)) break
      for (const head of line.heads) heads.add(head)
      if (next === first && !line.heads.includes('name') && !/^(?:s?tt)/iu.test(line.words)) return null
    }
  }
  if (!heads.has('name')) return null
  // A head of names and no other is sure only if names stand right below it.
  const found = namedLines(lines, next, heads.size > 1 ? REACH * 2 : 3)
  return found.rows > 1 ? { rows: found.rows, first, last: found.last, heads } : null
}

function namedLines(lines: readonly PersonLine[], from: number, reach: number) {
  let rows = 0
  let last = from
  for (let at = from, gap = 0; at < lines.length && gap < reach; at++, gap++) {
    const line = lines[at]!
    if (HEADING.test(line.words)) break
    const named =
      SMALL_ROW.test(line.words) ||
      line.cells.some((cell) => isNameCell(cell, true) && headOf(cell) === null) ||
      (line.names.length > 0 && line.words.length < ROW_LENGTH)
    if (!named) continue
    rows++
    gap = 0
    last = at
  }
  return { rows, last }
}

const CARD_LINES = 5
const CARD = /^[\s\d.)+*•-]*(?:ho,? (?:va )?ten|ten)\s*[:|]/

/** Cards one below the other: "Họ và tên: …", "Năm sinh: …" and again. */
export function cardsIn(lines: readonly PersonLine[]): PersonRows | null {
  const at: number[] = []
  for (const [index, { words }] of lines.entries()) {
    if (words.length > ROW_LENGTH || !CARD.test(foldSameLength(lowerVietnamese(words.slice(0, 40))))) continue
    const name = words
      .slice(words.search(/[:|]/) + 1)
      .split(/[,;|(–-]/)[0]!
      .trim()
    const loose = /^[\s\d.)+*•-]*tên/iu.test(words)
    if (loose ? isNameCell(name, false) : isRowName(name)) at.push(index)
  }
  if (at.length < 2) return null
  const heads = new Set<PersonHead>(['name'])
  let last = at.at(-1)!
  for (const index of at)
    for (const [step, { words }] of lines.slice(index, index + CARD_LINES).entries())
      for (const head of labelsOf(words)) {
        heads.add(head)
        last = Math.max(last, index + step)
      }
  return { rows: at.length, first: at[0]!, last, heads }
}

/** What the labels before colons announce: "Năm sinh: 1994; địa chỉ: …". */
const labelsOf = (words: string): readonly PersonHead[] =>
  words
    .split(/[;,]/)
    .filter((part) => part.includes(':'))
    .map((part) => headOf(part.slice(0, part.indexOf(':')).trim()))
    .filter((head) => head !== null)

const ADDRESS_CELL = /^(?:thôn|ấp|bản|buôn|xóm|khóm|làng|tổ|khu phố)\s+\S/iu

/** Names one after the other, then as many years of birth; or rows of a name, a year and a home without a head. */
export function columnsIn(lines: readonly PersonLine[]): PersonRows | null {
  const rows = lines.flatMap(({ cells }, index) => {
    const year = cells.findIndex(isBirthYearCell)
    const named = year > 0 && /^\p{Lu}/u.test(cells[year - 1]!) && isRowName(cells[year - 1]!)
    return named && ADDRESS_CELL.test(cells[year + 1] ?? '') ? [index] : []
  })
  if (rows.length > 1)
    return { rows: rows.length, first: rows[0]!, last: rows.at(-1)!, heads: new Set(['name', 'identity']) }
  let names = 0
  let years = 0
  let first = 0
  for (const [index, line] of lines.entries())
    for (const cell of line.cells) {
      if (isBirthYearCell(cell) && names > 1) years++
      else if (headOf(cell) === 'identity' && names > 1) continue
      else if (isNameCell(cell, false) && years === 0) {
        if (names === 0) first = index
        names++
      } else names = years = isNameCell(cell, false) ? 1 : 0
      if (years > 1) return { rows: names, first, last: index, heads: new Set(['name', 'identity']) }
    }
  return null
}

const BULLET = /^\s*(?:[-+*•]|\d{1,3}[.)])\s*/
const FIVE = 5

/** Bullets one below the other that are nothing but full names; those below a line on streets or communes are places. */
export function nameBulletsIn(lines: readonly PersonLine[]): PersonRows | null {
  for (let index = 0; index < lines.length; index++) {
    let next = index
    while (
      next < lines.length &&
      BULLET.test(lines[next]!.words) &&
      isFullName(lines[next]!.words.replace(BULLET, '').replace(/[.,;]+$/, ''))
    )
      next++
    const above = foldSameLength(lowerVietnamese(lines[index - 1]?.words ?? ''))
    const places = /(?<![a-z])(?:duong|pho|tuyen|phuong|xa|truong|cho|ben|khu)(?![a-z]).*(?::|gom)$/.test(
      above,
    )
    if (next - index >= FIVE && !places)
      return { rows: next - index, first: index, last: next - 1, heads: new Set(['name']) }
    index = Math.max(index, next - 1)
  }
  return null
}
