import { Problem } from '@hoanhap/domain/problem'
import { systemIdentifierOf } from '@hoanhap/platform/database/system-identifier'
import type { SupportConfig } from '../config.ts'

/**
 * Refuses to share a PostgreSQL server with the programme: its statistics would show there what is written here
 * (trust.md §1). An embedded database is a folder of its own and shares nothing.
 *
 * @throws Problem `service/same-cluster`, or `service/cluster-unknown` when nobody said which server is the programme's
 */
export async function refuseSharedCluster(config: SupportConfig): Promise<void> {
  const { url } = config.database
  if (url === undefined || config.sameClusterForTests) return
  if (config.forbiddenSystemId === null) throw new Problem('service/cluster-unknown')
  if ((await systemIdentifierOf(url)) === config.forbiddenSystemId) throw new Problem('service/same-cluster')
}
