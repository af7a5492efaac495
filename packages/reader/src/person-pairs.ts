import { contactIn, givenNameWithPhone, isIdentifierCell, singlesOut } from './person-identifiers.ts'
import type { PersonLine } from './person-lines.ts'
import { mentionsIn, speaksOfVenues, type PersonMention } from './person-mentions.ts'
import { isNameCell } from './person-names.ts'
import { hasPosition, speaksOfClient } from './person-positions.ts'

/** Names paired with what singles out a person, over all lines. */
export type PersonPairs = {
  readonly names: ReadonlySet<string>
  readonly first: number
  readonly last: number
  /** Whether nothing but telephones and addresses of mail stands beside them, and beside each a position. */
  readonly officials: boolean
}

const REACH = 8 // how many short lines one flattened row may take
const NEAR = 10 // a title on streets holds for this many lines
const TABLE_ROW = 400

/** The lines that pair a name with an identifier, in themselves or within the short lines that follow. */
export function pairsIn(lines: readonly PersonLine[]): PersonPairs {
  const names = new Set<string>()
  const contacts = new Set<string>()
  const sure = new Set<string>()
  let first = -1
  let last = -1
  let officials = true
  let venues = -NEAR
  for (const [index, line] of lines.entries()) {
    if (speaksOfVenues(line.words)) venues = index
    const mentions = mentionsOf(lines, index, index - venues < NEAR)
    for (const { name, contact } of mentions) {
      names.add(name)
      if (contact === null) sure.add(name)
      else contacts.add(contact)
      if (contact === null || !hasPosition(line.words) || speaksOfClient(line.words)) officials = false
    }
    if (mentions.length === 0) continue
    if (first < 0) first = index
    last = index
  }
  // One telephone behind several names is that of an office.
  if (sure.size === 0 && contacts.size < 2) names.clear()
  return { names, first, last, officials }
}

function mentionsOf(
  lines: readonly PersonLine[],
  index: number,
  amongVenues: boolean,
): readonly PersonMention[] {
  const line = lines[index]!
  const told = mentionsIn(line.words, amongVenues)
  if (told.length > 0) return told
  const given = givenNameWithPhone(line.words)
  if (given !== null) return [{ name: given, contact: line.words }]
  const name = line.names[0]?.name ?? (line.nameCell ? line.words : undefined)
  if (name === undefined) return []
  const inRow =
    line.cells.length > 1 &&
    line.words.length <= TABLE_ROW &&
    line.cells.some((cell) => isRowIdentifier(cell))
  if (!inRow && !singledOutBelow(lines, index)) return []
  return line.names.length > 0
    ? line.names.map((each) => ({ name: each.name, contact: null }))
    : [{ name, contact: null }]
}

const isRowIdentifier = (cell: string): boolean =>
  isIdentifierCell(cell) && (contactIn(cell) === null || singlesOut(cell))

/** A flattened row: a line that is only a name, then short lines, one of which singles the person out. */
function singledOutBelow(lines: readonly PersonLine[], index: number): boolean {
  const line = lines[index]!
  if (!isNameCell(line.words.replace(/^\d{1,3}[.)]?\s+/, ''), false)) return false
  for (let at = index + 1; at < lines.length && at <= index + REACH; at++) {
    const below = lines[at]!
    if (below.words.length > 120 || below.names.length > 0) return false
    if (isIdentifierCell(below.words)) return true
  }
  return false
}
