import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import type { ServiceName } from './database-settings.ts'

export type Migration = { readonly name: string; readonly text: string; readonly checksum: string }

const FOLDER = new URL('../../../../database/', import.meta.url)

/** A service's migrations in the order they are applied: plain SQL, sorted by name. */
export function readMigrations(service: ServiceName): Migration[] {
  const folder = new URL(`${service}/`, FOLDER)
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    // A checkout on Windows may end its lines otherwise; that is not another migration.
    const text = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
  })
}
