import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyAudit } from '../audit/verify-audit.ts'
import { openSigningKey } from '../audit/signing-key.ts'
import type { OpenDatabase } from '../database/database-handle.ts'
import { openDatabase } from '../database/open-database.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testBrowser } from '../testing/test-browser.ts'
import { accountWorld, PASSWORD, SECRET } from './account-world.testing.ts'

// The other tests share one transaction and a repeatable set_actor; this one is the product as it runs.
let database: OpenDatabase
const dataFolder = mkdtempSync(join(tmpdir(), 'accounts-'))
beforeAll(async () => {
  database = await openDatabase({ service: 'support' })
})
afterAll(async () => {
  await database.close()
  rmSync(dataFolder, { recursive: true })
})

it('every act of signing in and administering commits in transactions that name their actor once', async () => {
  const { app, person, signInFully } = accountWorld(database.db)
  await person('hoa', 'admin', 1, SECRET)
  await person('binh', 'admin', 1, SECRET)
  const [hoa, binh] = [await signInFully('hoa'), await signInFully('binh')]
  const body = { userName: 'minh', displayName: 'Minh', role: 'reporter', unitId: 11, agencyCode: null }
  const { account, link } = (await hoa.post('/api/accounts', body)).json<{
    account: { id: string }
    link: { token: string }
  }>()
  const minh = testBrowser(app)
  const next = 'bốn con vịt đi bơi'
  const replies = [
    await minh.get(`/api/links/${link.token}`),
    await minh.post(`/api/links/${link.token}`, { password: PASSWORD }),
    await minh.post('/api/session', { userName: 'minh', password: PASSWORD }),
    await minh.get('/api/me'),
    await minh.get('/api/me/sessions'),
    await minh.post('/api/me/password', { currentPassword: PASSWORD, newPassword: next }),
    await hoa.post(`/api/accounts/${account.id}/request-reset`),
    await binh.post(`/api/accounts/${account.id}/approve-reset`),
    await hoa.post(`/api/accounts/${account.id}/disable`),
    await hoa.post(`/api/accounts/${account.id}/enable`),
    await hoa.delete('/api/me/sessions'),
    await binh.delete('/api/session'),
  ]
  expect(replies.map((reply) => reply.statusCode)).toEqual(replies.map(() => 200))
  const verdict = await verifyAudit({ db: database.db, dataFolder, key: openSigningKey(dataFolder) })
  expect(verdict).toMatchObject({ ok: true, findings: [] })
  expect(verdict.events).toBeGreaterThan(replies.length)
})
