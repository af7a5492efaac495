import { queryOptions } from '@tanstack/react-query'
import type { ListSessions } from '@hoanhap/contract/accounts/session-schemas'
import { api } from '../../app/api.ts'

/** Where the person is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: ({ signal }) => api.get<typeof ListSessions>('/api/me/sessions', { signal }),
})
