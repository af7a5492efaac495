import type { Database } from '../database/database.ts'

/** Uses a recovery code up. @returns whether it was one */
export async function useRecoveryCode(
  db: Database,
  of: { tenantId: number; accountId: string; codeHash: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('recovery_codes')
    .where('tenant_id', '=', of.tenantId)
    .where('account_id', '=', of.accountId)
    .where('code_hash', '=', of.codeHash)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows) === 1
}

/** Replaces the account's recovery codes; none when the list is empty. */
export async function replaceRecoveryCodes(
  db: Database,
  of: { tenantId: number; accountId: string; codeHashes: readonly string[] },
): Promise<void> {
  const { tenantId, accountId, codeHashes } = of
  await db
    .deleteFrom('recovery_codes')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .execute()
  if (codeHashes.length === 0) return
  await db
    .insertInto('recovery_codes')
    .values(codeHashes.map((code_hash) => ({ tenant_id: tenantId, account_id: accountId, code_hash })))
    .execute()
}
