import { randomUUID } from 'node:crypto'
import type { PlanDetail, PlanSummary } from '@hoanhap/contract/plans/plan-schemas'
import { permissionsOf, type Role } from '@hoanhap/domain/permissions/permission-matrix'
import type { Database } from '@hoanhap/platform/database/database'
import { always, anActor } from '@hoanhap/platform/testing/signed-in'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgramme } from '../../app.ts'
import { NOW, openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { deskOf, itemSaying, openDesk, type PlanDesk } from './plan-desk.testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const TEXT = `ỦY BAN NHÂN DÂN THÀNH PHỐ
Số: 31/KH-UBND
KẾ HOẠCH
Phòng, chống mại dâm giai đoạn 2026-2030
I. TÌNH HÌNH
Năm 2025 đã kiểm tra 45% cơ sở trên đường Mây Trắng.
II. CHỈ TIÊU ĐẾN NĂM 2030
- 100% xã, phường tổ chức truyền thông về phòng ngừa mại dâm.
III. NHIỆM VỤ
1. Tổ chức tập huấn cho cán bộ cấp xã.
`

/** Takes the pasted plan into use; its targets are kept outside. */
async function publishedDesk(db: Database, owningAgency: string | null): Promise<PlanDesk> {
  const desk = await openDesk(test, db, TEXT)
  const { act, look, plan } = desk
  const header = { ...plan.summary.header, issuer: 'UBND thành phố', title: 'Kế hoạch Cầu Vồng' }
  await act('PUT', 'header', { baseVersion: 1, header, owningAgency })
  await act('POST', 'items/accept', { confidence: 0 })
  for (const item of (await look()).items.filter(({ kind }) => kind === 'target'))
    await act('PATCH', `items/${item.id}`, {
      baseVersion: item.itemVersion,
      fields: { ...item.fields, measuredBy: 'outside' },
    })
  const reply = await act('POST', 'publish')
  expect([reply.statusCode, reply.json<PlanDetail>().summary?.version]).toEqual([200, 1])
  return desk
}

/** Opens an amendment and changes a target, the title and the agency in it. */
async function propose({ act, look }: PlanDesk, owningAgency: string): Promise<void> {
  await act('POST', 'amend', { reason: 'Theo kết luận giữa kỳ' })
  const { items, summary, headerVersion: baseVersion } = await look()
  const target = itemSaying({ items } as PlanDetail, 'target', '100%')
  const task = itemSaying({ items } as PlanDetail, 'task', 'tập huấn')
  const fields = { ...target.fields, value: 66, text: 'Chỉ tiêu mới đề xuất' }
  const edited = await act('PATCH', `items/${target.id}`, { baseVersion: target.itemVersion, fields })
  expect(edited.statusCode).toBe(200)
  await act('PATCH', `items/${task.id}`, { baseVersion: task.itemVersion, state: 'removed' })
  const header = { ...summary.header, title: 'Kế hoạch Sương Mai', periodTo: 2035 }
  expect((await act('PUT', 'header', { baseVersion, header, owningAgency })).statusCode).toBe(200)
}

const asRole = (db: Database, desk: PlanDesk, role: Role, unitId: number): PlanDesk =>
  deskOf(test.appAs(db, { role, unitId, id: randomUUID() }), desk.plan)

describe('what an amendment proposes', () => {
  it.each<[Role, 'own' | 'below']>([
    ['leader', 'own'],
    ['focal', 'own'],
    ['reporter', 'below'],
    ['approver', 'below'],
    ['planner', 'below'],
  ])('is not shown to a %s of the unit (%s), who goes on seeing the version in force', (role, where) =>
    onDatabase(async (db) => {
      const desk = await publishedDesk(db, null)
      const { provinceId, communes } = test.city
      const other = asRole(db, desk, role, where === 'own' ? provinceId : communes[0]!.unitId)
      const before = (await other.look()).items
      await propose(desk, 'T.CA')
      const { app, plan } = other
      const answers = [
        await other.act('GET', ''),
        await app.inject('/api/plans'),
        await other.act('GET', 'targets?period=hc-2026-H1'),
        await other.act('GET', 'versions'),
      ]
      for (const { body } of answers) expect(body).not.toMatch(/Sương Mai|mới đề xuất|2035|amending|T\.CA/)
      const seen = answers[0]!.json<PlanDetail>()
      expect(seen).toMatchObject({ blockers: [], summary: { status: 'published', unreviewed: 0 } })
      expect(seen.items).toEqual(before)
      const listed = answers[1]!.json<PlanSummary[]>().find(({ id }) => id === plan.summary.id)!
      expect(listed).toEqual(seen.summary)
      const found = async (words: string) =>
        (await app.inject(`/api/plans?search=${words}`)).json<unknown[]>()
      expect((await found('suong mai')).length).toBe(0)
      expect((await found('cau vong')).length).toBe(1)
    })(),
  )

  it(
    'is shown to whoever reviews for the unit, and to all once it is published',
    onDatabase(async (db) => {
      const desk = await publishedDesk(db, null)
      await propose(desk, 'T.CA')
      const reader = asRole(db, desk, 'reporter', test.city.communes[0]!.unitId)
      const reviewer = await asRole(db, desk, 'planner', test.city.provinceId).look()
      expect(reviewer.summary).toMatchObject({ status: 'amending', header: { title: 'Kế hoạch Sương Mai' } })
      expect(itemSaying(reviewer, 'target', 'mới đề xuất').fields.value).toBe(66)
      expect((await desk.act('POST', 'publish')).statusCode).toBe(200)
      const now = await reader.look()
      expect(now.summary.header.title).toBe('Kế hoạch Sương Mai')
      expect(itemSaying(now, 'target', 'mới đề xuất').fields.value).toBe(66)
      expect(now.items.some(({ fields }) => fields.text.includes('tập huấn'))).toBe(false)
    }),
  )
})

describe('the agency that owns the named places', () => {
  const accounts = (db: Database, desk: PlanDesk) => {
    const { tenantId, provinceId: unitId } = test.city
    return (agencyCode: string): PlanDesk => {
      const grants = [
        { role: 'planner' as const, unitId, agencyCode: null },
        { role: 'focal' as const, unitId, agencyCode },
      ]
      const may = permissionsOf(grants.map(({ role }) => role))
      const actor = { ...anActor({ tenantId, may }), accountId: randomUUID(), grants }
      const app = buildProgramme({ db, programme: test.programme, actorOf: always(actor), clock: () => NOW })
      return deskOf(app, desk.plan)
    }
  }
  it(
    'changes with the version that is published, not with the amendment that proposes it',
    onDatabase(async (db) => {
      const desk = await publishedDesk(db, 'T.CA')
      const of = accounts(db, desk)
      const shown = async (agency: string) => (await of(agency).look()).placesShown
      await propose(desk, 'T.YT')
      expect([await shown('T.CA'), await shown('T.YT')]).toEqual([true, false])
      expect((await desk.look()).owningAgency).toBe('T.YT')
      await desk.act('POST', 'publish')
      expect([await shown('T.CA'), await shown('T.YT')]).toEqual([false, true])
    }),
  )
  it(
    'is what it was when the amendment is discarded',
    onDatabase(async (db) => {
      const desk = await publishedDesk(db, 'T.CA')
      await propose(desk, 'T.YT')
      expect((await desk.act('POST', 'discard')).statusCode).toBe(200)
      expect((await desk.look()).owningAgency).toBe('T.CA')
      expect((await accounts(db, desk)('T.YT').look()).placesShown).toBe(false)
    }),
  )
})
