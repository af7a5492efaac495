import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFileStore } from '../files/file-store.ts'
import { NOW, openProgrammeTest, type ProgrammeTest } from '../testing/programme-testing.ts'
import { sweepFiles } from './file-sweep-service.ts'

let test: ProgrammeTest
let folder: string
beforeAll(async () => {
  test = await openProgrammeTest()
  folder = mkdtempSync(join(tmpdir(), 'hoanhap-sweep-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await test.database.close()
})
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

it(
  'a file that no row names goes after a day; one that a row names stays for good',
  onDatabase(async (db) => {
    const files = openFileStore(folder)
    const programme = { ...test.programme, files }
    const around = { db, clock: () => NOW, audited: () => undefined }
    const tenantId = test.city.tenantId
    const keep = (bytes: Buffer) => files.keep(tenantId, bytes)
    const named = await keep(Buffer.from('Thông báo.'))
    await setActor(db, tenantId, null)
    await db
      .insertInto('stored_files')
      .values({
        tenant_id: tenantId,
        sha256: named,
        size_bytes: 10,
        media_type: 'text/plain',
        received_at: NOW,
      })
      .execute()
    const orphan = await keep(Buffer.from('mất điện giữa chừng'))
    const fresh = await keep(Buffer.from('vừa nhận'))
    const home = join(folder, String(tenantId))
    const hours = (n: number) => new Date(NOW.getTime() - n * 3_600_000)
    utimesSync(join(home, named), hours(1000), hours(1000))
    utimesSync(join(home, orphan), hours(25), hours(25))
    utimesSync(join(home, fresh), hours(23), hours(23))
    expect(await sweepFiles(around, programme)).toBe(1)
    expect(readdirSync(home).sort()).toEqual([named, fresh].sort())
  }),
)
