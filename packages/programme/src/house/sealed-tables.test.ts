import { randomUUID } from 'node:crypto'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../testing/programme-testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

/** What was sent, published or decided: later acts are added, none is rewritten. */
const SEALED = [
  'plan_documents',
  'plan_versions',
  'plan_version_items',
  'targets',
  'return_versions',
  'return_values',
  'return_actions',
  'releases',
  'released_values',
  'stored_files',
  'administrations',
  'refusal_acceptances',
  'audit_events',
]

describe.each(SEALED)('the table %s', (table) => {
  it.each([
    ['changed', sql`update ${sql.table(table)} set tenant_id = tenant_id`],
    ['deleted from', sql`delete from ${sql.table(table)}`],
    ['emptied', sql`truncate ${sql.table(table)}`],
  ])('cannot be %s by the application', (_act, statement) =>
    onDatabase(async (db) => {
      await setActor(db, test.city.tenantId, null)
      // The embedded database does not even take the first word of some of these.
      await expect(statement.execute(db)).rejects.toThrow(/permission denied|is not run for the application/)
    })(),
  )
})

it(
  'one administration cannot write a row of another, whatever tenant the statement names',
  onDatabase(async (db) => {
    await setActor(db, 31, null)
    const row = {
      tenant_id: test.city.tenantId,
      serial: 1,
      released_on: '2026-07-01',
      previous_digest: null,
      digest: 'x',
    }
    await expect(db.insertInto('releases').values(row).execute()).rejects.toThrow(/row-level security/)
  }),
)

it(
  'and sees none of its rows',
  onDatabase(async (db) => {
    await setActor(db, test.city.tenantId, null)
    const row = {
      tenant_id: test.city.tenantId,
      serial: 1,
      released_on: '2026-07-01',
      previous_digest: null,
      digest: 'x',
    }
    await db.insertInto('releases').values(row).execute()
    await setActor(db, 31, randomUUID())
    expect(await db.selectFrom('releases').selectAll().execute()).toEqual([])
    await setActor(db, test.city.tenantId, null)
    expect(await db.selectFrom('releases').selectAll().execute()).toHaveLength(1)
  }),
)
