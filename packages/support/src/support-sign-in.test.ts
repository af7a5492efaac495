import { GRANTABLE_SUPPORT_ROLES } from '@hoanhap/domain/permissions/support-permission-matrix'
import { totpCodeNow } from '@hoanhap/platform/accounts/totp'
import type { OpenDatabase } from '@hoanhap/platform/database/database-handle'
import { openTestDatabase, rolledBack } from '@hoanhap/platform/testing/test-database'
import { testBrowser } from '@hoanhap/platform/testing/test-browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PASSWORD, supportWorld } from './support-world.testing.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase('support')
})
afterAll(() => database.close())
const own = () => database

describe('signing in to the support service', () => {
  it.each([...GRANTABLE_SUPPORT_ROLES])('asks a second factor of a %s before anything else', (role) =>
    rolledBack(own, async (db) => {
      const { person, signIn } = supportWorld(db)
      await person('hoa', role, false)
      const browser = await signIn('hoa', 'enrol-second-factor')
      for (const path of ['/api/me', '/api/permissions', '/api/me/sessions'])
        expect((await browser.get(path)).json()).toMatchObject({ code: 'auth/second-factor-required' })
    })(),
  )

  it(
    'lets a person enrol an authenticator and then see their own account',
    rolledBack(own, async (db) => {
      const { person, signIn, time } = supportWorld(db)
      await person('hoa', 'worker', false)
      const browser = await signIn('hoa', 'enrol-second-factor')
      const begun = (await browser.post('/api/me/second-factor')).json<{
        secret: string
        otpauthUrl: string
      }>()
      // What the authenticator shows on the person's phone must not tell what it opens.
      expect(decodeURIComponent(begun.otpauthUrl)).toContain('Sổ tay')
      const code = totpCodeNow(begun.secret, time.now, null)
      const confirmed = (await browser.post('/api/me/second-factor/confirm', { code })).json()
      expect(confirmed.recoveryCodes).toHaveLength(10)
      const me = (await browser.get('/api/me')).json()
      expect(me).toMatchObject({ userName: 'hoa', secondFactor: true, permissions: ['permission.read'] })
    }),
  )

  it(
    'ends a session that rests for 15 minutes, also on a device known before',
    rolledBack(own, async (db) => {
      const { app, person, signInFully, later } = supportWorld(db)
      await person('sen', 'supervisor')
      const browser = testBrowser(app)
      for (const time of ['first', 'second']) {
        await signInFully('sen', browser)
        later(14)
        expect((await browser.get('/api/me')).statusCode, time).toBe(200)
        later(16)
        expect((await browser.get('/api/me')).json(), time).toMatchObject({ code: 'auth/signed-out' })
      }
    }),
  )

  it(
    'signs out everywhere, and a new password ends the other sessions',
    rolledBack(own, async (db) => {
      const { person, signInFully } = supportWorld(db)
      await person('sen', 'worker')
      const [office, home] = [await signInFully('sen'), await signInFully('sen')]
      expect((await office.get('/api/me/sessions')).json()).toHaveLength(2)
      const body = { currentPassword: PASSWORD, newPassword: 'ghế đá ngoài công viên' }
      expect((await office.post('/api/me/password', body)).statusCode).toBe(200)
      expect((await home.get('/api/me')).statusCode).toBe(401)
      expect((await office.get('/api/me')).statusCode).toBe(200)
      expect((await office.delete('/api/me/sessions')).statusCode).toBe(200)
      expect((await office.get('/api/me')).statusCode).toBe(401)
    }),
  )

  it(
    'uses a cookie name of its own',
    rolledBack(own, async (db) => {
      const { person, signInFully } = supportWorld(db)
      await person('sen', 'worker')
      const browser = await signInFully('sen')
      expect([...browser.cookies.keys()].sort()).toEqual(['hoanhap_support', 'hoanhap_support_device'])
    }),
  )
})
