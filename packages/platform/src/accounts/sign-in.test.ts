import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setActor, type Database } from '../database/database.ts'
import type { OpenDatabase } from '../database/database-handle.ts'
import { markDemo } from '../installation/installation.ts'
import { testBrowser } from '../testing/test-browser.ts'
import { openTestDatabase, rolledBack } from '../testing/test-database.ts'
import { accountWorld, audited, OPTIONS, PASSWORD, SECRET } from './account-world.testing.ts'
import { totpCodeNow } from './totp.ts'

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

describe('POST /api/session', () => {
  it(
    'signs Lan in by her user name in any case, and tells who she is',
    onDatabase(async (db) => {
      const { app, person } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const browser = testBrowser(app)
      const reply = await browser.post('/api/session', { userName: ' LAN ', password: PASSWORD })
      expect(reply.json()).toEqual({ state: 'signed-in' })
      expect((await browser.get('/api/me')).json()).toMatchObject({
        userName: 'lan',
        displayName: 'LAN',
        tenantId: 31,
        permissions: ['return.fill'],
        secondFactor: false,
        grants: [{ role: 'reporter', unitId: 11, agencyCode: null }],
      })
      expect(await audited(db)).toContain('session.sign-in')
    }),
  )

  it(
    'keeps the token in a cookie that scripts and other sites cannot use, and only its hash in the database',
    onDatabase(async (db) => {
      const { app, person } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const reply = await testBrowser(app).post('/api/session', { userName: 'lan', password: PASSWORD })
      const cookie = reply.cookies.find(({ name }) => name === 'hoanhap')
      expect(cookie).toMatchObject({
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        value: expect.stringMatching(/^31\.[\w-]{43}$/),
      })
      const rows = JSON.stringify(await db.selectFrom('sessions').selectAll().execute())
      expect(rows).not.toContain(cookie!.value.slice(3))
    }),
  )

  it(
    'uses the prefix that browsers refuse without https once there is https',
    onDatabase(async (db) => {
      const { app, person } = accountWorld(db, { ...OPTIONS, secure: true })
      await person('lan', 'reporter', 11)
      const reply = await testBrowser(app).post('/api/session', { userName: 'lan', password: PASSWORD })
      expect(reply.cookies.map(({ name, secure }) => [name, secure])).toEqual([
        ['__Host-hoanhap', true],
        ['__Host-hoanhap_device', true],
      ])
      expect(reply.headers['strict-transport-security']).toContain('max-age')
    }),
  )

  it(
    'answers an unknown name, a wrong password and a disabled account alike',
    onDatabase(async (db) => {
      const { app, person, around } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const minh = await person('minh', 'reporter', 11)
      await setActor(around.db, 31, null)
      await db.updateTable('accounts').set({ status: 'disabled' }).where('id', '=', minh).execute()
      const bodies = []
      for (const [userName, password] of [
        ['nobody', PASSWORD],
        ['lan', `${PASSWORD}!`],
        ['minh', PASSWORD],
      ])
        bodies.push((await testBrowser(app).post('/api/session', { userName, password })).json())
      expect(new Set(bodies.map(({ code, details }) => JSON.stringify([code, details]))).size).toBe(1)
      expect(bodies[0].code).toBe('auth/wrong-credentials')
    }),
  )

  it(
    'takes about as long for an unknown name as for a wrong password',
    onDatabase(async (db) => {
      const { app, person, later } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const timed = async (userName: string) => {
        later(4000)
        const start = performance.now()
        await testBrowser(app).post('/api/session', { userName, password: 'sai rồi nhé bạn' })
        return performance.now() - start
      }
      await timed('lan')
      const [known, unknown]: [number[], number[]] = [[], []]
      for (let n = 0; n < 9; n += 1) {
        known.push(await timed('lan'))
        unknown.push(await timed(`nobody${n}`))
      }
      const median = (list: number[]) => list.sort((a, b) => a - b)[4]!
      // Without the stand-in hash the unknown name would answer several times faster.
      expect(median(unknown) / median(known)).toBeGreaterThan(0.5)
      expect(median(unknown) / median(known)).toBeLessThan(2)
    }),
  )

  it(
    'ends the session that the browser was in before',
    onDatabase(async (db) => {
      const { app, person, signIn } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const browser = await signIn('lan')
      const stolen = testBrowser(app, { cookies: browser.cookies })
      await signIn('lan', browser)
      expect(outcome(await stolen.get('/api/me'))).toEqual([401, 'auth/signed-out'])
      expect((await browser.get('/api/me')).statusCode).toBe(200)
    }),
  )

  it(
    'hears no more tries after five from one address, and counts while it refuses',
    onDatabase(async (db) => {
      const { app, person, later } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const browser = testBrowser(app)
      const attempt = (password: string) => browser.post('/api/session', { userName: 'lan', password })
      for (let n = 0; n < 5; n += 1)
        expect(outcome(await attempt('sai rồi nhé bạn'))).toEqual([401, 'auth/wrong-credentials'])
      const refused = await attempt(PASSWORD)
      expect(outcome(refused)).toEqual([429, 'auth/too-many-tries'])
      expect(refused.headers['retry-after']).toBe('30')
      const elsewhere = testBrowser(app, { address: '192.0.2.9' })
      expect((await elsewhere.post('/api/session', { userName: 'lan', password: PASSWORD })).statusCode).toBe(
        200,
      )
      later(31)
      expect((await attempt(PASSWORD)).statusCode).toBe(200)
    }),
  )

  it(
    'slows tries on one account from many addresses',
    onDatabase(async (db) => {
      const { app, person } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const codes = []
      for (let n = 0; n < 11; n += 1) {
        const browser = testBrowser(app, { address: `198.51.100.${n}` })
        codes.push(
          (await browser.post('/api/session', { userName: 'lan', password: 'sai rồi nhé bạn' })).statusCode,
        )
      }
      expect(codes).toEqual([...Array<number>(10).fill(401), 429])
    }),
  )
})

