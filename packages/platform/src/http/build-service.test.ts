import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '@hoanhap/domain/problem'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/database.ts'
import type { OpenDatabase } from '../database/database-handle.ts'
import { always, anActor } from '../testing/signed-in.ts'
import { openTestDatabase, rolledBack } from '../testing/test-database.ts'
import { buildService, type ServiceModule, type ServiceOptions } from './build-service.ts'
import { read, write } from './context.ts'

const TENANT = 31
let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase('programme')
})
afterAll(() => database.close())
const onDatabase = (test: (db: Database) => Promise<void>) => rolledBack(() => database, test)

const Mark = Type.Object({
  key: Type.String({ maxLength: 20 }),
  value: Type.String(),
  at: Type.Optional(Type.Object({ n: Type.Integer() })),
})
const Shown = Type.Object({ value: Type.String() })
const params = Type.Object({ key: Type.String() })

/** A small module that writes and reads rows, and breaks in every way a real one might. */
const marks: ServiceModule = async (app) => {
  app.post(
    '/marks',
    { config: { may: 'mark.write' }, schema: { body: Mark, response: { 200: Shown } } },
    (request) =>
      write(request, async (ctx) => {
        const { key, value } = request.body
        await ctx.db.insertInto('installation').values({ key, value }).execute()
        ctx.audit('mark.write', `mark/${key}`)
        if (value === 'refused') throw new Problem('plan/no-target')
        if (value === 'broken') throw new RangeError('secret internals')
        return { value, undeclared: 'must not leave' }
      }),
  )
  app.get(
    '/marks/:key',
    { config: { may: 'signed-in' }, schema: { params, response: { 200: Shown } } },
    (request) =>
      read(request, async (ctx) => {
        const row = await ctx.db
          .selectFrom('installation')
          .where('key', '=', request.params.key)
          .selectAll()
          .executeTakeFirst()
        if (!row) throw new Problem('request/not-found')
        return row
      }),
  )
}
const lan = anActor({ tenantId: TENANT, may: ['mark.write'] })
const build = (db: Database, options: Partial<ServiceOptions> = {}) =>
  buildService({
    db,
    modules: [marks],
    permissions: new Set(['mark.write']),
    actorOf: always(lan),
    unexpected: () => {},
    ...options,
  })
const post = (db: Database, payload: object | string, headers: Record<string, string> = {}, options = {}) =>
  build(db, options).inject({
    method: 'POST',
    url: '/api/marks',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })
const marksIn = (db: Database) => db.selectFrom('installation').selectAll().execute()
const audited = async (db: Database) =>
  (await db.selectFrom('audit_events').select('action').execute()).map((row) => row.action)

