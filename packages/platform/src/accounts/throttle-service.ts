import { createHmac } from 'node:crypto'
import { Problem } from '@hoanhap/domain/problem'
import { inTransaction, type Database } from '../database/database.ts'
import type { Surroundings } from '../http/surroundings.ts'
import { newToken } from './secret-token.ts'
import {
  forgetThrottles,
  lockThrottle,
  setThrottle,
  sweepThrottles,
  throttleSalt,
} from './throttle-queries.ts'
import { throttleAfter, waitOf, type ThrottleKind } from './throttle-rule.ts'

export type Tried = { readonly kind: ThrottleKind; readonly what: string }

/**
 * Counts a try before it is judged, in a transaction of its own: many tries at once are all counted, and a refusal
 * is on the disk before its reply leaves.
 *
 * @returns how to forget the counts once the try turned out right (the address keeps its own)
 * @throws Problem `auth/too-many-tries` with `retryAfterSeconds`; such a try is not counted again
 */
export async function countTry(around: Surroundings, tried: readonly Tried[]): Promise<() => Promise<void>> {
  const now = around.clock()
  const { wait, keys } = await inTransaction(around.db, async (db) => {
    await sweepThrottles(db, now)
    const salt = await throttleSalt(db, newToken())
    const keyed = tried.map(({ kind, what }) => ({ kind, key: keyOf(salt, kind, what) }))
    // In one order for everybody, so that two tries never wait for each other's row.
    const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
    return { wait: await countAll(db, sorted, now), keys: sorted.filter(({ kind }) => kind !== 'address') }
  })
  if (wait > 0) throw new Problem('auth/too-many-tries', { retryAfterSeconds: Math.ceil(wait / 1000) })
  return () =>
    inTransaction(around.db, (db) =>
      forgetThrottles(
        db,
        keys.map(({ key }) => key),
      ),
    )
}

/** Counts one more try under every key, or none if any of them still has to wait; milliseconds to wait. */
async function countAll(
  db: Database,
  keyed: readonly { kind: ThrottleKind; key: string }[],
  now: Date,
): Promise<number> {
  const counted = []
  for (const { kind, key } of keyed) counted.push({ kind, key, before: await lockThrottle(db, key, now) })
  const wait = Math.max(...counted.map(({ before }) => waitOf(before, now)))
  if (wait > 0) return wait
  for (const { kind, key, before } of counted) await setThrottle(db, key, throttleAfter(kind, before, now))
  return 0
}

const keyOf = (salt: string, kind: ThrottleKind, what: string): string =>
  createHmac('sha256', salt).update(`${kind}/${what}`).digest('base64url')
