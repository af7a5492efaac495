import { committeeIn, endOfTable } from './person-committees.ts'
import type { PersonHead } from './person-heads.ts'
import { birthsIn } from './person-identifiers.ts'
import { personLines, type PersonLine } from './person-lines.ts'
import { identityNumbersIn } from './person-numbers.ts'
import { pairsIn } from './person-pairs.ts'
import { hasPosition, speaksOfClient } from './person-positions.ts'
import { cardsIn, columnsIn, nameBulletsIn, tableAt, type PersonRows } from './person-tables.ts'
import { normalisePersonText } from './person-text.ts'
import { titledRows } from './person-titles.ts'
import type { Span } from './plan-reading.ts'

/**
 * A list of persons in a text: where it stands and how many rows were counted, never who.
 * `persons` is refused as a whole; `committee` (names with positions only) may be left out and the rest read.
 */
export type PersonList = Span & {
  readonly kind: 'persons' | 'committee'
  readonly rows: number
  readonly why: readonly string[]
}

const ENOUGH = 2
const SINGLING_HEADS: readonly PersonHead[] = ['identity', 'place']

type Found = { readonly kind: 'persons' | 'committee'; readonly rows: PersonRows; readonly why: string }

const listOf = (lines: readonly PersonLine[], { kind, rows, why }: Found): PersonList => ({
  start: lines[rows.first]!.start,
  end: lines[rows.last]!.end,
  kind,
  rows: rows.rows,
  why: [`persons:${why}`],
})

/** A committee has positions, nothing that singles out a person, and no note on what clients do. */
function kindOf(lines: readonly PersonLine[], { heads, first, last }: PersonRows): Found['kind'] {
  const within = lines.slice(first + 1, last + 4)
  if (SINGLING_HEADS.some((head) => heads.has(head))) return 'persons'
  const rows = within.slice(0, last - first)
  if (rows.some(({ words }) => speaksOfClient(words) || birthsIn(words).length > 0)) return 'persons'
  return heads.has('position') || within.some(({ words }) => hasPosition(words)) ? 'committee' : 'persons'
}

/** Tables under heads of persons; the first that is no committee, else the first committee. */
function tablesIn(lines: readonly PersonLine[]): Found | null {
  let committee: Found | null = null
  for (let index = 0; index < lines.length; index++) {
    const table = tableAt(lines, index)
    if (!table) continue
    const rows = { ...table, last: endOfTable(lines, table.last) }
    const found: Found = { kind: kindOf(lines, rows), rows, why: 'header' }
    if (found.kind === 'persons') return found
    committee ??= { ...found, why: 'position-header' }
    index = rows.last
  }
  return committee
}

function cardsOf(lines: readonly PersonLine[]): Found | null {
  const rows = cardsIn(lines)
  return rows && { kind: kindOf(lines, rows), rows, why: 'cards' }
}

function pairsOf(lines: readonly PersonLine[]): Found | null {
  const { names, first, last, officials } = pairsIn(lines)
  if (names.size < ENOUGH) return null
  // Officials with telephones here and there are no list; what stands between them is the plan.
  if (officials && last - first >= names.size * 2) return null
  const rows: PersonRows = { rows: names.size, first, last, heads: new Set() }
  return { kind: officials ? 'committee' : 'persons', rows, why: 'paired-rows' }
}

function numbersOf(lines: readonly PersonLine[]): Found | null {
  const numbers = new Set<string>()
  let first = -1
  let last = -1
  for (const [index, line] of lines.entries()) {
    const found = identityNumbersIn(line.words, line.names.length > 0)
    if (found.length === 0) continue
    for (const number of found) numbers.add(number)
    if (first < 0) first = index
    last = index
  }
  if (numbers.size < ENOUGH) return null
  return {
    kind: 'persons',
    rows: { rows: numbers.size, first, last, heads: new Set() },
    why: 'identity-numbers',
  }
}

const sure = (rows: PersonRows | null, why: string): Found | null => rows && { kind: 'persons', rows, why }

function membersOf(lines: readonly PersonLine[]): Found | null {
  const found = committeeIn(lines)
  if (!found) return null
  const client = lines.slice(found.first, found.last + 1).some(({ words }) => speaksOfClient(words))
  return { kind: client ? 'persons' : 'committee', rows: { ...found, heads: new Set() }, why: 'positions' }
}

/**
 * Finds a list of persons as trust.md §3 defines it: a person header with two rows or more, two rows each pairing a
 * personal name with an identifier, a title of persons with names below, or two numbers of identity cards with any name
 * or none. A single office telephone, a signature or a name in a news lead is none.
 *
 * @param text any text as it comes to the border, before anything is stored or logged
 * @returns null if there is none; the finding holds no name and no identifier
 */
export function findPersonList(text: string): PersonList | null {
  const lines = personLines(normalisePersonText(text))
  const finders = [
    () => tablesIn(lines),
    () => cardsOf(lines),
    () => pairsOf(lines),
    () => numbersOf(lines),
    () => sure(columnsIn(lines), 'columns'),
    () => sure(titledRows(lines), 'list-title'),
    () => membersOf(lines),
    () => sure(nameBulletsIn(lines), 'names'),
  ]
  let committee: Found | null = null
  for (const find of finders) {
    const found = find()
    if (found?.kind === 'persons') return listOf(lines, found)
    committee ??= found
  }
  return committee && listOf(lines, committee)
}
