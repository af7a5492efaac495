import type { OpenDatabase } from './database-handle.ts'
import type { DatabaseSettings } from './database-settings.ts'
import { openEmbedded } from './embedded-database.ts'
import { openServer } from './server-database.ts'

/**
 * Opens a service's database, migrated: embedded in a folder (or in memory) when no address is given, else a
 * PostgreSQL server, whose owner migrates when its address is given too.
 *
 * @throws Problem `database/…` in words that say how to mend it
 */
export const openDatabase = (settings: DatabaseSettings): Promise<OpenDatabase> =>
  settings.url === undefined ? openEmbedded(settings) : openServer(settings, settings.url)
