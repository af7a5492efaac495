import type { Block, PlanSource } from './plan-blocks.ts'
import type { PlanTime } from './past-results.ts'
import type { Quantity } from './quantity-shapes.ts'
import { findDeadlines, type Deadline } from './target-deadlines.ts'

type Part = {
  readonly from: number
  readonly to: number
  readonly firstStart: number
}

/**
 * The deadline that belongs to one number of a clause: its place in a "lần lượt" series, the year in its
 * own part (before the number rather than after), or the year that opens the sentence for all of them.
 */
export function deadlineFor(
  quantity: Quantity,
  index: number,
  series: readonly number[],
  deadlines: readonly Deadline[],
  part: Part,
  time: PlanTime,
): number | null {
  if (series[index] !== undefined) return series[index]
  const earliest = time.from ?? 0
  const aims = deadlines.filter((deadline) => !deadline.baseline && deadline.year >= earliest)
  const own = aims.filter((deadline) => deadline.start >= part.from && deadline.start < part.to)
  const before = own.filter((deadline) => deadline.end <= quantity.start).pop()
  const after = own.find((deadline) => deadline.start >= quantity.end)
  const opening = aims.find((deadline) => deadline.end <= part.firstStart)
  return before?.year ?? after?.year ?? opening?.year ?? null
}

/** The year that a heading or list opening above the paragraph sets for everything below it. */
export function inheritedDeadline(source: PlanSource, block: Block, time: PlanTime): number | null {
  for (let index = block.parent, steps = 0; index >= 0 && steps < 12; steps++) {
    const above = source.blocks[index]!
    if (above.heading || above.opensList) {
      const years = findDeadlines(source.lower, above.bodyStart, above.end).filter(
        (deadline) => !deadline.baseline,
      )
      const year = years[years.length - 1]?.year
      if (year !== undefined && (time.from === null || year >= time.from)) return year
    }
    index = above.parent
  }
  return null
}
