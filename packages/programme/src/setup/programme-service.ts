import { join } from 'node:path'
import { accountModule } from '@hoanhap/platform/accounts/account-module'
import type { AccountOptions } from '@hoanhap/platform/accounts/account-options'
import { sessionActors } from '@hoanhap/platform/accounts/session-actors'
import { isSetUp, issueSetUpLink } from '@hoanhap/platform/accounts/set-up-link-service'
import { startCheckpoints, type AuditCheckpoints } from '@hoanhap/platform/audit/audit-checkpoints'
import { openSigningKey, publicKeyText } from '@hoanhap/platform/audit/signing-key'
import type { ServiceConfig } from '@hoanhap/platform/config'
import { markSigningKey } from '@hoanhap/platform/installation/installation'
import type { FastifyInstance } from 'fastify'
import { buildProgramme, PROGRAMME_ROLES } from '../app.ts'
import { unitsWith } from '../granted-units.ts'
import type { ProgrammeSurroundings } from '../programme-context.ts'
import { openFileStore } from '../files/file-store.ts'
import { createLiveHub } from '../live/live-hub.ts'
import { demonstrationRoutes } from '../modules/demonstration/demonstration-routes.ts'
import { installationRoutes } from '../modules/installation/installation-routes.ts'
import { loadDemo } from './demo-load-service.ts'
import { demoPeople, type DemoPerson } from './demo-people.ts'
import { openProgramme, type OpenProgramme } from './open-programme.ts'
import { programmeVersion } from './programme-version.ts'
import { startSweeping } from './file-sweep-service.ts'

export type RunningProgramme = {
  readonly app: FastifyInstance
  readonly reference: OpenProgramme['reference']
  /** Token of the one-time set-up link, when nobody has set this installation up. */
  readonly setUpToken: string | null
  /** Everyone a visitor of a demonstration may sign in as; empty otherwise. */
  readonly people: readonly DemoPerson[]
  stop(): Promise<void>
}

export type ProgrammeStart = {
  readonly config: ServiceConfig
  readonly mode: 'demo' | 'start' | 'serve'
  readonly webFolder?: string
  readonly clock?: () => Date
  readonly progress?: (line: string) => void
}

/** Opens the data, loads a demonstration where one is asked for, and builds the service; it opens no port. */
export async function startProgramme(start: ProgrammeStart): Promise<RunningProgramme> {
  const { config } = start
  const demo = start.mode === 'demo'
  const clock = start.clock ?? (() => new Date())
  const opened = await openProgramme(config.database, demo ? 'demo' : 'live')
  try {
    const programme = surroundingsOf(config, opened)
    const checkpoints = await checkpointsOf(config, opened, clock)
    const around = { db: opened.database.db, clock, audited: checkpoints.audited }
    if (demo) await loadDemo({ ...around, programme }, start.progress ?? (() => undefined))
    const app = appOf(start, opened, programme, checkpoints, clock)
    const sweeping = startSweeping(around, programme)
    const setUpToken = demo || (await isSetUp(opened.database.db)) ? null : await issueSetUpLink(around)
    return {
      app,
      reference: opened.reference,
      setUpToken,
      people: demo ? demoPeople(opened.reference, clock()) : [],
      stop: async () => {
        sweeping.stop()
        await app.close()
        await checkpoints.stop()
        await opened.database.close()
      },
    }
  } catch (error) {
    await opened.database.close()
    throw error
  }
}

const surroundingsOf = (config: ServiceConfig, { reference }: OpenProgramme): ProgrammeSurroundings => ({
  reference,
  files: openFileStore(join(config.dataFolder, 'files')),
  live: createLiveHub(),
  version: programmeVersion(),
})

async function checkpointsOf(
  config: ServiceConfig,
  { database }: OpenProgramme,
  clock: () => Date,
): Promise<AuditCheckpoints> {
  const key = openSigningKey(config.dataFolder)
  if (database.kind === 'embedded' || config.database.ownerUrl !== undefined)
    await database.asOwner((owner) => markSigningKey(owner, publicKeyText(key)))
  return startCheckpoints({ db: database.db, dataFolder: config.dataFolder, key, clock })
}

function appOf(
  start: ProgrammeStart,
  { database, reference }: OpenProgramme,
  programme: ProgrammeSurroundings,
  checkpoints: AuditCheckpoints,
  clock: () => Date,
): FastifyInstance {
  const accounts = accountOptions(start.config.secure, reference)
  return buildProgramme({
    db: database.db,
    programme,
    more: [accountModule(accounts), installationRoutes, demonstrationRoutes],
    actorOf: sessionActors(accounts),
    clock,
    secure: start.config.secure,
    audited: checkpoints.audited,
    ...(start.webFolder !== undefined && { webFolder: start.webFolder }),
  })
}

/** The programme's accounts: an administrator gives roles inside their own units only. */
export const accountOptions = (secure: boolean, reference: OpenProgramme['reference']): AccountOptions => ({
  service: 'programme',
  roles: PROGRAMME_ROLES,
  issuer: 'Hòa Nhập',
  secure,
  isWithin: async (ctx, unitId) => {
    const own = unitsWith(ctx.actor, 'account.administer')
    const above = unitId === null ? undefined : reference.everWithin.get(unitId)
    return above !== undefined && own.some((each) => above.has(each))
  },
  knowsAgency: (code) => reference.agencies.some((agency) => agency.code === code),
})
