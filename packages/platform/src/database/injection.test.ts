import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, setActor } from './database.ts'
import type { OpenDatabase } from './database-handle.ts'
import { openDatabase } from './open-database.ts'
import { refuseForeignStatement } from './statement-filter.ts'

// What an injected piece of SQL could try on the embedded database, where the application's role is only put on
// (trust.md §1). The product's own set_actor, not the tests' repeatable one.
let database: OpenDatabase
beforeAll(async () => {
  database = await openDatabase({ service: 'programme' })
  for (const tenantId of [31, 32])
    await inTransaction(database.db, async (db) => {
      await setActor(db, tenantId, null)
      await db
        .insertInto('accounts')
        .values({
          tenant_id: tenantId,
          id: `00000000-0000-4000-8000-0000000000${tenantId}`,
          user_name: 'lan',
          display_name: 'Lan',
          status: 'invited',
          created_at: new Date(0),
        })
        .execute()
    })
})
afterAll(() => database.close())

/** Runs the text as the application would, in administration 31, then counts what administration 32 would lose. */
async function attempt(text: string): Promise<{ error: string; seen: number }> {
  let error = ''
  const seen = await inTransaction(database.db, async (db) => {
    await setActor(db, 31, null)
    try {
      await sql`savepoint attempt`.execute(db)
      await sql.raw(text).execute(db)
    } catch (caught) {
      error = (caught as Error).message
      await sql`rollback to savepoint attempt`.execute(db)
    }
    const rows = await db.selectFrom('accounts').select('tenant_id').execute()
    return rows.filter((row) => row.tenant_id !== 31).length
  })
  return { error, seen }
}

describe('an injected statement on the embedded database', () => {
  it.each([
    'reset role',
    'set role postgres',
    'set session authorization postgres',
    'reset all',
    "do $$ begin perform set_config('app.tenant', '32', true); end $$",
    'create table taken as select * from accounts',
    'create temporary table taken (a int)',
    "create function taken() returns int language sql as 'select 1'",
    'alter table accounts disable row level security',
    'drop policy own_tenant on accounts',
    "copy accounts to '/tmp/taken'",
    'truncate accounts',
    'listen taken',
    'prepare taken as select 1',
    'explain analyze delete from accounts',
    "select set_config('app.tenant', '32', true)",
    "select set_config('role', 'postgres', true)",
    "update pg_settings set setting = '32' where name = 'app.tenant'",
    'select set_actor(32::smallint, null)',
    "select query_to_xml('reset role', true, true, '')",
    "select query_to_xml('select * from accounts', true, true, '')",
    "select * from ts_stat('select 1')",
    "select lo_import('/etc/passwd')",
    "select lo_from_bytea(0, 'x')",
    "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('.')",
    'select pg_reload_conf()',
    'select * from migrations',
    'select * from pg_authid',
    "update pg_class set relrowsecurity = false where relname = 'accounts'",
    "insert into installation values ('demo', 'yes')",
    'delete from audit_events',
    'update audit_events set seq = 1',
    'select 1; reset role',
    "with taken as (select set_config('app.tenant', '32', true)) select * from accounts, taken",
    '/**/ reset role',
  ])('%s: refused', async (text) => {
    const { error, seen } = await attempt(text)
    expect(error).not.toBe('')
    expect(seen).toBe(0)
  })

  it('sees only its own administration whatever it joins', async () => {
    const { error, seen } = await attempt(
      'select * from accounts a cross join lateral (select * from accounts) b',
    )
    expect([error, seen]).toEqual(['', 0])
  })
})

describe('the statement filter', () => {
  it.each([
    'select 1',
    ' with a as (select 1) select 1',
    '(select 1) union (select 2)',
    'SAVEPOINT work',
    'set transaction read only',
  ])('lets %s through', (text) => expect(() => refuseForeignStatement(text)).not.toThrow())
  it.each(['set local role postgres', 'selection', 'begin', 'vacuum', ''])('stops “%s”', (text) =>
    expect(() => refuseForeignStatement(text)).toThrow(RangeError),
  )
})
