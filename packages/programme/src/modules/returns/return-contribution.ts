import { deltaBetween } from '@hoanhap/domain/rollup/rollup-delta'
import type { Cell } from '@hoanhap/domain/returns/return-cell'
import type { RollupDelta } from './rollup-queries.ts'

/** What a return puts into the sums: the cells of its version in force, and whether they count as accepted. */
export type Contribution = { readonly cells: readonly Cell[]; readonly accepted: boolean }

export const NOTHING: Contribution = { cells: [], accepted: false }

/** What must be added to the sums when a return's contribution changes; elements that do not change are left out. */
export function rollupDeltas(before: Contribution, after: Contribution): RollupDelta[] {
  const all = deltaBetween(before.cells, after.cells)
  const accepted = deltaBetween(before.accepted ? before.cells : null, after.accepted ? after.cells : null)
  const byElement = new Map(accepted.map((delta) => [delta.element, delta]))
  const elements = new Set([...all, ...accepted].map((delta) => delta.element))
  return [...elements].map((element) => {
    const total = all.find((delta) => delta.element === element)
    const official = byElement.get(element)
    return {
      element,
      total: total?.delta ?? 0,
      reported: total?.reportedDelta ?? 0,
      acceptedTotal: official?.delta ?? 0,
      acceptedReported: official?.reportedDelta ?? 0,
    }
  })
}
