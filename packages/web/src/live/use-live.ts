import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { followTopic } from './live-events.ts'

/** Keeps queries whose key begins with the topic fresh: refetched when the service says that something changed. */
export function useLive(topic: string): void {
  const queries = useQueryClient()
  useEffect(
    () => followTopic(topic, () => void queries.invalidateQueries({ queryKey: [topic] })),
    [queries, topic],
  )
}
