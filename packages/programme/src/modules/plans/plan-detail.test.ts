import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import type { Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { openDesk } from './plan-desk.testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const TEXT = `ỦY BAN NHÂN DÂN THÀNH PHỐ AN BÌNH
Số: 12/KH-UBND
An Bình, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phòng, chống mại dâm giai đoạn 2026-2030
Thực hiện Quyết định số 1629/QĐ-TTg ngày 28/9/2021 của Thủ tướng Chính phủ phê duyệt Chương trình phòng, chống mại dâm giai đoạn 2021-2025, Ủy ban nhân dân thành phố ban hành kế hoạch như sau:
I. TÌNH HÌNH
Năm 2025 đã kiểm tra 45% cơ sở kinh doanh dịch vụ trên tuyến đường Hoa Tưởng Tượng.
II. CHỈ TIÊU ĐẾN NĂM 2030
- 100% xã, phường tổ chức truyền thông về phòng ngừa mại dâm.
III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế chủ trì, phối hợp với Công an thành phố hướng dẫn thực hiện.
Nơi nhận:
- Bộ Y tế;
- Lưu: VT.
`

describe('GET /api/plans/:planId', () => {
  it(
    'shows the outline, the numbers that are no targets with their reason, and all facts of the document',
    onDatabase(async (db) => {
      const { plan } = await openDesk(test, db, TEXT)
      const heads = plan.outline.filter(({ title }) => /TÌNH HÌNH|CHỈ TIÊU|TỔ CHỨC/.test(title))
      expect(heads.map(({ role }) => role)).toEqual(['situation', 'target', 'organisation'])
      for (const { start, title } of heads)
        expect(plan.text!.slice(start, start + 40)).toContain(title.slice(0, 9))
      const aside = plan.setAside.map(({ start, end, why }) => [plan.text!.slice(start, end), why])
      expect(aside).toContainEqual(['45%', expect.stringMatching(/^set-aside:/)])
      expect(plan.summary.header).toMatchObject({
        number: '12/KH-UBND',
        issuedOn: '2026-01-05',
        programme: { number: '1629/QĐ-TTg' },
        amends: [],
        recipients: expect.arrayContaining([expect.stringContaining('Bộ Y tế')]),
      })
    }),
  )
  it(
    'keeps facts of the header that an older screen does not send, and takes those that a newer one does',
    onDatabase(async (db) => {
      const { act, plan } = await openDesk(test, db, TEXT)
      const { programme, recipients, amends, replaces, ...older } = plan.summary.header
      const header = async (baseVersion: number, sent: object) =>
        (await act('PUT', 'header', { baseVersion, header: sent })).json<PlanDetail>().summary.header
      expect(await header(1, older)).toMatchObject({ programme, recipients, amends, replaces })
      expect(await header(2, { ...older, programme: null, amends: ['5/KH-UBND'] })).toMatchObject({
        programme: null,
        amends: ['5/KH-UBND'],
      })
    }),
  )
  it(
    'refuses an item whose place lies outside the text',
    onDatabase(async (db) => {
      const { act, plan } = await openDesk(test, db, TEXT)
      const outside = { kind: 'task', start: 5, end: plan.text!.length + 1, fields: { text: 'x' } }
      expect((await act('POST', 'items', outside)).json()).toMatchObject({
        code: 'request/invalid',
        details: { field: 'start' },
      })
    }),
  )
})

it(
  'a request for a report is reviewed, taken into use and shown again after an amendment is thrown away',
  onDatabase(async (db) => {
    const { act, plan, look } = await openDesk(test, db, TEXT)
    const request = {
      text: 'Đề nghị các sở báo cáo kết quả trước ngày 15/11/2026',
      addressees: ['Sở Y tế', 'Công an thành phố'],
      recipient: 'Ủy ban nhân dân thành phố',
      due: ['trước ngày 15/11/2026'],
      dueOn: '2026-11-15',
      outline: ['Kết quả', 'Khó khăn'],
      figures: ['số cơ sở đã kiểm tra'],
    }
    await act('POST', 'items', { kind: 'request', start: null, end: null, fields: request })
    await act('POST', 'items/accept', { confidence: 0 })
    for (const item of (await look()).items.filter(({ kind }) => kind === 'target'))
      await act('PATCH', `items/${item.id}`, {
        baseVersion: item.itemVersion,
        fields: { ...item.fields, measuredBy: 'outside', milestones: [{ year: 2028, value: 60 }] },
      })
    expect((await act('POST', 'publish')).statusCode).toBe(200)
    await act('POST', 'amend', { reason: 'Thử' })
    await act('POST', 'discard')
    const { items, summary } = await look()
    expect(summary.status).toBe('published')
    expect(items.find(({ kind }) => kind === 'request')?.fields).toEqual(request)
    expect(items.find(({ kind }) => kind === 'target')?.fields.milestones).toEqual([
      { year: 2028, value: 60 },
    ])
    const text = { baseDocument: plan.documentId, text: plan.text }
    expect((await act('PUT', 'text', text)).json()).toMatchObject({ code: 'plan/wrong-status' })
  }),
)
