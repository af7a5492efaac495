import type { Database } from '../database/database.ts'
import type { SessionState, Tables } from '../database/tables.ts'
import type { Insertable, Selectable } from 'kysely'

export type SessionRow = Selectable<Tables['sessions']>

export async function insertSession(db: Database, session: Insertable<Tables['sessions']>): Promise<void> {
  await db.insertInto('sessions').values(session).execute()
}

/** The session behind a token with its account, if that may sign in. */
export async function findSession(db: Database, tenantId: number, tokenHash: string) {
  return db
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.tenant_id', '=', 's.tenant_id').onRef('a.id', '=', 's.account_id'),
    )
    .where('s.tenant_id', '=', tenantId)
    .where('s.token_hash', '=', tokenHash)
    .where('a.status', '=', 'active')
    .selectAll('s')
    .select((q) => ['a.user_name', q('a.totp_secret', 'is not', null).$castTo<boolean>().as('enrolled')])
    .executeTakeFirst()
}

export async function touchSession(db: Database, tenantId: number, id: string, now: Date): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ seen_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Gives the session a new token, and with it what it has now become. */
export async function rotateSession(
  db: Database,
  of: { tenantId: number; id: string },
  to: { tokenHash: string; state: SessionState; secondFactor: boolean },
): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ token_hash: to.tokenHash, state: to.state, second_factor: to.secondFactor })
    .where('tenant_id', '=', of.tenantId)
    .where('id', '=', of.id)
    .execute()
}

export async function listSessions(db: Database, tenantId: number, accountId: string): Promise<SessionRow[]> {
  return db
    .selectFrom('sessions')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .selectAll()
    .orderBy('seen_at', 'desc')
    .execute()
}

/** @returns how many ended: 0 or 1 */
export async function deleteSession(
  db: Database,
  of: { tenantId: number; accountId: string; id: string },
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('tenant_id', '=', of.tenantId)
    .where('account_id', '=', of.accountId)
    .where('id', '=', of.id)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Ends every session of an account, but for one that is kept. */
export async function deleteSessionsOf(
  db: Database,
  tenantId: number,
  accountId: string,
  keptId: string | null = null,
): Promise<void> {
  let query = db.deleteFrom('sessions').where('tenant_id', '=', tenantId).where('account_id', '=', accountId)
  if (keptId !== null) query = query.where('id', '!=', keptId)
  await query.execute()
}

/** Ends the session behind a token, whoever's it is: a new sign-in on the same browser replaces it. */
export async function deleteSessionByToken(db: Database, tenantId: number, tokenHash: string): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('tenant_id', '=', tenantId)
    .where('token_hash', '=', tokenHash)
    .execute()
}
