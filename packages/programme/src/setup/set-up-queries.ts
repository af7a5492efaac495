import type { Database } from '../database/programme-database.ts'

/** Whether nobody has set anything up here yet. */
export async function isBlank(db: Database): Promise<boolean> {
  const row = await db.selectFrom('login_names').select('name_hash').limit(1).executeTakeFirst()
  return row === undefined
}

export async function insertAdministration(
  db: Database,
  row: { tenantId: number; unitId: number; fictional: boolean; now: Date },
): Promise<void> {
  await db
    .insertInto('administrations')
    .values({ tenant_id: row.tenantId, unit_id: row.unitId, fictional: row.fictional, set_up_at: row.now })
    .execute()
}

export async function insertRefusalAcceptance(
  db: Database,
  row: { tenantId: number; accountId: string; version: string; now: Date },
): Promise<void> {
  await db
    .insertInto('refusal_acceptances')
    .values({
      tenant_id: row.tenantId,
      account_id: row.accountId,
      refusals_version: row.version,
      accepted_at: row.now,
    })
    .execute()
}

export async function hasAdministration(db: Database, tenantId: number): Promise<boolean> {
  const row = await db
    .selectFrom('administrations')
    .where('tenant_id', '=', tenantId)
    .select('tenant_id')
    .executeTakeFirst()
  return row !== undefined
}
