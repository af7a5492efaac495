import { describe, expect, it } from 'vitest'
import { isCode, isTest, REPOSITORY, type RepositoryFile } from './repository-files.testing.ts'

/** A statement that writes a table: kysely's own, or the words of SQL inside a template. */
const WRITES = [
  /\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'([a-z_]+)'/g,
  /\b(?:insert\s+into|delete\s+from|truncate(?:\s+table)?|merge\s+into)\s+([a-z_]+)/gi,
  /\bupdate\s+([a-z_]+)\s+(?:(?:as\s+)?\w+\s+)?set\b/gi,
]
const tables = new Set(
  REPOSITORY.filter(({ path }) => /^database\/(programme|support)\/.*\.sql$/.test(path)).flatMap(({ text }) =>
    [...text.matchAll(/^create table (?:if not exists )?([a-z_]+)/gim)].map((match) => match[1]!),
  ),
)
tables.add('migrations')

/** The module that a file belongs to: `programme/modules/plans`, `programme/setup`, `platform/accounts`. */
function roomOf({ path }: Pick<RepositoryFile, 'path'>): string {
  const [, service, , ...folders] = path.split('/')
  const depth = folders[0] === 'modules' ? 2 : 1
  return [service, ...folders.slice(0, -1).slice(0, depth)].join('/')
}

/** Tables that a text writes. Words of prose that follow `update` or `insert into` are no tables. */
const tablesWritten = (text: string): Set<string> =>
  new Set(
    WRITES.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!.toLowerCase())).filter(
      (table) => tables.has(table),
    ),
  )

const services = REPOSITORY.filter(
  (file) => /^packages\/(platform|programme|support)\/src\//.test(file.path) && isCode(file) && !isTest(file),
)

describe('tables', () => {
  it('are each written by one module', () => {
    const writers = new Map<string, Set<string>>()
    for (const file of services)
      for (const table of tablesWritten(file.text))
        writers.set(table, (writers.get(table) ?? new Set()).add(roomOf(file)))
    const shared = [...writers].filter(([, rooms]) => rooms.size > 1)
    expect(shared.map(([table, rooms]) => `${table}: ${[...rooms].join(', ')}`)).toEqual([])
    // Those that nothing writes yet: releases come signed from the support service with its next issue, files with attachments.
    const unwritten = [...tables].filter((table) => !writers.has(table))
    expect(unwritten.sort()).toEqual(['released_values', 'releases', 'stored_files'])
  })

  it('are written only where SQL lives', () => {
    const elsewhere = services.filter(
      ({ path, text }) => tablesWritten(text).size > 0 && !/-queries\.ts$|\/database\//.test(path),
    )
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })

  it('would not escape this test as SQL text or as kysely', () => {
    expect([...tablesWritten("db.updateTable('plans').set({})")]).toEqual(['plans'])
    expect([...tablesWritten('sql`insert into\n  targets (a) select 1`')]).toEqual(['targets'])
    expect([...tablesWritten('sql`UPDATE returns r SET a = 1`')]).toEqual(['returns'])
    expect([...tablesWritten('sql`update returns as r set a = 1`')]).toEqual(['returns'])
    expect([...tablesWritten('// update plans when the screen asks')]).toEqual([])
  })
})
