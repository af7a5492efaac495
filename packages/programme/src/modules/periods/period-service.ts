import type { PeriodRef } from '@hoanhap/contract/shapes'
import { lastClosedPeriod, periodOf, previousPeriod } from '@hoanhap/domain/periods/period-calendar'
import { periodName } from '@hoanhap/domain/periods/period-name'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import type { Period } from '@hoanhap/domain/periods/period'
import { returnDeadline } from '@hoanhap/domain/periods/return-deadline'
import type { PlainDate } from '@hoanhap/domain/plain-date'
import type { Context } from '../../programme-context.ts'

/** How many closed half-years the screens offer. */
const OFFERED = 6

/** The last day on which a unit of the level sends in time; the cut-off itself when no rule speaks of it. */
export function deadlineOf(ctx: Context, period: Period, level: 'commune' | 'province'): PlainDate {
  return returnDeadline(period, level, ctx.reference.deadlines, ctx.reference.holidays)?.on ?? period.to
}

export function periodRef(ctx: Context, period: Period, level: 'commune' | 'province'): PeriodRef {
  const deadline = deadlineOf(ctx, period, level)
  return {
    id: period.id,
    name: { vi: periodName(period, 'vi'), en: periodName(period, 'en') },
    from: period.from,
    to: period.to,
    deadline,
    state: ctx.today <= deadline ? 'open' : 'closed',
  }
}

/** The half-year that today lies in, and the closed ones before it, newest first. */
export function listPeriods(ctx: Context): PeriodRef[] {
  const periods: Period[] = [periodOf(ctx.today, 'hc', 'half')]
  while (periods.length <= OFFERED) periods.push(previousPeriod(periods.at(-1)!))
  return periods.map((period) => periodRef(ctx, period, 'commune'))
}

/** The asked period, or the last closed half-year. @throws Problem `period/unknown` */
export const periodOrLastClosed = (ctx: Context, id: string | undefined): Period =>
  id === undefined ? lastClosedPeriod('half', ctx.today) : parsePeriod(id)
