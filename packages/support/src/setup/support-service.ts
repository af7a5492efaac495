import { readFileSync } from 'node:fs'
import { startCheckpoints, type AuditCheckpoints } from '@hoanhap/platform/audit/audit-checkpoints'
import { openSigningKey, publicKeyText } from '@hoanhap/platform/audit/signing-key'
import type { OpenDatabase } from '@hoanhap/platform/database/database-handle'
import { markSigningKey } from '@hoanhap/platform/installation/installation'
import type { ServiceMode } from '@hoanhap/platform/process/service-arguments'
import type { FastifyInstance } from 'fastify'
import { buildSupport } from '../app.ts'
import type { SupportConfig } from '../config.ts'
import { inviteFirstAdministrator } from './first-administrator-service.ts'
import { openSupport } from './open-support.ts'
import { SUPPORT_DEMO_PEOPLE, type SupportDemoPerson } from './support-demo-people.ts'
import { loadSupportDemo } from './support-demo-service.ts'

export type RunningSupport = {
  readonly app: FastifyInstance
  /** Token of the first administrator's link, while nobody has used one. */
  readonly setUpToken: string | null
  /** Everyone a visitor of a demonstration may sign in as; empty otherwise. */
  readonly people: readonly SupportDemoPerson[]
  stop(): Promise<void>
}

export type SupportStart = {
  readonly config: SupportConfig
  readonly mode: ServiceMode
  readonly webFolder?: string
  readonly clock?: () => Date
}

/** Opens the data, makes the first accounts where there are none, and builds the service; it opens no port. */
export async function startSupport(start: SupportStart): Promise<RunningSupport> {
  const { config } = start
  const demo = start.mode === 'demo'
  const clock = start.clock ?? (() => new Date())
  const database = await openSupport(config, demo ? 'demo' : 'live')
  try {
    const checkpoints = await checkpointsOf(config, database, clock)
    const around = { db: database.db, clock, audited: checkpoints.audited }
    if (demo) await loadSupportDemo(around)
    const setUpToken = demo ? null : await inviteFirstAdministrator(around)
    const app = buildSupport({
      ...around,
      version: supportVersion(),
      secure: config.secure,
      ...(start.webFolder !== undefined && { webFolder: start.webFolder }),
    })
    const stop = async () => {
      await app.close()
      await checkpoints.stop()
      await database.close()
    }
    return { app, setUpToken, people: demo ? SUPPORT_DEMO_PEOPLE : [], stop }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Audit lines are signed with a key of this service's own, kept in its own folder. */
async function checkpointsOf(
  config: SupportConfig,
  database: OpenDatabase,
  clock: () => Date,
): Promise<AuditCheckpoints> {
  const key = openSigningKey(config.dataFolder)
  if (database.kind === 'embedded' || config.database.ownerUrl !== undefined)
    await database.asOwner((owner) => markSigningKey(owner, publicKeyText(key)))
  return startCheckpoints({ db: database.db, dataFolder: config.dataFolder, key, clock })
}

const supportVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version
