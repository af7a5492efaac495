import { queryOptions } from '@tanstack/react-query'
import type { GetHome } from '@hoanhap/contract/home/home-schemas'
import type { ListPeriods } from '@hoanhap/contract/periods/period-schemas'
import type { ListChildren } from '@hoanhap/contract/units/unit-schemas'
import { api } from './api.ts'

/** The reporting periods that the screens offer, newest first. */
export const periodsQuery = queryOptions({
  queryKey: ['periods'],
  queryFn: ({ signal }) => api.get<typeof ListPeriods>('/api/periods', { signal, whenSignedOut: 'throw' }),
  staleTime: 10 * 60_000,
})

/** One unit within the caller's reach, by name: the home of every unit says which it is. */
export const unitQuery = (unitId: number) =>
  queryOptions({
    queryKey: ['units', unitId],
    queryFn: async ({ signal }) => {
      const home = await api.get<typeof GetHome>('/api/home', { query: { unit: unitId }, signal })
      return home.unit
    },
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
