import { randomUUID } from 'node:crypto'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { receivePlan } from './plan-intake-service.ts'
import { insertItems, listItems, type ItemRow } from './plan-item-queries.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const paste = (db: Database, text: string) =>
  test
    .appAs(db, { role: 'planner', unitId: test.city.provinceId })
    .inject({ method: 'POST', url: '/api/plans', payload: { unitId: test.city.provinceId, text } })
const someItems = (count: number): ItemRow[] =>
  Array.from({ length: count }, (_, n) => ({
    id: randomUUID(),
    position: n + 100,
    kind: 'task',
    state: 'proposed',
    itemVersion: 1,
    start: null,
    end: null,
    confidence: 1,
    why: [],
    madeFrom: [],
    fields: { text: `Việc số ${n + 1}` },
  }))

it(
  'keeps every item of a plan that takes more than one statement to store',
  onDatabase(async (db) => {
    const { summary, items } = (await paste(db, 'KẾ HOẠCH\nI. CHỈ TIÊU\n- 100% xã.\n')).json<PlanDetail>()
    const more = someItems(1201)
    await setActor(db, test.city.tenantId, null)
    await insertItems(db, test.city.tenantId, summary.id, more)
    const kept = await listItems(db, test.city.tenantId, summary.id)
    expect(kept.slice(items.length).map(({ id }) => id)).toEqual(more.map(({ id }) => id))
  }),
)

it(
  'refuses more items than a plan can hold',
  onDatabase(async (db) => {
    const refused = insertItems(db, test.city.tenantId, randomUUID(), someItems(2001))
    await expect(refused).rejects.toMatchObject({ code: 'plan/too-many-items' })
  }),
)

it(
  'refuses a text longer than any plan before it is read',
  onDatabase(async (db) => {
    const reply = await paste(db, '100% '.repeat(500_000))
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([413, 'file/too-large'])
  }),
)

it(
  'takes a text of nearly half a million characters',
  onDatabase(async (db) => {
    const words = 'Tình hình trong kỳ ổn định, đã trao đổi thông tin giữa các đơn vị.\n'
    const long = `KẾ HOẠCH\nI. TÌNH HÌNH\n${words.repeat(7_000)}II. CHỈ TIÊU ĐẾN NĂM 2030\n- 100% xã có mô hình.\n`
    const reply = await paste(db, long)
    const { text, summary } = reply.json<PlanDetail>()
    expect([reply.statusCode, text?.length, summary.targets]).toEqual([200, long.length, 1])
  }),
)

it('refuses a list of persons at the end of a long text in the same words as in a short one', async () => {
  const persons = 'Nguyễn Thị Mẫu, 1990, 001190000001\nTrần Văn Mẫu, 1991, 001191000002'
  const long = `${'Các cơ quan trao đổi thông tin.\n'.repeat(8000)}${persons}`
  await expect(receivePlan({ text: long })).rejects.toMatchObject({
    code: 'file/list-of-persons',
    details: { canDrop: false, line: 8001 },
  })
})
