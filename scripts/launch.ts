// Starts both services, says where they are, and ends them together. Purpose: one command, two processes that share nothing.
import { readConfig } from '@hoanhap/platform/config'
import type { ServiceName } from '@hoanhap/platform/database/database-settings'
import { systemIdentifierOf } from '@hoanhap/platform/database/system-identifier'
import { whyNotHost, whyNotTogether } from '@hoanhap/platform/process/host-rule'
import type { ServiceMode } from '@hoanhap/platform/process/service-arguments'
import type { Environment } from './launch-environment.ts'
import { startService, type StartedService } from './launch-service.ts'
import { diedWords, OPENING, PREPARING, readyWords, STOPPING } from './launch-words.ts'

export type Launch = {
  readonly mode: ServiceMode
  /** Folder of both services. */
  readonly folder: string
  readonly environment: Environment
  readonly print: (text: string) => void
  /** Settles when somebody asks for the end. */
  readonly asked: Promise<void>
}

const SERVICES: readonly ServiceName[] = ['programme', 'support']

/**
 * Runs both services until asked to stop, or until one of them ends.
 *
 * @returns the exit code: 0 asked to stop, 1 one of them ended by itself and has said why
 * @throws Problem `service/…` before anything is started
 */
export async function launch(of: Launch): Promise<number> {
  const began = Date.now()
  refusePlaces(of.environment)
  of.print(PREPARING)
  const { buildAll } = await import('./build.ts')
  await buildAll()
  of.print(OPENING)
  const environment = await withSystemId(of.environment)
  const { mode, folder, print } = of
  const start = (service: ServiceName) => startService({ service, mode, folder, environment, said: print })
  const services = SERVICES.map(start)
  const all = Promise.all(services.map((each) => each.ready))
  void all.then(([programme, support]) => {
    const seconds = Math.round((Date.now() - began) / 1000)
    print(readyWords(mode, { programme: programme!, support: support! }, seconds))
  })
  const died = await Promise.race([of.asked, ...services.map(deathOf)])
  print(died ? diedWords(died.service, died.how) : STOPPING)
  await Promise.all(services.map((each) => each.stop()))
  return died ? 1 : 0
}

const deathOf = async (service: StartedService) => ({ service: service.service, how: await service.ended })

/** Both places are looked at before either service starts, so that a half-started pair never happens for this reason. */
function refusePlaces(environment: Environment): void {
  const [programme, support] = SERVICES.map((service) => readConfig(service, '', environment))
  const refusal =
    whyNotHost(programme!.host, programme!.secure) ??
    whyNotHost(support!.host, support!.secure) ??
    whyNotTogether(programme!, support!)
  if (refusal) throw refusal
}

/** Tells the support service which PostgreSQL server is the programme's: a number, not an address. */
async function withSystemId(environment: Environment): Promise<Environment> {
  const {
    DATABASE_URL: url,
    SUPPORT_DATABASE_URL: supportUrl,
    SUPPORT_FORBIDDEN_SYSTEM_ID: known,
  } = environment
  if (!supportUrl || known) return environment
  // A server that cannot be asked leaves the number out, and the support service refuses to start without it.
  const id = url ? await systemIdentifierOf(url).catch(() => undefined) : 'none'
  return { ...environment, SUPPORT_FORBIDDEN_SYSTEM_ID: id }
}
