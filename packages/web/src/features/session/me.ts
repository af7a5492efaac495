import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { GetMe, Me } from '@hoanhap/contract/accounts/session-schemas'
import type { Permission, Role } from '@hoanhap/domain/permissions/permission-matrix'
import { api } from '../../app/api.ts'

/** Who is signed in; throws `auth/signed-out` instead of asking when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<typeof GetMe>('/api/me', { signal, whenSignedOut: 'throw' }),
  staleTime: 60_000,
})

/** The signed-in employee; only inside the frame, which has fetched it. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data

/** Whether any of the permissions is held; an empty list is for everybody. */
export const mayAny = (me: Me, permissions: readonly Permission[]): boolean =>
  permissions.length === 0 || permissions.some((permission) => me.permissions.includes(permission))

export const hasRole = (me: Me, role: Role): boolean => me.grants.some((grant) => grant.role === role)
