import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { GetHome } from '@hoanhap/contract/home/home-schemas'
import { api } from './api.ts'
import type { ScopeSearch } from './read-scope.ts'

/**
 * What a unit owes and sees in a period. What the address leaves out the service chooses (the person's own unit, the
 * period that is due), so its answer also tells the frame which unit and period the view is about.
 */
export const homeQuery = (scope: ScopeSearch, whenSignedOut: 'ask' | 'throw' = 'ask') =>
  queryOptions({
    queryKey: ['home', scope.unit ?? null, scope.period ?? null],
    queryFn: ({ signal }) => api.get<typeof GetHome>('/api/home', { query: scope, signal, whenSignedOut }),
    placeholderData: keepPreviousData,
  })
