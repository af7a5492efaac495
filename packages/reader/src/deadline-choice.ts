import type { Block, PlanSource } from './plan-blocks.ts'
import type { PlanTime } from './past-results.ts'
import type { Quantity } from './quantity.ts'
import { between, firstFrom } from './span-search.ts'
import { findDeadlines, type Deadline } from './target-deadlines.ts'

/** The years of a clause, those to be met apart from those compared with; both in the order of the text. */
export type ClauseYears = {
  readonly aims: readonly Deadline[]
  readonly compared: readonly Deadline[]
}

const isOwnPeriod = ({ from, year }: Deadline, time: PlanTime): boolean =>
  from !== null && from === time.from && year === time.to

/** Sorts the years of a clause; the plan's own period is no deadline, nor is a year before it. */
export const yearsOfClause = (deadlines: readonly Deadline[], time: PlanTime): ClauseYears => ({
  aims: deadlines.filter(
    (deadline) => !deadline.baseline && deadline.year >= (time.from ?? 0) && !isOwnPeriod(deadline, time),
  ),
  compared: deadlines.filter(({ compared }) => compared),
})

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
  { aims }: ClauseYears,
  part: Part,
): number | null {
  if (series[index] !== undefined) return series[index]
  const own = between(aims, part.from, part.to)
  const before = own.filter((deadline) => deadline.end <= quantity.start).pop()
  const after = own.find((deadline) => deadline.start >= quantity.end)
  const opening = aims[0] && aims[0].end <= part.firstStart ? aims[0] : undefined
  return before?.year ?? after?.year ?? opening?.year ?? null
}

/** The year that the words of one number are compared with: "so với năm 2015". */
export const baselineYearOf = ({ compared }: ClauseYears, from: number, to: number): number | null =>
  between(compared, from, to)[0]?.year ?? null

/** "2.1. Giai đoạn 2021 - 2025" at the head of a list: its last year, unless it is the plan's own period. */
const STAGE = /^[^.;]{0,60}giai đoạn\s+(?:\S{1,3}\s*\()?((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})\)?\s*:?$/u
const isStageOfPlan = (stage: RegExpExecArray, time: PlanTime): boolean =>
  (Number(stage[1]) === time.from && Number(stage[2]) === time.to) || Number(stage[2]) < (time.from ?? 0)

/** A line above in the same list looks no further back: keeps reading linear. */
const LONGEST_LIST = 40

/** "Đến cuối năm 2010:" alone on a line sets the year for the marked lines that follow it, though none is below it. */
function yearOfLineBefore(source: PlanSource, block: Block, time: PlanTime): number | null {
  if (block.marker === '') return null
  const at = firstFrom(source.blocks, block.start)
  for (let index = at - 1; index >= 0 && at - index <= LONGEST_LIST; index--) {
    const before = source.blocks[index]!
    if (before.parent !== block.parent) return null
    if (before.marker !== '') continue
    if (!before.opensList || before.end - before.bodyStart > 60) return null
    const { aims } = yearsOfClause(findDeadlines(source.lower, before.bodyStart, before.end), time)
    return aims[aims.length - 1]?.year ?? null
  }
  return null
}

/** The year that a heading or list opening above the paragraph sets for everything below it. */
export function inheritedDeadline(source: PlanSource, block: Block, time: PlanTime): number | null {
  for (let index = block.parent, steps = 0; index >= 0 && steps < 12; steps++) {
    const above = source.blocks[index]!
    if (above.heading || above.opensList) {
      const stage = STAGE.exec(
        source.lower.slice(above.bodyStart, Math.min(above.end, above.bodyStart + 200)),
      )
      const { aims } = yearsOfClause(findDeadlines(source.lower, above.bodyStart, above.end), time)
      const year = stage && !isStageOfPlan(stage, time) ? Number(stage[2]) : aims[aims.length - 1]?.year
      if (year !== undefined) return year
    }
    index = above.parent
  }
  return yearOfLineBefore(source, block, time)
}
