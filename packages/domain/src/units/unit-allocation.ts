import type { PlainDate } from '../plain-date.ts'
import { ancestorsAt, versionAt } from './unit-history.ts'
import type { UnitEdge, UnitHistory } from './unit.ts'

/**
 * How sure it is that a value belongs where it was put.
 * - `exact`: the same unit, or units that went into it whole.
 * - `shared`: split by known shares.
 * - `assumed`: followed the main successor (or predecessor); the extent is not known.
 * - `unallocated`: cannot be placed; it stands on the nearest unit that certainly holds it.
 */
export const EXTENTS = ['exact', 'shared', 'assumed', 'unallocated'] as const
export type Extent = (typeof EXTENTS)[number]

export type AllocationReason =
  | 'main-successor-only'
  | 'main-predecessor-only'
  | 'split-shares-unknown'
  | 'gave-unknown-part'
  | 'merger-not-separable'
  | 'no-successor'
  | 'no-predecessor'

/** A share of a unit's value and the unit of the other map that holds it. */
export interface Allocation {
  readonly unitId: number
  /** Of the value allocated; the shares of one answer sum to 1. */
  readonly share: number
  readonly extent: Extent
  /** Why it is not exact, the unit where that happened and the units it may concern. */
  readonly doubts: readonly AllocationDoubt[]
}
export interface AllocationDoubt {
  readonly unitId: number
  readonly reason: AllocationReason
  readonly candidates: readonly number[]
}

const DUST = 1e-9
const weaker = (a: Extent, b: Extent): Extent => (EXTENTS.indexOf(a) < EXTENTS.indexOf(b) ? b : a)

/**
 * Where the value that a unit had on `since` lies on the map of `mapOf`.
 *
 * @param since the map the unit is named on: parts given away before it are not subtracted again
 * @returns at least one allocation, shares summing to 1
 * @throws RangeError if there is no such unit
 */
export function allocateTo(
  history: UnitHistory,
  unitId: number,
  since: PlainDate,
  mapOf: PlainDate,
): readonly Allocation[] {
  const versions = history.byUnit.get(unitId)
  if (!versions) throw new RangeError(`no unit ${unitId}`)
  const end = versions.at(-1)!.validTo
  if (end !== null && end <= mapOf) return forward(history, unitId, since, mapOf)
  if (versions[0]!.validFrom > mapOf || since > mapOf) return backward(history, unitId, since, mapOf)
  return forward(history, unitId, since, mapOf)
}

/** Follows what the unit gave away after `since` and what became of it at its end. */
function forward(history: UnitHistory, unitId: number, since: PlainDate, mapOf: PlainDate): Allocation[] {
  const end = history.byUnit.get(unitId)!.at(-1)!.validTo
  const ended = end !== null && end <= mapOf
  const edges = (history.edgesFrom.get(unitId) ?? []).filter(
    (edge) => edge.date <= mapOf && (edge.date > since || (ended && edge.date >= end)),
  )
  const found: Allocation[] = []
  const own: AllocationDoubt[] = []
  let left = 1
  for (const [date, group] of Map.groupBy(edges, (edge) => edge.date)) {
    const final = ended && date >= end
    const unknown = group.filter((edge) => edge.share === null)
    if (final && unknown.length > 0) {
      found.push(...spread(history, unitId, unknown, left, mapOf))
      return merged(found)
    }
    for (const edge of unknown) own.push({ unitId, reason: 'gave-unknown-part', candidates: [edge.toId] })
    const before = left
    for (const edge of group) {
      if (edge.share === null) continue
      const share = before * edge.share
      left -= share
      const extent = edge.share === 1 ? 'exact' : 'shared'
      found.push(...carried(forward(history, edge.toId, date, mapOf), share, extent))
    }
  }
  if (left <= DUST) return merged(found)
  if (ended) found.push(...unplaced(history, unitId, left, mapOf, 'no-successor'))
  else
    found.push({
      unitId,
      share: left,
      extent: own.length > 0 ? 'assumed' : left < 1 ? 'shared' : 'exact',
      doubts: own,
    })
  return merged(found)
}

/** The end of a unit whose shares are not all known: one main successor is followed, several are not guessed. */
function spread(
  history: UnitHistory,
  unitId: number,
  edges: readonly UnitEdge[],
  share: number,
  mapOf: PlainDate,
): Allocation[] {
  const all = edges.map((edge) => forward(history, edge.toId, edge.date, mapOf))
  const ends = new Set(all.flat().map((allocation) => allocation.unitId))
  const candidates = [...ends]
  const together = ends.size === 1 && edges.length > 1 && all.flat().every((a) => a.extent !== 'unallocated')
  if (together) return carried(all[0]!, share, 'exact')
  if (edges.length === 1 && edges[0]!.kind === 'unknown-extent')
    return carried(all[0]!, share, 'assumed', { unitId, reason: 'main-successor-only', candidates })
  const reason = 'split-shares-unknown'
  if (edges.length === 1) return unplaced(history, unitId, share, mapOf, reason)
  const holder = nearestCommon(history, candidates, mapOf)
  return [{ unitId: holder, share, extent: 'unallocated', doubts: [{ unitId, reason, candidates }] }]
}

