import { randomUUID } from 'node:crypto'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import type { Database } from '@hoanhap/platform/database/database'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../testing/programme-testing.ts'
import type { LiveNews } from './live-hub.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

it(
  'a return that was sent is news to its own administration; a refused one, and a draft, are none',
  onDatabase(async (db) => {
    const heard: LiveNews[] = []
    const elsewhere: LiveNews[] = []
    const stops = [
      test.programme.live.listen(test.city.tenantId, (news) => heard.push(news)),
      test.programme.live.listen(31, (news) => elsewhere.push(news)),
    ]
    const unitId = test.city.communes[0]!.unitId
    const reporter = test.appAs(db, { role: 'reporter', unitId, id: randomUUID() })
    const payload = { unitId, form: 'XA-6T', period: 'hc-2026-H1' }
    const opened: ReturnDetail = (
      await reporter.inject({ method: 'POST', url: '/api/returns', payload })
    ).json()
    const send = () => reporter.inject({ method: 'POST', url: `/api/returns/${opened.id}/send` })
    expect((await send()).json()).toMatchObject({ code: 'return/incomplete' })
    expect(heard).toEqual([])
    const lines = opened.sections.flatMap((section) => section.lines)
    const cells = lines.map((line) => ({ element: line.element, baseVersion: 0, state: 'none' }))
    await reporter.inject({ method: 'PUT', url: `/api/returns/${opened.id}/cells`, payload: { cells } })
    expect(heard).toEqual([])
    expect((await send()).statusCode).toBe(200)
    expect(heard.map((news) => news.topic).sort()).toEqual(['home', 'returns', 'targets'])
    // What moved, never figures, names or texts.
    for (const news of heard) expect(Object.keys(news).sort()).toEqual(['topic', 'version'])
    expect(elsewhere).toEqual([])
    for (const stop of stops) stop()
  }),
)
