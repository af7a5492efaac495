import { randomUUID } from 'node:crypto'
import type { AccountSummary } from '@hoanhap/contract/accounts/account-schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/database.ts'
import type { OpenDatabase } from '../database/database-handle.ts'
import { testBrowser } from '../testing/test-browser.ts'
import { openTestDatabase, rolledBack } from '../testing/test-database.ts'
import { accountWorld, audited, PASSWORD, SECRET } from './account-world.testing.ts'
import { rescueAccount } from './account-service.ts'
import { checkSetUpLink, isSetUp, issueSetUpLink, withSetUpLink } from './set-up-link-service.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase('programme')
})
afterAll(() => database.close())
const onDatabase = (test: (db: Database) => Promise<void>) => rolledBack(() => database, test)
const outcome = (reply: { statusCode: number; json(): { code?: string } }) => [
  reply.statusCode,
  reply.json().code,
]

/** Hòa and Bình administer the province, Tuấn one commune; Lan reports for it. */
async function aProvince(db: Database) {
  const world = accountWorld(db)
  const hoa = await world.person('hoa', 'admin', 1, SECRET)
  const binh = await world.person('binh', 'admin', 1, SECRET)
  await world.person('tuan', 'admin', 11, SECRET)
  const lan = await world.person('lan', 'reporter', 11)
  return { ...world, ids: { hoa, binh, lan } }
}
const invitation = (userName: string, unitId: number | null = 11, role = 'reporter') => ({
  userName,
  displayName: 'Trần Văn Minh',
  role,
  unitId,
  agencyCode: null,
})

