import { readFileSync } from 'node:fs'
import { migrateServer, connectServer } from '@hoanhap/platform/database/server-database'
import type { OpenDatabase } from '@hoanhap/platform/database/database-handle'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPostgres } from './test-postgres.ts'

const PAGE = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8')

/** The page's SQL as psql would send it: parts between `\connect`, without the prompts for passwords. */
function setUpScripts(service: string): string[] {
  const block = /```sql\n([\s\S]+?)```/.exec(PAGE)?.[1] ?? ''
  const named = block.replaceAll('hoanhap', service).replaceAll(/^\\password .*$/gm, '')
  return named.split(/^\\connect .*$/m)
}

async function runAt(url: string, script: string, oneByOne: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // `create database` may not stand in a script of several statements.
    const statements = oneByOne ? script.split(/;\s*\n/).filter((each) => each.trim() !== '') : [script]
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

describe('the SQL of docs/operations.md, on a new server', () => {
  let server: Awaited<ReturnType<typeof startTestPostgres>>
  const opened: OpenDatabase[] = []
  const login = (user: string, database: string) => {
    const url = new URL(server.url)
    url.username = user
    url.pathname = `/${database}`
    return url.href
  }

  beforeAll(async () => {
    server = await startTestPostgres()
  })
  afterAll(async () => {
    for (const each of opened) await each.close()
    await server.stop()
  })

  it.each([
    ['programme', 'hoanhap'],
    ['support', 'hotro'],
  ] as const)('lets the owner migrate the %s and the application work', async (service, name) => {
    const [before = '', inside = ''] = setUpScripts(name)
    await runAt(server.url, before, true)
    await runAt(login('postgres', name), inside, false)
    const [owner, app] = [login(`${name}_owner`, name), login(`${name}_app`, name)]
    expect(await migrateServer(service, owner, app)).not.toEqual([])
    opened.push(await connectServer(app, owner))
    await expect(runAt(app, 'select count(*) from accounts', false)).resolves.toBeUndefined()
  })

  it.each([
    `select set_config('app.tenant', '31', false)`,
    `update pg_settings set setting = '31' where name = 'app.tenant'`,
    `select query_to_xml('select 1', true, true, '')`,
    `do 'begin end'`,
    'select lo_create(0)',
    'create table kept (id int)',
    'create temporary table kept (id int)',
    'delete from audit_events',
  ])('refuses the application %s', async (statement) => {
    await expect(runAt(login('hoanhap_app', 'hoanhap'), statement, false)).rejects.toThrow(
      /permission denied/,
    )
  })

  it('keeps each application out of the other database', async () => {
    await expect(runAt(login('hotro_app', 'hoanhap'), 'select 1', false)).rejects.toThrow(/permission denied/)
  })
})
