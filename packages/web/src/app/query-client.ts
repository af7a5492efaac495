import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from '@hoanhap/contract/client'

/** A lost network may come back within seconds, unless the device itself says that it has none. */
const mayPass = (error: Error): boolean =>
  error instanceof ProblemError && error.status === 0 && navigator.onLine

/** Makes the cache of what the service said. Keys begin with the topic of the live events that make it stale. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // "always": without a network the person is told so, instead of waiting for ever.
        networkMode: 'always',
        staleTime: 10_000,
        retry: (count, error) => mayPass(error) && count < 2,
        retryDelay: (count) => 1_000 * 2 ** count,
        refetchOnWindowFocus: true,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
