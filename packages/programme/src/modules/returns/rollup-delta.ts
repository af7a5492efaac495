import type { Cell } from '@hoanhap/domain/returns/return-cell'
import type { RollupDelta } from './rollup-queries.ts'

/** What a return puts into the sums: the cells of its version in force, and whether they count as accepted. */
export type Contribution = { readonly cells: readonly Cell[]; readonly accepted: boolean }

export const NOTHING: Contribution = { cells: [], accepted: false }

/** What must be added to the sums when a return's contribution changes; elements that do not change are left out. */
export function rollupDeltas(before: Contribution, after: Contribution): RollupDelta[] {
  const deltas = new Map<string, RollupDelta>()
  const add = (contribution: Contribution, sign: 1 | -1): void => {
    for (const cell of contribution.cells) {
      if (cell.value === null) continue
      const delta = deltas.get(cell.element) ?? {
        element: cell.element,
        total: 0,
        reported: 0,
        acceptedTotal: 0,
        acceptedReported: 0,
      }
      delta.total += sign * cell.value
      delta.reported += sign
      if (contribution.accepted) {
        delta.acceptedTotal += sign * cell.value
        delta.acceptedReported += sign
      }
      deltas.set(cell.element, delta)
    }
  }
  add(before, -1)
  add(after, 1)
  return [...deltas.values()].filter(
    (delta) => delta.total || delta.reported || delta.acceptedTotal || delta.acceptedReported,
  )
}
