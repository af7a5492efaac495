import { useEffect, useState } from 'react'
import { useMe } from '../session/me.ts'
import { deviceOutbox } from './device-outbox.ts'

const NONE: ReadonlyMap<string, number> = new Map()

/** How many changes of the person's only this device has, by return. */
export function useKeptChanges(): ReadonlyMap<string, number> {
  const { accountId } = useMe()
  const [kept, setKept] = useState(NONE)
  useEffect(() => {
    let shown = true
    deviceOutbox.count(accountId).then(
      (counts) => {
        if (shown) setKept(counts)
      },
      // A device that keeps nothing has nothing to tell.
      () => undefined,
    )
    return () => {
      shown = false
    }
  }, [accountId])
  return kept
}
