import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { PeriodRef } from '@hoanhap/contract/shapes'
import { useMe } from '../features/session/me.ts'
import { periodsQuery } from './scope-queries.ts'
import { readScope } from './root-route.tsx'

/**
 * The period to work on when none is chosen: the open one whose deadline comes first (between the cut-off and the
 * deadline two periods are open, and the older one is due), else the newest.
 */
export function duePeriod(periods: readonly PeriodRef[]): PeriodRef | undefined {
  const open = periods.filter((period) => period.state === 'open')
  return open.toSorted((a, b) => a.deadline.localeCompare(b.deadline))[0] ?? periods[0]
}

export type Scope = {
  /** The unit in the address, else the one of the person's first grant; undefined for an agency's or a national account. */
  readonly unitId: number | undefined
  readonly period: PeriodRef | undefined
  readonly periods: readonly PeriodRef[]
  /** The person's own unit. */
  readonly homeUnitId: number | undefined
  readonly chooseUnit: (unitId: number) => void
  readonly choosePeriod: (periodId: string) => void
}

/** Unit and period of the view, from the address. */
export function useScope(): Scope {
  const search = readScope(useSearch({ strict: false }))
  const periods = useSuspenseQuery(periodsQuery).data
  const me = useMe()
  const navigate = useNavigate()
  const homeUnitId = me.grants.find((grant) => grant.unitId !== null)?.unitId ?? undefined
  return {
    unitId: search.unit ?? homeUnitId,
    period: periods.find((period) => period.id === search.period) ?? duePeriod(periods),
    periods,
    homeUnitId,
    chooseUnit: (unit) => void navigate({ to: '.', search: (now) => ({ ...now, unit }) }),
    choosePeriod: (period) => void navigate({ to: '.', search: (now) => ({ ...now, period }) }),
  }
}
