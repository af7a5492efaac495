import type { SupportRole } from '@hoanhap/domain/permissions/support-permission-matrix'
import { createAccount } from '@hoanhap/platform/accounts/account-creation'
import { hashPassword } from '@hoanhap/platform/accounts/password-hash'
import { totpCodeNow } from '@hoanhap/platform/accounts/totp'
import type { Database } from '@hoanhap/platform/database/database'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { testBrowser, type TestBrowser } from '@hoanhap/platform/testing/test-browser'
import { expect } from 'vitest'
import { buildSupport } from './app.ts'
import { PROVIDER_TENANT } from './setup/first-administrator-service.ts'

export const PASSWORD = 'chậu hoa bên cửa sổ'
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const hashed = hashPassword(PASSWORD)

/** The support service over a database, a clock that the test turns, and people who sign in. */
export function supportWorld(db: Database) {
  const time = { now: new Date('2026-11-22T01:00:00Z') }
  const around = { db, clock: () => time.now, audited: () => {} }
  const app = buildSupport({ ...around, version: 'test' })
  const later = (minutes: number) => (time.now = new Date(time.now.getTime() + minutes * 60_000))
  const person = async (userName: string, role: SupportRole, enrolled = true): Promise<string> => {
    const passwordHash = await hashed
    const account = { userName, displayName: userName, passwordHash, ...(enrolled && { totpSecret: SECRET }) }
    const grants = [{ role, unitId: null, agencyCode: null }]
    return writeAsSystem(around, PROVIDER_TENANT, (ctx) => createAccount(ctx, { ...account, grants }))
  }
  /** Gives the password. */
  const signIn = async (userName: string, state: string, browser: TestBrowser = testBrowser(app)) => {
    const reply = await browser.post('/api/session', { userName, password: PASSWORD })
    expect(reply.json()).toEqual({ state })
    return browser
  }
  /** Gives the password and a code not used before. */
  const signInFully = async (userName: string, browser: TestBrowser = testBrowser(app)) => {
    later(1)
    await signIn(userName, 'second-factor', browser)
    const code = totpCodeNow(SECRET, time.now, null)
    expect((await browser.post('/api/session/second-factor', { code })).json()).toEqual({
      state: 'signed-in',
    })
    return browser
  }
  return { app, around, time, later, person, signIn, signInFully }
}
