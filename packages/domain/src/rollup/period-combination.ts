import type { DataElement } from '../catalogue/data-element.ts'
import { exactSum } from './exact-sum.ts'

/** One part of a longer period; null: nobody gave a figure. */
export type PeriodPart = { readonly value: number; readonly unitsReported: number } | null

export type CombinedValue = {
  readonly value: number | null
  /** The fewest units of any part that is in the value: the sum is known at least for so many. */
  readonly unitsReported: number
  readonly partsKnown: number
  readonly parts: number
}

/**
 * A figure for a longer period from its parts, e.g. a year from its halves: flows are summed, of a stock the last
 * counts, distinct counts are never added, because the same thing may be in both halves.
 *
 * A sum over the parts that are known is given with how many are; the caller says so. A stock whose *last* part is
 * unknown is unknown: an older state is not the state at the cut-off.
 *
 * @param parts oldest first, all parts of the longer period
 */
export function combineParts(
  element: Pick<DataElement, 'overTime'>,
  parts: readonly PeriodPart[],
): CombinedValue {
  const known = parts.filter((part) => part !== null)
  const counts = { partsKnown: known.length, parts: parts.length }
  const unknown: CombinedValue = { value: null, unitsReported: 0, ...counts }
  const only = parts.length === 1 ? parts[0] : undefined
  const last = element.overTime === 'last' ? parts.at(-1) : only
  if (last) return { ...last, ...counts }
  if (element.overTime !== 'sum' || known.length === 0) return unknown
  return {
    value: exactSum(known.map(({ value }) => value)),
    unitsReported: Math.min(...known.map(({ unitsReported }) => unitsReported)),
    ...counts,
  }
}
