import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ServiceName } from '../database/database-settings.ts'
import { readMigrations } from '../database/migration-files.ts'
import type { Preparation } from './test-preparation.ts'

/** The repeatable `set_actor` of the tests. */
export const TEST_ACTOR = readFileSync(new URL('test-actor.sql', import.meta.url), 'utf8')

// What shapes a prepared database beside the migrations.
const SHAPERS = ['../database/grants.ts', '../database/lockdown.ts', '../database/table-kinds.ts']

/** Names what a prepared test database was made of: it is made anew when any of it changes. */
export function migratedDigest(service: ServiceName, preparation: Preparation | undefined): string {
  const hash = createHash('sha256')
  for (const { name, checksum } of readMigrations(service)) hash.update(`${name} ${checksum}\n`)
  for (const file of SHAPERS) hash.update(readFileSync(new URL(file, import.meta.url)))
  hash.update(TEST_ACTOR).update(preparation?.key ?? '')
  return `${service}_${hash.digest('hex').slice(0, 16)}`
}