/** Follows what the unit was made of; what several units were merged into cannot be taken apart again. */
function backward(history: UnitHistory, unitId: number, since: PlainDate, mapOf: PlainDate): Allocation[] {
  const born = history.byUnit.get(unitId)![0]!.validFrom
  const lived = born <= mapOf
  const edges = (history.edgesTo.get(unitId) ?? []).filter(
    (edge) => edge.date > mapOf && (edge.date <= since || edge.date <= born),
  )
  if (edges.length === 0 && lived) return [{ unitId, share: 1, extent: 'exact', doubts: [] }]
  if (edges.length === 0) return unplaced(history, unitId, 1, mapOf, 'no-predecessor')
  const sources = edges.map((edge) => allocateTo(history, edge.fromId, edge.date, mapOf))
  const ends = new Set(sources.flat().map((allocation) => allocation.unitId))
  if (lived) ends.add(unitId)
  const candidates = [...ends]
  const sole = edges.length === 1 && !lived ? edges[0]! : undefined
  if (sole?.kind === 'unknown-extent')
    return carried(sources[0]!, 1, 'assumed', { unitId, reason: 'main-predecessor-only', candidates })
  const together =
    ends.size === 1 && sources.flat().every((allocation) => allocation.extent !== 'unallocated')
  if (sole || together) return carried(sources[0]!, 1, 'exact')
  const holder = nearestCommon(history, candidates, mapOf)
  return [
    {
      unitId: holder,
      share: 1,
      extent: 'unallocated',
      doubts: [{ unitId, reason: 'merger-not-separable', candidates }],
    },
  ]
}

/** Stands the value on what became (or had been) the unit's parent, the nation at worst. */
function unplaced(
  history: UnitHistory,
  unitId: number,
  share: number,
  mapOf: PlainDate,
  reason: AllocationReason,
): Allocation[] {
  const versions = history.byUnit.get(unitId)!
  const first = versions[0]!
  const last = versions.at(-1)!
  const { parentId } = reason === 'no-predecessor' ? first : last
  const onMapOf = reason === 'no-predecessor' ? first.validFrom : (last.validTo ?? last.validFrom)
  if (parentId === null) throw new RangeError(`unit ${unitId} has no parent to hold its value on ${mapOf}`)
  const parents = allocateTo(history, parentId, onMapOf, mapOf)
  const holder = nearestCommon(
    history,
    parents.map((parent) => parent.unitId),
    mapOf,
  )
  return [{ unitId: holder, share, extent: 'unallocated', doubts: [{ unitId, reason, candidates: [] }] }]
}

const carried = (
  allocations: readonly Allocation[],
  share: number,
  extent: Extent,
  doubt?: AllocationDoubt,
): Allocation[] =>
  allocations.map((allocation) => ({
    unitId: allocation.unitId,
    share: allocation.share * share,
    extent: weaker(allocation.extent, extent),
    doubts: doubt ? [...allocation.doubts, doubt] : allocation.doubts,
  }))

/** Two ways into one unit are one allocation; what is unallocated there stays apart. */
function merged(allocations: readonly Allocation[]): Allocation[] {
  if (allocations.length < 2) return [...allocations]
  const groups = Map.groupBy(allocations, (a) => `${a.unitId}|${a.extent === 'unallocated'}`)
  const sums = [...groups.values()].map((group) => ({
    unitId: group[0]!.unitId,
    share: group.reduce((sum, a) => sum + a.share, 0),
    extent: group.map((a) => a.extent).reduce(weaker),
    doubts: group.flatMap((a) => a.doubts),
  }))
  const only = sums.length === 1 ? sums[0]! : undefined
  return only?.extent === 'shared' ? [{ ...only, extent: 'exact' }] : sums
}

/** The narrowest unit that holds all of them on that day. */
function nearestCommon(history: UnitHistory, unitIds: readonly number[], date: PlainDate): number {
  const chains = unitIds.map((id) => [id, ...ancestorsAt(history, id, date).map((unit) => unit.unitId)])
  const [first = [], ...others] = chains
  const common = first.find((id) => others.every((chain) => chain.includes(id)))
  if (common === undefined || !versionAt(history, common, date))
    throw new RangeError(`no unit holds ${unitIds.join(', ')} on ${date}`)
  return common
}
