import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Returns once the database has answered; throws what the driver says if it does not. */
export async function askDatabase(db: Database): Promise<void> {
  await sql`select 1`.execute(db)
}
