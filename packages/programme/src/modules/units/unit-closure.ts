import type { PlainDate } from '@hoanhap/domain/plain-date'
import { allocateTo } from '@hoanhap/domain/units/unit-allocation'
import type { UnitHistory, UnitLevel } from '@hoanhap/domain/units/unit'

export type ClosureRow = {
  readonly ancestorId: number
  readonly descendantId: number
  readonly level: UnitLevel
  readonly from: PlainDate
  readonly to: PlainDate | null
}
/** A day on the map that has no end yet. */
const TODAY_AND_AFTER: PlainDate = '9999-12-31'

type Stretch = { readonly ancestorId: number; readonly from: PlainDate; readonly to: PlainDate | null }

/** Grows with every change of what `closureOf` answers, so that stored rows are made again. */
export const CLOSURE_RULES = 2

/**
 * Every unit with everything above it, itself included, and since when until when: what SQL needs to ask
 * "who lies within whom on that day" with one join. Stretches that touch are one row. A province that ended, and what
 * lay in it, lies within its successor from that day on: whoever administers Hải Phòng answers for the plans of the
 * Hải Phòng before it (stack.md: former provinces and districts belong to the administration of their successor).
 */
export function closureOf(history: UnitHistory): ClosureRow[] {
  const memory = new Map<number, readonly Stretch[]>()
  const successions = successionsOf(history)
  const rows: ClosureRow[] = []
  for (const [unitId, versions] of history.byUnit) {
    const level = versions[0]!.level
    const own = stretchesOf(history, unitId, memory)
    for (const { ancestorId, from, to } of [...own, ...inherited(own, successions)])
      rows.push({ ancestorId, descendantId: unitId, level, from, to })
  }
  return rows
}

/** For every province that ended: the province that took over, and since when. */
function successionsOf(history: UnitHistory): Map<number, Stretch> {
  const successions = new Map<number, Stretch>()
  for (const [unitId, versions] of history.byUnit) {
    const last = versions.at(-1)!
    if (last.level !== 'province' || last.validTo === null) continue
    const [successor] = allocateTo(history, unitId, last.validFrom, TODAY_AND_AFTER)
    if (successor && successor.unitId !== unitId)
      successions.set(unitId, { ancestorId: successor.unitId, from: last.validTo, to: null })
  }
  return successions
}

/** Successors of the provinces a unit ever lay in, but for those it lies in by itself. */
function inherited(own: readonly Stretch[], successions: ReadonlyMap<number, Stretch>): Stretch[] {
  const above = new Map<number, Stretch>()
  for (const { ancestorId } of own) {
    const succession = successions.get(ancestorId)
    if (succession) above.set(succession.ancestorId, succession)
  }
  return [...above.values()].filter((each) => !own.some(({ ancestorId }) => ancestorId === each.ancestorId))
}

function stretchesOf(
  history: UnitHistory,
  unitId: number,
  memory: Map<number, readonly Stretch[]>,
): readonly Stretch[] {
  const known = memory.get(unitId)
  if (known) return known
  const stretches: Stretch[] = []
  for (const { parentId, validFrom: from, validTo: to } of history.byUnit.get(unitId) ?? []) {
    stretches.push({ ancestorId: unitId, from, to })
    if (parentId === null) continue
    for (const above of stretchesOf(history, parentId, memory)) {
      const clipped = clip(above, from, to)
      if (clipped) stretches.push(clipped)
    }
  }
  const joined = joinTouching(stretches)
  memory.set(unitId, joined)
  return joined
}

function clip(stretch: Stretch, from: PlainDate, to: PlainDate | null): Stretch | null {
  const start = stretch.from > from ? stretch.from : from
  const end = stretch.to === null ? to : to === null ? stretch.to : stretch.to < to ? stretch.to : to
  return end !== null && end <= start ? null : { ancestorId: stretch.ancestorId, from: start, to: end }
}

function joinTouching(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.ancestorId - b.ancestorId || (a.from < b.from ? -1 : 1))
  const joined: Stretch[] = []
  for (const stretch of sorted) {
    const last = joined.at(-1)
    if (last && last.ancestorId === stretch.ancestorId && last.to === stretch.from)
      joined[joined.length - 1] = { ...last, to: stretch.to }
    else joined.push(stretch)
  }
  return joined
}
