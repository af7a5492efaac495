import { useSyncExternalStore } from 'react'

/** A value that lives outside React and tells its readers when it changes. */
export type Signal<T> = {
  readonly get: () => T
  readonly set: (value: T) => void
  readonly subscribe: (reader: () => void) => () => void
}

export function createSignal<T>(first: T): Signal<T> {
  let value = first
  const readers = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const reader of readers) reader()
    },
    subscribe: (reader) => {
      readers.add(reader)
      return () => readers.delete(reader)
    },
  }
}

export const useSignal = <T>(signal: Signal<T>): T => useSyncExternalStore(signal.subscribe, signal.get)
