import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { permissionsOf } from '@hoanhap/domain/permissions/permission-matrix'
import { vietnamDay } from '@hoanhap/domain/plain-date'
import { whyNotUnitCode } from '@hoanhap/domain/units/unit-refusal'
import { unitByCodeAt } from '@hoanhap/domain/units/unit-history'
import { provinceTenants, tenantIdOf } from '@hoanhap/geo/province-tenants'
import { readConfig, type ServiceConfig } from '@hoanhap/platform/config'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { programmeContext, type Context } from '../programme-context.ts'
import { openFileStore, type FileStore } from '../files/file-store.ts'
import { createLiveHub } from '../live/live-hub.ts'
import { openProgramme, type OpenProgramme } from './open-programme.ts'
import { programmeVersion } from './programme-version.ts'

/** Where live work and the demonstration are kept unless HOANHAP_DATA_DIR says otherwise. */
export const LIVE_FOLDER = '.data/live'
export const DEMO_FOLDER = '.data/demo'

export const configOf = (demo: boolean): ServiceConfig =>
  readConfig('programme', demo ? DEMO_FOLDER : LIVE_FOLDER)

/** The programme as the command line uses it: opened, without a port. */
export type CommandLineProgramme = OpenProgramme & {
  readonly files: FileStore
  /** Runs work in an administration with the rights of its province's planner; audited as the system. */
  asPlanner<T>(tenantId: number, work: (ctx: Context) => Promise<T>): Promise<T>
}

/** Opens the programme for one command and closes it whatever happens. */
export async function withProgramme<T>(
  of: { demo: boolean; config?: ServiceConfig },
  work: (programme: CommandLineProgramme) => Promise<T>,
): Promise<T> {
  const config = of.config ?? configOf(of.demo)
  const opened = await openProgramme(config.database, of.demo ? 'demo' : 'any')
  try {
    return await work(commandLine(config, opened))
  } finally {
    await opened.database.close()
  }
}

export function commandLine(config: ServiceConfig, opened: OpenProgramme): CommandLineProgramme {
  const { reference, database } = opened
  const files = openFileStore(join(config.dataFolder, 'files'))
  const programme = { reference, files, live: createLiveHub(), version: programmeVersion() }
  const around = { db: database.db, clock: () => new Date(), audited: () => undefined }
  return {
    ...opened,
    files,
    asPlanner: (tenantId, work) =>
      writeAsSystem(around, tenantId, (platform) => {
        const unitId = provinceOf(opened, tenantId)
        const actor = {
          ...platform.actor,
          sessionId: randomUUID(),
          grants: [{ role: 'planner', unitId, agencyCode: null }],
          may: permissionsOf(['planner']),
        }
        return work(programmeContext({ ...platform, actor }, programme, new Set()))
      }),
  }
}

function provinceOf({ reference }: OpenProgramme, tenantId: number): number {
  if (tenantId === reference.fictional?.tenantId) return Math.min(...reference.fictional.unitIds)
  return provinceTenants(reference.units, vietnamDay(new Date())).find((each) => each.tenantId === tenantId)!
    .unitId
}

/**
 * The unit that carries the code today, and the administration it belongs to.
 *
 * @throws Problem `unit/not-found`, `unit/ended` with what became of it
 */
export function unitOfCode({ reference }: OpenProgramme, code: string): { unitId: number; tenantId: number } {
  const today = vietnamDay(new Date())
  const refusal = whyNotUnitCode(reference.units, code, today)
  if (refusal) throw refusal
  const { unitId } = unitByCodeAt(reference.units, code, today)!
  const fictional = reference.fictional
  return {
    unitId,
    tenantId: fictional?.unitIds.has(unitId)
      ? fictional.tenantId
      : tenantIdOf(reference.units, unitId, today),
  }
}
