import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testPostgresUrl } from '../config.ts'
import { TEST_OWNER, TEST_PASSWORD } from '../testing/server-test-database.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { setActor } from './database.ts'
import { connectServer } from './server-database.ts'

const url = testPostgresUrl() ?? ''

// Logins and their rights are real only on a server.
describe.skipIf(url === '')('a login of a PostgreSQL server', () => {
  it('that is a superuser is refused', async () => {
    await expect(connectServer(url, undefined)).rejects.toMatchObject({
      code: 'database/unsafe-login',
      details: { why: 'superuser' },
    })
  })

  it('that owns the tables is refused', async () => {
    const database = await openTestDatabase('support')
    try {
      const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.db)
      const login = new URL(url)
      login.pathname = `/${rows[0]!.name}`
      login.username = TEST_OWNER
      login.password = TEST_PASSWORD
      await expect(connectServer(login.href, undefined)).rejects.toMatchObject({ details: { why: 'owner' } })
    } finally {
      await database.close()
    }
  })

  it('binds even the owner to one administration at a time', async () => {
    const database = await openTestDatabase('support')
    const id = '00000000-0000-4000-8000-000000000001'
    const account = {
      id,
      user_name: 'lan',
      display_name: 'Lan',
      status: 'invited',
      created_at: new Date(0),
    } as const
    const add = (tenant_id: number) =>
      database.asOwner((ownerDb) =>
        ownerDb.transaction().execute(async (db) => {
          await setActor(db, 31, null)
          await db
            .insertInto('accounts')
            .values({ ...account, tenant_id })
            .execute()
        }),
      )
    try {
      await add(31)
      await expect(add(32)).rejects.toThrow(/row-level security/)
    } finally {
      await database.close()
    }
  })
})
