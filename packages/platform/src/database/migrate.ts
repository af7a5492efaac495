import { Problem } from '@hoanhap/domain/problem'
import type { Migration } from './migration-files.ts'
import { inOwnerTransaction, type OwnerConnection } from './owner-connection.ts'

type Applied = { name: string; checksum: string }

/** Any number that only this product takes: two starts must not migrate at once. */
const MIGRATION_LOCK = 4_310_431_100

const TABLE = `create table if not exists migrations (
  name text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
);
comment on table migrations is 'owner: which migrations ran, with the sha-256 of their text';`

/**
 * Brings the database to the newest migration, each file in one transaction, forward only.
 *
 * @returns names of the files applied now
 * @throws Problem `database/migration-changed` or `database/migration-missing` when files and history disagree
 */
export async function migrate(owner: OwnerConnection, migrations: readonly Migration[]): Promise<string[]> {
  await owner.rows('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    await owner.run(TABLE)
    const applied = await owner.rows<Applied>('select name, checksum from migrations order by name')
    const refusal = whyNotMigrate(applied, migrations)
    if (refusal) throw refusal
    const done = new Set(applied.map((row) => row.name))
    const waiting = migrations.filter((migration) => !done.has(migration.name))
    for (const migration of waiting) await apply(owner, migration)
    return waiting.map((migration) => migration.name)
  } finally {
    await owner.rows('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
  }
}

function apply(owner: OwnerConnection, { name, text, checksum }: Migration): Promise<void> {
  return inOwnerTransaction(owner, async () => {
    await owner.run(text)
    await owner.rows('insert into migrations (name, checksum) values ($1, $2)', [name, checksum])
  })
}

/** Why the files may not be applied to a database with this history, or null. */
export function whyNotMigrate(applied: readonly Applied[], migrations: readonly Migration[]): Problem | null {
  const files = new Map(migrations.map((migration) => [migration.name, migration.checksum]))
  for (const { name, checksum } of applied) {
    const now = files.get(name)
    if (now === undefined) return new Problem('database/migration-missing', { name })
    if (now !== checksum) return new Problem('database/migration-changed', { name })
  }
  const last = applied.at(-1)?.name ?? ''
  const done = new Set(applied.map((row) => row.name))
  const late = migrations.find((migration) => !done.has(migration.name) && migration.name < last)
  return late ? new Problem('database/migration-out-of-order', { name: late.name, last }) : null
}
