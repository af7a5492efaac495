import type { OpenDatabase } from '@hoanhap/platform/database/database-handle'
import { openTestDatabase, rolledBack } from '@hoanhap/platform/testing/test-database'
import { testBrowser } from '@hoanhap/platform/testing/test-browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inviteFirstAdministrator } from './setup/first-administrator-service.ts'
import { PASSWORD, supportWorld } from './support-world.testing.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase('support')
})
afterAll(() => database.close())
const own = () => database

const anInvitation = (of: Record<string, unknown> = {}) => ({
  userName: 'cuc',
  displayName: 'Cúc',
  role: 'worker',
  unitId: null,
  agencyCode: null,
  ...of,
})

describe('the support service’s administrator', () => {
  it(
    'invites people to the roles of this service, over the whole of it',
    rolledBack(own, async (db) => {
      const { person, signInFully } = supportWorld(db)
      await person('mai', 'admin')
      const mai = await signInFully('mai')
      const invited = (await mai.post('/api/accounts', anInvitation())).json()
      expect(invited).toMatchObject({ account: { userName: 'cuc', status: 'invited' } })
      expect((await mai.get('/api/accounts')).json()).toHaveLength(2)
    }),
  )

  it.each([
    ['a peer, who will need a pseudonym and a passkey', { role: 'peer' }],
    ['a role of the programme', { role: 'planner' }],
    ['a role over a unit of the programme', { unitId: 12 }],
  ])('cannot invite %s', (_, wrong) =>
    rolledBack(own, async (db) => {
      const { person, signInFully } = supportWorld(db)
      await person('mai', 'admin')
      const mai = await signInFully('mai')
      const reply = await mai.post('/api/accounts', anInvitation(wrong))
      expect(reply.statusCode).toBeGreaterThanOrEqual(400)
      expect(reply.statusCode).toBeLessThan(500)
      expect((await mai.get('/api/accounts')).json()).toHaveLength(1)
    })(),
  )

  it.each(['worker', 'supervisor', 'provider', 'custodian'] as const)(
    'is the only one who sees accounts: a %s does not',
    (role) =>
      rolledBack(own, async (db) => {
        const { person, signInFully } = supportWorld(db)
        await person('sen', role)
        const sen = await signInFully('sen')
        expect((await sen.get('/api/accounts')).json()).toMatchObject({ code: 'auth/not-permitted' })
        expect((await sen.post('/api/accounts', anInvitation())).statusCode).toBe(403)
        expect((await sen.get('/api/permissions')).json().roles).toHaveLength(6)
      })(),
  )
})

describe('inviteFirstAdministrator', () => {
  it(
    'makes one link at a time, good for 15 minutes, until somebody used it',
    rolledBack(own, async (db) => {
      const { app, around, later } = supportWorld(db)
      const anybody = testBrowser(app)
      const state = async () => (await anybody.get('/api/installation')).json().state as string
      const first = await inviteFirstAdministrator(around)
      const second = await inviteFirstAdministrator(around)
      expect((await anybody.get(`/api/links/${first}`)).json()).toMatchObject({
        code: 'account/link-invalid',
      })
      expect((await anybody.get(`/api/links/${second}`)).json()).toMatchObject({ userName: 'quantri' })
      later(16)
      expect((await anybody.get(`/api/links/${second}`)).statusCode).toBe(404)
      expect(await state()).toBe('needs-setup')
      const third = await inviteFirstAdministrator(around)
      expect((await anybody.post(`/api/links/${third}`, { password: PASSWORD })).statusCode).toBe(200)
      expect((await anybody.post(`/api/links/${third}`, { password: PASSWORD })).statusCode).toBe(404)
      expect(await state()).toBe('ready')
      expect(await inviteFirstAdministrator(around)).toBeNull()
      const reply = await anybody.post('/api/session', { userName: 'quantri', password: PASSWORD })
      expect(reply.json()).toEqual({ state: 'enrol-second-factor' })
    }),
  )
})

describe('what anybody may ask', () => {
  it(
    'is health, and whether the service is set up; it names no administration and no demo account',
    rolledBack(own, async (db) => {
      const anybody = testBrowser(supportWorld(db).app)
      expect((await anybody.get('/api/health')).json()).toEqual({ status: 'ok' })
      expect((await anybody.get('/api/installation')).json()).toEqual({
        state: 'needs-setup',
        demo: false,
        version: 'test',
        administration: null,
      })
      expect((await anybody.get('/api/demo/accounts')).statusCode).toBe(404)
      expect((await anybody.get('/api/me')).statusCode).toBe(401)
    }),
  )
})
