import type { Database } from '../database/programme-database.ts'

/** Hashes of the files that rows name. */
export async function listStoredFiles(db: Database, tenantId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('stored_files')
    .where('tenant_id', '=', tenantId)
    .select('sha256')
    .execute()
  return rows.map((row) => row.sha256)
}
