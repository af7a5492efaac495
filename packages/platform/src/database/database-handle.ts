import type { Database } from './database.ts'

/** A database that is open and migrated. */
export type OpenDatabase = {
  readonly kind: 'embedded' | 'server'
  /** The application's handle. */
  readonly db: Database
  /**
   * Runs `work` as the owner: reference data and protected marks at start, nothing during a request.
   * On a server the owner is no superuser: rows of an administration need `setActor` in a transaction first.
   *
   * @throws Problem `database/owner-needed` on a server without DATABASE_OWNER_URL
   */
  asOwner<T>(work: (ownerDb: Database) => Promise<T>): Promise<T>
  close(): Promise<void>
}
