import { inTransaction, setActor, type Database } from '../database/database.ts'
import type { ActorSource } from '../http/access.ts'
import type { Actor } from '../http/actor.ts'
import type { AccountOptions } from './account-options.ts'
import { listGrantsOf, type GrantRow } from './grant-queries.ts'
import { readTenantToken } from './secret-token.ts'
import { sessionCookie } from './session-cookie.ts'
import { hasEnded } from './session-length.ts'
import { deleteSession, findSession, touchSession } from './session-queries.ts'
import { stateNow } from './session-state.ts'

/** `seen_at` is written at most this often: every request of a page would otherwise be a write. */
const TOUCH_MS = 60_000

/** Knows people by their session's cookie; grants are read anew each time, so a role taken away is gone at once. */
export const sessionActors =
  (options: AccountOptions): ActorSource =>
  async (request) => {
    const token = readTenantToken(sessionCookie(request, options) ?? '')
    if (!token) return null
    const { db, clock } = request.server.surroundings
    return inTransaction(db, async (tx) => {
      await setActor(tx, token.tenantId, null)
      return resolve(tx, options, token, clock())
    })
  }

async function resolve(
  db: Database,
  options: AccountOptions,
  token: { tenantId: number; hash: string },
  now: Date,
): ReturnType<ActorSource> {
  const { tenantId } = token
  const session = await findSession(db, tenantId, token.hash)
  if (!session) return null
  if (hasEnded(session, now)) {
    await deleteSession(db, { tenantId, accountId: session.account_id, id: session.id })
    return null
  }
  if (now.getTime() - session.seen_at.getTime() > TOUCH_MS) await touchSession(db, tenantId, session.id, now)
  const grants = await listGrantsOf(db, tenantId, session.account_id, now)
  return { actor: actorOf(options, session, grants), state: stateNow(options, session, grants) }
}

function actorOf(
  options: AccountOptions,
  session: { tenant_id: number; account_id: string; id: string; user_name: string; second_factor: boolean },
  grants: readonly GrantRow[],
): Actor {
  return {
    accountId: session.account_id,
    tenantId: session.tenant_id,
    userName: session.user_name,
    grants: grants.map(({ role, unitId, agencyCode }) => ({ role, unitId, agencyCode })),
    may: options.roles.permissionsOf(grants.map((grant) => grant.role)),
    secondFactor: session.second_factor,
    sessionId: session.id,
  }
}
