import type { Database } from '../database/database.ts'

export type GrantRow = {
  accountId: string
  id: string
  role: string
  unitId: number | null
  agencyCode: string | null
}

const current = (db: Database, tenantId: number, now: Date) =>
  db
    .selectFrom('account_grants')
    .where('tenant_id', '=', tenantId)
    .where('valid_from', '<=', now)
    .where((q) => q.or([q('valid_to', 'is', null), q('valid_to', '>', now)]))
    .select(['account_id as accountId', 'id', 'role', 'unit_id as unitId', 'agency_code as agencyCode'])

/** The roles an account holds now. */
export const listGrantsOf = (
  db: Database,
  tenantId: number,
  accountId: string,
  now: Date,
): Promise<GrantRow[]> =>
  current(db, tenantId, now).where('account_id', '=', accountId).orderBy('valid_from').orderBy('id').execute()

/** The roles everybody in the administration holds now. */
export const listGrants = (db: Database, tenantId: number, now: Date): Promise<GrantRow[]> =>
  current(db, tenantId, now).orderBy('valid_from').orderBy('id').execute()

export async function insertGrant(
  db: Database,
  tenantId: number,
  grant: GrantRow & { from: Date; grantedBy: string | null },
): Promise<void> {
  await db
    .insertInto('account_grants')
    .values({
      tenant_id: tenantId,
      id: grant.id,
      account_id: grant.accountId,
      role: grant.role,
      unit_id: grant.unitId,
      agency_code: grant.agencyCode,
      valid_from: grant.from,
      valid_to: null,
      granted_by: grant.grantedBy,
    })
    .execute()
}

export async function endGrant(db: Database, tenantId: number, grantId: string, now: Date): Promise<void> {
  await db
    .updateTable('account_grants')
    .set({ valid_to: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', grantId)
    .execute()
}

/**
 * Accounts that hold one of the roles and may sign in, locked: two administrators who take each other's role at
 * the same moment are heard one after the other.
 */
export async function lockHoldersOf(
  db: Database,
  tenantId: number,
  roles: readonly string[],
  now: Date,
): Promise<{ accountId: string; grantId: string }[]> {
  return db
    .selectFrom('account_grants as g')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.tenant_id', '=', 'g.tenant_id').onRef('a.id', '=', 'g.account_id'),
    )
    .where('g.tenant_id', '=', tenantId)
    .where('g.role', 'in', roles)
    .where('g.valid_from', '<=', now)
    .where((q) => q.or([q('g.valid_to', 'is', null), q('g.valid_to', '>', now)]))
    .where('a.status', '=', 'active')
    .select(['g.account_id as accountId', 'g.id as grantId'])
    .orderBy('g.id')
    .forUpdate()
    .execute()
}
