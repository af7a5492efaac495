import { testPostgresUrl } from '../config.ts'
import type { Database } from '../database/database.ts'
import type { ServiceName } from '../database/database-settings.ts'
import { holdingConnection } from '../database/one-connection.ts'
import type { OpenDatabase } from '../database/database-handle.ts'
import { openEmbeddedTest } from './embedded-test-database.ts'
import { openServerTest } from './server-test-database.ts'
import type { Preparation } from './test-preparation.ts'

/**
 * A migrated database for one test file, with the application's rights: embedded in memory, or on the server that
 * TEST_POSTGRES_URL names. Its `set_actor` may be called again, because many requests share one test's transaction.
 */
export function openTestDatabase(service: ServiceName, preparation?: Preparation): Promise<OpenDatabase> {
  const url = testPostgresUrl()
  return url === undefined
    ? openEmbeddedTest(service, preparation)
    : openServerTest(url, service, preparation)
}

/**
 * Runs one test inside a transaction that never commits, so tests cannot meet.
 * Requests inside it run one after another: they share one connection.
 */
export const rolledBack =
  (open: () => OpenDatabase, test: (db: Database) => Promise<void>) => async (): Promise<void> => {
    const tx = await open().db.startTransaction().execute()
    try {
      await holdingConnection(() => test(tx))
    } finally {
      await tx.rollback().execute()
    }
  }
