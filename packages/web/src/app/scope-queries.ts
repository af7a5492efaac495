import { queryOptions } from '@tanstack/react-query'
import type { ListPeriods } from '@hoanhap/contract/periods/period-schemas'
import type { ListChildren } from '@hoanhap/contract/units/unit-schemas'
import { api } from './api.ts'

/** The reporting periods that the screens offer, newest first. */
export const periodsQuery = queryOptions({
  queryKey: ['periods'],
  queryFn: ({ signal }) => api.get<typeof ListPeriods>('/api/periods', { signal, whenSignedOut: 'throw' }),
  staleTime: 10 * 60_000,
})

/** The units directly below one, as they are today. */
export const childUnitsQuery = (unitId: number) =>
  queryOptions({
    queryKey: ['units', unitId, 'children'],
    queryFn: ({ signal }) =>
      api.get<typeof ListChildren>('/api/units/:unitId/children', { params: { unitId }, signal }),
    staleTime: 60 * 60_000,
  })
