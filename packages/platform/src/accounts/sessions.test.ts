import type { SessionEntry } from '@hoanhap/contract/accounts/session-schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/database.ts'
import type { OpenDatabase } from '../database/database-handle.ts'
import { testBrowser } from '../testing/test-browser.ts'
import { openTestDatabase, rolledBack } from '../testing/test-database.ts'
import { accountWorld, OPTIONS, PASSWORD, SECRET } from './account-world.testing.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase('programme')
})
afterAll(() => database.close())
const onDatabase = (test: (db: Database) => Promise<void>) => rolledBack(() => database, test)
const MINUTE = 60

describe('a session', () => {
  it(
    'of an officer on a new device rests 60 minutes',
    onDatabase(async (db) => {
      const { person, signIn, later } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const browser = await signIn('lan')
      later(59 * MINUTE)
      expect((await browser.get('/api/me')).statusCode).toBe(200)
      later(61 * MINUTE)
      expect((await browser.get('/api/me')).statusCode).toBe(401)
    }),
  )

  it(
    'of an officer on a known device rests 8 hours, and ends after 12 however busy',
    onDatabase(async (db) => {
      const { person, signIn, later } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const browser = await signIn('lan')
      await browser.delete('/api/session')
      await signIn('lan', browser)
      later(7 * 60 * MINUTE)
      expect((await browser.get('/api/me')).statusCode).toBe(200)
      later(4.9 * 60 * MINUTE)
      expect((await browser.get('/api/me')).statusCode).toBe(200)
      later(0.2 * 60 * MINUTE)
      expect((await browser.get('/api/me')).statusCode).toBe(401)
    }),
  )

  it(
    'of an administrator rests 15 minutes',
    onDatabase(async (db) => {
      const { person, signInFully, later } = accountWorld(db)
      await person('hoa', 'admin', 1, SECRET)
      const browser = await signInFully('hoa')
      later(14 * MINUTE)
      expect((await browser.get('/api/me')).statusCode).toBe(200)
      later(16 * MINUTE)
      expect((await browser.get('/api/me')).statusCode).toBe(401)
    }),
  )

  it(
    'in the support service rests 15 minutes whoever it is, under another cookie',
    onDatabase(async (db) => {
      const { person, signIn, later } = accountWorld(db, { ...OPTIONS, service: 'support' })
      await person('lan', 'reporter', 11)
      const browser = await signIn('lan')
      expect([...browser.cookies.keys()]).toContain('hoanhap_support')
      later(16 * MINUTE)
      expect((await browser.get('/api/me')).statusCode).toBe(401)
    }),
  )

  it(
    'is no use to a thief after signing out',
    onDatabase(async (db) => {
      const { app, person, signIn } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const browser = await signIn('lan')
      const thief = testBrowser(app, { cookies: browser.cookies })
      const reply = await browser.delete('/api/session')
      expect(reply.headers['clear-site-data']).toBe('"cache"')
      expect(browser.cookies.has('hoanhap')).toBe(false)
      expect((await thief.get('/api/me')).statusCode).toBe(401)
    }),
  )

  it(
    'can be listed and ended from another device, but not by somebody else',
    onDatabase(async (db) => {
      const { person, signIn } = accountWorld(db)
      await person('lan', 'reporter', 11)
      await person('minh', 'reporter', 11)
      const [phone, office, minh] = [await signIn('lan'), await signIn('lan'), await signIn('minh')]
      const sessions = (await office.get('/api/me/sessions')).json<SessionEntry[]>()
      expect(sessions.map((each) => each.current).sort()).toEqual([false, true])
      const other = sessions.find((each) => !each.current)!
      expect((await minh.delete(`/api/me/sessions/${other.id}`)).statusCode).toBe(404)
      expect((await phone.get('/api/me')).statusCode).toBe(200)
      expect((await office.delete(`/api/me/sessions/${other.id}`)).statusCode).toBe(200)
      expect((await phone.get('/api/me')).statusCode).toBe(401)
    }),
  )

  it(
    'ends everywhere at once when asked',
    onDatabase(async (db) => {
      const { person, signIn } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const [phone, office] = [await signIn('lan'), await signIn('lan')]
      await office.delete('/api/me/sessions')
      expect([(await phone.get('/api/me')).statusCode, (await office.get('/api/me')).statusCode]).toEqual([
        401, 401,
      ])
    }),
  )

  it(
    'is not found with a token made up, nor in another administration',
    onDatabase(async (db) => {
      const { app, person, signIn } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const browser = await signIn('lan')
      const token = browser.cookies.get('hoanhap')!
      for (const forged of [
        token.replace('31.', '32.'),
        `${token.slice(0, -1)}_`,
        '31.',
        '99999.x',
        "31.' or true",
      ]) {
        const thief = testBrowser(app, { cookies: new Map([['hoanhap', forged]]) })
        expect((await thief.get('/api/me')).statusCode).toBe(401)
      }
    }),
  )
})

describe('POST /api/me/password', () => {
  const next = 'bốn con vịt đi bơi'

  it(
    'changes it, ends every other session and gives this one a new token',
    onDatabase(async (db) => {
      const { app, person, signIn } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const [phone, office] = [await signIn('lan'), await signIn('lan')]
      const thief = testBrowser(app, { cookies: office.cookies })
      expect(
        (await office.post('/api/me/password', { currentPassword: PASSWORD, newPassword: next })).statusCode,
      ).toBe(200)
      expect((await office.get('/api/me')).statusCode).toBe(200)
      expect([(await phone.get('/api/me')).statusCode, (await thief.get('/api/me')).statusCode]).toEqual([
        401, 401,
      ])
      const fresh = testBrowser(app)
      expect((await fresh.post('/api/session', { userName: 'lan', password: next })).statusCode).toBe(200)
      expect((await fresh.post('/api/session', { userName: 'lan', password: PASSWORD })).statusCode).toBe(401)
    }),
  )

  it.each([
    ['the wrong current password', 'không phải đâu nhé', next, 401, 'auth/wrong-credentials'],
    ['the same password', PASSWORD, PASSWORD, 400, 'account/same-password'],
    ['a short one', PASSWORD, 'ngắn quá', 400, 'account/weak-password'],
    ['one with the user name in it', PASSWORD, 'tôi tên là lan đây', 400, 'account/weak-password'],
    ['one that everybody tries', PASSWORD, 'MatKhau123456', 400, 'account/weak-password'],
  ])('refuses %s', (_what, currentPassword, newPassword, status, code) =>
    onDatabase(async (db) => {
      const { person, signIn } = accountWorld(db)
      await person('lan', 'reporter', 11)
      const browser = await signIn('lan')
      const reply = await browser.post('/api/me/password', { currentPassword, newPassword })
      expect([reply.statusCode, reply.json().code]).toEqual([status, code])
      expect((await signIn('lan')).cookies.has('hoanhap')).toBe(true)
    })(),
  )
})
