import { randomUUID } from 'node:crypto'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { permissionsOf, ROLES, type Role } from '@hoanhap/domain/permissions/permission-matrix'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { always, anActor } from '@hoanhap/platform/testing/signed-in'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgramme } from '../../app.ts'
import { docxParts } from '../../documents/docx-parts.testing.ts'
import { addressOf, routesOf } from '../../house/route-table.testing.ts'
import { NOW, openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { deskOf, openDesk, type PlanDesk } from './plan-desk.testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const NAMES = /Hoa Tưởng Tượng|HOA TƯỞNG TƯỢNG|Mây Trắng|hoa tuong tuong/
const TEXT = `ỦY BAN NHÂN DÂN THÀNH PHỐ
Số: 12/KH-UBND
KẾ HOẠCH
Chuyển hóa tuyến đường Hoa Tưởng Tượng giai đoạn 2026-2030
I. TÌNH HÌNH TRÊN TUYẾN ĐƯỜNG HOA TƯỞNG TƯỢNG
Năm 2025 đã kiểm tra 45% cơ sở trên đường Mây Trắng.
II. CHỈ TIÊU ĐẾN NĂM 2030
- 100% cơ sở trên tuyến đường Hoa Tưởng Tượng và đường Mây Trắng được kiểm tra.
III. TỔ CHỨC THỰC HIỆN
1. Công an thành phố chủ trì, phối hợp với Sở Y tế tuần tra đường Mây Trắng mỗi tháng một lần.
2. Sở Y tế báo cáo kết quả tại đường Mây Trắng trước ngày 15/6 hằng năm.
Nơi nhận:
- Tổ dân phố đường Mây Trắng;
`

/** Somebody who holds several grants, as a planner does who also speaks for an agency. */
function appOf(db: Database, grants: { role: Role; unitId: number; agencyCode: string | null }[]) {
  const actor = anActor({ tenantId: test.city.tenantId, may: permissionsOf(grants.map(({ role }) => role)) })
  const known = { ...actor, accountId: randomUUID(), grants }
  return buildProgramme({ db, programme: test.programme, actorOf: always(known), clock: () => NOW })
}
const planner = (unitId: number) => ({ role: 'planner' as const, unitId, agencyCode: null })
const focal = (agencyCode: string, unitId: number) => ({ role: 'focal' as const, unitId, agencyCode })

const ownedBy = async ({ act, look, plan }: PlanDesk, owningAgency: string | null) => {
  const { headerVersion: baseVersion } = await look()
  return act('PUT', 'header', { baseVersion, header: plan.summary.header, owningAgency })
}
/** Takes the plan into use as it was read; its targets are kept outside. */
async function publish({ act, look }: PlanDesk): Promise<PlanDetail> {
  await act('POST', 'items/accept', { confidence: 0 })
  const now = await look()
  for (const item of now.items.filter(({ kind }) => kind === 'target'))
    await act('PATCH', `items/${item.id}`, {
      baseVersion: item.itemVersion,
      fields: { ...item.fields, measuredBy: 'outside' },
    })
  const reply = await act('POST', 'publish')
  expect([reply.statusCode, reply.body.slice(0, 200)]).toEqual([200, expect.anything()])
  return reply.json()
}

describe('named streets and points', () => {
  it(
    'leave by no route to anybody but the owning agency, whatever the role',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      const header = {
        ...desk.plan.summary.header,
        issuer: 'UBND thành phố',
        title: 'Chuyển hóa đường Mây Trắng',
      }
      await desk.act('PUT', 'header', { baseVersion: 1, header, owningAgency: 'T.CA' })
      const { items, summary } = await publish(desk)
      const targetId = items.find(({ kind }) => kind === 'target')!.id
      const ids = { planId: summary.id, targetId, unitId: test.city.provinceId }
      let answered = 0
      for (const role of ROLES) {
        const app = test.appAs(db, { role, unitId: test.city.provinceId })
        const routes = (await routesOf(test.appAs(db, { role, unitId: test.city.provinceId }))).filter(
          ({ method, url }) => method === 'GET' && url.startsWith('/api/') && !url.includes('events'),
        )
        for (const { url } of routes) {
          const reply = await app.inject(`${addressOf(url, ids)}?period=hc-2026-H1`)
          const isFile = String(reply.headers['content-type']).includes('officedocument')
          const said = isFile ? [...docxParts(reply.rawPayload).values()].join('\n') : reply.body
          expect([role, url, NAMES.exec(said)?.[0]]).toEqual([role, url, undefined])
          if (reply.statusCode === 200) answered += 1
        }
      }
      expect(answered).toBeGreaterThan(60)
    }),
  )

  it(
    'are kept nowhere but in the text itself',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      await publish(desk)
      await setActor(db, test.city.tenantId, null)
      const rows = [
        await db.selectFrom('plans').selectAll().execute(),
        await db.selectFrom('plan_items').selectAll().execute(),
        await db.selectFrom('plan_versions').selectAll().execute(),
        await db.selectFrom('plan_version_items').selectAll().execute(),
        await db.selectFrom('targets').selectAll().execute(),
        await db
          .selectFrom('plan_documents')
          .select(['outline', 'set_aside', 'file_name', 'warnings'])
          .execute(),
        await db.selectFrom('audit_events').selectAll().execute(),
      ]
      expect(NAMES.exec(JSON.stringify(rows))).toBeNull()
      const found = await desk.app.inject('/api/plans?search=hoa%20tuong%20tuong')
      expect(found.json()).toEqual([])
    }),
  )

  it(
    'are shown to accounts of the owning agency over the very unit of the plan, and to nobody while none is set',
    onDatabase(async (db) => {
      const { provinceId, communes } = test.city
      const desk = await openDesk(test, db, TEXT)
      const commune = communes[0]!.unitId
      const sees = async (...grants: Parameters<typeof appOf>[1]) => {
        const { text, placesShown } = await deskOf(appOf(db, grants), desk.plan).look()
        return [placesShown, NAMES.test(text!)]
      }
      const owner = [planner(provinceId), focal('T.CA', provinceId)]
      expect(await sees(...owner)).toEqual([false, false])
      expect(await ownedBy(desk, 'T.CA').then(({ statusCode }) => statusCode)).toBe(200)
      expect(await sees(...owner)).toEqual([true, true])
      expect(await sees(planner(provinceId))).toEqual([false, false])
      expect(await sees(planner(provinceId), focal('T.YT', provinceId))).toEqual([false, false])
      expect(await sees(planner(provinceId), focal('T.CA', commune))).toEqual([false, false])
      await publish(desk)
      expect(await sees(focal('T.CA', provinceId))).toEqual([true, true])
      expect(await sees(focal('T.CA', commune))).toEqual([false, false])
      expect(await sees(focal('T.YT', provinceId))).toEqual([false, false])
    }),
  )

  it(
    'stay hidden from others when the owning agency itself edits the text and the items',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      await ownedBy(desk, 'T.CA')
      const { provinceId } = test.city
      const owner = deskOf(appOf(db, [planner(provinceId), focal('T.CA', provinceId)]), desk.plan)
      const { text, documentId } = await owner.look()
      const edited = text!.replace('tuần tra đường Mây Trắng', 'tuần tra khu Mây Trắng')
      expect((await owner.act('PUT', 'text', { baseDocument: documentId, text: edited })).statusCode).toBe(
        200,
      )
      const { items } = await owner.look()
      const fields = { text: 'Tuần tra Mây Trắng' }
      await owner.act('PATCH', `items/${items[0]!.id}`, { baseVersion: items[0]!.itemVersion, fields })
      const others = await desk.act('GET', '')
      expect(NAMES.exec(others.body)).toBeNull()
      expect((await owner.look()).text).toContain('khu Mây Trắng')
    }),
  )

  it(
    'belong to an agency of the catalogue or to none; leaving it out changes nothing',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      expect((await ownedBy(desk, 'T.KHONG')).json()).toMatchObject({ code: 'plan/unknown-agency' })
      await ownedBy(desk, 'T.CA')
      const { headerVersion: baseVersion } = await desk.look()
      await desk.act('PUT', 'header', { baseVersion, header: desk.plan.summary.header })
      expect((await desk.look()).owningAgency).toBe('T.CA')
      await ownedBy(desk, null)
      expect((await desk.look()).owningAgency).toBeNull()
    }),
  )
})
