import { randomUUID } from 'node:crypto'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
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
    const reply = await paste(db, '100% '.repeat(300_000))
    expect([reply.statusCode, reply.json()]).toMatchObject([413, { code: 'file/too-large' }])
  }),
)
