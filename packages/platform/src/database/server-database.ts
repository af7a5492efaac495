import { Problem } from '@hoanhap/domain/problem'
import { Kysely } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import type { DatabaseSettings, ServiceName } from './database-settings.ts'
import { grantByKind } from './grants.ts'
import { lockDown } from './lockdown.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migration-files.ts'
import type { OpenDatabase } from './database-handle.ts'
import { GuardedPostgresDialect } from './one-connection.ts'
import type { OwnerConnection } from './owner-connection.ts'
import { refuseUnsafeLogin } from './server-login.ts'
import type { Tables } from './tables.ts'
import { arrivesAsText } from './text-types.ts'

// A request that waits longer than this for a lock is told that the system is busy (trust.md §10: no waits > 1 s is
// the aim, this is the end). No transaction may sit idle and hold the head of an audit chain.
const LIMITS = '-c lock_timeout=5s -c statement_timeout=60s -c idle_in_transaction_session_timeout=60s'
const FLOOR = 160_000

/** Opens a database on a PostgreSQL server, after the owner migrated it if its login is given. */
export async function openServer(settings: DatabaseSettings, url: string): Promise<OpenDatabase> {
  if (settings.ownerUrl !== undefined) await migrateServer(settings.service, settings.ownerUrl, url)
  return connectServer(url, settings.ownerUrl)
}

/** Connects to a migrated database; refuses a login that could step around row-level security. */
export async function connectServer(url: string, ownerUrl: string | undefined): Promise<OpenDatabase> {
  const { db, pool } = connect(url, 10, LIMITS)
  try {
    await refuseUnsafeLogin(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    kind: 'server',
    db,
    asOwner: async (work) => {
      if (ownerUrl === undefined) throw new Problem('database/owner-needed')
      const owner = connect(ownerUrl, 1, '')
      try {
        return await work(owner.db)
      } finally {
        await owner.pool.end()
      }
    },
    // Kysely ends the pool only if it ever asked it something; the check of the login did.
    close: () => pool.end(),
  }
}

/** Migrates as the owner and gives the application's login its rights; what `hoanhap migrate` does. */
export async function migrateServer(service: ServiceName, ownerUrl: string, url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const owner = ownerOf(client)
    const [server] = await owner.rows<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    )
    if (Number(server?.version) < FLOOR) throw new Problem('database/server-too-old', { floor: 16 })
    const role = decodeURIComponent(new URL(url).username)
    const applied = await migrate(owner, readMigrations(service))
    await grantByKind(owner, role)
    await lockDown(owner, role)
    return applied
  } finally {
    await client.end()
  }
}

function connect(url: string, max: number, options: string): { db: Database; pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString: url, max, options, types: { getTypeParser } })
  // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return { pool, db: new Kysely<Tables>({ dialect: new GuardedPostgresDialect({ pool }) }) }
}

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  arrivesAsText(oid) ? (value: string) => value : (pg.types.getTypeParser(oid, format) as never)

const ownerOf = (client: pg.Client): OwnerConnection => ({
  run: async (script) => {
    await client.query(script)
  },
  rows: async <Row>(statement: string, values: readonly unknown[] = []) =>
    (await client.query(statement, [...values])).rows as Row[],
})
