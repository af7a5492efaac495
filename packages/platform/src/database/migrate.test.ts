import { PGlite } from '@electric-sql/pglite'
import { describe, expect, it } from 'vitest'
import { ownerOf } from './embedded-database.ts'
import { migrate, whyNotMigrate } from './migrate.ts'
import type { Migration } from './migration-files.ts'
import { tableKindOf } from './table-kinds.ts'

const file = (name: string, text = 'select 1', checksum = `of ${text}`): Migration => ({
  name,
  text,
  checksum,
})
const A = file('20260101-01-a.sql')
const B = file('20260102-01-b.sql')
const applied = [A, B].map(({ name, checksum }) => ({ name, checksum }))

describe('whyNotMigrate', () => {
  it('lets a history that the files begin with pass', () => {
    expect(whyNotMigrate(applied, [A, B, file('20260103-01-c.sql')])).toBeNull()
  })

  it.each([
    ['a file whose text changed', [A, file(B.name, 'select 2')], 'database/migration-changed', B.name],
    ['a file that is gone', [B], 'database/migration-missing', A.name],
    [
      'a file that comes too late',
      [A, file('20260101-02-late.sql'), B],
      'database/migration-out-of-order',
      '20260101-02-late.sql',
    ],
  ])('refuses %s by name', (_what, files, code, name) => {
    expect(whyNotMigrate(applied, files)).toMatchObject({ code, details: { name } })
  })
})

describe('migrate', () => {
  it('applies each file once, and one that fails leaves nothing of itself', async () => {
    const pglite = await PGlite.create()
    const owner = ownerOf(pglite)
    const good = file('1.sql', 'create table kept (a int); insert into kept values (1)')
    const bad = file('2.sql', 'create table lost (a int); select no_such_column')
    await expect(migrate(owner, [good, bad])).rejects.toThrow('no_such_column')
    expect(await owner.rows(`select to_regclass('kept')::text as kept, to_regclass('lost') as lost`)).toEqual(
      [{ kept: 'kept', lost: null }],
    )
    expect(await migrate(owner, [good, file('2.sql', 'insert into kept values (2)')])).toEqual(['2.sql'])
    expect(await migrate(owner, [good, file('2.sql', 'insert into kept values (2)')])).toEqual([])
    expect(await owner.rows('select a from kept order by a')).toEqual([{ a: 1 }, { a: 2 }])
    await pglite.close()
  })
})

describe('tableKindOf', () => {
  it.each([
    ['fact: what was sent', 'fact'],
    ['owner: book-keeping', 'owner'],
    ['facts: none', null],
    ['toString: no kind', null],
    ['fact', null],
    [null, null],
  ])('%s is %s', (comment, kind) => expect(tableKindOf(comment)).toBe(kind))
})