describe('a writing route', () => {
  it(
    'answers only what its shape declares, and leaves an audit line',
    onDatabase(async (db) => {
      const reply = await post(db, { key: 'a', value: 'x' })
      expect([reply.statusCode, reply.json()]).toEqual([200, { value: 'x' }])
      expect(await audited(db)).toEqual(['mark.write'])
    }),
  )

  it(
    'leaves neither row nor audit line when it refuses',
    onDatabase(async (db) => {
      const reply = await post(db, { key: 'a', value: 'refused' })
      expect([reply.statusCode, reply.headers['content-type'], reply.json()]).toEqual([
        409,
        'application/problem+json',
        {
          type: 'urn:hoanhap:problem:plan/no-target',
          status: 409,
          code: 'plan/no-target',
          details: {},
          instance: expect.stringMatching(/^\/requests\//),
        },
      ])
      expect([await marksIn(db), await audited(db)]).toEqual([[], []])
    }),
  )

  it(
    'shows nothing of our own mistakes but an id',
    onDatabase(async (db) => {
      const seen: string[] = []
      const reply = await post(
        db,
        { key: 'a', value: 'broken' },
        {},
        { unexpected: (id: string) => seen.push(id) },
      )
      expect([reply.statusCode, reply.json().code, reply.json().details]).toEqual([
        500,
        'system/unexpected',
        { id: seen[0] },
      ])
      expect(reply.body).not.toContain('secret')
    }),
  )

  it.each([
    ['an undeclared field', { key: 'a', value: 'x', role: 'admin' }],
    ['an undeclared field inside', { key: 'a', value: 'x', at: { n: 1, m: 2 } }],
    ['a number for a text', { key: 'a', value: 1 }],
    ['broken JSON', '{"key": "a"'],
    ['a prototype', '{"key":"a","value":"x","__proto__":{"x":1}}'],
    ['a thousand levels', `{"key":"a","value":${'['.repeat(1000)}${']'.repeat(1000)}}`],
    ['a NUL', { key: 'a', value: 'x\u0000' }],
    ['text that reads otherwise than it is stored', { key: 'a', value: 'x\u202egnp' }],
  ])('refuses %s', (_what, payload) =>
    onDatabase(async (db) => {
      const reply = await post(db, payload)
      expect([reply.statusCode, reply.json().code]).toEqual([
        400,
        expect.stringMatching(/^request\/(invalid|bad-text)$/),
      ])
      expect(await marksIn(db)).toEqual([])
    })(),
  )

  it(
    'refuses a body over the limit',
    onDatabase(async (db) => {
      const reply = await post(db, { key: 'a', value: 'x'.repeat(300_000) })
      expect([reply.statusCode, reply.json().code]).toEqual([413, 'request/too-large'])
    }),
  )

  it(
    'stores text in one Unicode form',
    onDatabase(async (db) => {
      await post(db, { key: 'a', value: 'Ho\u0300a' })
      expect((await marksIn(db))[0]?.value).toBe('Hòa')
    }),
  )
})

describe('who may call', () => {
  it(
    'refuses an actor without the permission, and one who is not signed in',
    onDatabase(async (db) => {
      const nobody = await post(db, { key: 'a', value: 'x' }, {}, { actorOf: always(null) })
      const weak = await post(
        db,
        { key: 'a', value: 'x' },
        {},
        { actorOf: always(anActor({ tenantId: TENANT, may: [] })) },
      )
      expect([nobody.statusCode, nobody.json().code]).toEqual([401, 'auth/signed-out'])
      expect([weak.statusCode, weak.json().code]).toEqual([403, 'auth/not-permitted'])
    }),
  )

  it.each([
    ['does not say who may call it', { schema: { response: { 200: Shown } } }],
    [
      'asks for an unknown permission',
      { config: { may: 'mark.wirte' }, schema: { response: { 200: Shown } } },
    ],
    ['does not declare the shape of its answer', { config: { may: 'anyone' } }],
  ])('a route that %s stops the app at boot', async (reason, route) => {
    const careless: ServiceModule = async (app) => {
      app.get('/careless', route, () => ({ value: '' }))
    }
    await expect(build(database.db, { modules: [careless] }).ready()).rejects.toThrow(reason)
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['another origin', { origin: 'http://localhost:9' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['a cookie without an origin', { cookie: 'hoanhap=31.x' }, 403],
    [
      'its own page',
      { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80', host: 'localhost:80' },
      200,
    ],
  ])('a write from %s', (_from, headers, status) =>
    onDatabase(async (db) => {
      // Chromium sends the default port nowhere; URL drops it the same way on both sides.
      const own = {
        host: 'localhost',
        ...headers,
        ...(status === 200 ? { host: 'localhost', origin: 'http://localhost' } : {}),
      }
      expect((await post(db, { key: 'a', value: 'x' }, own)).statusCode).toBe(status)
    })(),
  )
})

describe('a device write with a request id', () => {
  const key = { 'idempotency-key': randomUUID() }

  it(
    'is done once and answered alike',
    onDatabase(async (db) => {
      const first = await post(db, { key: 'a', value: 'x' }, key)
      const again = await post(db, { key: 'a', value: 'x' }, key)
      expect([again.statusCode, again.body]).toEqual([200, first.body])
      expect([(await marksIn(db)).length, await audited(db)]).toEqual([1, ['mark.write']])
    }),
  )

  it(
    'is refused when its bytes differ',
    onDatabase(async (db) => {
      await post(db, { key: 'a', value: 'x' }, key)
      const other = await post(db, { key: 'b', value: 'x' }, key)
      expect([other.statusCode, other.json().code]).toEqual([409, 'request/repeated-differently'])
    }),
  )

  it('has one effect when 20 copies arrive at once', async () => {
    const app = build(database.db)
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    const copies = Array.from({ length: 20 }, () =>
      app.inject({ method: 'POST', url: '/api/marks', payload: { key: 'at-once', value: 'x' }, headers }),
    )
    const replies = await Promise.all(copies)
    expect(new Set(replies.map((reply) => reply.body))).toEqual(new Set(['{"value":"x"}']))
    expect(await marksIn(database.db)).toEqual([{ key: 'at-once', value: 'x' }])
  })
})

describe('the web application', () => {
  const folder = mkdtempSync(join(tmpdir(), 'web-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'sw.js'), '//')
  writeFileSync(join(folder, 'assets', 'a-1.js'), '//')
  const get = (url: string) => build(database.db, { webFolder: folder }).inject({ url })

  it('opens its page at any address, never kept, without inline scripts', async () => {
    const reply = await get('/plans/7')
    expect([reply.statusCode, reply.body, reply.headers['cache-control']]).toEqual([
      200,
      '<!doctype html>',
      'no-store',
    ])
    expect(reply.headers['content-security-policy']).toContain("script-src 'self';")
  })

  it.each([
    ['/assets/a-1.js', 200, 'public, max-age=31536000, immutable'],
    ['/sw.js', 200, 'no-cache'],
    ['/assets/gone.js', 404, undefined],
    ['/../package.json', 404, undefined],
    ['/%2e%2e/package.json', 404, undefined],
    ['/api/unknown', 404, 'no-store'],
  ])('%s', async (url, status, cache) => {
    const reply = await get(url)
    expect([reply.statusCode, reply.headers['cache-control']]).toEqual([status, cache])
  })

  it('says that it is well', async () => {
    expect((await get('/api/health')).json()).toEqual({ status: 'ok' })
  })
})
