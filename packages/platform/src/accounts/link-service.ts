import { Problem } from '@hoanhap/domain/problem'
import type { LinkReply } from '@hoanhap/contract/accounts/link-schemas'
import type { OneTimeLink } from '@hoanhap/contract/accounts/account-schemas'
import { systemActor } from '../http/actor.ts'
import { readAsSystem, writeAs, type Context } from '../http/context.ts'
import type { Surroundings } from '../http/surroundings.ts'
import { findAccount, updateAccount, type AccountRow } from './account-queries.ts'
import { forgetDevices } from './device-queries.ts'
import { deleteLinksOf, findLink, insertLink, takeLink } from './link-queries.ts'
import { hashPassword } from './password-hash.ts'
import { whyNotPassword } from './password-rule.ts'
import { replaceRecoveryCodes } from './recovery-code-queries.ts'
import { newToken, readTenantToken, tokenHash, withTenant } from './secret-token.ts'
import { deleteSessionsOf } from './session-queries.ts'
import { countTry } from './throttle-service.ts'

type AccountLink = 'invitation' | 'reset'
const HOURS: Readonly<Record<AccountLink, number>> = { invitation: 72, reset: 24 }

/** Makes the link that lets somebody set their password; earlier links of the account end. */
export async function issueLink(ctx: Context, accountId: string, purpose: AccountLink): Promise<OneTimeLink> {
  const { tenantId } = ctx.actor
  const token = newToken()
  const endsAt = new Date(ctx.now.getTime() + HOURS[purpose] * 3_600_000)
  await deleteLinksOf(ctx.db, tenantId, accountId)
  await insertLink(ctx.db, tenantId, { tokenHash: tokenHash(token), purpose, accountId, endsAt })
  return { token: withTenant(tenantId, token), expiresAt: endsAt.toISOString() }
}

/** Whose link it is, without using it up. @throws Problem `account/link-invalid` */
export async function openLink(around: Surroundings, text: string, address: string): Promise<LinkReply> {
  const { purpose, account } = await getLink(around, text, address)
  return { purpose, userName: account.user_name, displayName: account.display_name }
}

/**
 * Sets the password by a link and uses the link up. A reset also takes the second factor, its recovery codes and
 * every session away.
 *
 * @throws Problem `account/link-invalid`, `account/weak-password` (the link stays)
 */
export async function useLink(
  around: Surroundings,
  text: string,
  password: string,
  address: string,
): Promise<void> {
  const { tenantId, hash, purpose, account } = await getLink(around, text, address)
  const refusal = whyNotPassword(password, account.user_name)
  if (refusal) throw refusal
  const passwordHash = await hashPassword(password)
  await writeAs(around, { ...systemActor(tenantId), accountId: account.id }, 'link', async (ctx) => {
    if (!(await takeLink(ctx.db, tenantId, hash, ctx.now))) throw new Problem('account/link-invalid')
    if (purpose === 'reset') await takeProofsAway(ctx, account.id)
    await updateAccount(ctx.db, tenantId, account.id, { password_hash: passwordHash, status: 'active' })
    ctx.audit('account.set-password', `account/${account.id}`, { purpose })
  })
}

async function takeProofsAway(ctx: Context, accountId: string): Promise<void> {
  const { tenantId } = ctx.actor
  await updateAccount(ctx.db, tenantId, accountId, {
    totp_secret: null,
    totp_pending: null,
    totp_last_step: null,
  })
  await replaceRecoveryCodes(ctx.db, { tenantId, accountId, codeHashes: [] })
  await forgetDevices(ctx.db, tenantId, accountId)
  await deleteSessionsOf(ctx.db, tenantId, accountId)
}

type FoundLink = { tenantId: number; hash: string; purpose: AccountLink; account: AccountRow }

async function getLink(around: Surroundings, text: string, address: string): Promise<FoundLink> {
  await countTry(around, [{ kind: 'address', what: `link/${address}` }])
  const token = readTenantToken(text)
  if (!token) throw new Problem('account/link-invalid')
  return readAsSystem(around, token.tenantId, async (ctx) => {
    const link = await findLink(ctx.db, token.tenantId, token.hash, ctx.now)
    if (!link?.accountId || link.purpose === 'setup') throw new Problem('account/link-invalid')
    const account = await findAccount(ctx.db, token.tenantId, link.accountId)
    if (!account || account.status === 'disabled') throw new Problem('account/link-invalid')
    return { ...token, purpose: link.purpose, account }
  })
}
