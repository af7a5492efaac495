import type { PlainDate } from '../plain-date.ts'
import { fromMillionths, splitByShares, toMillionths } from './share-split.ts'
import { allocateTo, EXTENTS, type Allocation, type AllocationDoubt, type Extent } from './unit-allocation.ts'
import type { UnitHistory } from './unit.ts'

/** A figure of a unit; a row of an earlier restatement is one too. */
export interface SeriesPoint {
  readonly unitId: number
  /** The last day of the period the figure is for; it names the map the unit is on. */
  readonly date: PlainDate
  /** An additive figure (a count, an amount) with at most six decimals. */
  readonly value: number
  readonly mapOf?: PlainDate
  readonly extent?: Extent
  readonly parts?: readonly RestatedPart[]
}

/** The figure, or the piece of it, that a restated row is made of. */
export interface RestatedPart {
  readonly unitId: number
  readonly date: PlainDate
  readonly value: number
  /** Whether the whole figure came here. */
  readonly whole: boolean
}

export interface RestatedRow extends SeriesPoint {
  readonly mapOf: PlainDate
  /** The weakest of its parts. An `unallocated` row stands beside the unit's own row, never in it. */
  readonly extent: Extent
  readonly parts: readonly RestatedPart[]
}

/** What a reader of the restated figures must be told, once per unit and reason. */
export interface RestateFlag extends AllocationDoubt {
  /** The unit whose figure it concerns, as it stood in the series. */
  readonly ofUnitId: number
}

export interface Restated {
  readonly rows: readonly RestatedRow[]
  readonly flags: readonly RestateFlag[]
}

interface Pile {
  unitId: number
  date: PlainDate
  extent: Extent
  millionths: bigint
  parts: RestatedPart[]
}
interface Piece extends Omit<RestatedPart, 'value'> {
  /** The unit and map to go on from: the origin, or where the piece lies now. */
  readonly fromId: number
  readonly since: PlainDate
  readonly floor: Extent
  readonly millionths: bigint
}

/**
 * The series as it would read on the map of another day, forwards or backwards. The sum of all rows of a date
 * equals the sum of the series on that date, to the last digit. Nothing is guessed in silence: a split whose
 * shares are not known becomes an `unallocated` row on the narrowest unit that certainly holds it; a main
 * successor of unknown extent is followed, and the row is `assumed`; both are flagged.
 *
 * Rows keep their `parts`, so restating them again goes back to the figures they came from: there and back
 * loses nothing. Only additive figures may be restated: ratios from their parts, distinct counts never.
 *
 * @throws RangeError for an unknown unit, or parts that do not add up to their row
 */
export function restate(
  history: UnitHistory,
  series: readonly SeriesPoint[],
  options: { toMapOf: PlainDate },
): Restated {
  const mapOf = options.toMapOf
  const piles = new Map<string, Pile>()
  const flags = new Map<string, RestateFlag>()
  for (const point of series)
    for (const piece of piecesOf(history, point, mapOf)) {
      const allocations = allocateTo(history, piece.fromId, piece.since, mapOf)
      const amounts = splitByShares(
        piece.millionths,
        allocations.map((allocation) => allocation.share),
      )
      allocations.forEach((allocation, i) => {
        addTo(piles, piece, allocation, amounts[i]!, allocations.length === 1)
        for (const doubt of allocation.doubts)
          flags.set(`${piece.unitId}|${doubt.unitId}|${doubt.reason}`, { ...doubt, ofUnitId: piece.unitId })
      })
    }
  const rows = [...piles.values()].map(({ millionths, ...pile }) => ({
    ...pile,
    value: fromMillionths(millionths),
    mapOf,
  }))
  return { rows: rows.sort(byDateThenUnit), flags: [...flags.values()] }
}

/** A whole figure starts again from its origin; a piece of one goes on from where it lies, unless it can go home. */
function piecesOf(history: UnitHistory, point: SeriesPoint, mapOf: PlainDate): Piece[] {
  const { unitId, date, value, parts } = point
  const since = point.mapOf ?? date
  const floor = point.extent === 'unallocated' ? 'unallocated' : 'exact'
  if (!parts)
    return [{ unitId, date, whole: true, fromId: unitId, since, floor, millionths: toMillionths(value) }]
  const pieces = parts.map((part): Piece => {
    const millionths = toMillionths(part.value)
    const [home, ...away] = allocateTo(history, part.unitId, part.date, mapOf)
    const isHome = away.length === 0 && home?.unitId === part.unitId && home.extent === 'exact'
    if (part.whole || isHome)
      return { ...part, millionths, fromId: part.unitId, since: part.date, floor: 'exact' }
    return { ...part, millionths, fromId: unitId, since, floor }
  })
  const sum = pieces.reduce((total, piece) => total + piece.millionths, 0n)
  if (sum !== toMillionths(value))
    throw new RangeError(`the parts of unit ${unitId} on ${date} do not add up`)
  return pieces
}

function addTo(
  piles: Map<string, Pile>,
  piece: Piece,
  to: Allocation,
  millionths: bigint,
  undivided: boolean,
): void {
  const extent = EXTENTS[Math.max(EXTENTS.indexOf(to.extent), EXTENTS.indexOf(piece.floor))]!
  const key = `${to.unitId}|${piece.date}|${extent === 'unallocated'}`
  const pile = piles.get(key) ?? { unitId: to.unitId, date: piece.date, extent, millionths: 0n, parts: [] }
  pile.extent = EXTENTS[Math.max(EXTENTS.indexOf(pile.extent), EXTENTS.indexOf(extent))]!
  pile.millionths += millionths
  const whole = piece.whole && undivided
  const { unitId, date } = piece
  const same = whole
    ? -1
    : pile.parts.findIndex((part) => !part.whole && part.unitId === unitId && part.date === date)
  const before = same < 0 ? 0n : toMillionths(pile.parts[same]!.value)
  const part = { unitId, date, value: fromMillionths(before + millionths), whole }
  if (same < 0) pile.parts.push(part)
  else pile.parts[same] = part
  piles.set(key, pile)
}

const byDateThenUnit = (a: RestatedRow, b: RestatedRow): number =>
  a.date < b.date
    ? -1
    : a.date > b.date
      ? 1
      : a.unitId - b.unitId || EXTENTS.indexOf(a.extent) - EXTENTS.indexOf(b.extent)
