import { sql, type Kysely } from 'kysely'
import { holdingConnection } from './one-connection.ts'
import type { Tables } from './tables.ts'

/** A handle on the database: the pool, or one transaction of it. */
export type Database = Kysely<Tables>

/** Runs `work` on one consistent view of the data, unable to write. */
export async function inSnapshot<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db)
  return db.transaction().execute((tx) =>
    holdingConnection(async () => {
      // The embedded driver ignores the builder's settings, so the statement says it.
      await sql`set transaction isolation level repeatable read, read only`.execute(tx)
      return work(tx)
    }),
  )
}

/** Runs `work` in a transaction; inside another one, in a savepoint, so that a throw undoes the same work either way. */
export async function inTransaction<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  if (!db.isTransaction) return db.transaction().execute((tx) => holdingConnection(() => work(tx)))
  await sql`savepoint work`.execute(db)
  try {
    const result = await work(db)
    await sql`release savepoint work`.execute(db)
    return result
  } catch (error) {
    await sql`rollback to savepoint work`.execute(db)
    throw error
  }
}

/** Says for whom this transaction acts; row-level security shows the rows of that administration only. Once per transaction. */
export async function setActor(db: Database, tenantId: number, accountId: string | null): Promise<void> {
  await sql`select set_actor(${tenantId}::smallint, ${accountId}::uuid)`.execute(db)
}
