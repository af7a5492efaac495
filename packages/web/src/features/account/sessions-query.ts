import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import type { ListSessions } from '../session/account-shapes.ts'

/** Where the person is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: ({ signal }) => api.get<typeof ListSessions>('/api/me/sessions', { signal }),
})
