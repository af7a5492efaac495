import type { Period } from '@hoanhap/domain/periods/period'
import { periodAt } from '@hoanhap/domain/periods/period-parse'
import { previousPeriod } from '@hoanhap/domain/periods/period-calendar'

/** Half-years of figures in the demo. */
const DEMO_PERIODS = 6
const PLAN_YEARS = 5

/** One half-year of the fictional plan, from its first day on. */
export type DemoStep = {
  readonly period: Period
  /** 0 for the plan's first half-year. */
  readonly index: number
  /** Half-years ended since the reform of 01/07/2025, this one included; 0 before it. */
  readonly sinceReform: number
  /** Whether returns of this half-year are part of the demo. */
  readonly told: boolean
}

/** Years of the fictional plan: five, and all periods of the demo lie in them. */
export function demoPlanYears(anchor: Period): { readonly from: number; readonly to: number } {
  const from = firstPeriod(anchor).year
  return { from, to: from + PLAN_YEARS - 1 }
}

/**
 * The half-years from the plan's first day to the anchor. When the first period of the demo is a second half, the half
 * before it was lived but never reported here.
 */
export function demoSteps(anchor: Period): readonly DemoStep[] {
  const first = firstPeriod(anchor)
  const steps: DemoStep[] = []
  let reform = 0
  for (let index = 0; ; index += 1) {
    const year = first.year + Math.floor(index / 2)
    const period = periodAt('hc', year, 'half', 1 + (index % 2))
    if (period.to >= '2025-07-01') reform += 1
    steps.push({ period, index, sinceReform: reform, told: period.from >= first.from })
    if (period.id === anchor.id) return steps
  }
}

function firstPeriod(anchor: Period): Period {
  if (anchor.calendar !== 'hc' || anchor.kind !== 'half')
    throw new RangeError(`not a half-year: ${anchor.id}`)
  let period = anchor
  for (let back = 1; back < DEMO_PERIODS; back += 1) period = previousPeriod(period)
  return period
}
