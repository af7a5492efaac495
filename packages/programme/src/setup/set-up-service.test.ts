import type { Database } from '@hoanhap/platform/database/database'
import { accountModule } from '@hoanhap/platform/accounts/account-module'
import { sessionActors } from '@hoanhap/platform/accounts/session-actors'
import { issueSetUpLink } from '@hoanhap/platform/accounts/set-up-link-service'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildProgramme } from '../app.ts'
import { installationRoutes } from '../modules/installation/installation-routes.ts'
import { NOW, openProgrammeTest, type ProgrammeTest } from '../testing/programme-testing.ts'
import { accountOptions } from './programme-service.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

function firstRun(db: Database): FastifyInstance {
  const accounts = accountOptions(false, test.reference)
  return buildProgramme({
    db,
    programme: test.programme,
    more: [accountModule(accounts), installationRoutes],
    actorOf: sessionActors(accounts),
    clock: () => NOW,
  })
}
const around = (db: Database) => ({ db, clock: () => NOW, audited: () => undefined })
const wish = (token: string) => ({
  token,
  provinceCode: '31',
  userName: 'quantri',
  displayName: 'Quản trị hệ thống',
  password: 'mot-mat-khau-dai-2026',
  refusalsAccepted: test.reference.refusals.version,
})
const setUp = (app: FastifyInstance, payload: object) =>
  app.inject({ method: 'POST', url: '/api/installation', payload })

it(
  'a first run shows the refusals, takes a province and its administrator, and is done once',
  onDatabase(async (db) => {
    const app = firstRun(db)
    const token = await issueSetUpLink(around(db))
    expect((await app.inject('/api/installation')).json()).toMatchObject({
      state: 'needs-setup',
      demo: false,
    })
    const refusals = (await app.inject('/api/refusals')).json<{
      version: string
      items: { vi: string; en: string }[]
    }>()
    expect(refusals.items).toHaveLength(8)
    expect(refusals.items.every(({ vi, en }) => vi.length > 40 && en.length > 40)).toBe(true)
    const provinces = (await app.inject(`/api/installation/provinces?token=${token}`)).json<
      { code: string }[]
    >()
    expect(provinces).toHaveLength(34)

    expect((await setUp(app, wish(token))).json()).toEqual({ done: true })
    expect((await app.inject('/api/installation')).json()).toMatchObject({
      state: 'ready',
      administration: 'Thành phố Hải Phòng',
    })
    await writeAsSystem(around(db), 31, async (ctx) => {
      const accepted = await ctx.db.selectFrom('refusal_acceptances').selectAll().execute()
      expect(accepted).toMatchObject([{ refusals_version: refusals.version }])
      const [grant] = await ctx.db.selectFrom('account_grants').select(['role', 'unit_id']).execute()
      expect(grant).toEqual({ role: 'admin', unit_id: 70 })
      const acts = await ctx.db.selectFrom('audit_events').select('action').execute()
      expect(acts.map((act) => act.action)).toContain('installation.set-up')
    })
    const again = await setUp(app, { ...wish(token), userName: 'nguoikhac', provinceCode: '01' })
    expect(again.json()).toMatchObject({ code: 'system/already-set-up' })
    const fresh = await issueSetUpLink(around(db))
    const third = await setUp(app, { ...wish(fresh), userName: 'nguoikhac' })
    expect(third.json()).toMatchObject({ code: 'system/already-set-up' })
  }),
)

it.each([
  ['another version of the refusals', { refusalsAccepted: '2020-01-01' }, 'account/refusals-not-accepted'],
  ['a province that is none', { provinceCode: '99' }, 'unit/not-found'],
  ['the code of a province that ended', { provinceCode: '30' }, 'unit/not-found'],
  ['a weak password', { password: 'quantri1' }, 'account/weak-password'],
  ['a token of somebody else', { token: `0.${'A'.repeat(43)}` }, 'account/link-invalid'],
])('a first run refuses %s, makes nothing, and lets one try again', (_name, wrong, code) =>
  onDatabase(async (db) => {
    const app = firstRun(db)
    const token = await issueSetUpLink(around(db))
    expect((await setUp(app, { ...wish(token), ...wrong })).json()).toMatchObject({ code })
    await writeAsSystem(around(db), 31, async (ctx) => {
      expect(await ctx.db.selectFrom('accounts').select('id').execute()).toEqual([])
      expect(await ctx.db.selectFrom('administrations').select('tenant_id').execute()).toEqual([])
    })
    expect((await setUp(app, wish(token))).json()).toEqual({ done: true })
  })(),
)

it(
  'the list of provinces is for the holder of the link only, and the link ends after a quarter of an hour',
  onDatabase(async (db) => {
    const token = await issueSetUpLink(around(db))
    const late = { ...around(db), clock: () => new Date(NOW.getTime() + 16 * 60_000) }
    const accounts = accountOptions(false, test.reference)
    const app = buildProgramme({
      db,
      programme: test.programme,
      more: [accountModule(accounts), installationRoutes],
      actorOf: sessionActors(accounts),
      clock: late.clock,
    })
    const stranger = await app.inject(`/api/installation/provinces?token=0.${'A'.repeat(43)}`)
    expect(stranger.json()).toMatchObject({ code: 'account/link-invalid' })
    expect((await setUp(app, wish(token))).json()).toMatchObject({ code: 'account/link-invalid' })
  }),
)
