import type { Database } from '../database/database.ts'

export async function findMark(db: Database, key: string): Promise<string | null> {
  const row = await db.selectFrom('installation').where('key', '=', key).select('value').executeTakeFirst()
  return row?.value ?? null
}

export async function insertMark(db: Database, key: string, value: string): Promise<void> {
  await db
    .insertInto('installation')
    .values({ key, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function upsertMark(ownerDb: Database, key: string, value: string): Promise<void> {
  await ownerDb
    .insertInto('installation')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
