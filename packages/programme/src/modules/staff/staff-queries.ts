import type { Database } from '../../database/programme-database.ts'

export async function listDisplayNames(
  db: Database,
  tenantId: number,
  accountIds: readonly string[],
): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('accounts')
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...new Set(accountIds)])
    .select(['id', 'display_name'])
    .execute()
  return new Map(rows.map((row) => [row.id, row.display_name]))
}
