import type { PlainDate } from '@hoanhap/domain/plain-date'
import type { UnitHistory, UnitLevel } from '@hoanhap/domain/units/unit'

export type ClosureRow = {
  readonly ancestorId: number
  readonly descendantId: number
  readonly level: UnitLevel
  readonly from: PlainDate
  readonly to: PlainDate | null
}
type Stretch = { readonly ancestorId: number; readonly from: PlainDate; readonly to: PlainDate | null }

/**
 * Every unit with everything above it, itself included, and since when until when: what SQL needs to ask
 * "who lies within whom on that day" with one join. Stretches that touch are one row.
 */
export function closureOf(history: UnitHistory): ClosureRow[] {
  const memory = new Map<number, readonly Stretch[]>()
  const rows: ClosureRow[] = []
  for (const [unitId, versions] of history.byUnit) {
    const level = versions[0]!.level
    for (const { ancestorId, from, to } of stretchesOf(history, unitId, memory))
      rows.push({ ancestorId, descendantId: unitId, level, from, to })
  }
  return rows
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
