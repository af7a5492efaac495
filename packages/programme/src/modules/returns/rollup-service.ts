import type { Period } from '@hoanhap/domain/periods/period'
import { periodsWithin } from '@hoanhap/domain/periods/period-calendar'
import { periodAt } from '@hoanhap/domain/periods/period-parse'
import { combineParts, type CombinedValue } from '@hoanhap/domain/rollup/period-combination'
import type { Context } from '../../programme-context.ts'
import { listReleased, listRollup, type RollupRow } from './rollup-queries.ts'

/** `sent`: everything that has been sent, visible at once; `accepted`: what the province has received, for official papers. */
export type Counting = 'sent' | 'accepted'

/** Figures of one unit over some half-years, by element code. */
export type UnitFigures = ReadonlyMap<string, CombinedValue>

/** Half-years from the first of `fromYear` to `until`, oldest first. */
export function halvesUntil(fromYear: number, until: Period): Period[] {
  const halves: Period[] = []
  for (let year = fromYear; year <= until.year; year += 1)
    halves.push(
      ...periodsWithin(periodAt('hc', year, 'year', 1), 'half').filter((half) => half.to <= until.to),
    )
  return halves
}

/**
 * What each unit has reported over some half-years: flows summed, stocks as they last were. Elements of class S3 come from the released store and from nowhere else.
 */
export async function figuresOf(
  ctx: Context,
  asked: {
    unitIds: readonly number[]
    /** Half-years without a gap, oldest first. */
    halves: readonly Period[]
    elements: readonly string[]
    counting: Counting
  },
): Promise<ReadonlyMap<number, UnitFigures>> {
  const { halves } = asked
  const rows = await listRollup(ctx.db, ctx.actor.tenantId, {
    unitIds: asked.unitIds,
    periods: halves.map((half) => half.id),
    elements: asked.elements,
  })
  const byKey = new Map(rows.map((row) => [`${row.unitId} ${row.period} ${row.element}`, row]))
  const figures = new Map<number, UnitFigures>()
  for (const unitId of asked.unitIds) {
    const combined = asked.elements.flatMap((code): [string, CombinedValue][] => {
      const element = ctx.reference.elements.get(code)
      if (!element || element.sensitivity === 'S3') return []
      const parts = halves.map((half) => partOf(byKey.get(`${unitId} ${half.id} ${code}`), asked.counting))
      return [[code, combineParts(element, parts)]]
    })
    figures.set(unitId, new Map(combined))
  }
  return figures
}

function partOf(
  row: RollupRow | undefined,
  counting: Counting,
): { value: number; unitsReported: number } | null {
  if (!row) return null
  const [value, unitsReported] =
    counting === 'sent' ? [row.total, row.reported] : [row.acceptedTotal, row.acceptedReported]
  return unitsReported > 0 ? { value, unitsReported } : null
}

/** Released figures of class S3 for a unit and period; null value: "không công bố". Empty until the first release. */
export async function releasedFigures(
  ctx: Context,
  unitId: number,
  period: Period,
  elements: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  const sensitive = elements.filter((code) => ctx.reference.elements.get(code)?.sensitivity === 'S3')
  const rows = await listReleased(ctx.db, ctx.actor.tenantId, {
    unitId,
    periods: [period.id],
    elements: sensitive,
  })
  return new Map(rows.map((row) => [row.element, row.value]))
}
