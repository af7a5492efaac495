import { Problem } from '@hoanhap/domain/problem'
import { isSetUp } from '@hoanhap/platform/accounts/set-up-link-service'
import type { OpenDatabase } from '@hoanhap/platform/database/database-handle'
import { openDatabase } from '@hoanhap/platform/database/open-database'
import { isDemo, markDemo } from '@hoanhap/platform/installation/installation'
import type { SupportConfig } from '../config.ts'
import { refuseSharedCluster } from './separate-cluster.ts'

/**
 * Opens the support service's own database. A demonstration and live work never share one.
 *
 * @param kind `any` takes the database as it is (for commands that only read)
 * @throws Problem `system/demo-data`, `system/live-data`, `service/same-cluster` and those of `openDatabase`
 */
export async function openSupport(
  config: SupportConfig,
  kind: 'demo' | 'live' | 'any',
): Promise<OpenDatabase> {
  await refuseSharedCluster(config)
  const database = await openDatabase(config.database)
  try {
    await agree(database, kind)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

async function agree(database: OpenDatabase, kind: 'demo' | 'live' | 'any'): Promise<void> {
  const demo = await isDemo(database.db)
  if (kind === 'live' && demo) throw new Problem('system/demo-data')
  if (kind !== 'demo' || demo) return
  if (await isSetUp(database.db)) throw new Problem('system/live-data')
  await database.asOwner(markDemo)
}
