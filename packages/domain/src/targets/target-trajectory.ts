import { parsePeriod } from '../periods/period-parse.ts'
import { daysBetween, type PlainDate } from '../plain-date.ts'
import type { PlanYears } from './target-figures.ts'
import type { Target } from './target.ts'

type Dated = { readonly date: PlainDate; readonly value: number }

/**
 * How a plan asks for a target over time:
 * `growing` along straight lines from the start through the milestones to the goal;
 * `standing`: the goal on every day (a ratio of due handling, a level to keep, a frequency, a ceiling);
 * `step`: nothing before the end, all of it at the end (a thing done or not).
 */
export type TrajectoryShape = 'growing' | 'standing' | 'step'

/** @param downward whether less is better: without a baseline a fall has no known start, so its goal stands as a ceiling */
export function trajectoryShapeOf(target: Target, downward: boolean): TrajectoryShape {
  if (target.kind === 'yes-no') return 'step'
  if (target.operator === 'maintain' || target.kind === 'level-kept' || target.kind === 'frequency')
    return 'standing'
  const standsByNature = target.kind === 'ratio' || (downward && target.kind !== 'count')
  return standsByNature && !hasWayToGo(target) ? 'standing' : 'growing'
}

/** Whether the plan says where the value comes from or passes through. */
export const hasWayToGo = (target: Target): boolean =>
  target.milestones.length > 0 || target.baseline !== null

/** The year in which the whole of the target is due. */
export function goalYearOf(target: Target, plan: PlanYears): number {
  if (target.deadlineYear !== null) return target.deadlineYear
  return target.milestones.length > 0 ? Math.max(...target.milestones.map(({ year }) => year)) : plan.to
}

/** Whether less is better: a ceiling, or an indicator that should fall. A reduction itself should rise. */
export function isDownward(target: Target, direction: 'up' | 'down'): boolean {
  if (target.operator === '<=') return true
  if (target.kind === 'change' || target.operator === '>=') return false
  return direction === 'down'
}

/** The value that counts as reached; of a range ("75–80 %") the nearer end. */
export const goalOf = (target: Target, downward: boolean): number =>
  downward && target.operator === 'range' ? (target.valueTo ?? target.value) : target.value

/** Last day of a year's annual report, 14/12: what happens later belongs to the next year. */
export const yearEnd = (year: number): PlainDate => parsePeriod(`hc-${year}`).to

/** First day of the plan: 15/12 of the year before. */
export const planStart = (plan: PlanYears): PlainDate => parsePeriod(`hc-${plan.from}`).from

/**
 * Where the growing way begins: the baseline, at its date but not before the plan; else nothing at the plan's start,
 * which is the most lenient straight line and so never accuses wrongly. A change begins at no change.
 */
export function startOf(target: Target, plan: PlanYears, downward: boolean): Dated {
  const from = planStart(plan)
  if (target.kind === 'change') return { date: from, value: 0 }
  if (target.baseline === null) return { date: from, value: downward ? firstAsked(target) : 0 }
  const known = yearEnd(target.baseline.year)
  return { date: known > from ? known : from, value: target.baseline.value }
}

/**
 * What the plan asks for on a day, in the target's unit (percentages 0–100). Whole things are asked whole: half a
 * model is none yet, so a count of one is a step.
 *
 * @param direction of the indicator; matters only for `=`, `range` and `maintain`
 * @returns null when nothing may be expected: quotas on enforcement and targets kept outside the software
 */
export function trajectoryAt(
  target: Target,
  date: PlainDate,
  plan: PlanYears,
  direction: 'up' | 'down' = 'up',
): number | null {
  if (target.enforcement || target.measuredBy === 'outside') return null
  const downward = isDownward(target, direction)
  const goal = goalOf(target, downward)
  const due = yearEnd(goalYearOf(target, plan))
  const shape = trajectoryShapeOf(target, downward)
  if (shape === 'standing' || date >= due) return goal
  if (shape === 'step') return 0
  const asked = onTheLine(waypoints(target, plan, downward, { date: due, value: goal }), date)
  if (target.unit === '%') return asked
  return downward ? Math.ceil(asked) : Math.floor(asked)
}

/** A fall that begins we know not where is asked to be at its first milestone from the start. */
const firstAsked = ({ milestones }: Target): number =>
  milestones.reduce(
    (first, each) => (each.year < first.year ? each : first),
    milestones[0] ?? { year: 0, value: 0 },
  ).value

function waypoints(target: Target, plan: PlanYears, downward: boolean, end: Dated): Dated[] {
  const start = startOf(target, plan, downward)
  const between = target.milestones
    .map(({ year, value }) => ({ date: yearEnd(year), value }))
    .filter(({ date }) => date > start.date && date < end.date)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  return [start, ...between, end]
}

function onTheLine(points: readonly Dated[], date: PlainDate): number {
  const first = points[0]!
  if (date <= first.date) return first.value
  const next = points.findIndex((point) => point.date >= date)
  if (next < 0) return points.at(-1)!.value
  const [a, b] = [points[next - 1]!, points[next]!]
  return a.value + ((b.value - a.value) * daysBetween(a.date, date)) / daysBetween(a.date, b.date)
}
