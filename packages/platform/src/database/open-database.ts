import type { Database } from './database.ts'
import type { DatabaseSettings } from './database-settings.ts'
import { openEmbedded } from './embedded-database.ts'
import { openServer } from './server-database.ts'

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

/**
 * Opens a service's database, migrated: embedded in a folder (or in memory) when no address is given, else a
 * PostgreSQL server, whose owner migrates when its address is given too.
 *
 * @throws Problem `database/…` in words that say how to mend it
 */
export const openDatabase = (settings: DatabaseSettings): Promise<OpenDatabase> =>
  settings.url === undefined ? openEmbedded(settings) : openServer(settings, settings.url)
