import { randomUUID } from 'node:crypto'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { deskOf, openDesk } from './plan-desk.testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const BODY = `QUYẾT ĐỊNH
Về việc thành lập Ban Chỉ đạo
II. CHỈ TIÊU ĐẾN NĂM 2030
- 100% xã, phường tổ chức truyền thông về phòng ngừa mại dâm.
`
const COMMITTEE = `PHỤ LỤC
DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO
1. Ông Nguyễn Văn Mẫu, Phó Chủ tịch UBND tỉnh, Trưởng ban;
2. Bà Trần Thị Mẫu, Giám đốc Sở Y tế, Phó Trưởng ban;
3. Ông Lê Văn Mẫu, Phó Giám đốc Công an tỉnh, Ủy viên.
`
const PERSONS = 'Nguyễn Thị Mẫu, 1990, 001190000001\nTrần Văn Mẫu, 1991, 001191000002\n'
const BOUNDARY = 'xxHOANHAPxx'
const field = (name: string, value: string): string =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const fileNamed = (name: string): string =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n`

const planner = (db: Database) =>
  test.appAs(db, { role: 'planner', unitId: test.city.provinceId, id: randomUUID() })
const paste = async (db: Database, text: string, dropAnnex?: boolean) =>
  planner(db).inject({
    method: 'POST',
    url: '/api/plans',
    payload: { unitId: test.city.provinceId, text, ...(dropAnnex !== undefined && { dropAnnex }) },
  })
const upload = async (db: Database, text: string, dropAnnex: string, name = 'a.txt') =>
  planner(db).inject({
    method: 'POST',
    url: '/api/plans/files',
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: `${field('unitId', String(test.city.provinceId))}${field('dropAnnex', dropAnnex)}${fileNamed(name)}${text}\r\n--${BOUNDARY}--\r\n`,
  })

describe('a list of committee members', () => {
  it(
    'is refused with its place and the offer to leave it out, and nothing is kept',
    onDatabase(async (db) => {
      for (const reply of [await paste(db, BODY + COMMITTEE), await upload(db, BODY + COMMITTEE, 'false')])
        expect(reply.json()).toMatchObject({
          code: 'file/list-of-persons',
          details: { canDrop: true, line: 5, heading: 'PHỤ LỤC' },
        })
      await setActor(db, test.city.tenantId, null)
      expect(await db.selectFrom('plan_documents').select('id').execute()).toEqual([])
    }),
  )
  it(
    'is left out at the sender’s word, before anything is stored, and the rest is read',
    onDatabase(async (db) => {
      for (const reply of [
        await paste(db, BODY + COMMITTEE, true),
        await upload(db, BODY + COMMITTEE, 'true'),
      ]) {
        const plan = reply.json<PlanDetail>()
        expect(plan.summary.targets).toBe(1)
        expect(plan.text).not.toMatch(/Mẫu|THÀNH VIÊN/)
      }
      await setActor(db, test.city.tenantId, null)
      const kept = await db.selectFrom('plan_documents').select('body').execute()
      expect(kept.map(({ body }) => /Mẫu/.test(body))).toEqual([false, false])
    }),
  )
  it(
    'cannot be left out where other persons are listed too, nor be put into a text later',
    onDatabase(async (db) => {
      for (const reply of [await paste(db, PERSONS + BODY + COMMITTEE, true), await paste(db, PERSONS, true)])
        expect(reply.json()).toMatchObject({ code: 'file/list-of-persons', details: { canDrop: false } })
      const { act, plan } = await openDesk(test, db, BODY)
      const later = await act('PUT', 'text', { baseDocument: plan.documentId, text: BODY + COMMITTEE })
      expect(later.json()).toMatchObject({ code: 'file/list-of-persons' })
    }),
  )
})

it(
  'two names with a number each are refused, also where the numbers look like telephones',
  onDatabase(async (db) => {
    const pairs = ['001190000001\nTrần Văn Mẫu 001191000002', '0912345678\nTrần Văn Mẫu 0987654321']
    for (const pair of pairs)
      expect((await paste(db, `${BODY}Nguyễn Thị Mẫu ${pair}\n`)).json()).toMatchObject({
        code: 'file/list-of-persons',
        details: { canDrop: false },
      })
  }),
)

it(
  'a telephone, an address and a link are covered for good, in the text and in what is typed',
  onDatabase(async (db) => {
    const contact = 'Điện thoại: 0225 3842 123; thư: to.mau@vidu.gov.vn; trang https://vidu.gov.vn/a'
    const { app, plan } = await openDesk(test, db, `${BODY}\n${contact}\n`)
    const { act, look } = deskOf(app, plan)
    const item = plan.items[0]!
    await act('PATCH', `items/${item.id}`, { baseVersion: 1, fields: { text: `Gọi ${contact}` } })
    const now = await look()
    expect(JSON.stringify(now)).not.toMatch(/3842|to\.mau|vidu/)
    expect(now.items.find(({ id }) => id === item.id)!.fields.text).toContain('•••')
  }),
)

it.each<[string, object, string]>([
  ['a day that does not exist', { issuedOn: '2026-02-30' }, 'issuedOn'],
  ['a period that ends before it begins', { periodFrom: 2030, periodTo: 2026 }, 'periodTo'],
])('a header with %s is refused', (_name, change, wrong) =>
  onDatabase(async (db) => {
    const { act, plan } = await openDesk(test, db, BODY)
    const header = { ...plan.summary.header, ...change }
    const reply = await act('PUT', 'header', { baseVersion: 1, header })
    expect(reply.json()).toMatchObject({ code: 'request/invalid', details: { field: wrong } })
  })(),
)

it.each(['role', 'operator', 'scopeLevel', 'targetKind', 'measuredBy'])(
  'a word that is none of those known is refused as %s',
  (name) =>
    onDatabase(async (db) => {
      const { act, plan } = await openDesk(test, db, BODY)
      const [item] = plan.items
      const reply = await act('PATCH', `items/${item!.id}`, {
        baseVersion: 1,
        fields: { text: 'x', [name]: 'lạ' },
      })
      expect([reply.statusCode, reply.json()]).toMatchObject([400, { code: 'request/invalid' }])
    })(),
)

it(
  'accepting above a confidence touches one kind alone if one is named',
  onDatabase(async (db) => {
    const { act } = await openDesk(
      test,
      db,
      `${BODY}III. NHIỆM VỤ\n1. Rà soát các cơ sở lưu trú trên địa bàn.\n`,
    )
    const { items } = (await act('POST', 'items/accept', { confidence: 0, kind: 'task' })).json<PlanDetail>()
    const states = (kind: string) =>
      new Set(items.filter((each) => each.kind === kind).map(({ state }) => state))
    expect([states('task'), states('target')]).toEqual([new Set(['accepted']), new Set(['proposed'])])
  }),
)

it(
  'the name of a file shows no street, telephone or identity number',
  onDatabase(async (db) => {
    const shown = async (name: string) => (await upload(db, BODY, 'false', name)).json<PlanDetail>().fileName
    expect(await shown('ra-soat-duong-May-Trang.txt')).toBe(`ra-soat-duong-${'█'.repeat(9)}.txt`)
    expect(await shown('034187002461.txt')).toBe(`${'•'.repeat(12)}.txt`)
    expect(await shown('ke-hoach-nam-2026.txt')).toBe('ke-hoach-nam-2026.txt')
  }),
)
