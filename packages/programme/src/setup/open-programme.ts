import { createUnitHistory } from '@hoanhap/domain/units/unit-history'
import type { UnitHistory } from '@hoanhap/domain/units/unit'
import { Problem } from '@hoanhap/domain/problem'
import { ensureUnits } from '@hoanhap/geo/units'
import type { DatabaseSettings } from '@hoanhap/platform/database/database-settings'
import type { OpenDatabase } from '@hoanhap/platform/database/database-handle'
import { openDatabase } from '@hoanhap/platform/database/open-database'
import { fictionalCity } from '../demo/fictional-city.ts'
import { loadCatalogue } from '../modules/catalogue/catalogue-load-queries.ts'
import { loadUnits, type FictionalUnits } from '../modules/units/unit-load-queries.ts'
import { loadProgrammeReference, type ProgrammeReference } from '../programme-reference.ts'
import { isDemo, markDemo } from '@hoanhap/platform/installation/installation'
import { isBlank } from './set-up-queries.ts'

/** The seed of the demonstration: the same city, figures and plan everywhere. */
export const DEMO_SEED = 20_261_122

export type OpenProgramme = { readonly database: OpenDatabase; readonly reference: ProgrammeReference }

/**
 * Opens the programme's database with its units and catalogue brought up to date. A demonstration and live work never
 * share a folder: each refuses what the other has made.
 *
 * @param kind `demo` adds the fictional city; `any` takes the database as it is (for commands that only read)
 * @throws Problem `system/demo-data`, `system/live-data` and those of `openDatabase`
 */
export async function openProgramme(
  settings: DatabaseSettings,
  kind: 'demo' | 'live' | 'any',
): Promise<OpenProgramme> {
  const database = await openDatabase(settings)
  try {
    const demo = await agree(database, kind)
    const fictional = demo ? fictionalUnits() : null
    const units = await unitHistory(demo)
    const reference = loadProgrammeReference(units, fictional)
    // Without the owner's login the tables are as the last `migrate` left them.
    if (database.kind === 'embedded' || settings.ownerUrl !== undefined)
      await database.asOwner(async (owner) => {
        await loadUnits(owner, units, fictional)
        await loadCatalogue(owner, reference)
      })
    return { database, reference }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** @returns whether this is a demonstration */
async function agree(database: OpenDatabase, kind: 'demo' | 'live' | 'any'): Promise<boolean> {
  const marked = await isDemo(database.db)
  if (kind === 'any') return marked
  if (marked && kind === 'live') throw new Problem('system/demo-data')
  if (kind === 'demo' && !marked) {
    if (!(await isBlank(database.db))) throw new Problem('system/live-data')
    await database.asOwner(markDemo)
  }
  return kind === 'demo'
}

async function unitHistory(demo: boolean): Promise<UnitHistory> {
  const { versions, edges, aliases } = await ensureUnits()
  const fictional = demo ? fictionalCity(DEMO_SEED).versions : []
  return createUnitHistory([...versions, ...fictional], edges, aliases)
}

function fictionalUnits(): FictionalUnits {
  const city = fictionalCity(DEMO_SEED)
  return { tenantId: city.tenantId, unitIds: new Set(city.versions.map((version) => version.unitId)) }
}
