import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { SearchUnits } from '@hoanhap/contract/units/unit-schemas'
import { vietnamDay } from '@hoanhap/domain/plain-date'
import { api } from '../../app/api.ts'

/**
 * Units whose name or code resembles the text, diacritics or not.
 *
 * @param history also units that have ended, with where they went; else only those of today
 */
export const unitSearchQuery = (text: string, history: boolean) =>
  queryOptions({
    queryKey: ['units', 'search', text, history],
    queryFn: ({ signal }) =>
      api.get<typeof SearchUnits>('/api/units', {
        query: {
          search: text,
          limit: history ? 50 : 12,
          ...(history ? {} : { date: vietnamDay(new Date()) }),
        },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  })
