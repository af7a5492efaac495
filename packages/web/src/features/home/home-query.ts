import { queryOptions } from '@tanstack/react-query'
import type { GetHome } from '@hoanhap/contract/home/home-schemas'
import { api } from '../../app/api.ts'

/** What a unit owes and sees in a period. */
export const homeQuery = (unit: number | undefined, period: string | undefined) =>
  queryOptions({
    queryKey: ['home', unit, period],
    queryFn: ({ signal }) =>
      api.get<typeof GetHome>('/api/home', {
        query: { ...(unit === undefined ? {} : { unit }), ...(period === undefined ? {} : { period }) },
        signal,
      }),
  })
