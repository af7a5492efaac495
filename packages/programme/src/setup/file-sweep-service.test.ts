import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '@hoanhap/platform/database/database'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFileStore } from '../files/file-store.ts'
import { openPlanDraft, receivePlan } from '../modules/plans/plan-intake-service.ts'
import { programmeContext } from '../programme-context.ts'
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
  'a file whose plan was never opened goes after a day; one that a plan names stays for good',
  onDatabase(async (db) => {
    const files = openFileStore(folder)
    const programme = { ...test.programme, files }
    const { tenantId, provinceId } = test.city
    const around = { db, clock: () => NOW, audited: () => undefined }
    const keep = (bytes: Buffer) => files.keep(tenantId, bytes)
    const received = await receivePlan({ file: { name: 'a.txt', bytes: Buffer.from('Thông báo.') } }, keep)
    await writeAsSystem(around, tenantId, (platform) => {
      const actor = {
        ...platform.actor,
        grants: [{ role: 'planner', unitId: provinceId, agencyCode: null }],
      }
      return openPlanDraft(
        programmeContext({ ...platform, actor }, programme, new Set()),
        provinceId,
        received,
      )
    })
    const orphan = await keep(Buffer.from('mất điện giữa chừng'))
    const fresh = await keep(Buffer.from('vừa nhận'))
    const home = join(folder, String(tenantId))
    const hours = (n: number) => new Date(NOW.getTime() - n * 3_600_000)
    utimesSync(join(home, received.file!.sha256), hours(1000), hours(1000))
    utimesSync(join(home, orphan), hours(25), hours(25))
    utimesSync(join(home, fresh), hours(23), hours(23))
    expect(await sweepFiles(around, programme)).toBe(1)
    expect(readdirSync(home).sort()).toEqual([received.file!.sha256, fresh].sort())
  }),
)
