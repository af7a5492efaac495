import { fold } from '@hoanhap/domain/fold'
import { Problem } from '@hoanhap/domain/problem'
import type { AccountSummary, InviteBody, OneTimeLink } from '@hoanhap/contract/accounts/account-schemas'
import { writeAsSystem, type Context } from '../http/context.ts'
import type { Surroundings } from '../http/surroundings.ts'
import { createAccount } from './account-creation.ts'
import type { AccountOptions } from './account-options.ts'
import { findLogin, listAccountRows, updateAccount } from './account-queries.ts'
import { answersFor, getAccount, lockedAccount, rememberedScope } from './account-scope.ts'
import { accountSummary, resetRequester } from './account-view.ts'
import { listGrants } from './grant-queries.ts'
import { refuseGrantOutside, refuseLastAdministrator } from './grant-service.ts'
import { deleteLinksOf } from './link-queries.ts'
import { issueLink } from './link-service.ts'
import { deleteSessionsOf } from './session-queries.ts'
import { userNameHash } from './user-name.ts'

/** Accounts within the administrator's reach; `search` finds names without diacritics. */
export async function listAccounts(
  ctx: Context,
  options: AccountOptions,
  search = '',
): Promise<AccountSummary[]> {
  const rows = await listAccountRows(ctx.db, ctx.actor.tenantId)
  const grants = await listGrants(ctx.db, ctx.actor.tenantId, ctx.now)
  const isWithin = rememberedScope(ctx, options)
  const wanted = fold(search)
  const found = []
  for (const account of rows) {
    if (!fold(`${account.user_name} ${account.display_name}`).includes(wanted)) continue
    const held = grants.filter((grant) => grant.accountId === account.id)
    if (await answersFor(isWithin, held)) found.push(accountSummary(account, held, ctx.now))
  }
  return found
}

export async function showAccount(
  ctx: Context,
  options: AccountOptions,
  accountId: string,
): Promise<AccountSummary> {
  const { account, grants } = await getAccount(ctx, options, accountId)
  return accountSummary(account, grants, ctx.now)
}

/** Makes an account and the link by which its owner sets a password; shown once. */
export async function inviteAccount(
  ctx: Context,
  options: AccountOptions,
  { userName, displayName, role, unitId, agencyCode }: InviteBody,
): Promise<{ account: AccountSummary; link: OneTimeLink }> {
  const grant = { role, unitId, agencyCode }
  await refuseGrantOutside(ctx, options, grant)
  const id = await createAccount(ctx, { userName, displayName, passwordHash: null, grants: [grant] })
  const link = await issueLink(ctx, id, 'invitation')
  return { account: await showAccount(ctx, options, id), link }
}

/** Ends an account's access at once: sessions and links too. */
export async function disableAccount(
  ctx: Context,
  options: AccountOptions,
  accountId: string,
): Promise<AccountSummary> {
  refuseOwn(ctx, accountId)
  const { account } = await lockedAccount(ctx, options, accountId)
  if (account.status === 'disabled') throw new Problem('account/wrong-status', { status: account.status })
  await refuseLastAdministrator(ctx, options, (holder) => holder.accountId !== accountId)
  await updateAccount(ctx.db, ctx.actor.tenantId, accountId, { status: 'disabled' })
  await deleteSessionsOf(ctx.db, ctx.actor.tenantId, accountId)
  await deleteLinksOf(ctx.db, ctx.actor.tenantId, accountId)
  ctx.audit('account.disable', `account/${accountId}`)
  return showAccount(ctx, options, accountId)
}

export async function enableAccount(
  ctx: Context,
  options: AccountOptions,
  accountId: string,
): Promise<AccountSummary> {
  refuseOwn(ctx, accountId)
  const { account } = await lockedAccount(ctx, options, accountId)
  if (account.status !== 'disabled') throw new Problem('account/wrong-status', { status: account.status })
  const status = account.password_hash === null ? 'invited' : 'active'
  await updateAccount(ctx.db, ctx.actor.tenantId, accountId, { status })
  ctx.audit('account.enable', `account/${accountId}`)
  return showAccount(ctx, options, accountId)
}

/** Asks for a reset of password and second factor, which another administrator must approve within a day. */
export async function requestReset(
  ctx: Context,
  options: AccountOptions,
  accountId: string,
): Promise<AccountSummary> {
  refuseOwn(ctx, accountId)
  const { account } = await lockedAccount(ctx, options, accountId)
  if (account.status === 'disabled') throw new Problem('account/wrong-status', { status: account.status })
  const asked = { reset_requested_by: ctx.actor.accountId, reset_requested_at: ctx.now }
  await updateAccount(ctx.db, ctx.actor.tenantId, accountId, asked)
  ctx.audit('account.request-reset', `account/${accountId}`)
  return showAccount(ctx, options, accountId)
}

/**
 * Approves a reset that another administrator asked for.
 *
 * @returns the link by which the owner sets a new password; shown once
 * @throws Problem `account/needs-second-administrator` to the one who asked
 */
export async function approveReset(
  ctx: Context,
  options: AccountOptions,
  accountId: string,
): Promise<OneTimeLink> {
  refuseOwn(ctx, accountId)
  const { account } = await lockedAccount(ctx, options, accountId)
  const requester = resetRequester(account, ctx.now)
  if (requester === null) throw new Problem('account/wrong-status', { status: 'no-reset-requested' })
  if (requester === ctx.actor.accountId) throw new Problem('account/needs-second-administrator')
  return grantReset(ctx, accountId, 'account.approve-reset')
}

/**
 * Where there is a single administrator, whoever runs the server counts as the second person; audited as the system.
 *
 * @returns the link by which the owner sets a new password
 */
export async function rescueAccount(around: Surroundings, userName: string): Promise<OneTimeLink> {
  const login = await findLogin(around.db, userNameHash(userName))
  if (!login) throw new Problem('account/not-found')
  return writeAsSystem(around, login.tenantId, (ctx) => grantReset(ctx, login.accountId, 'account.rescue'))
}

async function grantReset(ctx: Context, accountId: string, action: string): Promise<OneTimeLink> {
  const answered = { reset_requested_by: null, reset_requested_at: null }
  await updateAccount(ctx.db, ctx.actor.tenantId, accountId, answered)
  ctx.audit(action, `account/${accountId}`)
  return issueLink(ctx, accountId, 'reset')
}

function refuseOwn(ctx: Context, accountId: string): void {
  if (accountId === ctx.actor.accountId) throw new Problem('account/own-account')
}
