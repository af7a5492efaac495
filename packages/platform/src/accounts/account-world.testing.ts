import { expect } from 'vitest'
import type { Database } from '../database/database.ts'
import { writeAsSystem } from '../http/context.ts'
import { buildService, type ServiceModule } from '../http/build-service.ts'
import { testBrowser, type TestBrowser } from '../testing/test-browser.ts'
import { createAccount } from './account-creation.ts'
import { accountModule } from './account-module.ts'
import type { AccountOptions } from './account-options.ts'
import { hashPassword } from './password-hash.ts'
import { sessionActors } from './session-actors.ts'
import { totpCodeNow } from './totp.ts'

export const PASSWORD = 'ghế tre bốn chân cũ'
export const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const hashed = hashPassword(PASSWORD)

/** Unit 1 is the province, 11 a commune of it, 2 another province. */
export const OPTIONS: AccountOptions = {
  service: 'programme',
  secure: false,
  issuer: 'Hòa Nhập',
  roles: {
    roles: new Set(['reporter', 'admin']),
    permissions: new Set(['return.fill', 'account.administer']),
    permissionsOf: (roles) =>
      new Set(roles.map((role) => (role === 'admin' ? 'account.administer' : 'return.fill'))),
    secondFactorRoles: new Set(['admin']),
    administer: 'account.administer',
  },
  isWithin: async (ctx, unitId) => {
    const own = ctx.actor.grants.filter((grant) => grant.role === 'admin').map((grant) => grant.unitId)
    return own.includes(1) ? unitId !== 2 : unitId !== null && own.includes(unitId)
  },
  knowsAgency: (code) => code === 'T.YT',
}

/** A service with accounts in it, a clock that the test turns, and people who sign in. */
export function accountWorld(db: Database, options: AccountOptions = OPTIONS, modules: ServiceModule[] = []) {
  const time = { now: new Date('2026-11-22T01:00:00Z') }
  const app = buildService({
    db,
    modules: [accountModule(options), ...modules],
    permissions: options.roles.permissions,
    actorOf: sessionActors(options),
    clock: () => time.now,
    secure: options.secure,
  })
  const around = { db, clock: () => time.now, audited: () => {} }
  const person = async (userName: string, role: string, unitId: number | null, totpSecret?: string) =>
    writeAsSystem(around, 31, async (ctx) =>
      createAccount(ctx, {
        userName,
        displayName: userName.toUpperCase(),
        passwordHash: await hashed,
        grants: [{ role, unitId, agencyCode: null }],
        ...(totpSecret === undefined ? {} : { totpSecret }),
      }),
    )
  const later = (seconds: number) => (time.now = new Date(time.now.getTime() + seconds * 1000))
  const signIn = async (userName: string, browser: TestBrowser = testBrowser(app)) => {
    const reply = await browser.post('/api/session', { userName, password: PASSWORD })
    expect([reply.statusCode, reply.body]).toEqual([200, expect.stringContaining('state')])
    return browser
  }
  /** Signs an administrator in, second factor and all; each on a code of its own. */
  const signInFully = async (userName: string) => {
    later(60)
    const browser = await signIn(userName)
    const reply = await browser.post('/api/session/second-factor', {
      code: totpCodeNow(SECRET, time.now, null),
    })
    expect(reply.json()).toEqual({ state: 'signed-in' })
    return browser
  }
  return { app, around, time, later, person, signIn, signInFully }
}

export const audited = async (db: Database): Promise<string[]> =>
  (await db.selectFrom('audit_events').select('action').orderBy('seq').execute()).map((row) => row.action)
