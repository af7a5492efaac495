import { queryOptions } from '@tanstack/react-query'
import type { GetInstallation } from '@hoanhap/contract/installation/installation-schemas'
import { api } from './api.ts'

/** Whether the software is set up, shows demo data, and which version it is; open to anyone. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) => api.get<typeof GetInstallation>('/api/installation', { signal }),
  staleTime: 5 * 60_000,
})
