import { unsentOf, type CellOutbox, type OutboxKey, type OutboxRecord } from './cell-outbox.ts'

const PREFIX = 'hoanhap.unsent'
const nameOf = (key: OutboxKey, place: string): string => `${PREFIX}|${key.owner}|${key.returnId}|${place}`

function recordOf(text: string | null): OutboxRecord | null {
  if (text === null) return null
  try {
    return JSON.parse(text) as OutboxRecord
  } catch {
    // Cut off while it was written: that one line was never told to be kept.
    return null
  }
}

/** The outbox for browsers without a database: the page's key-value store, which browsers also keep over restarts. */
export function storageOutbox(storage: Storage): CellOutbox {
  const names = (prefix: string): string[] =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index)!).filter((name) =>
      name.startsWith(prefix),
    )
  return {
    read: async (key) =>
      unsentOf(names(nameOf(key, '')).flatMap((name) => recordOf(storage.getItem(name)) ?? [])),
    put: async (key, record) => storage.setItem(nameOf(key, record.place), JSON.stringify(record)),
    remove: async (key, place) => storage.removeItem(nameOf(key, place)),
    count: async (owner) => {
      const counts = new Map<string, number>()
      for (const name of names(`${PREFIX}|${owner}|`)) {
        const [, , returnId, place] = name.split('|')
        if (place?.startsWith('flight:') === true || returnId === undefined) continue
        counts.set(returnId, (counts.get(returnId) ?? 0) + 1)
      }
      return counts
    },
  }
}
