import { fold } from '@hoanhap/domain/fold'
import type { ReturnQueueRow } from '@hoanhap/contract/returns/return-schemas'

/** Units of one kind (phường, xã, đặc khu), in the order of the list. */
export type TileGroup = { readonly kind: string; readonly tiles: readonly Tile[] }
export type Tile = {
  readonly row: ReturnQueueRow
  /** "SM": the first letters of the name's last two words, to find a tile by. */
  readonly letters: string
  /** Place among all tiles, for arrow keys. */
  readonly index: number
}

/** Kinds of commune-level units, as their names begin; longest first, so that none hides another. */
const KINDS = ['Thị trấn', 'Đặc khu', 'Phường', 'Xã'] as const

const kindOf = (fullName: string): string => KINDS.find((kind) => fullName.startsWith(`${kind} `)) ?? ''

const lettersOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .slice(-2)
    .map((word) => word.normalize('NFC')[0]!.toUpperCase())
    .join('')

/**
 * Lays the units out as tiles that keep their place whatever is filtered: wards, communes, special zones, each by name.
 * It is a scheme, not a map: no boundary and no neighbourhood is claimed.
 */
export function layTiles(rows: readonly ReturnQueueRow[]): TileGroup[] {
  const order = ['Phường', 'Thị trấn', 'Xã', 'Đặc khu', '']
  const sorted = rows.toSorted((a, b) => fold(a.unit.fullName).localeCompare(fold(b.unit.fullName)))
  const groups = order.map((kind) => ({
    kind,
    rows: sorted.filter((row) => kindOf(row.unit.fullName) === kind),
  }))
  let index = 0
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => ({
      kind: group.kind,
      tiles: group.rows.map((row) => ({
        row,
        letters: lettersOf(row.unit.fullName.slice(group.kind.length).trim()),
        index: index++,
      })),
    }))
}

/**
 * The tile that an arrow key reaches, in a scheme that flows over rows of `columns` tiles; the same tile at an edge.
 *
 * @param groups sizes of the groups: each begins a new row
 */
export function tileAt(groups: readonly number[], columns: number, from: number, key: string): number {
  const places = groups.flatMap((size, group) =>
    Array.from({ length: size }, (_, at) => ({
      group,
      line: Math.floor(at / columns),
      column: at % columns,
    })),
  )
  const here = places[from]
  if (here === undefined) return 0
  if (key === 'Home') return 0
  if (key === 'End') return places.length - 1
  if (key === 'ArrowRight') return Math.min(from + 1, places.length - 1)
  if (key === 'ArrowLeft') return Math.max(from - 1, 0)
  const lineOf = (place: { group: number; line: number }): string => `${place.group}/${place.line}`
  const lines = [...new Set(places.map(lineOf))]
  const wanted = lines[lines.indexOf(lineOf(here)) + (key === 'ArrowDown' ? 1 : -1)]
  if (wanted === undefined) return from
  const candidates = places.flatMap((place, index) => (lineOf(place) === wanted ? [{ place, index }] : []))
  return (candidates.find(({ place }) => place.column === here.column) ?? candidates.at(-1)!).index
}
