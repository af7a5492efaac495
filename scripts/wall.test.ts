import { createAccount } from '@hoanhap/platform/accounts/account-creation'
import { accountModule } from '@hoanhap/platform/accounts/account-module'
import type { AccountOptions } from '@hoanhap/platform/accounts/account-options'
import { hashPassword } from '@hoanhap/platform/accounts/password-hash'
import { sessionActors } from '@hoanhap/platform/accounts/session-actors'
import { totpCodeNow } from '@hoanhap/platform/accounts/totp'
import type { OpenDatabase } from '@hoanhap/platform/database/database-handle'
import { buildService } from '@hoanhap/platform/http/build-service'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { testBrowser, type TestBrowser } from '@hoanhap/platform/testing/test-browser'
import { openTestDatabase } from '@hoanhap/platform/testing/test-database'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROGRAMME_ROLES } from '../packages/programme/src/app.ts'
import { buildSupport } from '../packages/support/src/app.ts'

/**
 * The worst case of the wall: the same person, the same user name, password, authenticator secret and tenant number in
 * both services. Even then what one service gave opens nothing in the other.
 */
const PERSON = { userName: 'hai-ben', displayName: 'Hai Bên', totpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }
const PASSWORD = 'chậu hoa bên cửa sổ'
const TENANT = 1
const NOW = new Date('2026-11-22T01:00:00Z')

const PROGRAMME: AccountOptions = {
  service: 'programme',
  roles: PROGRAMME_ROLES,
  issuer: 'Hòa Nhập',
  secure: false,
  isWithin: async () => true,
  knowsAgency: () => false,
}

type Side = { database: OpenDatabase; app: FastifyInstance; browser: TestBrowser }
const sides = {} as { programme: Side; support: Side }

async function sideOf(service: 'programme' | 'support'): Promise<Side> {
  const database = await openTestDatabase(service)
  const around = { db: database.db, clock: () => NOW, audited: () => undefined }
  const programme = () =>
    buildService({
      ...around,
      modules: [accountModule(PROGRAMME)],
      permissions: PROGRAMME_ROLES.permissions,
      actorOf: sessionActors(PROGRAMME),
    })
  const app = service === 'support' ? buildSupport({ ...around, version: 'test' }) : programme()
  const passwordHash = await hashPassword(PASSWORD)
  const grants = [{ role: 'admin', unitId: null, agencyCode: null }]
  await writeAsSystem(around, TENANT, (ctx) => createAccount(ctx, { ...PERSON, passwordHash, grants }))
  const browser = testBrowser(app)
  await browser.post('/api/session', { userName: PERSON.userName, password: PASSWORD })
  const code = totpCodeNow(PERSON.totpSecret, NOW, null)
  await browser.post('/api/session/second-factor', { code })
  expect((await browser.get('/api/me')).statusCode).toBe(200)
  return { database, app, browser }
}

beforeAll(async () => {
  sides.programme = await sideOf('programme')
  sides.support = await sideOf('support')
})
afterAll(async () => {
  for (const { database, app } of Object.values(sides)) {
    await app.close()
    await database.close()
  }
})

describe.each([
  ['support', 'programme', 'hoanhap'],
  ['programme', 'support', 'hoanhap_support'],
] as const)('a session of the %s service', (of, other, otherName) => {
  it(`is nobody's in the ${other} service, also under its cookie's name`, async () => {
    const given = sides[of].browser.cookies
    const [session] = [...given].filter(([name]) => !name.endsWith('_device')).map(([, value]) => value)
    for (const cookies of [given, new Map([...given, [otherName, session!]])]) {
      const thief = testBrowser(sides[other].app, { cookies })
      for (const path of ['/api/me', '/api/accounts', '/api/me/sessions'])
        expect((await thief.get(path)).json(), path).toMatchObject({ code: 'auth/signed-out' })
      expect((await thief.post('/api/me/password', {})).statusCode).toBe(401)
    }
  })

  it(`does not end by what happens in the ${other} service`, async () => {
    const before = sides[of].browser
    const stranger = testBrowser(sides[other].app, { cookies: before.cookies })
    await stranger.delete('/api/session')
    expect((await before.get('/api/me')).statusCode).toBe(200)
  })
})

it('an account link of one service opens nothing in the other', async () => {
  const [programme, support] = [sides.programme.browser, sides.support.browser]
  const body = { userName: 'moi', displayName: 'Mới', role: 'admin', unitId: null, agencyCode: null }
  const { link } = (await support.post('/api/accounts', body)).json<{ link: { token: string } }>()
  expect((await support.get(`/api/links/${link.token}`)).statusCode).toBe(200)
  expect((await programme.get(`/api/links/${link.token}`)).json()).toMatchObject({
    code: 'account/link-invalid',
  })
})
