import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { SearchUnits } from '@hoanhap/contract/units/unit-schemas'
import { api } from '../../app/api.ts'

/** Units, of today and of the past, whose name or code resembles the text, diacritics or not. */
export const unitSearchQuery = (text: string, limit: number) =>
  queryOptions({
    queryKey: ['units', 'search', text, limit],
    queryFn: ({ signal }) =>
      api.get<typeof SearchUnits>('/api/units', { query: { search: text, limit }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  })
