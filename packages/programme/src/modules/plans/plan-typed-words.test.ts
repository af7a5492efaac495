import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import type { Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { itemSaying, openDesk, type PlanDesk } from './plan-desk.testing.ts'
import { coverPersonal } from './plan-typed-words.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const TEXT = `KẾ HOẠCH
Phòng, chống mại dâm giai đoạn 2026-2030
II. CHỈ TIÊU CỤ THỂ ĐẾN NĂM 2030
- 100% xã, phường tổ chức truyền thông về phòng ngừa mại dâm.
- 80% cơ sở kinh doanh dịch vụ được kiểm tra.
III. NHIỆM VỤ
1. Rà soát các cơ sở lưu trú trên địa bàn.
2. Tổ chức tập huấn cho cán bộ cấp xã.
`
const ONE = 'Nguyễn Thị Mẫu, CCCD 034187002461'
const OTHER = 'Trần Văn Mẫu, CCCD 031190557128'
const LIST = { code: 'file/list-of-persons' }
const add = ({ act }: PlanDesk, fields: object) =>
  act('POST', 'items', { kind: 'task', start: null, end: null, fields })
const head = async ({ act, look }: PlanDesk, change: object) => {
  const { headerVersion: baseVersion, summary } = await look()
  return act('PUT', 'header', { baseVersion, header: { ...summary.header, ...change } })
}

describe('one person after another', () => {
  it(
    'is refused at the second, whatever part of the plan each is typed into, and repeats nobody',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      expect((await add(desk, { text: ONE })).statusCode).toBe(200)
      const task = itemSaying(desk.plan, 'task', 'lưu trú')
      const edit = (fields: object) => desk.act('PATCH', `items/${task.id}`, { baseVersion: 1, fields })
      const seconds = [
        await add(desk, { text: OTHER }),
        await add(desk, { text: 'Báo cáo', addressees: [OTHER] }),
        await add(desk, { text: 'Báo cáo', outline: ['Tình hình', OTHER] }),
        await edit({ text: task.fields.text, through: OTHER }),
        await head(desk, { recipients: ['Sở Y tế', OTHER] }),
        await head(desk, { programme: { number: null, name: OTHER } }),
      ]
      for (const reply of seconds) {
        expect(reply.json()).toMatchObject(LIST)
        expect(reply.body).not.toMatch(/Mẫu/)
      }
    }),
  )
  it(
    'is refused also after the first was accepted or removed, in a header that was typed, and in a reason',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      const task = itemSaying(desk.plan, 'task', 'lưu trú')
      const fields = { ...task.fields, text: ONE }
      await desk.act('PATCH', `items/${task.id}`, { baseVersion: 1, state: 'accepted', fields })
      expect((await head(desk, { recipients: [OTHER] })).json()).toMatchObject(LIST)
      await desk.act('PATCH', `items/${task.id}`, { baseVersion: 2, state: 'removed' })
      expect((await add(desk, { text: OTHER })).json()).toMatchObject(LIST)
      await desk.act('PATCH', `items/${task.id}`, {
        baseVersion: 3,
        fields: { ...task.fields, text: 'Rà soát' },
      })
      await head(desk, { recipients: [ONE], issuer: 'UBND thành phố', title: 'Kế hoạch Cầu Vồng' })
      expect((await add(desk, { text: OTHER })).json()).toMatchObject(LIST)
      await desk.act('POST', 'items/accept', { confidence: 0 })
      for (const item of (await desk.look()).items.filter(({ kind }) => kind === 'target'))
        await desk.act('PATCH', `items/${item.id}`, {
          baseVersion: item.itemVersion,
          fields: { ...item.fields, measuredBy: 'outside' },
        })
      expect((await desk.act('POST', 'publish')).statusCode).toBe(200)
      expect((await desk.act('POST', 'amend', { reason: OTHER })).json()).toMatchObject(LIST)
      expect((await desk.act('POST', 'amend', { reason: 'Theo thư của Sở Y tế' })).statusCode).toBe(200)
    }),
  )
  it(
    'changes nothing for who corrects one item twice, merges two, or names officials',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      const first = (await add(desk, { text: ONE }))
        .json<PlanDetail>()
        .items.find(({ why }) => why.includes('added-by-person'))!
      const again = await desk.act('PATCH', `items/${first.id}`, {
        baseVersion: 1,
        fields: { text: `${ONE}, phụ trách` },
      })
      expect(again.statusCode).toBe(200)
      for (const words of ['Ông Lê Văn Mẫu, Giám đốc Sở Y tế', 'Bà Đỗ Thị Mẫu, Chủ tịch UBND phường'])
        expect((await add(desk, { text: words })).statusCode).toBe(200)
      const items = (await desk.look()).items
        .filter(({ kind, start }) => kind === 'task' && start !== null)
        .map(({ id, itemVersion: baseVersion }) => ({ id, baseVersion }))
      expect((await desk.act('POST', 'items/merge', { items })).statusCode).toBe(200)
    }),
  )
})

it(
  'a single identity number is covered in an item and in the header; ids of targets stay as they are',
  onDatabase(async (db) => {
    const desk = await openDesk(test, db, TEXT)
    const target = itemSaying(desk.plan, 'target', '100%')
    expect((await add(desk, { text: ONE, serves: [target.id] })).statusCode).toBe(200)
    const now = await desk.look()
    expect(JSON.stringify(now)).not.toContain('034187002461')
    const added = now.items.find(({ why }) => why.includes('added-by-person'))!
    expect(added.fields).toMatchObject({
      text: `Nguyễn Thị Mẫu, CCCD ${'•'.repeat(12)}`,
      serves: [target.id],
    })
    const headed = await openDesk(test, db, TEXT)
    expect((await head(headed, { recipients: ['Lưu: 034187002461'] })).statusCode).toBe(200)
    expect((await headed.look()).summary.header.recipients).toEqual([`Lưu: ${'•'.repeat(12)}`])
  }),
)

it.each([
  ['căn cước 034 187 002 461 của bà Mẫu', 'căn cước ••• ••• ••• ••• của bà Mẫu'],
  ['CMND 031905571', 'CMND •••••••••'],
  ['kinh phí 412345678 đồng', 'kinh phí 412345678 đồng'],
])('%s is kept as %s', (typed, kept) => {
  expect(coverPersonal(typed)).toBe(kept)
})

describe('an item that was merged into another', () => {
  it(
    'cannot be accepted, edited or proposed beside it; undoing the merge brings it back',
    onDatabase(async (db) => {
      const { plan, act, look } = await openDesk(test, db, TEXT)
      const tasks = plan.items.filter(({ kind }) => kind === 'task')
      const items = tasks.map(({ id, itemVersion: baseVersion }) => ({ id, baseVersion }))
      const made = (await act('POST', 'items/merge', { items }))
        .json<PlanDetail>()
        .items.find(({ why }) => why.includes('merged'))!
      const old = (await look()).items.find(({ id }) => id === tasks[0]!.id)!
      const changes = [{ state: 'accepted' }, { state: 'proposed' }, { fields: old.fields }]
      for (const change of changes) {
        const reply = await act('PATCH', `items/${old.id}`, { baseVersion: old.itemVersion, ...change })
        expect(reply.json()).toMatchObject({ code: 'plan/cannot-unmake' })
      }
      expect((await act('POST', `items/${made.id}/unmake`, { baseVersion: 1 })).statusCode).toBe(200)
      const back = (await look()).items.find(({ id }) => id === old.id)!
      const accepted = { baseVersion: back.itemVersion, state: 'accepted' }
      expect((await act('PATCH', `items/${old.id}`, accepted)).statusCode).toBe(200)
    }),
  )
  it(
    'with other figures makes the new one doubtful; with the same it does not',
    onDatabase(async (db) => {
      const { plan, act } = await openDesk(test, db, TEXT)
      const madeOf = async (kind: 'task' | 'target') => {
        const items = plan.items
          .filter((each) => each.kind === kind)
          .map(({ id, itemVersion: baseVersion }) => ({ id, baseVersion }))
        const reply = await act('POST', 'items/merge', { items })
        return reply
          .json<PlanDetail>()
          .items.find((each) => each.kind === kind && each.why.includes('merged'))!
      }
      const targets = await madeOf('target')
      expect(targets.why).toContain('numbers-dropped')
      expect(targets.confidence).toBeLessThanOrEqual(0.3)
      expect((await madeOf('task')).why).not.toContain('numbers-dropped')
    }),
  )
})

it.each<[string, object]>([
  ['a figure beyond counting', { text: 'Chỉ tiêu', value: 1e308 }],
  ['a figure below nought', { text: 'Chỉ tiêu', value: -5 }],
  ['a milestone below nought', { text: 'Chỉ tiêu', milestones: [{ year: 2028, value: -1e300 }] }],
  ['a baseline beyond counting', { text: 'Chỉ tiêu', baselineValue: 2e12 }],
  ['words that are a blank', { text: ' ' }],
  ['words that are marks', { text: '- … -' }],
])('%s is refused', (_name, fields) =>
  onDatabase(async (db) => {
    const { plan, act } = await openDesk(test, db, TEXT)
    const target = itemSaying(plan, 'target', '100%')
    const reply = await act('PATCH', `items/${target.id}`, { baseVersion: 1, fields })
    expect([reply.statusCode, reply.json()]).toMatchObject([400, { code: 'request/invalid' }])
  })(),
)

it.each(['T.BAOCHI', 'T.HPN', 'T.NHCS', 'T.TA', 'T.HTXH'])(
  'named places cannot belong to %s, which inspects nothing',
  (owningAgency) =>
    onDatabase(async (db) => {
      const { plan, act } = await openDesk(test, db, TEXT)
      const reply = await act('PUT', 'header', { baseVersion: 1, header: plan.summary.header, owningAgency })
      expect(reply.json()).toMatchObject({ code: 'plan/unknown-agency' })
    })(),
)
