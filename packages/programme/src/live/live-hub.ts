/** What moved; pages that show it ask again. Never figures or texts. */
export type LiveTopic = 'plans' | 'returns' | 'targets' | 'home'
export type LiveNews = { readonly topic: LiveTopic; readonly version: number }
type Listener = (news: LiveNews) => void

/**
 * Tells open screens of an administration that something moved, after its commit. A lost message loses nothing:
 * every screen also asks again by itself.
 */
export type LiveHub = {
  publish(tenantId: number, topic: LiveTopic): void
  /** @returns how to stop listening */
  listen(tenantId: number, listener: Listener): () => void
}

export function createLiveHub(): LiveHub {
  const listeners = new Map<number, Set<Listener>>()
  const versions = new Map<string, number>()
  return {
    publish(tenantId, topic) {
      const key = `${tenantId} ${topic}`
      const version = (versions.get(key) ?? 0) + 1
      versions.set(key, version)
      for (const listener of listeners.get(tenantId) ?? []) listener({ topic, version })
    },
    listen(tenantId, listener) {
      const group = listeners.get(tenantId) ?? new Set<Listener>()
      listeners.set(tenantId, group.add(listener))
      return () => {
        group.delete(listener)
        if (group.size === 0) listeners.delete(tenantId)
      }
    },
  }
}
