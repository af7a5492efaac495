import { randomUUID } from 'node:crypto'
import type { Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { setActor } from '@hoanhap/platform/database/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { recomputeRollup } from './return-history-queries.ts'
import { listRollup } from './rollup-queries.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const PERIOD = 'hc-2026-H1'
const commune = (n = 0) => test.city.communes[n]!.unitId
const reporter = (db: Database, unitId = commune()) =>
  test.appAs(db, { role: 'reporter', unitId, id: randomUUID() })
const planner = (db: Database) =>
  test.appAs(db, { role: 'planner', unitId: test.city.provinceId, id: randomUUID() })
type App = ReturnType<typeof reporter>

async function open(app: App, unitId = commune()): Promise<ReturnDetail> {
  const reply = await app.inject({
    method: 'POST',
    url: '/api/returns',
    payload: { unitId, form: 'XA-6T', period: PERIOD },
  })
  expect(reply.statusCode).toBe(200)
  return reply.json()
}
const save = (app: App, id: string, cells: object[]) =>
  app.inject({ method: 'PUT', url: `/api/returns/${id}/cells`, payload: { cells } })
const post = (app: App, id: string, act: string, payload: object = {}) =>
  app.inject({ method: 'POST', url: `/api/returns/${id}/${act}`, payload })

/** Answers every line: nothing arose, but for the given figures. */
async function fill(app: App, detail: ReturnDetail, figures: Record<string, string> = {}): Promise<void> {
  const lines = detail.sections.flatMap((section) => section.lines)
  const cells = lines.map((line) => {
    const text = figures[line.element]
    const entry = text === undefined ? { state: 'none' } : { state: 'value', text }
    return { element: line.element, baseVersion: line.cellVersion, ...entry }
  })
  const reply = await save(app, detail.id, cells)
  expect(reply.json()).not.toHaveProperty('code')
}
async function sent(
  app: App,
  figures: Record<string, string> = {},
  unitId = commune(),
): Promise<ReturnDetail> {
  const detail = await open(app, unitId)
  await fill(app, detail, figures)
  const reply = await post(app, detail.id, 'send')
  expect(reply.json()).toMatchObject({ status: 'sent', version: 1 })
  return reply.json()
}
const sums = async (db: Database, element: string) => {
  await setActor(db, test.city.tenantId, null)
  const rows = await listRollup(db, test.city.tenantId, {
    unitIds: [commune(), commune(1), test.city.provinceId],
    periods: [PERIOD],
    elements: [element],
  })
  return Object.fromEntries(
    rows.map((row) => [row.unitId, [row.total, row.reported, row.acceptedTotal, row.acceptedReported]]),
  )
}

describe('POST /api/returns', () => {
  it(
    'opens one return however often it is asked',
    onDatabase(async (db) => {
      const app = reporter(db)
      expect((await open(app)).id).toBe((await open(app)).id)
    }),
  )
  it(
    'refuses an unknown period, a period that has not begun and a form of another level',
    onDatabase(async (db) => {
      const app = reporter(db)
      const code = async (payload: object) =>
        (await app.inject({ method: 'POST', url: '/api/returns', payload })).json<{ code: string }>().code
      expect(await code({ unitId: commune(), form: 'XA-6T', period: 'hc-2026-H7' })).toBe('period/unknown')
      expect(await code({ unitId: commune(), form: 'XA-6T', period: 'hc-2027-H1' })).toBe('period/not-open')
      expect(await code({ unitId: commune(), form: 'TINH-6T', period: PERIOD })).toBe(
        'return/form-not-for-unit',
      )
    }),
  )
  it(
    'does not admit that another commune exists',
    onDatabase(async (db) => {
      const reply = await reporter(db).inject({
        method: 'POST',
        url: '/api/returns',
        payload: { unitId: commune(1), form: 'XA-6T', period: PERIOD },
      })
      expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([404, 'unit/not-found'])
    }),
  )
  it(
    'does not let a province write the figures of a commune',
    onDatabase(async (db) => {
      const reply = await planner(db).inject({
        method: 'POST',
        url: '/api/returns',
        payload: { unitId: commune(), form: 'XA-6T', period: PERIOD },
      })
      expect(reply.json()).toMatchObject({ code: 'auth/not-permitted' })
    }),
  )
})

describe('PUT /api/returns/:id/cells', () => {
  it.each([
    ['12,5 người', 'return/not-a-number'],
    ['12,5', 'return/not-whole'],
    ['-3', 'return/negative'],
    ['9'.repeat(20), 'return/too-big'],
  ])('refuses %s and keeps nothing of the request', (text, code) =>
    onDatabase(async (db) => {
      const app = reporter(db)
      const detail = await open(app)
      const cells = [
        { element: 'TT.BUOI', baseVersion: 0, state: 'value', text: '4' },
        { element: 'TT.LUOT', baseVersion: 0, state: 'value', text },
      ]
      expect((await save(app, detail.id, cells)).json()).toMatchObject({
        code,
        details: { element: 'TT.LUOT' },
      })
      const lines = (await open(app)).sections.flatMap((section) => section.lines)
      expect(lines.find((line) => line.element === 'TT.BUOI')?.state).toBeNull()
    })(),
  )
  it(
    'never overwrites what somebody else wrote meanwhile',
    onDatabase(async (db) => {
      const app = reporter(db)
      const { id } = await open(app)
      await save(app, id, [{ element: 'TT.BUOI', baseVersion: 0, state: 'value', text: '4' }])
      const late = await save(app, id, [{ element: 'TT.BUOI', baseVersion: 0, state: 'value', text: '5' }])
      expect([late.statusCode, late.json()]).toMatchObject([
        409,
        { code: 'return/cell-changed', details: { value: 4, version: 1 } },
      ])
    }),
  )
  it(
    'refuses a list of persons in a note',
    onDatabase(async (db) => {
      const app = reporter(db)
      const { id } = await open(app)
      const note = 'Nguyễn Văn A, CCCD 012345678901\nTrần Thị B, CCCD 012345678902'
      const reply = await save(app, id, [{ element: 'TT.BUOI', baseVersion: 0, state: 'missing', note }])
      expect(reply.json()).toMatchObject({ code: 'file/list-of-persons' })
    }),
  )
  it(
    'refuses a list of persons spread over notes, of one request or of several, and over a narrative',
    onDatabase(async (db) => {
      const app = reporter(db)
      const detail = await open(app)
      const first = { element: 'TT.BUOI', baseVersion: 0, state: 'missing', note: 'Lê Văn Mẫu 012345678901' }
      const second = {
        element: 'TT.LUOT',
        baseVersion: 0,
        state: 'missing',
        note: 'Trần Thị Mẫu 012345678902',
      }
      const refused = { code: 'file/list-of-persons' }
      expect((await save(app, detail.id, [first, second])).json()).toMatchObject(refused)
      expect((await save(app, detail.id, [first])).statusCode).toBe(200)
      expect((await save(app, detail.id, [second])).json()).toMatchObject(refused)
      const narrative = await app.inject({
        method: 'PUT',
        url: `/api/returns/${detail.id}/narratives/${detail.narratives[0]!.code}`,
        payload: { baseVersion: 0, text: second.note },
      })
      expect(narrative.json()).toMatchObject(refused)
    }),
  )
})

describe('POST /api/returns/:id/send', () => {
  it(
    'refuses a return with open lines, and one that breaks a rule of its form',
    onDatabase(async (db) => {
      const app = reporter(db)
      const detail = await open(app)
      expect((await post(app, detail.id, 'send')).json()).toMatchObject({ code: 'return/incomplete' })
      await fill(app, detail, { 'KT.CSO': '9', 'KT.LUOT': '9', 'KT.CUOC': '2', 'CS.TONG': '3', 'CS.LT': '3' })
      expect((await post(app, detail.id, 'send')).json()).toMatchObject({ code: 'return/rule-broken' })
    }),
  )
  it(
    'puts the figures into the province at once, as accepted only after acceptance',
    onDatabase(async (db) => {
      await sent(reporter(db), { 'TT.BUOI': '4', 'TT.LUOT': '120' })
      expect(await sums(db, 'TT.LUOT')).toEqual({
        [commune()]: [120, 1, 0, 0],
        [test.city.provinceId]: [120, 1, 0, 0],
      })
      const second = await sent(reporter(db, commune(1)), { 'TT.BUOI': '1', 'TT.LUOT': '30' }, commune(1))
      expect((await post(planner(db), second.id, 'accept')).json()).toMatchObject({ status: 'accepted' })
      expect((await sums(db, 'TT.LUOT'))[test.city.provinceId]).toEqual([150, 2, 30, 1])
    }),
  )
  it(
    'replaces the version in force when a returned one is sent again, and keeps both sealed',
    onDatabase(async (db) => {
      const app = reporter(db)
      const first = await sent(app, { 'TT.BUOI': '4', 'TT.LUOT': '120' })
      await post(planner(db), first.id, 'send-back', { reason: 'Rà soát lượt người' })
      const [line] = (await open(app)).sections
        .flatMap((section) => section.lines)
        .filter((each) => each.element === 'TT.LUOT')
      await save(app, first.id, [
        { element: 'TT.LUOT', baseVersion: line!.cellVersion, state: 'value', text: '100' },
      ])
      expect((await post(app, first.id, 'send')).json()).toMatchObject({ status: 'sent', version: 2 })
      expect((await sums(db, 'TT.LUOT'))[test.city.provinceId]).toEqual([100, 1, 0, 0])
      const differences = await app.inject(`/api/returns/${first.id}/differences?from=1&to=2`)
      expect(differences.json()).toMatchObject([{ element: 'TT.LUOT', before: '120', after: '100' }])
    }),
  )
  it(
    'leaves sums equal to those computed afresh from the sealed values',
    onDatabase(async (db) => {
      const first = await sent(reporter(db), { 'TT.BUOI': '4', 'TT.LUOT': '120' })
      const second = await sent(reporter(db, commune(1)), { 'TT.BUOI': '1', 'TT.LUOT': '30' }, commune(1))
      await post(planner(db), first.id, 'accept')
      await post(planner(db), second.id, 'accept')
      await post(planner(db), second.id, 'send-back', { reason: 'Kiểm tra lại' })
      await setActor(db, test.city.tenantId, null)
      const key = (row: { unit_id: number; element: string }) => `${row.unit_id} ${row.element}`
      const stored = await db.selectFrom('rollup_values').selectAll().where('reported', '>', 0).execute()
      const fresh = await recomputeRollup(db, test.city.tenantId)
      const plain = (rows: typeof stored) =>
        rows
          .map((row) =>
            [
              key(row),
              Number(row.total),
              row.reported,
              Number(row.accepted_total),
              row.accepted_reported,
            ].join(' '),
          )
          .sort()
      expect(plain(stored)).toEqual(plain(fresh as unknown as typeof stored))
      expect(fresh.length).toBeGreaterThan(50)
    }),
  )
  it(
    'cannot be changed afterwards: the database refuses',
    onDatabase(async (db) => {
      await sent(reporter(db), {})
      await setActor(db, test.city.tenantId, null)
      await expect(db.updateTable('return_values').set({ value: 1 }).execute()).rejects.toThrow(
        /permission denied/,
      )
    }),
  )
})

describe('POST /api/returns/:id/accept and /send-back', () => {
  it(
    'asks for a reason, and shows it to the commune',
    onDatabase(async (db) => {
      const { id } = await sent(reporter(db), {})
      expect((await post(planner(db), id, 'send-back', { reason: ' ' })).json()).toMatchObject({
        code: 'return/reason-needed',
      })
      await post(planner(db), id, 'send-back', { reason: 'Thiếu ghi chú' })
      const detail = await open(reporter(db))
      expect([detail.status, detail.history.at(-1)?.reason]).toEqual(['returned', 'Thiếu ghi chú'])
    }),
  )
  it(
    'is not for the commune itself',
    onDatabase(async (db) => {
      const app = reporter(db)
      const { id } = await sent(app, {})
      expect((await post(app, id, 'accept')).json()).toMatchObject({ code: 'auth/not-permitted' })
    }),
  )
})

describe('GET /api/returns', () => {
  it(
    'lists every commune that owes the form, with counts, and finds one without diacritics',
    onDatabase(async (db) => {
      await sent(reporter(db), {})
      const queue = (await planner(db).inject(`/api/returns?period=${PERIOD}`)).json<{
        counts: object
        rows: object[]
      }>()
      expect(queue.counts).toEqual({
        owing: 114,
        accepted: 0,
        waiting: 1,
        returned: 0,
        notSent: 113,
        overdue: 113,
      })
      const found = (await planner(db).inject(`/api/returns?period=${PERIOD}&search=sao%20mai`)).json<{
        rows: { unit: { fullName: string } }[]
      }>()
      expect(found.rows.map((row) => row.unit.fullName)).toEqual(['Phường Sao Mai'])
    }),
  )
})
