import type { Database } from '../database/database.ts'
import type { LinkPurpose } from '../database/tables.ts'

export type Link = { purpose: LinkPurpose; accountId: string | null; endsAt: Date }

export async function insertLink(
  db: Database,
  tenantId: number,
  link: Link & { tokenHash: string },
): Promise<void> {
  await db
    .insertInto('one_time_links')
    .values({
      tenant_id: tenantId,
      token_hash: link.tokenHash,
      purpose: link.purpose,
      account_id: link.accountId,
      ends_at: link.endsAt,
    })
    .execute()
}

export async function findLink(
  db: Database,
  tenantId: number,
  tokenHash: string,
  now: Date,
): Promise<Link | undefined> {
  return db
    .selectFrom('one_time_links')
    .where('tenant_id', '=', tenantId)
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', now)
    .select(['purpose', 'account_id as accountId', 'ends_at as endsAt'])
    .executeTakeFirst()
}

/** Uses a link up: of two uses at once, one gets it. */
export async function takeLink(
  db: Database,
  tenantId: number,
  tokenHash: string,
  now: Date,
): Promise<Link | undefined> {
  return db
    .deleteFrom('one_time_links')
    .where('tenant_id', '=', tenantId)
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', now)
    .returning(['purpose', 'account_id as accountId', 'ends_at as endsAt'])
    .executeTakeFirst()
}

export async function deleteLinksOf(db: Database, tenantId: number, accountId: string): Promise<void> {
  await db
    .deleteFrom('one_time_links')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .execute()
}

export async function deleteSetUpLinks(db: Database): Promise<void> {
  await db.deleteFrom('one_time_links').where('tenant_id', '=', 0).where('purpose', '=', 'setup').execute()
}
