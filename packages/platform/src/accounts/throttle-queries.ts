import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Throttle } from './throttle-rule.ts'
import { findNote, noteOnce } from '../installation/installation.ts'

const SALT_KEY = 'throttle-salt'

/** The count under a key, locked until the transaction ends, or null if it is new or forgotten. */
export async function lockThrottle(db: Database, key: string, now: Date): Promise<Throttle | null> {
  const row = await db
    .insertInto('throttles')
    .values({ key, tries: 1, blocked_until: now, forget_at: now })
    // Changes nothing, but locks the row and returns it; two statements could lose it in between.
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ key }))
    .returning(['tries', 'blocked_until as blockedUntil', 'forget_at as forgetAt'])
    .executeTakeFirstOrThrow()
  return row.forgetAt > now ? row : null
}

export async function setThrottle(db: Database, key: string, throttle: Throttle): Promise<void> {
  const { tries, blockedUntil, forgetAt } = throttle
  await db
    .updateTable('throttles')
    .set({ tries, blocked_until: blockedUntil, forget_at: forgetAt })
    .where('key', '=', key)
    .execute()
}

export async function forgetThrottles(db: Database, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await db.deleteFrom('throttles').where('key', 'in', keys).execute()
}

/** Clears away counts whose time has passed, except those in use this moment. */
export async function sweepThrottles(db: Database, now: Date): Promise<void> {
  await sql`delete from throttles where key in
    (select key from throttles where forget_at < ${now} limit 200 for update skip locked)`.execute(db)
}

/** The installation's salt for throttle keys; the first to ask makes it. */
export async function throttleSalt(db: Database, fresh: string): Promise<string> {
  await noteOnce(db, SALT_KEY, fresh)
  const salt = await findNote(db, SALT_KEY)
  if (salt === null) throw new RangeError('a salt that was just noted is not there')
  return salt
}
