import type { PlanDetail, PlanItem, RereadReply } from '@hoanhap/contract/plans/plan-schemas'
import type { Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { itemSaying, openDesk, type PlanDesk } from './plan-desk.testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const TEXT = `KẾ HOẠCH
Phòng, chống mại dâm giai đoạn 2026-2030
II. CHỈ TIÊU ĐẾN NĂM 2030
- 100% xã, phường tổ chức truyền thông về phòng ngừa mại dâm.
- 80% cơ sở kinh doanh dịch vụ lễ hành được kiểm tra hằng năm.
- Ít nhất 70% người bán dâm có nhu cầu được hỗ trợ.
III. NHIỆM VỤ
1. Rà soát các cơ sở lưu trú trên tuyến đường Hoa Tưởng Tượng và đường Mây Trắng.
2. Tổ chức tập huấn cho cán bộ cấp xã.
`
const reread = async ({ act }: PlanDesk, baseDocument: string, text: string) =>
  (await act('PUT', 'text', { baseDocument, text })).json<RereadReply>()
const decide = (desk: PlanDesk, item: PlanItem, state: 'accepted' | 'removed') =>
  desk.act('PATCH', `items/${item.id}`, { baseVersion: item.itemVersion, state })
const byId = (plan: PlanDetail, id: string) => plan.items.find((item) => item.id === id)

describe('PUT /api/plans/:planId/text', () => {
  it(
    'keeps what was decided with its words, reads the rest anew, and says what became of each',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      const { plan } = desk
      const kept = itemSaying(plan, 'target', '100%')
      const mended = itemSaying(plan, 'target', 'lễ hành')
      const renumbered = itemSaying(plan, 'target', '70%')
      const gone = itemSaying(plan, 'task', 'tập huấn')
      for (const item of [kept, mended, renumbered]) await decide(desk, item, 'accepted')
      await decide(desk, gone, 'removed')
      const edited = plan
        .text!.replace('lễ hành', 'lữ hành')
        .replace('Ít nhất 70%', 'Ít nhất 75%')
        .replace('2. Tổ chức tập huấn cho cán bộ cấp xã.', '2. Xây dựng mạng lưới tư vấn pháp lý lưu động.')
      const { plan: after, changes } = await reread(desk, plan.documentId!, edited)
      expect(byId(after, kept.id)).toMatchObject({ state: 'accepted', start: kept.start, itemVersion: 2 })
      const now = byId(after, mended.id)!
      expect([now.state, now.fields.text]).toEqual(['accepted', expect.stringContaining('lữ hành')])
      expect(after.text!.slice(now.start!, now.end!)).toBe(now.fields.text)
      const proposedAgain = byId(after, renumbered.id)!
      expect([proposedAgain.state, proposedAgain.fields.value]).toEqual(['proposed', 75])
      expect(proposedAgain.why).toContain('numbers-changed')
      expect(proposedAgain.confidence).toBeLessThanOrEqual(0.3)
      expect(byId(after, gone.id)).toMatchObject({ state: 'removed', start: null, end: null })
      expect(byId(after, gone.id)!.why).toContain('text-gone')
      itemSaying(after, 'task', 'tư vấn pháp lý')
      expect(changes).toMatchObject({ kept: 1, moved: 1, gone: 1 })
      expect(after.documentId).not.toBe(plan.documentId)
    }),
  )
  it(
    'finds decided items again when a paragraph is put before them, and an item that only a person saw',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      const { plan } = desk
      const target = itemSaying(plan, 'target', '100%')
      await decide(desk, target, 'accepted')
      const start = plan.text!.indexOf('giai đoạn')
      const seen = { kind: 'objective', start, end: start + 19, fields: { text: 'giai đoạn 2026-2030' } }
      const added = (await desk.act('POST', 'items', seen)).json<PlanDetail>()
      const mine = added.items.find(({ why }) => why.includes('added-by-person'))!
      const { plan: after } = await reread(
        desk,
        plan.documentId!,
        `ỦY BAN NHÂN DÂN THÀNH PHỐ\n\n${plan.text}`,
      )
      for (const id of [target.id, mine.id]) {
        const item = byId(after, id)!
        expect(after.text!.slice(item.start!, item.end!)).toBe(item.fields.text)
      }
    }),
  )
  it(
    'keeps the ids of what nobody decided, and counts nothing fresh, when nothing changed',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      const { plan: after, changes } = await reread(desk, desk.plan.documentId!, desk.plan.text!)
      expect(after.items).toEqual(desk.plan.items)
      expect(changes).toEqual({ kept: 0, moved: 0, gone: 0, fresh: 0, dropped: 0 })
    }),
  )
  it(
    'puts names back behind their blocks, also when the words beside them no longer tell of a street',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      const sent = desk.plan.text!.replace('trên tuyến đường █', 'ở █')
      expect(sent).not.toBe(desk.plan.text)
      const { plan: after } = await reread(desk, desk.plan.documentId!, sent)
      expect(after.text).toBe(sent)
      expect(JSON.stringify(after)).not.toMatch(/Hoa Tưởng Tượng|Mây Trắng/)
      const { rows } = await bodies(db)
      expect(rows.every(({ body }) => body.includes('Hoa Tưởng Tượng và đường Mây Trắng'))).toBe(true)
      expect(rows).toHaveLength(2)
    }),
  )
  it(
    'refuses lost, added and cut blocks, an older document, a list of persons and a published plan',
    onDatabase(async (db) => {
      const desk = await openDesk(test, db, TEXT)
      const { text, documentId } = desk.plan
      const code = async (changed: string, document = documentId!) =>
        (await desk.act('PUT', 'text', { baseDocument: document, text: changed })).json<{ code: string }>()
          .code
      expect(await code(text!.replace(/█+/, ''))).toBe('plan/masks-changed')
      expect(await code(`${text} ██`)).toBe('plan/masks-changed')
      expect(await code(text!.replace('██', '█'))).toBe('plan/masks-changed')
      expect(await code(text!, '00000000-0000-4000-8000-000000000000')).toBe('plan/item-changed')
      const persons = 'Nguyễn Thị Mẫu, 1990, 001190000001\nTrần Văn Mẫu, 1991, 001191000002'
      expect(await code(`${text}\n${persons}`)).toBe('file/list-of-persons')
      expect((await desk.look()).documentId).toBe(documentId)
    }),
  )
})

const bodies = async (db: Database) => {
  const rows = await db.selectFrom('plan_documents').select('body').execute()
  return { rows: rows.filter(({ body }) => body.includes('Rà soát các cơ sở lưu trú')) }
}
