import { randomUUID } from 'node:crypto'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../testing/programme-testing.ts'
import { routesOf } from './route-table.testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const HEADER = {
  number: '1/KH-UBND',
  kind: 'KH',
  issuedOn: '2026-01-05',
  issuer: 'Ủy ban nhân dân thành phố',
  title: 'Kế hoạch thử',
  periodFrom: 2026,
  periodTo: 2030,
  basis: [],
}
const TARGET = {
  kind: 'target',
  start: null,
  end: null,
  fields: {
    text: 'Tập huấn 100 %',
    operator: '>=',
    value: 100,
    unit: '%',
    targetKind: 'ratio',
    measuredBy: 'outside',
  },
}
const BOUNDARY = 'xxHOANHAPxx'
const upload = (unitId: number) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="unitId"\r\n\r\n${unitId}\r\n--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nThông báo\r\n--${BOUNDARY}--\r\n`

/** One act, done as its route would be called; the answer is what the next act needs. */
type Act = {
  app: FastifyInstance
  method: 'POST' | 'PUT' | 'PATCH'
  url: string
  payload?: object | string
  route: string
}

/** Does every writing route of the programme once, successfully, and hands each to `seen` with what it answered. */
async function everyAct(db: Database, seen: (route: string) => Promise<void>): Promise<void> {
  const province = test.city.provinceId
  const commune = test.city.communes[0]!.unitId
  const planner = test.appAs(db, { role: 'planner', unitId: province, id: randomUUID() })
  const reporter = test.appAs(db, { role: 'reporter', unitId: commune, id: randomUUID() })
  async function act<T>({ app, method, url, payload, route }: Act): Promise<T> {
    const headers =
      typeof payload === 'string' ? { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } : {}
    const reply = await app.inject({ method, url, headers, ...(payload !== undefined && { payload }) })
    expect([route, reply.statusCode, reply.body.slice(0, 200)]).toEqual([route, 200, expect.anything()])
    await seen(`${method} ${route}`)
    return reply.json<T>()
  }
  const onPlan = (id: string, what: string, payload?: object, method: Act['method'] = 'POST', route = what) =>
    act<PlanDetail>({
      app: planner,
      method,
      url: `/api/plans/${id}/${what}`,
      route: `/api/plans/:planId/${route}`,
      ...(payload && { payload }),
    })
  await act<PlanDetail>({
    app: planner,
    method: 'POST',
    url: '/api/plans/files',
    route: '/api/plans/files',
    payload: upload(province),
  })
  const { summary } = await act<PlanDetail>({
    app: planner,
    method: 'POST',
    url: '/api/plans',
    route: '/api/plans',
    payload: { unitId: province, text: 'Thông báo.' },
  })
  const { id } = summary
  await onPlan(id, 'header', { baseVersion: 1, header: HEADER }, 'PUT')
  const added = await onPlan(id, 'items', TARGET)
  const item = added.items.find((each) => each.kind === 'target')!
  await onPlan(
    id,
    `items/${item.id}`,
    { baseVersion: item.itemVersion, fields: { ...item.fields, value: 90 } },
    'PATCH',
    'items/:itemId',
  )
  const reshaped = await everyShape(onPlan, await onPlan(id, 'items', { ...TARGET, kind: 'task' }))
  const { documentId, text } = reshaped
  await onPlan(id, 'text', { baseDocument: documentId, text: `${text} Hết.` }, 'PUT')
  await onPlan(id, 'items/accept', { confidence: 0 })
  await onPlan(id, 'publish')
  await onPlan(id, 'amend', { reason: 'Theo kết luận' })
  await onPlan(id, 'discard')
  const opened = await act<ReturnDetail>({
    app: reporter,
    method: 'POST',
    url: '/api/returns',
    route: '/api/returns',
    payload: { unitId: commune, form: 'XA-6T', period: 'hc-2026-H1' },
  })
  const onReturn = (
    what: string,
    payload?: object,
    method: Act['method'] = 'POST',
    route = what,
    app = reporter,
  ) =>
    act<ReturnDetail>({
      app,
      method,
      url: `/api/returns/${opened.id}/${what}`,
      route: `/api/returns/:returnId/${route}`,
      ...(payload && { payload }),
    })
  const [section, ...others] = opened.sections
  await onReturn(`sections/${section!.code}/none`, undefined, 'POST', 'sections/:section/none')
  const [narrative] = opened.narratives
  await onReturn(
    `narratives/${narrative!.code}`,
    { baseVersion: 0, text: 'Ổn định.' },
    'PUT',
    'narratives/:narrative',
  )
  const answered = (await reporter.inject(`/api/returns/${opened.id}`)).json<ReturnDetail>()
  const open = answered.sections.flatMap((each) => each.lines).filter((line) => line.state === null)
  expect(others.length).toBeGreaterThan(0)
  await onReturn(
    'cells',
    { cells: open.map((line) => ({ element: line.element, baseVersion: line.cellVersion, state: 'none' })) },
    'PUT',
  )
  await onReturn('send')
  await onReturn('accept', undefined, 'POST', 'accept', planner)
  await onReturn('send-back', { reason: 'Rà soát' }, 'POST', 'send-back', planner)
}

type OnPlan = (
  id: string,
  what: string,
  payload: object,
  method?: 'POST',
  route?: string,
) => Promise<PlanDetail>

/** Merges two tasks, splits the words of the text, and undoes both. */
async function everyShape(onPlan: OnPlan, plan: PlanDetail): Promise<PlanDetail> {
  const { id } = plan.summary
  const item = (items: PlanDetail['items'], chosen: (each: PlanDetail['items'][number]) => boolean) => {
    const found = items.find(chosen)!
    return { id: found.id, baseVersion: found.itemVersion }
  }
  const placed = { kind: 'task', start: 0, end: plan.text!.length, fields: { text: plan.text } }
  const { items } = await onPlan(id, 'items', placed)
  const tasks = items.filter(({ kind }) => kind === 'task').map((each) => item([each], () => true))
  const merged = await onPlan(id, 'items/merge', { items: tasks })
  const whole = item(merged.items, ({ madeFrom }) => madeFrom.length > 0)
  const unmake = ({ id: itemId, baseVersion }: typeof whole) =>
    onPlan(id, `items/${itemId}/unmake`, { baseVersion }, 'POST', 'items/:itemId/unmake')
  const apart = await unmake(whole)
  const long = item(apart.items, ({ start }) => start === 0)
  const split = await onPlan(
    id,
    `items/${long.id}/split`,
    { baseVersion: long.baseVersion, at: 6 },
    'POST',
    'items/:itemId/split',
  )
  return unmake(item(split.items, ({ madeFrom }) => madeFrom.length > 0))
}

describe('every act of the programme', () => {
  it(
    'leaves its line in the audit, in the same transaction, and says no more than codes and numbers',
    onDatabase(async (db) => {
      const lines = async () => {
        await setActor(db, test.city.tenantId, null)
        return db.selectFrom('audit_events').select(['action', 'subject', 'details']).orderBy('seq').execute()
      }
      const done = new Map<string, string[]>()
      let before = await lines()
      await everyAct(db, async (route) => {
        const now = await lines()
        done.set(
          route,
          now.slice(before.length).map((line) => line.action),
        )
        before = now
      })
      expect([...done].filter(([, actions]) => actions.length === 0)).toEqual([])
      const app = test.appAs(db, { role: 'planner', unitId: test.city.provinceId })
      const writing = (await routesOf(app)).filter(({ method }) => method !== 'GET')
      expect(writing.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([...done.keys()].sort())
      for (const { details, subject } of before) {
        expect(subject).toMatch(/^[a-z-]+\/[0-9a-z-]+$/)
        // No sentence that somebody typed: details are codes, numbers and lists of them.
        expect(JSON.stringify(details)).not.toMatch(/[À-ỹ]| {1}/)
      }
    }),
  )
})

/** Two rows that single people out, short enough for any field. */
const PERSONS = 'Nguyễn Thị Mẫu, 1990, 001190000001\nTrần Văn Mẫu, 1991, 001191000002'

describe('a list of persons', () => {
  it(
    'is refused wherever words can be typed, and stands in no row afterwards',
    onDatabase(async (db) => {
      const province = test.city.provinceId
      const commune = test.city.communes[0]!.unitId
      const planner = test.appAs(db, { role: 'planner', unitId: province, id: randomUUID() })
      const reporter = test.appAs(db, { role: 'reporter', unitId: commune, id: randomUUID() })
      const plan: PlanDetail = (
        await planner.inject({
          method: 'POST',
          url: '/api/plans',
          payload: { unitId: province, text: 'Thông báo.' },
        })
      ).json()
      const { id } = plan.summary
      await planner.inject({
        method: 'PUT',
        url: `/api/plans/${id}/header`,
        payload: { baseVersion: 1, header: HEADER },
      })
      const item: PlanDetail = (
        await planner.inject({ method: 'POST', url: `/api/plans/${id}/items`, payload: TARGET })
      ).json()
      const target = item.items.find((each) => each.kind === 'target')!
      const opened: ReturnDetail = (
        await reporter.inject({
          method: 'POST',
          url: '/api/returns',
          payload: { unitId: commune, form: 'XA-6T', period: 'hc-2026-H1' },
        })
      ).json()
      const refused: [FastifyInstance, 'POST' | 'PUT' | 'PATCH', string, object][] = [
        [planner, 'POST', '/api/plans', { unitId: province, text: PERSONS }],
        [planner, 'PUT', `/api/plans/${id}/text`, { baseDocument: plan.documentId, text: PERSONS }],
        [
          planner,
          'PUT',
          `/api/plans/${id}/header`,
          { baseVersion: 2, header: { ...HEADER, title: PERSONS } },
        ],
        [
          planner,
          'PUT',
          `/api/plans/${id}/header`,
          { baseVersion: 2, header: { ...HEADER, basis: PERSONS.split('\n') } },
        ],
        [
          planner,
          'POST',
          `/api/plans/${id}/items`,
          { ...TARGET, fields: { ...TARGET.fields, text: PERSONS } },
        ],
        [
          planner,
          'PATCH',
          `/api/plans/${id}/items/${target.id}`,
          { baseVersion: target.itemVersion, fields: { ...target.fields, population: PERSONS } },
        ],
        [
          reporter,
          'PUT',
          `/api/returns/${opened.id}/cells`,
          { cells: [{ element: 'TT.BUOI', baseVersion: 0, state: 'missing', note: PERSONS }] },
        ],
        [
          reporter,
          'PUT',
          `/api/returns/${opened.id}/narratives/${opened.narratives[0]!.code}`,
          { baseVersion: 0, text: PERSONS },
        ],
      ]
      for (const [app, method, url, payload] of refused)
        expect([url, (await app.inject({ method, url, payload })).json()]).toMatchObject([
          url,
          { code: 'file/list-of-persons' },
        ])
      await planner.inject({
        method: 'POST',
        url: `/api/plans/${id}/items/accept`,
        payload: { confidence: 0 },
      })
      await planner.inject({ method: 'POST', url: `/api/plans/${id}/publish` })
      const amended = await planner.inject({
        method: 'POST',
        url: `/api/plans/${id}/amend`,
        payload: { reason: PERSONS },
      })
      expect(amended.json()).toMatchObject({ code: 'file/list-of-persons' })
      const open = opened.sections.flatMap((section) => section.lines)
      const cells = open.map((line) => ({ element: line.element, baseVersion: 0, state: 'none' }))
      await reporter.inject({ method: 'PUT', url: `/api/returns/${opened.id}/cells`, payload: { cells } })
      expect(
        (await reporter.inject({ method: 'POST', url: `/api/returns/${opened.id}/send` })).statusCode,
      ).toBe(200)
      const back = await planner.inject({
        method: 'POST',
        url: `/api/returns/${opened.id}/send-back`,
        payload: { reason: PERSONS },
      })
      expect(back.json()).toMatchObject({ code: 'file/list-of-persons' })
      expect(await tablesHolding(db, '001190000001')).toEqual([])
      expect(await tablesHolding(db, 'Tập huấn 100 %')).toContain('plan_items')
    }),
  )
})

/** Tables in which some row holds the text, seen as whoever owns the administration. */
async function tablesHolding(db: Database, text: string): Promise<string[]> {
  await setActor(db, test.city.tenantId, null)
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'SELECT')`.execute(
    db,
  )
  const holding: string[] = []
  for (const { name } of rows) {
    const found =
      await sql`select from ${sql.table(name)} t where t::text like ${`%${text}%`} limit 1`.execute(db)
    if (found.rows.length > 0) holding.push(name)
  }
  return holding
}
