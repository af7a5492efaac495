import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlanDetail, PlanItem, PlanVersion } from '@hoanhap/contract/plans/plan-schemas'
import type { TargetBoard } from '@hoanhap/contract/targets/target-schemas'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const SAMPLE = new URL('../../../../../examples/ke-hoach-mau.docx', import.meta.url)
const planner = (db: Database) =>
  test.appAs(db, { role: 'planner', unitId: test.city.provinceId, id: randomUUID() })
const reporter = (db: Database) => test.appAs(db, { role: 'reporter', unitId: test.city.communes[0]!.unitId })
type App = ReturnType<typeof planner>

/** A multipart body as a browser sends it. */
function upload(name: string, bytes: Buffer, unitId = test.city.provinceId) {
  const boundary = 'xxHOANHAPxx'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="unitId"\r\n\r\n${unitId}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return {
    method: 'POST' as const,
    url: '/api/plans/files',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}
const paste = (app: App, text: string) =>
  app.inject({ method: 'POST', url: '/api/plans', payload: { unitId: test.city.provinceId, text } })
const sample = async (app: App): Promise<PlanDetail> =>
  (await app.inject(upload('ke-hoach-mau.docx', readFileSync(SAMPLE)))).json()
const edit = async (app: App, plan: PlanDetail, item: PlanItem, body: object) =>
  app.inject({
    method: 'PATCH',
    url: `/api/plans/${plan.summary.id}/items/${item.id}`,
    payload: { baseVersion: item.itemVersion, ...body },
  })
const act = async (app: App, id: string, what: string, payload: object = {}) =>
  app.inject({ method: 'POST', url: `/api/plans/${id}/${what}`, payload })

/** Accepts everything; targets that the reader could not link are declared kept outside. */
async function reviewed(app: App): Promise<PlanDetail> {
  const plan = await sample(app)
  let latest: PlanDetail = (await act(app, plan.summary.id, 'items/accept', { confidence: 0 })).json()
  for (const blocker of latest.blockers.filter((each) => each.code === 'plan/target-not-linked')) {
    const item = latest.items.find((each) => each.id === blocker.itemId)!
    const reply = await edit(app, latest, item, { fields: { text: item.fields.text, measuredBy: 'outside' } })
    expect(reply.statusCode).toBe(200)
  }
  latest = (await app.inject(`/api/plans/${plan.summary.id}`)).json()
  return latest
}
const published = async (app: App): Promise<PlanDetail> => {
  const plan = await reviewed(app)
  const reply = await act(app, plan.summary.id, 'publish')
  expect(reply.json()).toMatchObject({ summary: { status: 'published', version: 1 } })
  return reply.json()
}

describe('POST /api/plans/files', () => {
  it(
    'reads the sample plan into header facts and items with spans in its text',
    onDatabase(async (db) => {
      const plan = await sample(planner(db))
      expect(plan.summary.header).toMatchObject({ kind: 'KH', periodFrom: 2026, periodTo: 2030 })
      expect(plan.summary.targets).toBeGreaterThanOrEqual(10)
      const spans = plan.items.filter((item) => item.start !== null)
      expect(spans.length).toBeGreaterThan(20)
      for (const item of spans)
        expect(item.fields.text).toContain(plan.text!.slice(item.start!, item.end!).trim())
      // Of the file itself, whose other parts nobody read, no byte is kept.
      expect(test.kept.size).toBe(0)
      await setActor(db, test.city.tenantId, null)
      expect(await db.selectFrom('stored_files').select('sha256').execute()).toEqual([])
    }),
  )
  it.each<[string, string, () => Buffer]>([
    ['an empty file', 'file/empty', () => Buffer.alloc(0)],
    [
      'a picture renamed .docx',
      'file/unknown-kind',
      () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    ],
    ['a damaged archive', 'file/damaged', () => readFileSync(SAMPLE).subarray(0, 900)],
    ['a file of 21 MB', 'file/too-large', () => Buffer.alloc(21 * 1024 * 1024, 'a')],
    ['blank text', 'file/no-text', () => Buffer.from('  \n \n')],
  ])('refuses %s in words and keeps nothing', (_name, code, bytes) =>
    onDatabase(async (db) => {
      const reply = await planner(db).inject(upload('ke-hoach.docx', bytes()))
      expect(reply.json()).toMatchObject({ code })
      await setActor(db, test.city.tenantId, null)
      expect(await db.selectFrom('plans').select('id').execute()).toEqual([])
      expect(await db.selectFrom('stored_files').select('sha256').execute()).toEqual([])
    })(),
  )
  it(
    'refuses a list of persons and keeps no byte of it',
    onDatabase(async (db) => {
      const list =
        'Họ và tên, năm sinh, CCCD\nNguyễn Thị Mẫu, 1990, 001190000001\nTrần Văn Mẫu, 1991, 001191000002\n'
      const reply = await planner(db).inject(upload('danh-sach.txt', Buffer.from(list)))
      expect([reply.statusCode, reply.json()]).toMatchObject([400, { code: 'file/list-of-persons' }])
    }),
  )
  it(
    'is not for a commune',
    onDatabase(async (db) => {
      expect((await reporter(db).inject(upload('a.txt', Buffer.from('x')))).json()).toMatchObject({
        code: 'auth/not-permitted',
      })
    }),
  )
})

describe('review', () => {
  it(
    'refuses to take a plan into use while anything is open, and says what',
    onDatabase(async (db) => {
      const app = planner(db)
      const plan = await sample(app)
      expect(plan.blockers.map((blocker) => blocker.code)).toContain('plan/not-reviewed')
      expect((await act(app, plan.summary.id, 'publish')).json()).toMatchObject({ code: 'plan/not-reviewed' })
    }),
  )
  it(
    'says honestly that a text holds no target',
    onDatabase(async (db) => {
      const plan: PlanDetail = (await paste(planner(db), 'Thông báo nghỉ lễ.\nCơ quan nghỉ làm việc.')).json()
      expect(plan.warnings).toContain('no-target')
      expect(plan.blockers.map((blocker) => blocker.code)).toContain('plan/no-target')
    }),
  )
  it(
    'refuses an older base version, an unknown indicator and a list of persons in a field',
    onDatabase(async (db) => {
      const app = planner(db)
      const plan = await sample(app)
      const [item] = plan.items.filter((each) => each.kind === 'target')
      await edit(app, plan, item!, { state: 'accepted' })
      expect((await edit(app, plan, item!, { state: 'removed' })).json()).toMatchObject({
        code: 'plan/item-changed',
      })
      const now = { ...item!, itemVersion: item!.itemVersion + 1 }
      const unknown = await edit(app, plan, now, { fields: { text: 'x', indicator: 'KHONG.CO' } })
      expect(unknown.json()).toMatchObject({ code: 'plan/unknown-indicator' })
      const persons = await edit(app, plan, now, {
        fields: { text: 'Nguyễn Văn Mẫu 012345678901\nTrần Thị Mẫu 012345678902' },
      })
      expect(persons.json()).toMatchObject({ code: 'file/list-of-persons' })
      const spread = await edit(app, plan, now, {
        fields: { text: 'Nguyễn Văn Mẫu 012345678901', agency: 'Trần Thị Mẫu 012345678902' },
      })
      expect(spread.json()).toMatchObject({ code: 'file/list-of-persons' })
      const header = {
        ...plan.summary.header,
        kind: 'Lê Mẫu 012345678901',
        issuer: 'Trần Thị Mẫu 012345678902',
      }
      const headed = await app.inject({
        method: 'PUT',
        url: `/api/plans/${plan.summary.id}/header`,
        payload: { baseVersion: plan.headerVersion, header },
      })
      expect(headed.json()).toMatchObject({ code: 'file/list-of-persons' })
    }),
  )
  it(
    'masks named streets wherever the text is shown',
    onDatabase(async (db) => {
      const text =
        'KẾ HOẠCH\nPhòng, chống mại dâm giai đoạn 2026-2030\nKéo giảm tệ nạn trên tuyến đường Hoa Tưởng Tượng, đường Mây Trắng.\n- 100% xã, phường tổ chức truyền thông.'
      const plan: PlanDetail = (await paste(planner(db), text)).json()
      expect(JSON.stringify(plan)).not.toContain('Hoa Tưởng Tượng')
      expect(plan.text).toContain('███')
      const item = plan.items[0]!
      const again = 'Rà soát Hoa Tưởng Tượng và đường Nắng Hồng.'
      const reply = await edit(planner(db), plan, item, { fields: { text: again } })
      const { fields } = reply.json<PlanDetail>().items.find((each) => each.id === item.id)!
      expect(fields.text).toBe(`Rà soát ${'█'.repeat(15)} và đường ${'█'.repeat(9)}.`)
    }),
  )
})

describe('publication and amendment', () => {
  it(
    'seals version 1, shows it to the communes, and hides drafts from them',
    onDatabase(async (db) => {
      const app = planner(db)
      const draft = await sample(app)
      expect((await reporter(db).inject(`/api/plans/${draft.summary.id}`)).statusCode).toBe(404)
      const plan = await published(app)
      expect((await reporter(db).inject(`/api/plans/${plan.summary.id}`)).statusCode).toBe(200)
    }),
  )
  it(
    'changes only by amendment, with a reason, and keeps both versions',
    onDatabase(async (db) => {
      const app = planner(db)
      const plan = await published(app)
      const id = plan.summary.id
      const [target] = plan.items.filter((item) => item.kind === 'target')
      expect((await edit(app, plan, target!, { state: 'removed' })).json()).toMatchObject({
        code: 'plan/wrong-status',
      })
      expect((await act(app, id, 'amend', { reason: ' ' })).json()).toMatchObject({
        code: 'plan/reason-needed',
      })
      await act(app, id, 'amend', { reason: 'Theo kết luận giữa kỳ' })
      const after = await edit(app, plan, target!, { fields: { ...target!.fields, value: 77 } })
      expect(after.statusCode).toBe(200)
      expect((await act(app, id, 'publish')).json()).toMatchObject({ summary: { version: 2 } })
      const versions: PlanVersion[] = (await app.inject(`/api/plans/${id}/versions`)).json()
      expect(
        versions.map(({ version, reason, changed, added, removed }) => ({
          version,
          reason,
          changed,
          added,
          removed,
        })),
      ).toEqual([
        { version: 2, reason: 'Theo kết luận giữa kỳ', changed: 1, added: 0, removed: 0 },
        { version: 1, reason: null, changed: 0, added: plan.summary.targets, removed: 0 },
      ])
    }),
  )
  it(
    'refuses an amendment that changes nothing',
    onDatabase(async (db) => {
      const app = planner(db)
      const plan = await published(app)
      await act(app, plan.summary.id, 'amend', { reason: 'Thử' })
      expect((await act(app, plan.summary.id, 'publish')).json()).toMatchObject({
        code: 'plan/nothing-changed',
      })
    }),
  )
  it(
    'puts everything back when an amendment is discarded',
    onDatabase(async (db) => {
      const app = planner(db)
      const plan = await published(app)
      const [target] = plan.items.filter((item) => item.kind === 'target')
      await act(app, plan.summary.id, 'amend', { reason: 'Thử' })
      await edit(app, plan, target!, { state: 'removed' })
      await act(app, plan.summary.id, 'discard')
      const after: PlanDetail = (await app.inject(`/api/plans/${plan.summary.id}`)).json()
      expect(after.summary).toMatchObject({ status: 'published', version: 1, targets: plan.summary.targets })
    }),
  )
  it(
    'shows every target of the plan as not yet known, and none as zero, before anything is reported',
    onDatabase(async (db) => {
      const app = planner(db)
      const plan = await published(app)
      const board: TargetBoard = (
        await app.inject(`/api/plans/${plan.summary.id}/targets?period=hc-2026-H1`)
      ).json()
      expect(board.completeness).toEqual({ owing: 114, reported: 0, accepted: 0 })
      expect(new Set(board.targets.map((row) => row.assessment.value))).toEqual(new Set([null]))
    }),
  )
})
