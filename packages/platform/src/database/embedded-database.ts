import { PGlite } from '@electric-sql/pglite'
import { Kysely, type PGliteDialectConfig } from 'kysely'
import type { Database } from './database.ts'
import { EMBEDDED_ROLE, type DatabaseSettings } from './database-settings.ts'
import { lockFolder } from './folder-lock.ts'
import { grantByKind } from './grants.ts'
import { lockDown } from './lockdown.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migration-files.ts'
import type { OpenDatabase } from './database-handle.ts'
import { GuardedPGliteDialect } from './one-connection.ts'
import type { OwnerConnection } from './owner-connection.ts'
import { refuseForeignStatement } from './statement-filter.ts'
import type { Tables } from './tables.ts'
import { TEXT_PARSERS } from './text-types.ts'

type EmbeddedDialectPGlite = Exclude<PGliteDialectConfig['pglite'], (...args: never[]) => unknown>

/** Opens the embedded PostgreSQL: takes its folder, migrates as its superuser, goes on as the application's role. */
export async function openEmbedded(settings: DatabaseSettings): Promise<OpenDatabase> {
  const lock = settings.folder === undefined ? null : await lockFolder(settings.folder)
  try {
    const pglite = await startPGlite(
      settings.folder === undefined ? {} : { dataDir: `${settings.folder}/pg` },
    )
    await prepareEmbedded(pglite, settings)
    const open = await asApplication(pglite)
    return {
      ...open,
      close: async () => {
        await open.close()
        await lock?.release()
      },
    }
  } catch (error) {
    await lock?.release()
    throw error
  }
}

/** PGlite as the product needs it: fsync on (its own default is off), our types as text. */
export function startPGlite(from: { dataDir?: string; loadDataDir?: Blob }): Promise<PGlite> {
  const startParams = PGlite.defaultStartParams.filter((argument) => argument !== '-F')
  return PGlite.create({ ...from, startParams, parsers: TEXT_PARSERS })
}

/** Migrates, grants and locks down; afterwards the database is ready for the application's role. */
export async function prepareEmbedded(pglite: PGlite, settings: DatabaseSettings): Promise<void> {
  const owner = ownerOf(pglite)
  const [role] = await owner.rows('select from pg_roles where rolname = $1', [EMBEDDED_ROLE])
  if (!role) await owner.run(`create role ${EMBEDDED_ROLE} nologin`)
  await migrate(owner, readMigrations(settings.service))
  await grantByKind(owner, EMBEDDED_ROLE)
  await lockDown(owner, EMBEDDED_ROLE)
}

/** The handle the application works with, on a prepared PGlite. */
export async function asApplication(pglite: PGlite): Promise<OpenDatabase> {
  const owning = { now: false }
  const db: Database = new Kysely<Tables>({
    dialect: new GuardedPGliteDialect({ pglite: filtered(pglite, owning) }),
  })
  await pglite.query(`set role ${EMBEDDED_ROLE}`)
  return {
    kind: 'embedded',
    db,
    asOwner: (work) =>
      // Holding the only connection keeps every other request outside while the role is up.
      db.connection().execute(async (connection) => {
        await pglite.query('reset role')
        owning.now = true
        try {
          return await work(connection)
        } finally {
          owning.now = false
          await pglite.query(`set role ${EMBEDDED_ROLE}`)
        }
      }),
    close: () => db.destroy(),
  }
}

export const ownerOf = (pglite: PGlite): OwnerConnection => ({
  run: async (script) => {
    await pglite.exec(script)
  },
  rows: async <Row>(statement: string, values: readonly unknown[] = []) =>
    (await pglite.query<Row>(statement, [...values])).rows,
})

/** The part of PGlite that Kysely's driver needs, behind the statement filter: no exec, no second handle. */
function filtered(pglite: PGlite, owning: { now: boolean }): EmbeddedDialectPGlite {
  const check = (text: string) => {
    if (!owning.now) refuseForeignStatement(text)
  }
  return {
    get closed() {
      return pglite.closed
    },
    get ready() {
      return pglite.ready
    },
    waitReady: pglite.waitReady,
    close: () => pglite.close(),
    query: (text, values, options) => {
      check(text)
      return pglite.query(text, values, options)
    },
    transaction: (work) =>
      pglite.transaction((tx) =>
        work({
          rollback: () => tx.rollback(),
          query: (text, values, options) => {
            check(text)
            return tx.query(text, values, options)
          },
        }),
      ),
  }
}
