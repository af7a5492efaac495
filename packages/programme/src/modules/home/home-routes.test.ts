import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import { permissionsOf, type Role } from '@hoanhap/domain/permissions/permission-matrix'
import type { Database } from '@hoanhap/platform/database/database'
import { always, anActor } from '@hoanhap/platform/testing/signed-in'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildProgramme } from '../../app.ts'
import { NOW, openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const home = async (app: ReturnType<ProgrammeTest['appAs']>, unit: number): Promise<HomeReply> =>
  (await app.inject(`/api/home?unit=${unit}`)).json()

it(
  'shows a commune what it owes, and its province how many have sent',
  onDatabase(async (db) => {
    const commune = test.city.communes[0]!.unitId
    const own = await home(test.appAs(db, { role: 'reporter', unitId: commune }), commune)
    expect(own).toMatchObject({ owed: [{ form: { code: 'XA-6T' }, status: 'none' }], below: null })
    const province = test.city.provinceId
    const above = await home(test.appAs(db, { role: 'planner', unitId: province }), province)
    expect(above).toMatchObject({
      owed: [{ form: { code: 'TINH-6T' } }],
      below: { owing: 114, notSent: 114 },
    })
  }),
)

it(
  'shows an administrator the place and none of its returns',
  onDatabase(async (db) => {
    const unitId = test.city.provinceId
    const shown = await home(test.appAs(db, { role: 'admin', unitId }), unitId)
    expect(shown).toMatchObject({ owed: [], plans: [], below: null })
  }),
)

it(
  'does not carry a right from one unit to another: who reports for a commune and administers the province sees its returns only',
  onDatabase(async (db) => {
    const { provinceId, tenantId, communes } = test.city
    const roles: Role[] = ['reporter', 'admin']
    const actor = {
      ...anActor({ tenantId, may: permissionsOf(roles) }),
      grants: [
        { role: 'reporter', unitId: communes[0]!.unitId, agencyCode: null },
        { role: 'admin', unitId: provinceId, agencyCode: null },
      ],
    }
    const app = buildProgramme({ db, programme: test.programme, actorOf: always(actor), clock: () => NOW })
    expect(await home(app, provinceId)).toMatchObject({ owed: [], plans: [], below: null })
    expect(await home(app, communes[0]!.unitId)).toMatchObject({ owed: [{ status: 'none' }] })
  }),
)
