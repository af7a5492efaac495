import { randomUUID } from 'node:crypto'
import {
  PERMISSION_MATRIX,
  ROLES,
  type Permission,
  type Role,
} from '@hoanhap/domain/permissions/permission-matrix'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgramme } from '../app.ts'
import { demoPlan } from '../demo/demo-plan.ts'
import { publishPack } from '../modules/plans/index.ts'
import { programmeContext } from '../programme-context.ts'
import { lastClosedPeriod } from '@hoanhap/domain/periods/period-calendar'
import { NOW, openProgrammeTest, type ProgrammeTest } from '../testing/programme-testing.ts'
import { addressOf, NOTHING, routesOf, type KnownIds, type Route } from './route-table.testing.ts'

let test: ProgrammeTest
let routes: Route[]
beforeAll(async () => {
  test = await openProgrammeTest()
  routes = await routesOf(test.appAs(test.database.db, { role: 'admin', unitId: test.city.provinceId }))
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

/** A whole body for every route that takes one, so that a refusal is about the person and not about the form. */
const BODIES: Record<string, (own: KnownIds) => object> = {
  'POST /api/plans': ({ unitId }) => ({ unitId, text: 'KẾ HOẠCH' }),
  'PUT /api/plans/:planId/header': () => ({
    baseVersion: 1,
    header: {
      number: null,
      kind: null,
      issuedOn: null,
      issuer: null,
      title: 'x',
      periodFrom: 2026,
      periodTo: 2030,
      basis: [],
    },
  }),
  'POST /api/plans/:planId/items': () => ({
    kind: 'objective',
    start: null,
    end: null,
    fields: { text: 'x' },
  }),
  'PATCH /api/plans/:planId/items/:itemId': () => ({ baseVersion: 1, state: 'accepted' }),
  'POST /api/plans/:planId/items/accept': () => ({ confidence: 0.9 }),
  'POST /api/plans/:planId/items/merge': () => ({
    items: [
      { id: NOTHING, baseVersion: 1 },
      { id: NOTHING, baseVersion: 1 },
    ],
  }),
  'POST /api/plans/:planId/items/:itemId/split': () => ({ baseVersion: 1, at: 5 }),
  'POST /api/plans/:planId/items/:itemId/unmake': () => ({ baseVersion: 1 }),
  'PUT /api/plans/:planId/text': () => ({ baseDocument: NOTHING, text: 'x' }),
  'POST /api/plans/:planId/amend': () => ({ reason: 'x' }),
  'POST /api/returns': ({ unitId }) => ({ unitId, form: 'XA-6T', period: 'hc-2026-H1' }),
  'PUT /api/returns/:returnId/cells': () => ({
    cells: [{ element: 'TT.BUOI', baseVersion: 0, state: 'none' }],
  }),
  'PUT /api/returns/:returnId/narratives/:narrative': () => ({ baseVersion: 0, text: 'x' }),
  'POST /api/returns/:returnId/send-back': () => ({ reason: 'x' }),
}
/** Who may call what: the declared table that the routes are compared with. */
const ASKED: Record<string, Permission> = {
  'GET /api/audit': 'audit.read',
  'GET /api/catalogue/agencies': 'catalogue.read',
  'GET /api/catalogue/elements': 'catalogue.read',
  'GET /api/catalogue/indicators': 'catalogue.read',
  'GET /api/home': 'catalogue.read',
  'GET /api/periods': 'catalogue.read',
  'GET /api/permissions': 'permission.read',
  'GET /api/plans': 'plan.read',
  'GET /api/plans/:planId': 'plan.read',
  'GET /api/plans/:planId/report': 'report.export',
  'GET /api/plans/:planId/report/preview': 'report.export',
  'GET /api/plans/:planId/targets': 'target.read',
  'GET /api/plans/:planId/targets/:targetId': 'target.read',
  'GET /api/plans/:planId/tasks': 'plan.read',
  'GET /api/plans/:planId/versions': 'plan.read',
  'GET /api/returns': 'return.read',
  'GET /api/returns/:returnId': 'return.read',
  'GET /api/returns/:returnId/differences': 'return.read',
  'GET /api/units': 'catalogue.read',
  'GET /api/units/:unitId': 'catalogue.read',
  'GET /api/units/:unitId/children': 'catalogue.read',
  'PATCH /api/plans/:planId/items/:itemId': 'plan.review',
  'POST /api/plans': 'plan.review',
  'POST /api/plans/:planId/amend': 'plan.amend',
  'POST /api/plans/:planId/discard': 'plan.review',
  'POST /api/plans/:planId/items': 'plan.review',
  'POST /api/plans/:planId/items/:itemId/split': 'plan.review',
  'POST /api/plans/:planId/items/:itemId/unmake': 'plan.review',
  'POST /api/plans/:planId/items/accept': 'plan.review',
  'POST /api/plans/:planId/items/merge': 'plan.review',
  'POST /api/plans/:planId/publish': 'plan.publish',
  'POST /api/plans/files': 'plan.review',
  'POST /api/returns': 'return.read',
  'POST /api/returns/:returnId/accept': 'return.accept',
  'POST /api/returns/:returnId/sections/:section/none': 'return.fill',
  'POST /api/returns/:returnId/send': 'return.send',
  'POST /api/returns/:returnId/send-back': 'return.send-back',
  'PUT /api/plans/:planId/header': 'plan.review',
  'PUT /api/plans/:planId/text': 'plan.review',
  'PUT /api/returns/:returnId/cells': 'return.fill',
  'PUT /api/returns/:returnId/narratives/:narrative': 'return.fill',
}

const nameOf = ({ method, url }: Route): string => `${method} ${url}`
const isPermission = (may: string): may is Permission => may in PERMISSION_MATRIX
const guarded = (): Route[] => routes.filter(({ may }) => isPermission(may))
const isAllowed = (role: Role, { may }: Route): boolean =>
  isPermission(may) && (PERMISSION_MATRIX[may] as readonly Role[]).includes(role)

async function ask(app: ReturnType<ProgrammeTest['appAs']>, route: Route, ids: KnownIds, query = '') {
  const body = BODIES[nameOf(route)]?.(ids)
  const reply = await app.inject({
    method: route.method as 'GET',
    url: addressOf(route.url, ids) + query,
    ...(body && { payload: body }),
  })
  const isJson = String(reply.headers['content-type']).includes('json')
  const problem = isJson ? (reply.json<{ code?: string; details?: { may?: string } }>() ?? {}) : {}
  return {
    status: reply.statusCode,
    code: problem.code,
    refusedAtTheGate: problem.details?.may === route.may,
  }
}

describe('every route', () => {
  it('is known to this test: a new one that takes a body is given one here', () => {
    const withBody = routes.filter(({ method }) => ['PUT', 'PATCH'].includes(method)).map(nameOf)
    expect(withBody.filter((name) => !(name in BODIES))).toEqual([])
    expect(Object.keys(BODIES).filter((name) => !routes.some((route) => nameOf(route) === name))).toEqual([])
    expect(guarded().length).toBeGreaterThan(25)
  })

  it('asks for what it is said to ask for: a route is opened to others here first', () => {
    const asked = Object.fromEntries(guarded().map((route) => [nameOf(route), route.may]))
    expect(asked).toEqual(ASKED)
  })

  it('asks for a permission, but for the stream of news and whether the service is well', () => {
    const open = routes
      .filter(({ may }) => !isPermission(may))
      .map((route) => `${nameOf(route)} ${route.may}`)
    expect(open.filter((each) => !each.includes('/health')).sort()).toEqual(['GET /api/events signed-in'])
  })

  it('is closed to whoever is not signed in', async () => {
    const app = buildProgramme({ db: test.database.db, programme: test.programme, actorOf: async () => null })
    for (const route of routes.filter(({ may }) => may !== 'anyone')) {
      const { status, code } = await ask(app, route, {})
      expect([nameOf(route), status, code]).toEqual([nameOf(route), 401, 'auth/signed-out'])
    }
  })

  it.each(ROLES)('answers a %s exactly as the matrix says', (role) =>
    onDatabase(async (db) => {
      const app = test.appAs(db, { role, unitId: test.city.provinceId })
      for (const route of guarded()) {
        const { status, code, refusedAtTheGate } = await ask(app, route, {})
        const expected = isAllowed(role, route) ? 'through' : 'auth/not-permitted'
        const got = refusedAtTheGate ? `${code}` : 'through'
        expect([nameOf(route), got, status >= 500]).toEqual([nameOf(route), expected, false])
      }
    })(),
  )
})

/** A commune's plan, in force, and its return, sent: things that only their own unit and those above may see. */
async function belongingsOf(db: Database, unitId: number): Promise<KnownIds> {
  const { tenantId, communes } = test.city
  const commune = communes.find((each) => each.unitId === unitId)!
  const pack = demoPlan(lastClosedPeriod('half', '2026-11-20'))
  const around = { db, clock: () => NOW, audited: () => undefined }
  const planId = await writeAsSystem(around, tenantId, (platform) =>
    publishPack(programmeContext(platform, test.programme, new Set()), {
      ...pack,
      unit: { ...pack.unit, code: commune.code, at: '2026-01-01' },
    }),
  )
  const reporter = test.appAs(db, { role: 'reporter', unitId, id: randomUUID() })
  const opened = await reporter.inject({
    method: 'POST',
    url: '/api/returns',
    payload: { unitId, form: 'XA-6T', period: 'hc-2026-H1' },
  })
  await setActor(db, tenantId, null)
  const target = await db
    .selectFrom('targets')
    .where('plan_id', '=', planId)
    .select('id')
    .executeTakeFirstOrThrow()
  const item = await db
    .selectFrom('plan_items')
    .where('plan_id', '=', planId)
    .select('id')
    .executeTakeFirstOrThrow()
  const { id: returnId } = opened.json<{ id: string }>()
  return { planId, targetId: target.id, itemId: item.id, returnId, unitId }
}

/** Routes about one thing that belongs to a unit; names of units are public. */
const aboutOneThing = (): Route[] => guarded().filter(({ url }) => /:(planId|returnId)/.test(url))

describe('what belongs to a commune', () => {
  const own = () => test.city.communes[0]!.unitId
  const people = (role: Role): [string, { role: Role; unitId: number; tenantId?: number }][] => [
    ['another commune', { role, unitId: test.city.communes[1]!.unitId }],
    ['another administration', { role, unitId: elsewhere().unitId, tenantId: 31 }],
    // A grant that names a foreign unit must not open it: the administration comes first.
    ['another administration, with a grant over this commune', { role, unitId: own(), tenantId: 31 }],
  ]
  const elsewhere = () =>
    test.reference.units.versions.find((version) => version.level === 'commune' && version.validTo === null)!

  it(
    'can be read by its own people as far as the matrix goes',
    onDatabase(async (db) => {
      const ids = await belongingsOf(db, own())
      const reads = aboutOneThing().filter(({ method }) => method === 'GET')
      for (const role of ROLES) {
        const app = test.appAs(db, { role, unitId: own() })
        for (const route of reads.filter((each) => isAllowed(role, each))) {
          const { status } = await ask(app, route, ids)
          // Comparing versions asks which: 400 says that the rest was passed.
          expect([role, nameOf(route), status]).toEqual([role, nameOf(route), expect.toBeOneOf([200, 400])])
        }
      }
    }),
  )

  it(
    'is missing, not forbidden, to everybody else, whatever their role',
    onDatabase(async (db) => {
      const ids = await belongingsOf(db, own())
      for (const role of ROLES)
        for (const [who, person] of people(role)) {
          const app = test.appAs(db, person)
          for (const route of aboutOneThing().filter((each) => isAllowed(role, each))) {
            const query = route.url.endsWith('differences') ? '?from=1&to=1' : ''
            const { status, code } = await ask(app, route, ids, query)
            const name = `${who}: ${role} ${nameOf(route)}`
            expect([name, status, code]).toEqual([name, 404, expect.stringMatching(/not-found$/)])
          }
        }
    }),
  )

  it(
    'cannot be made for another commune, nor asked for by its unit',
    onDatabase(async (db) => {
      const ids = await belongingsOf(db, own())
      const reporter = test.appAs(db, { role: 'reporter', unitId: test.city.communes[1]!.unitId })
      const planner = test.appAs(db, { role: 'planner', unitId: test.city.communes[1]!.unitId })
      const asked: [ReturnType<ProgrammeTest['appAs']>, 'GET' | 'POST', string, object?][] = [
        [reporter, 'POST', '/api/returns', BODIES['POST /api/returns']!(ids)],
        [planner, 'POST', '/api/plans', BODIES['POST /api/plans']!(ids)],
        [reporter, 'GET', `/api/returns?unit=${ids.unitId}`],
        [reporter, 'GET', `/api/home?unit=${ids.unitId}`],
      ]
      for (const [app, method, url, payload] of asked) {
        const reply = await app.inject({ method, url, ...(payload && { payload }) })
        expect([url, reply.statusCode, reply.json<{ code: string }>().code]).toEqual([
          url,
          404,
          'unit/not-found',
        ])
      }
    }),
  )
})
