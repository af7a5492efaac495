import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'

export type AccountRow = Selectable<Tables['accounts']>

export async function findLogin(
  db: Database,
  nameHash: string,
): Promise<{ tenantId: number; accountId: string } | undefined> {
  return db
    .selectFrom('login_names')
    .where('name_hash', '=', nameHash)
    .select(['account_tenant as tenantId', 'account_id as accountId'])
    .executeTakeFirst()
}

/** @returns whether the name was free */
export async function claimLogin(
  db: Database,
  login: { nameHash: string; tenantId: number; accountId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('login_names')
    .values({ name_hash: login.nameHash, account_tenant: login.tenantId, account_id: login.accountId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) === 1
}

/** Whether the installation has an account at all. */
export async function hasAccounts(db: Database): Promise<boolean> {
  return (await db.selectFrom('login_names').select('name_hash').limit(1).executeTakeFirst()) !== undefined
}

export async function findAccount(
  db: Database,
  tenantId: number,
  id: string,
): Promise<AccountRow | undefined> {
  return db
    .selectFrom('accounts')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirst()
}

export async function lockAccount(
  db: Database,
  tenantId: number,
  id: string,
): Promise<AccountRow | undefined> {
  return db
    .selectFrom('accounts')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
}

export async function listAccountRows(db: Database, tenantId: number): Promise<AccountRow[]> {
  return db
    .selectFrom('accounts')
    .where('tenant_id', '=', tenantId)
    .selectAll()
    .orderBy('user_name')
    .execute()
}

export async function insertAccount(db: Database, account: Insertable<Tables['accounts']>): Promise<void> {
  await db.insertInto('accounts').values(account).execute()
}

export async function updateAccount(
  db: Database,
  tenantId: number,
  id: string,
  changes: Updateable<Tables['accounts']>,
): Promise<void> {
  await db
    .updateTable('accounts')
    .set(changes)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
