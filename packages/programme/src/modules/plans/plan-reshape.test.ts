import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import type { Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { itemSaying, openDesk } from './plan-desk.testing.ts'

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
- 80% cơ sở kinh doanh dịch vụ được kiểm tra; ít nhất 70% người bán dâm có nhu cầu được hỗ trợ.
III. NHIỆM VỤ
1. Rà soát các cơ sở lưu trú trên địa bàn.
2. Tổ chức tập huấn cho cán bộ cấp xã.
`
const at = ({ id, itemVersion }: { id: string; itemVersion: number }) => ({ id, baseVersion: itemVersion })

describe('POST /api/plans/:planId/items/merge', () => {
  it(
    'makes one proposed item from the first word to the last, and puts both back when it is unmade',
    onDatabase(async (db) => {
      const { plan, act, look } = await openDesk(test, db, TEXT)
      const first = itemSaying(plan, 'task', 'lưu trú')
      const second = itemSaying(plan, 'task', 'tập huấn')
      await act('PATCH', `items/${second.id}`, { baseVersion: second.itemVersion, state: 'accepted' })
      const accepted = itemSaying(await look(), 'task', 'tập huấn')
      const reply = await act('POST', 'items/merge', { items: [at(accepted), at(first)] })
      const after = reply.json<PlanDetail>()
      const made = after.items.find(({ madeFrom }) => madeFrom.length > 0)!
      expect(made).toMatchObject({
        state: 'proposed',
        kind: 'task',
        start: first.start,
        end: second.end,
        madeFrom: [first.id, second.id],
        confidence: Math.min(first.confidence, second.confidence),
      })
      expect(made.why).toContain('merged')
      expect(made.fields.text).toBe(plan.text!.slice(first.start!, second.end!))
      const removed = after.items.filter(({ id }) => made.madeFrom.includes(id))
      expect(removed.map(({ state }) => state)).toEqual(['removed', 'removed'])
      await act('POST', `items/${made.id}/unmake`, { baseVersion: made.itemVersion })
      const back = await look()
      expect(back.items.map(({ id, state, fields }) => ({ id, state, fields }))).toEqual(
        plan.items.map(({ id, fields, state }) => ({
          id,
          fields,
          state: id === second.id ? 'accepted' : state,
        })),
      )
    }),
  )
  it(
    'refuses items of two kinds, one item twice, a removed one and an older version',
    onDatabase(async (db) => {
      const { plan, act, look } = await openDesk(test, db, TEXT)
      const task = itemSaying(plan, 'task', 'lưu trú')
      const other = itemSaying(plan, 'task', 'tập huấn')
      const target = itemSaying(plan, 'target', '100%')
      const merge = async (...items: { id: string; itemVersion: number }[]) =>
        (await act('POST', 'items/merge', { items: items.map(at) })).json<{ code: string }>().code
      expect(await merge(task, target)).toBe('plan/cannot-merge')
      expect(await merge(task, task)).toBe('plan/cannot-merge')
      expect(await merge(task, { ...other, itemVersion: 9 })).toBe('plan/item-changed')
      await act('PATCH', `items/${other.id}`, { baseVersion: other.itemVersion, state: 'removed' })
      expect(await merge(task, itemSaying(await look(), 'task', 'tập huấn'))).toBe('plan/cannot-merge')
    }),
  )
})

describe('POST /api/plans/:planId/items/:itemId/split', () => {
  it(
    'divides the words at the place, reads each part again, and joins them when one part is unmade',
    onDatabase(async (db) => {
      const { plan, act, look } = await openDesk(test, db, TEXT)
      const from = plan.text!.indexOf('80% cơ sở')
      const to = plan.text!.indexOf('được hỗ trợ') + 'được hỗ trợ'.length
      const added = await act('POST', 'items', {
        kind: 'target',
        start: from,
        end: to,
        fields: {
          text: plan.text!.slice(from, to),
          value: 80,
          unit: '%',
          operator: '>=',
          measuredBy: 'outside',
        },
      })
      const whole = added.json<PlanDetail>().items.find(({ why }) => why.includes('added-by-person'))!
      const reply = await act('POST', `items/${whole.id}/split`, {
        baseVersion: whole.itemVersion,
        at: plan.text!.indexOf('ít nhất 70%'),
      })
      const parts = reply.json<PlanDetail>().items.filter(({ madeFrom }) => madeFrom.includes(whole.id))
      expect(parts.map(({ fields, state }) => [fields.text, fields.value, fields.measuredBy, state])).toEqual(
        [
          ['80% cơ sở kinh doanh dịch vụ được kiểm tra', 80, expect.any(String), 'proposed'],
          ['ít nhất 70% người bán dâm có nhu cầu được hỗ trợ', 70, expect.any(String), 'proposed'],
        ],
      )
      expect(parts[1]!.fields.deadlineYear).toBe(2030)
      await act('POST', `items/${parts[1]!.id}/unmake`, { baseVersion: parts[1]!.itemVersion })
      const back = (await look()).items
      expect(back.filter(({ madeFrom }) => madeFrom.length > 0)).toEqual([])
      expect(back.find(({ id }) => id === whole.id)).toMatchObject({ state: 'edited', fields: whole.fields })
    }),
  )
  it(
    'refuses a place at the end of the words, an item without a place and an item made by nobody',
    onDatabase(async (db) => {
      const { plan, act } = await openDesk(test, db, TEXT)
      const task = itemSaying(plan, 'task', 'lưu trú')
      const split = async (id: string, place: number) =>
        (await act('POST', `items/${id}/split`, { baseVersion: 1, at: place })).json<{ code: string }>().code
      expect(await split(task.id, task.end!)).toBe('plan/cannot-split')
      expect(await split(task.id, task.start!)).toBe('plan/cannot-split')
      const fields = { text: 'Việc không có trong văn bản' }
      const added = await act('POST', 'items', { kind: 'task', start: null, end: null, fields })
      const placeless = added.json<PlanDetail>().items.find(({ start }) => start === null)!
      expect(await split(placeless.id, 5)).toBe('plan/cannot-split')
      expect((await act('POST', `items/${task.id}/unmake`, { baseVersion: 1 })).json()).toMatchObject({
        code: 'plan/cannot-unmake',
      })
    }),
  )
})

it(
  'what was merged again cannot be unmade underneath, only from the top',
  onDatabase(async (db) => {
    const { plan, act, look } = await openDesk(test, db, TEXT)
    const [first, second] = plan.items.filter(({ kind }) => kind === 'task')
    const long = second!.fields.text.indexOf('cho')
    const split = await act('POST', `items/${second!.id}/split`, {
      baseVersion: 1,
      at: second!.start! + long,
    })
    const parts = split.json<PlanDetail>().items.filter(({ madeFrom }) => madeFrom.includes(second!.id))
    const merged = await act('POST', 'items/merge', { items: [at(first!), at(parts[0]!)] })
    const whole = merged.json<PlanDetail>().items.find(({ why }) => why.includes('merged'))!
    const unmake = async ({ id, itemVersion }: { id: string; itemVersion: number }) =>
      act('POST', `items/${id}/unmake`, { baseVersion: itemVersion })
    expect((await unmake(parts[1]!)).json()).toMatchObject({ code: 'plan/cannot-unmake' })
    expect((await unmake(whole)).statusCode).toBe(200)
    expect((await unmake(parts[1]!)).statusCode).toBe(200)
    expect((await look()).items.map(({ id, state }) => [id, state])).toEqual(
      plan.items.map(({ id, state }) => [id, state]),
    )
  }),
)

it(
  'what serves a merged target serves the new one, and the old one again when it is unmade',
  onDatabase(async (db) => {
    const { plan, act, look } = await openDesk(test, db, TEXT)
    const targets = plan.items.filter(({ kind }) => kind === 'target').slice(0, 2)
    const task = itemSaying(plan, 'task', 'tập huấn')
    const fields = { ...task.fields, serves: [targets[0]!.id] }
    expect((await act('PATCH', `items/${task.id}`, { baseVersion: 1, fields })).statusCode).toBe(200)
    const merged = (await act('POST', 'items/merge', { items: targets.map(at) })).json<PlanDetail>()
    const made = merged.items.find(({ madeFrom }) => madeFrom.length > 0)!
    const servesNow = (now: PlanDetail) => now.items.find(({ id }) => id === task.id)!.fields.serves
    expect(servesNow(merged)).toEqual([made.id])
    await act('POST', `items/${made.id}/unmake`, { baseVersion: made.itemVersion })
    expect(servesNow(await look())).toContain(targets[0]!.id)
  }),
)

it(
  'a target that does not exist can be served by nothing',
  onDatabase(async (db) => {
    const { plan, act } = await openDesk(test, db, TEXT)
    const [task, other] = plan.items.filter(({ kind }) => kind === 'task')
    const fields = { ...task!.fields, serves: [other!.id] }
    expect((await act('PATCH', `items/${task!.id}`, { baseVersion: 1, fields })).json()).toMatchObject({
      code: 'request/invalid',
      details: { field: 'serves' },
    })
  }),
)
