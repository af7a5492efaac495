import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { PeriodRef, UnitRef } from '@hoanhap/contract/shapes'
import { useMe } from '../features/session/me.ts'
import { homeQuery } from './home-query.ts'
import { readScope, type ScopeSearch } from './read-scope.ts'
import { periodsQuery } from './scope-queries.ts'

export type Scope = {
  /** What the address says; hand it to `homeQuery`. */
  readonly search: ScopeSearch
  /** The unit in the address, else the person's own; undefined for an account without a unit. */
  readonly unitId: number | undefined
  /** The same with its name, once known. */
  readonly unit: UnitRef | undefined
  /** The period in the address, else the one that is due. */
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
  const home = useQuery(homeQuery(search)).data
  const me = useMe()
  const navigate = useNavigate()
  const homeUnitId = me.grants.find((grant) => grant.unitId !== null)?.unitId ?? undefined
  const unitId = search.unit ?? homeUnitId ?? home?.unit.unitId
  return {
    search,
    unitId,
    unit: home?.unit.unitId === unitId ? home?.unit : undefined,
    period: periods.find((period) => period.id === search.period) ?? home?.period ?? periods[0],
    periods,
    homeUnitId: homeUnitId ?? home?.unit.unitId,
    chooseUnit: (unit) => void navigate({ to: '.', search: (now) => ({ ...now, unit }) }),
    choosePeriod: (period) => void navigate({ to: '.', search: (now) => ({ ...now, period }) }),
  }
}
