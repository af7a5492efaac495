/** What would have been usual; shown beside an unusual figure as a question, never as a correction. */
export type OutlierHint = { readonly median: number; readonly low: number; readonly high: number }

/** Below this many earlier figures nothing can be called unusual. */
const ENOUGH = 4
/** Spread of a normal distribution per median absolute deviation; 3.5 spreads are the customary limit (Iglewicz & Hoaglin). */
const SPREAD_PER_MAD = 1.4826
const LIMIT = 3.5
/** A series that hardly moves still may move by half: what the plausibility rule of dossier §9.3 allows without a note. */
const FREE_SHARE = 0.5
const FREE_UNITS = 3

/**
 * Whether a figure is far from the unit's own earlier figures, by median and median absolute deviation, which one
 * wild value cannot move. Never used across units and never on enforcement totals (product.md §2.3).
 *
 * @param history the unit's own figures of earlier periods, in any order
 * @returns the usual range, or null if the figure lies in it or the history is shorter than four figures
 */
export function outlierHint(value: number, history: readonly number[]): OutlierHint | null {
  if (history.length < ENOUGH) return null
  const middle = medianOf(history)
  const mad = medianOf(history.map((each) => Math.abs(each - middle)))
  const reach = Math.max(LIMIT * SPREAD_PER_MAD * mad, FREE_SHARE * middle, FREE_UNITS)
  const low = Math.max(0, middle - reach)
  const high = middle + reach
  return value < low || value > high ? { median: middle, low, high } : null
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
