import { Problem } from '@hoanhap/domain/problem'
import type { Me, SessionEntry } from '@hoanhap/contract/accounts/session-schemas'
import type { Actor } from '../http/actor.ts'
import { readAs, writeAs, type Context } from '../http/context.ts'
import type { Surroundings } from '../http/surroundings.ts'
import { findAccount, lockAccount, updateAccount } from './account-queries.ts'
import { listGrantsOf } from './grant-queries.ts'
import { hashPassword, isPassword } from './password-hash.ts'
import { whyNotPassword } from './password-rule.ts'
import { newToken, tokenHash, withTenant } from './secret-token.ts'
import { hasEnded } from './session-length.ts'
import { deleteSession, deleteSessionsOf, listSessions, rotateSession } from './session-queries.ts'
import { countTry } from './throttle-service.ts'

export async function getMe(ctx: Context): Promise<Me> {
  const { accountId, tenantId, userName, may } = ctx.actor
  const account = await findAccount(ctx.db, tenantId, accountId)
  if (!account) throw new Problem('auth/signed-out')
  const grants = await listGrantsOf(ctx.db, tenantId, accountId, ctx.now)
  return {
    accountId,
    tenantId,
    userName,
    displayName: account.display_name,
    secondFactor: account.totp_secret !== null,
    permissions: [...may].sort(),
    grants: grants.map(({ id, role, unitId, agencyCode }) => ({ id, role, unitId, agencyCode })),
  }
}

export async function listOwnSessions(ctx: Context): Promise<SessionEntry[]> {
  const sessions = await listSessions(ctx.db, ctx.actor.tenantId, ctx.actor.accountId)
  return sessions
    .filter((session) => !hasEnded(session, ctx.now))
    .map((session) => ({
      id: session.id,
      startedAt: session.created_at.toISOString(),
      lastSeenAt: session.seen_at.toISOString(),
      device: session.agent,
      current: session.id === ctx.actor.sessionId,
    }))
}

export async function endOwnSession(ctx: Context, sessionId: string): Promise<void> {
  const { tenantId, accountId } = ctx.actor
  const ended = await deleteSession(ctx.db, { tenantId, accountId, id: sessionId })
  if (ended === 0) throw new Problem('request/not-found')
  ctx.audit('session.sign-out', `session/${sessionId}`)
}

export async function endAllOwnSessions(ctx: Context): Promise<void> {
  await deleteSessionsOf(ctx.db, ctx.actor.tenantId, ctx.actor.accountId)
  ctx.audit('session.sign-out-everywhere', `account/${ctx.actor.accountId}`)
}

/**
 * Changes one's own password; every other session ends, this one gets a new token.
 *
 * @returns the session's new cookie value
 * @throws Problem `auth/wrong-credentials`, `auth/too-many-tries`, `account/same-password`, `account/weak-password`
 */
export async function changePassword(
  around: Surroundings,
  actor: Actor,
  passwords: { current: string; next: string },
): Promise<string> {
  const { tenantId, accountId } = actor
  const forget = await countTry(around, [{ kind: 'code', what: `password/${accountId}` }])
  const account = await readAs(around, actor, 'password', (ctx) => findAccount(ctx.db, tenantId, accountId))
  const stored = account?.password_hash ?? null
  if (!account || !(await isPassword(stored, passwords.current))) throw new Problem('auth/wrong-credentials')
  if (passwords.current === passwords.next) throw new Problem('account/same-password')
  const refusal = whyNotPassword(passwords.next, account.user_name)
  if (refusal) throw refusal
  // Hashing takes tens of milliseconds on purpose: outside the transaction.
  const passwordHash = await hashPassword(passwords.next)
  const token = newToken()
  await writeAs(around, actor, 'password', async (ctx) => {
    const now = await lockAccount(ctx.db, tenantId, accountId)
    if (now?.password_hash !== stored) throw new Problem('auth/wrong-credentials')
    await updateAccount(ctx.db, tenantId, accountId, { password_hash: passwordHash })
    await deleteSessionsOf(ctx.db, tenantId, accountId, actor.sessionId)
    const to = { tokenHash: tokenHash(token), state: 'signed-in', secondFactor: actor.secondFactor } as const
    await rotateSession(ctx.db, { tenantId, id: actor.sessionId }, to)
    ctx.audit('account.change-password', `account/${accountId}`)
  })
  await forget()
  return withTenant(tenantId, token)
}