describe('inviting', () => {
  it(
    'makes an account whose owner sets the password by a link that works once',
    onDatabase(async (db) => {
      const { app, signInFully } = await aProvince(db)
      const hoa = await signInFully('hoa')
      const invited = await hoa.post('/api/accounts', invitation('minh'))
      expect(invited.json().account).toMatchObject({
        userName: 'minh',
        status: 'invited',
        grants: [{ role: 'reporter', unitId: 11 }],
      })
      const url = `/api/links/${invited.json().link.token}`
      const minh = testBrowser(app)
      expect((await minh.get(url)).json()).toEqual({
        purpose: 'invitation',
        userName: 'minh',
        displayName: 'Trần Văn Minh',
      })
      expect(outcome(await minh.post(url, { password: 'ngắn' }))).toEqual([400, 'account/weak-password'])
      expect((await minh.post(url, { password: PASSWORD })).statusCode).toBe(200)
      expect(outcome(await minh.post(url, { password: PASSWORD }))).toEqual([404, 'account/link-invalid'])
      expect((await minh.post('/api/session', { userName: 'minh', password: PASSWORD })).json()).toEqual({
        state: 'signed-in',
      })
      expect(await audited(db)).toEqual(expect.arrayContaining(['account.create', 'account.set-password']))
    }),
  )

  it(
    'makes a link that ends after three days',
    onDatabase(async (db) => {
      const { app, signInFully, later } = await aProvince(db)
      const hoa = await signInFully('hoa')
      const { token } = (await hoa.post('/api/accounts', invitation('minh'))).json().link
      later(73 * 3600)
      expect(outcome(await testBrowser(app).get(`/api/links/${token}`))).toEqual([
        404,
        'account/link-invalid',
      ])
    }),
  )

  it.each([
    ['a name that is taken', invitation('lan'), 409, 'account/user-name-taken'],
    ['a name that is none', invitation('Trần Minh'), 400, 'account/bad-user-name'],
    ['a role the service does not have', invitation('minh', 11, 'king'), 400, 'request/invalid'],
    ['a unit outside the administrator’s reach', invitation('minh', 2), 403, 'account/grant-outside-scope'],
  ])('refuses %s', (_what, body, status, code) =>
    onDatabase(async (db) => {
      const { signInFully } = await aProvince(db)
      const hoa = await signInFully('hoa')
      expect(outcome(await hoa.post('/api/accounts', body))).toEqual([status, code])
      expect((await hoa.get('/api/accounts?search=minh')).json()).toEqual([])
    })(),
  )

  it(
    'keeps no receipt of a link',
    onDatabase(async (db) => {
      const { app, signInFully } = await aProvince(db)
      const hoa = await signInFully('hoa')
      const cookie = [...hoa.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = {
        host: 'localhost',
        origin: 'http://localhost',
        cookie,
        'idempotency-key': randomUUID(),
      }
      const reply = await app.inject({
        method: 'POST',
        url: '/api/accounts',
        payload: invitation('minh'),
        headers,
      })
      expect(reply.statusCode).toBe(200)
      expect(await db.selectFrom('receipts').selectAll().execute()).toEqual([])
    }),
  )
})

describe('the reach of an administrator', () => {
  it(
    'finds names without diacritics, and shows an administrator of a commune its own people only',
    onDatabase(async (db) => {
      const { signInFully } = await aProvince(db)
      const [hoa, tuan] = [await signInFully('hoa'), await signInFully('tuan')]
      await hoa.post('/api/accounts', invitation('minh'))
      const names = (reply: { json(): { userName: string }[] }) => reply.json().map((each) => each.userName)
      expect(names(await hoa.get(`/api/accounts?search=${encodeURIComponent('tran van')}`))).toEqual(['minh'])
      expect(names(await hoa.get('/api/accounts'))).toEqual(['binh', 'hoa', 'lan', 'minh', 'tuan'])
      expect(names(await tuan.get('/api/accounts'))).toEqual(['lan', 'minh', 'tuan'])
    }),
  )

  it(
    'does not admit that an account outside it exists',
    onDatabase(async (db) => {
      const { signInFully, ids } = await aProvince(db)
      const tuan = await signInFully('tuan')
      for (const verb of ['disable', 'request-reset', 'approve-reset'])
        expect(outcome(await tuan.post(`/api/accounts/${ids.hoa}/${verb}`))).toEqual([
          404,
          'account/not-found',
        ])
      expect(outcome(await tuan.get(`/api/accounts/${ids.hoa}`))).toEqual([404, 'account/not-found'])
      expect(
        outcome(
          await tuan.post(`/api/accounts/${ids.lan}/grants`, { role: 'admin', unitId: 1, agencyCode: null }),
        ),
      ).toEqual([403, 'account/grant-outside-scope'])
    }),
  )

  it(
    'gives no role for an agency that nobody knows',
    onDatabase(async (db) => {
      const { signInFully, ids } = await aProvince(db)
      const tuan = await signInFully('tuan')
      const grant = { role: 'reporter', unitId: 11, agencyCode: 'T.KHONG' }
      expect(outcome(await tuan.post(`/api/accounts/${ids.lan}/grants`, grant))).toEqual([
        400,
        'request/invalid',
      ])
    }),
  )

  it(
    'is nothing without the role',
    onDatabase(async (db) => {
      const { signIn, ids } = await aProvince(db)
      const lan = await signIn('lan')
      expect(outcome(await lan.get('/api/accounts'))).toEqual([403, 'auth/not-permitted'])
      expect(
        outcome(
          await lan.post(`/api/accounts/${ids.lan}/grants`, { role: 'admin', unitId: 1, agencyCode: null }),
        ),
      ).toEqual([403, 'auth/not-permitted'])
    }),
  )
})

describe('disabling', () => {
  it(
    'ends every session at once and refuses the password until enabled again',
    onDatabase(async (db) => {
      const { app, signIn, signInFully, ids } = await aProvince(db)
      const [lan, hoa] = [await signIn('lan'), await signInFully('hoa')]
      expect((await hoa.post(`/api/accounts/${ids.lan}/disable`)).json()).toMatchObject({
        status: 'disabled',
      })
      expect((await lan.get('/api/me')).statusCode).toBe(401)
      const attempt = () => testBrowser(app).post('/api/session', { userName: 'lan', password: PASSWORD })
      expect(outcome(await attempt())).toEqual([401, 'auth/wrong-credentials'])
      expect((await hoa.post(`/api/accounts/${ids.lan}/enable`)).json()).toMatchObject({ status: 'active' })
      expect((await attempt()).statusCode).toBe(200)
    }),
  )

  it(
    'is refused for one’s own account',
    onDatabase(async (db) => {
      const { signInFully, ids } = await aProvince(db)
      const hoa = await signInFully('hoa')
      expect(outcome(await hoa.post(`/api/accounts/${ids.hoa}/disable`))).toEqual([
        403,
        'account/own-account',
      ])
    }),
  )
})

describe('roles', () => {
  it(
    'given or taken end the sessions that were open',
    onDatabase(async (db) => {
      const { signIn, signInFully, ids } = await aProvince(db)
      const [lan, hoa] = [await signIn('lan'), await signInFully('hoa')]
      const granted = await hoa.post(`/api/accounts/${ids.lan}/grants`, {
        role: 'admin',
        unitId: 11,
        agencyCode: null,
      })
      expect(granted.json().grants).toHaveLength(2)
      expect((await lan.get('/api/me')).statusCode).toBe(401)
      await signIn('lan', lan)
      expect(outcome(await lan.get('/api/me'))).toEqual([403, 'auth/second-factor-required'])
      const { grants } = granted.json<AccountSummary>()
      const grantId = grants.find((grant) => grant.role === 'admin')!.id
      const ended = await hoa.delete(`/api/accounts/${ids.lan}/grants/${grantId}`)
      expect(ended.json().grants).toMatchObject([{ role: 'reporter' }])
      expect((await lan.get('/api/me')).statusCode).toBe(401)
    }),
  )
})

describe('a reset', () => {
  it(
    'needs a second administrator, and takes password, second factor and sessions away',
    onDatabase(async (db) => {
      const { app, signIn, signInFully, ids } = await aProvince(db)
      const [lan, hoa, binh] = [await signIn('lan'), await signInFully('hoa'), await signInFully('binh')]
      expect(outcome(await hoa.post(`/api/accounts/${ids.lan}/approve-reset`))).toEqual([
        409,
        'account/wrong-status',
      ])
      expect((await hoa.post(`/api/accounts/${ids.lan}/request-reset`)).json()).toMatchObject({
        resetRequestedBy: ids.hoa,
      })
      expect(outcome(await hoa.post(`/api/accounts/${ids.lan}/approve-reset`))).toEqual([
        403,
        'account/needs-second-administrator',
      ])
      const { token } = (await binh.post(`/api/accounts/${ids.lan}/approve-reset`)).json()
      expect((await lan.get('/api/me')).statusCode).toBe(200)
      await testBrowser(app).post(`/api/links/${token}`, { password: 'bốn con vịt đi bơi' })
      expect((await lan.get('/api/me')).statusCode).toBe(401)
      expect(
        (await testBrowser(app).post('/api/session', { userName: 'lan', password: PASSWORD })).statusCode,
      ).toBe(401)
    }),
  )

  it(
    'asks an administrator to enrol anew',
    onDatabase(async (db) => {
      const { app, around } = await aProvince(db)
      const { token } = await rescueAccount(around, 'hoa')
      await testBrowser(app).post(`/api/links/${token}`, { password: 'bốn con vịt đi bơi' })
      const reply = await testBrowser(app).post('/api/session', {
        userName: 'hoa',
        password: 'bốn con vịt đi bơi',
      })
      expect(reply.json()).toEqual({ state: 'enrol-second-factor' })
      expect(await audited(db)).toContain('account.rescue')
    }),
  )

  it(
    'is forgotten when nobody approves it within a day',
    onDatabase(async (db) => {
      const { signInFully, ids, later } = await aProvince(db)
      await (await signInFully('hoa')).post(`/api/accounts/${ids.lan}/request-reset`)
      later(86_400)
      const binh = await signInFully('binh')
      expect(outcome(await binh.post(`/api/accounts/${ids.lan}/approve-reset`))).toEqual([
        409,
        'account/wrong-status',
      ])
    }),
  )
})

describe('the set-up link', () => {
  it(
    'does the set-up once, is given back when that refuses, and ends after 15 minutes',
    onDatabase(async (db) => {
      const { around, person, later } = accountWorld(db)
      expect(await isSetUp(db)).toBe(false)
      const replaced = await issueSetUpLink(around)
      const token = await issueSetUpLink(around)
      await expect(checkSetUpLink(around, replaced)).rejects.toMatchObject({ code: 'account/link-invalid' })
      await checkSetUpLink(around, token)
      await expect(
        withSetUpLink(around, token, async () => Promise.reject(new Error('disk'))),
      ).rejects.toThrow('disk')
      await withSetUpLink(around, token, () => person('hoa', 'admin', 1))
      await expect(withSetUpLink(around, token, async () => {})).rejects.toMatchObject({
        code: 'system/already-set-up',
      })
      const late = await issueSetUpLink(around)
      later(15 * 60)
      await expect(checkSetUpLink(around, late)).rejects.toMatchObject({ code: 'account/link-invalid' })
    }),
  )
})

// Committed, because the two requests must really meet; last, because the others begin with no accounts.
it('of two administrators who disable each other at once, one remains', async () => {
  const { signInFully, ids } = await aProvince(database.db)
  const [hoa, binh] = [await signInFully('hoa'), await signInFully('binh')]
  const tuan = (await hoa.get('/api/accounts?search=tuan')).json()[0].id
  await hoa.post(`/api/accounts/${tuan}/disable`)
  const replies = await Promise.all([
    hoa.post(`/api/accounts/${ids.binh}/disable`),
    binh.post(`/api/accounts/${ids.hoa}/disable`),
  ])
  expect(replies.filter((reply) => reply.statusCode === 200)).toHaveLength(1)
  const left = [(await hoa.get('/api/accounts')).statusCode, (await binh.get('/api/accounts')).statusCode]
  expect(left.sort()).toEqual([200, 401])
})