it('of 30 wrong passwords at once, at most five are judged', async () => {
  const { app, person } = accountWorld(database.db)
  await person('at-once', 'reporter', 11)
  const browser = testBrowser(app)
  const tries = Array.from({ length: 30 }, () =>
    browser.post('/api/session', { userName: 'at-once', password: 'sai rồi nhé bạn' }),
  )
  const codes = (await Promise.all(tries)).map((reply) => reply.statusCode)
  expect(codes.filter((code) => code === 401).length).toBe(5)
  expect(codes.filter((code) => code === 429).length).toBe(25)
})

describe('the second factor', () => {
  it(
    'is asked of whoever has one, and nothing is open before',
    onDatabase(async (db) => {
      const { person, signIn, time } = accountWorld(db)
      await person('hoa', 'admin', 1, SECRET)
      const browser = await signIn('hoa')
      for (const url of ['/api/me', '/api/accounts', '/api/me/sessions'])
        expect(outcome(await browser.get(url))).toEqual([401, 'auth/second-factor-needed'])
      expect(outcome(await browser.post('/api/me/second-factor'))).toEqual([401, 'auth/second-factor-needed'])
      const before = browser.cookies.get('hoanhap')
      const reply = await browser.post('/api/session/second-factor', {
        code: totpCodeNow(SECRET, time.now, null),
      })
      expect(reply.json()).toEqual({ state: 'signed-in' })
      expect(browser.cookies.get('hoanhap')).not.toBe(before)
      expect((await browser.get('/api/accounts')).statusCode).toBe(200)
    }),
  )

  it(
    'accepts a code once',
    onDatabase(async (db) => {
      const { person, signIn, signInFully, time } = accountWorld(db)
      await person('hoa', 'admin', 1, SECRET)
      await signInFully('hoa')
      const again = await signIn('hoa')
      const reply = await again.post('/api/session/second-factor', {
        code: totpCodeNow(SECRET, time.now, null),
      })
      expect(outcome(reply)).toEqual([401, 'auth/wrong-code'])
    }),
  )

  it(
    'hears no more codes after five wrong ones',
    onDatabase(async (db) => {
      const { person, signIn, time } = accountWorld(db)
      await person('hoa', 'admin', 1, SECRET)
      const browser = await signIn('hoa')
      for (let n = 0; n < 5; n += 1)
        expect(outcome(await browser.post('/api/session/second-factor', { code: '000000' }))).toEqual([
          401,
          'auth/wrong-code',
        ])
      const right = { code: totpCodeNow(SECRET, time.now, null) }
      expect(outcome(await browser.post('/api/session/second-factor', right))).toEqual([
        429,
        'auth/too-many-tries',
      ])
    }),
  )

  it(
    'is enrolled first by an administrator who has none, with recovery codes that each work once',
    onDatabase(async (db) => {
      const { app, person, time, later } = accountWorld(db)
      await person('hoa', 'admin', 1)
      const browser = testBrowser(app)
      expect((await browser.post('/api/session', { userName: 'hoa', password: PASSWORD })).json()).toEqual({
        state: 'enrol-second-factor',
      })
      expect(outcome(await browser.get('/api/accounts'))).toEqual([403, 'auth/second-factor-required'])
      const { secret, otpauthUrl } = (await browser.post('/api/me/second-factor')).json()
      expect(otpauthUrl).toMatch(/^otpauth:\/\/totp\//)
      const confirmed = await browser.post('/api/me/second-factor/confirm', {
        code: totpCodeNow(secret, time.now, null),
      })
      const { recoveryCodes } = confirmed.json<{ recoveryCodes: string[] }>()
      expect(new Set(recoveryCodes).size).toBe(10)
      expect((await browser.get('/api/accounts')).statusCode).toBe(200)

      const recover = async (code: string) => {
        later(60)
        const other = testBrowser(app)
        await other.post('/api/session', { userName: 'hoa', password: PASSWORD })
        return other.post('/api/session/second-factor', { code })
      }
      expect((await recover(recoveryCodes[3]!.toUpperCase())).json()).toEqual({ state: 'signed-in' })
      expect(outcome(await recover(recoveryCodes[3]!))).toEqual([401, 'auth/wrong-code'])
      expect(outcome(await browser.post('/api/me/second-factor'))).toEqual([409, 'account/wrong-status'])
    }),
  )

  it(
    'is shown on the page of a demonstration only, and only after the password',
    onDatabase(async (db) => {
      const { person, signIn, app } = accountWorld(db)
      await person('hoa', 'admin', 1, SECRET)
      const browser = await signIn('hoa')
      expect(outcome(await browser.get('/api/demo/second-factor'))).toEqual([404, 'request/not-found'])
      expect(outcome(await testBrowser(app).get('/api/demo/second-factor'))).toEqual([401, 'auth/signed-out'])
    }),
  )
})

describe('a demonstration', () => {
  let demo: OpenDatabase
  beforeAll(async () => {
    demo = await openTestDatabase('programme', { key: 'demo-mark', load: markDemo })
  })
  afterAll(() => demo.close())

  it(
    'shows a code that opens the second factor, however often within half a minute',
    rolledBack(
      () => demo,
      async (db) => {
        const { person, signIn } = accountWorld(db)
        await person('hoa', 'admin', 1, SECRET)
        for (let times = 0; times < 2; times += 1) {
          const browser = await signIn('hoa')
          const { code } = (await browser.get('/api/demo/second-factor')).json()
          const reply = await browser.post('/api/session/second-factor', { code })
          expect(reply.json()).toEqual({ state: 'signed-in' })
        }
      },
    ),
  )
})
