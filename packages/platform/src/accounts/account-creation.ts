import { randomUUID } from 'node:crypto'
import { Problem } from '@hoanhap/domain/problem'
import type { Context } from '../http/context.ts'
import { claimLogin, insertAccount } from './account-queries.ts'
import { insertGrant } from './grant-queries.ts'
import { plainUserName, userNameHash, whyNotUserName } from './user-name.ts'

export type NewAccount = {
  readonly userName: string
  readonly displayName: string
  /** Of `hashPassword`, made outside the transaction; null: an invitation, without a password yet. */
  readonly passwordHash: string | null
  /** Fixed second factors exist in demonstrations only. */
  readonly totpSecret?: string
  readonly grants: readonly { role: string; unitId: number | null; agencyCode: string | null }[]
}

/**
 * Makes an account with its roles in the current administration. Whether the caller may is theirs to ask.
 *
 * @returns its id
 * @throws Problem `account/bad-user-name`, `account/user-name-taken` (anywhere in the installation)
 */
export async function createAccount(ctx: Context, given: NewAccount): Promise<string> {
  const { tenantId, accountId: createdBy } = ctx.actor
  const userName = plainUserName(given.userName)
  const refusal = whyNotUserName(userName)
  if (refusal) throw refusal
  const id = randomUUID()
  const login = { nameHash: userNameHash(userName), tenantId, accountId: id }
  if (!(await claimLogin(ctx.db, login))) throw new Problem('account/user-name-taken')
  await insertAccount(ctx.db, {
    tenant_id: tenantId,
    id,
    user_name: userName,
    display_name: given.displayName,
    status: given.passwordHash === null ? 'invited' : 'active',
    password_hash: given.passwordHash,
    totp_secret: given.totpSecret ?? null,
    created_by: createdBy,
    created_at: ctx.now,
  })
  for (const { role, unitId, agencyCode } of given.grants) {
    const grant = { accountId: id, id: randomUUID(), role, unitId, agencyCode }
    await insertGrant(ctx.db, tenantId, { ...grant, from: ctx.now, grantedBy: createdBy })
  }
  ctx.audit('account.create', `account/${id}`, { roles: given.grants.map((grant) => grant.role) })
  return id
}
