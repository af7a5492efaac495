import { queryOptions } from '@tanstack/react-query'
import type { ListPeriods } from '@hoanhap/contract/periods/period-schemas'
import type { UnitRef } from '@hoanhap/contract/shapes'
import type { ListChildren } from '@hoanhap/contract/units/unit-schemas'
import { api } from './api.ts'

/** The reporting periods that the screens offer, newest first. */
export const periodsQuery = queryOptions({
  queryKey: ['periods'],
  queryFn: ({ signal }) => api.get<typeof ListPeriods>('/api/periods', { signal, whenSignedOut: 'throw' }),
  staleTime: 10 * 60_000,
})

type GetUnit = {
  readonly params: typeof ListChildren.params
  readonly response: { readonly 200: typeof UnitRef }
}

/** One unit of the caller's reach. */
export const unitQuery = (unitId: number) =>
  queryOptions({
    queryKey: ['units', unitId],
    queryFn: ({ signal }) => api.get<GetUnit>('/api/units/:unitId', { params: { unitId }, signal }),
    staleTime: 60 * 60_000,
  })

/** The units directly below one, as they are today. */
export const childUnitsQuery = (unitId: number) =>
  queryOptions({
    queryKey: ['units', unitId, 'children'],
    queryFn: ({ signal }) =>
      api.get<typeof ListChildren>('/api/units/:unitId/children', { params: { unitId }, signal }),
    staleTime: 60 * 60_000,
  })
