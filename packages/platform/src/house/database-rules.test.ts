import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../database/database-handle.ts'
import { readMigrations } from '../database/migration-files.ts'
import { TABLE_KINDS, tableKindOf } from '../database/table-kinds.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { listColumns, listIndexes, listKeys, listLoopholes, listTables } from './catalog-queries.ts'

const CLASSES = new Set(['none', 'staff', 'representative', 'premises', 'code'])
// Columns so named could hold something about a person; only these classes may.
const PERSONAL =
  /(^|_)(name|full_name|user_name|display_name|phone|mobile|tel|email|mail|address|birth\w*|born\w*|cccd|cmnd|citizen\w*|identity\w*|passport|gender|sex|photo|signature|password\w*|totp\w*)(_|$)/
const ABOUT_PEOPLE = new Set(['staff', 'representative'])
/** Names of units and files, hashes of names: not of people. */
const NOT_PERSONAL = new Set([
  'unit_versions.name',
  'plan_documents.file_name',
  'migrations.name',
  'login_names.name_hash',
])

const classes = readFileSync(new URL('../../../../database/columns.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [string, string, string, string])

describe.each(['programme', 'support'] as const)('the %s database', (service) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await openTestDatabase(service)
  })
  afterAll(() => database.close())

  it('declares the kind of every table and grants exactly that', async () => {
    const tables = await listTables(database.db)
    expect(tables.length).toBeGreaterThan(10)
    for (const { name, comment, privileges } of tables) {
      const kind = tableKindOf(comment)
      expect([name, kind && TABLE_KINDS[kind]]).toEqual([name, privileges])
    }
  })

  it('closes every table of an administration to the others, its owner included', async () => {
    for (const table of (await listTables(database.db)).filter((each) => each.tenanted))
      expect(table).toMatchObject({ rowSecurity: true, forced: true, policies: ['own_tenant'] })
  })

  it('begins every key of an administration’s table with tenant_id', async () => {
    for (const key of await listKeys(database.db)) {
      const begins = key.kind === 'foreign' ? key.targetTenanted : key.tenanted
      if (begins) expect([key.table, key.name, key.columns[0]]).toEqual([key.table, key.name, 'tenant_id'])
    }
  })

  it('has an index behind every foreign key', async () => {
    const indexes = await listIndexes(database.db)
    const covered = (table: string, columns: readonly string[]) =>
      indexes.some((index) => {
        const leading = index.columns.slice(0, columns.length)
        return index.table === table && columns.every((column) => leading.includes(column))
      })
    const bare = (await listKeys(database.db))
      .filter((key) => key.kind === 'foreign')
      .filter((key) => !covered(key.table, key.columns) && !covered(key.table, ['tenant_id', ...key.columns]))
    expect(bare.map((key) => `${key.table} (${key.columns.join(', ')})`)).toEqual([])
  })

  it('classes every column in database/columns.csv, and no other', async () => {
    const named = classes
      .filter(([owner]) => owner === service)
      .map(([, table, column]) => `${table}.${column}`)
    const real = (await listColumns(database.db)).map(({ table, column }) => `${table}.${column}`)
    expect(named.sort()).toEqual(real.sort())
    expect(classes.filter(([, , , kind]) => !CLASSES.has(kind))).toEqual([])
  })

  it('keeps what could be about a person to columns classed staff or representative', () => {
    const own = classes.filter(([owner]) => owner === service)
    const leaks = own.filter(
      ([, table, column, kind]) =>
        PERSONAL.test(column) && !ABOUT_PEOPLE.has(kind) && !NOT_PERSONAL.has(`${table}.${column}`),
    )
    expect(leaks).toEqual([])
  })

  it('has one function that acts with its owner’s rights, and no trigger, sequence or owner’s view', async () => {
    expect(await listLoopholes(database.db)).toEqual(['definer set_actor'])
  })

  it('sorts Vietnamese as Vietnamese do', async () => {
    const words = [
      'đa',
      'da',
      'ạ',
      'ã',
      'á',
      'ả',
      'à',
      'a',
      'ă',
      'â',
      'ơ',
      'o',
      'ô',
      'ư',
      'u',
      'e',
      'ê',
      'Hòa',
      'Hoa',
      'Hỏa',
      'Hồ',
      'Đà',
      'Dạ',
    ]
    const { rows } = await sql<{
      word: string
    }>`select word from unnest(${words}::text[]) word order by word collate vi`.execute(database.db)
    expect(rows.map((row) => row.word)).toEqual([...words].sort(new Intl.Collator('vi').compare))
  })
})

it('both services stand on the same text of the platform’s tables', () => {
  const platform = (service: 'programme' | 'support') => readMigrations(service)[0]
  expect(platform('support')).toEqual(platform('programme'))
})
