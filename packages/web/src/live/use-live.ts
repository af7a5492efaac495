import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { followTopic } from './live-events.ts'

/**
 * Keeps queries fresh: refetched when the service says that the topic changed.
 *
 * @param topic what the service names: `plans`, `returns`, `accounts`
 * @param key the first element of the queries' keys; the topic itself unless told
 */
export function useLive(topic: 'plans' | 'returns' | 'accounts', key: string = topic): void {
  const queries = useQueryClient()
  useEffect(
    () =>
      followTopic(topic, () => {
        // A screen that follows two topics asks once when both move.
        void queries.invalidateQueries({ queryKey: [key] }, { cancelRefetch: false })
      }),
    [queries, topic, key],
  )
}
