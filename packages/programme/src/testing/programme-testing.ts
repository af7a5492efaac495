import { createHash } from 'node:crypto'
import { createUnitHistory } from '@hoanhap/domain/units/unit-history'
import type { UnitHistory } from '@hoanhap/domain/units/unit'
import { ensureUnits } from '@hoanhap/geo/units'
import type { Database } from '@hoanhap/platform/database/database'
import type { OpenDatabase } from '@hoanhap/platform/database/database-handle'
import { always, anActor } from '@hoanhap/platform/testing/signed-in'
import { openTestDatabase } from '@hoanhap/platform/testing/test-database'
import { permissionsOf, type Role } from '@hoanhap/domain/permissions/permission-matrix'
import type { FastifyInstance } from 'fastify'
import { buildProgramme } from '../app.ts'
import type { ProgrammeSurroundings } from '../programme-context.ts'
import { fictionalCity, type FictionalCity } from '../demo/fictional-city.ts'
import { createLiveHub } from '../live/live-hub.ts'
import { loadCatalogue } from '../modules/catalogue/catalogue-load-queries.ts'
import { CLOSURE_RULES } from '../modules/units/unit-closure.ts'
import { loadUnits } from '../modules/units/unit-load-queries.ts'
import { loadProgrammeReference, type ProgrammeReference } from '../programme-reference.ts'

export const SEED = 7
/** A day on which the half-year hc-2026-H1 is closed and hc-2026-H2 runs. */
export const NOW = new Date('2026-11-20T03:00:00Z')

export type ProgrammeTest = {
  readonly database: OpenDatabase
  readonly reference: ProgrammeReference
  readonly city: FictionalCity
  /** Bytes kept by uploads, by hash. */
  readonly kept: Map<string, Buffer>
  /** What the service stands on, as `buildProgramme` takes it. */
  readonly programme: ProgrammeSurroundings
  /** The service as a person sees it who holds a role over a unit. */
  appAs(db: Database, person: Person): FastifyInstance
}
export type Person = { id?: string; role: Role; unitId: number; tenantId?: number; agencyCode?: string }

/** The programme on a test database that holds all real units, the fictional city and the catalogue. */
export async function openProgrammeTest(): Promise<ProgrammeTest> {
  const city = fictionalCity(SEED)
  const units = await unitsWithCity(city)
  const reference = loadProgrammeReference(units, {
    tenantId: city.tenantId,
    unitIds: new Set(city.versions.map((version) => version.unitId)),
  })
  const database = await openTestDatabase('programme', {
    key: `programme-${reference.digest.slice(0, 12)}-${units.versions.length}-${CLOSURE_RULES}-${units.versions.at(-1)?.code}`,
    load: async (owner) => {
      await loadUnits(owner, units, reference.fictional)
      await loadCatalogue(owner, reference)
    },
  })
  const kept = new Map<string, Buffer>()
  const programme = surroundingsOf(reference, kept)
  const appAs: ProgrammeTest['appAs'] = (db, person) => appOf(db, programme, person, city.tenantId)
  return { database, reference, city, kept, programme, appAs }
}

async function unitsWithCity(city: FictionalCity): Promise<UnitHistory> {
  const { versions, edges, aliases } = await ensureUnits()
  return createUnitHistory([...versions, ...city.versions], edges, aliases)
}

/** Files are kept in memory, under the same hash as the store in the data folder gives. */
const surroundingsOf = (reference: ProgrammeReference, kept: Map<string, Buffer>): ProgrammeSurroundings => ({
  reference,
  live: createLiveHub(),
  version: 'test',
  files: {
    keep: async (_tenant, bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      kept.set(sha256, bytes)
      return sha256
    },
    tenants: () => [],
    sweep: async () => 0,
  },
})

function appOf(
  db: Database,
  programme: ProgrammeSurroundings,
  person: Person,
  cityTenant: number,
): FastifyInstance {
  const actor = anActor({
    tenantId: person.tenantId ?? cityTenant,
    may: [...permissionsOf([person.role])],
    role: person.role,
    unitId: person.unitId,
    ...(person.agencyCode !== undefined && { agencyCode: person.agencyCode }),
  })
  const known = person.id === undefined ? actor : { ...actor, accountId: person.id }
  return buildProgramme({ db, programme, actorOf: always(known), clock: () => NOW })
}
