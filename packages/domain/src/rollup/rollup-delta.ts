import type { Cell } from '../returns/return-cell.ts'
import { exactSum } from './exact-sum.ts'
import { isFigure } from './rollup-fold.ts'

/** What one newly sealed version adds to every stored sum above its unit. */
export type CellDelta = {
  readonly element: string
  readonly delta: number
  /** +1: a figure where there was none; −1: a figure withdrawn; 0: another value. */
  readonly reportedDelta: -1 | 0 | 1
}

/**
 * The difference between two sealed versions of a return, as the rows to add to the stored sums.
 *
 * @param before cells of the version that counted so far; null: none did
 * @param after cells of the version that counts from now on; null: none does, e.g. no longer accepted
 * @returns by element code, without rows that would change nothing; so applying a version twice adds nothing
 */
export function deltaBetween(before: readonly Cell[] | null, after: readonly Cell[] | null): CellDelta[] {
  const old = figuresOf(before)
  const fresh = figuresOf(after)
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .map((element) => ({
      element,
      delta: exactSum([fresh.get(element) ?? 0, -(old.get(element) ?? 0)]),
      reportedDelta: (Number(fresh.has(element)) - Number(old.has(element))) as CellDelta['reportedDelta'],
    }))
    .filter(({ delta, reportedDelta }) => delta !== 0 || reportedDelta !== 0)
}

const figuresOf = (cells: readonly Cell[] | null): ReadonlyMap<string, number> =>
  new Map((cells ?? []).filter(isFigure).map(({ element, value }) => [element, value]))
