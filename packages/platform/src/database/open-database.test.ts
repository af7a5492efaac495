import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, rolledBack } from '../testing/test-database.ts'
import { inSnapshot, inTransaction, setActor, type Database } from './database.ts'
import type { OpenDatabase } from './database-handle.ts'
import { openDatabase } from './open-database.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase('programme')
})
afterAll(() => database.close())
const onDatabase = (test: (db: Database) => Promise<void>) => rolledBack(() => database, test)

const account = (tenantId: number, id: string) => ({
  tenant_id: tenantId,
  id,
  user_name: 'lan',
  display_name: 'Lan',
  status: 'invited' as const,
  created_at: new Date(0),
})
const LAN = '00000000-0000-4000-8000-000000000001'
const HOA = '00000000-0000-4000-8000-000000000002'

describe('the application’s handle', () => {
  it('hands over dates, numerics and int8 as text', async () => {
    const { rows } =
      await sql`select date '2026-06-14' as d, 0.10::numeric as n, 9007199254740993::int8 as i`.execute(
        database.db,
      )
    expect(rows).toEqual([{ d: '2026-06-14', n: '0.10', i: '9007199254740993' }])
  })

  it(
    'sees and writes the rows of its own administration only',
    onDatabase(async (db) => {
      await setActor(db, 31, null)
      await db.insertInto('accounts').values(account(31, LAN)).execute()
      await expect(
        inTransaction(db, (tx) => tx.insertInto('accounts').values(account(32, HOA)).execute()),
      ).rejects.toThrow(/row-level security/)
      await setActor(db, 32, null)
      expect(await db.selectFrom('accounts').select('id').execute()).toEqual([])
    }),
  )

  it('sees nothing of any administration before it is said who acts', async () => {
    await inTransaction(database.db, async (db) => {
      await setActor(db, 33, null)
      await db.insertInto('accounts').values(account(33, LAN)).execute()
    })
    const count = async (tenantId: number | null) =>
      inSnapshot(database.db, async (db) => {
        if (tenantId !== null) await setActor(db, tenantId, null)
        return (await db.selectFrom('accounts').select('id').execute()).length
      })
    expect([await count(null), await count(33)]).toEqual([0, 1])
  })

  it(
    'undoes a nested transaction that throws, and keeps the outer one',
    onDatabase(async (db) => {
      await setActor(db, 31, null)
      const failing = inTransaction(db, async (tx) => {
        await tx.insertInto('accounts').values(account(31, LAN)).execute()
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      expect(await db.selectFrom('accounts').select('id').execute()).toEqual([])
    }),
  )

  it('cannot write in a snapshot', async () => {
    await expect(
      inSnapshot(database.db, (db) =>
        db.insertInto('audit_heads').values({ chain: 1, seq: 0, hash: '' }).execute(),
      ),
    ).rejects.toThrow(/read-only/)
  })

  it('refuses a second handle inside a transaction instead of hanging', async () => {
    await expect(
      inTransaction(database.db, () => database.db.selectFrom('audit_heads').selectAll().execute()),
    ).rejects.toThrow(RangeError)
  })

  it('keeps concurrent transactions apart', async () => {
    const one = (chain: number) =>
      inTransaction(database.db, async (db) => {
        await db.insertInto('audit_heads').values({ chain, seq: 0, hash: 'x' }).execute()
        const { rows } = await sql<{ xid: string }>`select pg_current_xact_id()::text as xid`.execute(db)
        return rows[0]!.xid
      })
    const ids = await Promise.all([one(501), one(502), one(503)])
    expect(new Set(ids).size).toBe(3)
  })
})

describe('openDatabase on a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoanhap-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps what was committed, refuses a second opener, and lets the owner alone write protected marks', async () => {
    const first = await openDatabase({ service: 'support', folder })
    await expect(openDatabase({ service: 'support', folder })).rejects.toMatchObject({
      code: 'database/folder-in-use',
      details: { processId: String(process.pid) },
    })
    const mark = (db: Database, value: string) =>
      db.insertInto('installation').values({ key: 'demo', value }).execute()
    await expect(mark(first.db, 'stolen')).rejects.toThrow(/row-level security/)
    await first.asOwner((ownerDb) => mark(ownerDb, 'yes'))
    await first.close()
    const again = await openDatabase({ service: 'support', folder })
    expect(await again.db.selectFrom('installation').selectAll().execute()).toEqual([
      { key: 'demo', value: 'yes' },
    ])
    await expect(
      inTransaction(again.db, async (db) => {
        await setActor(db, 31, null)
        await setActor(db, 32, null)
      }),
    ).rejects.toThrow('set once')
    await again.close()
  })
})
