import { randomUUID } from 'node:crypto'
import { Problem } from '@hoanhap/domain/problem'
import type { AccountSummary } from '@hoanhap/contract/accounts/account-schemas'
import type { GrantBody } from '@hoanhap/contract/accounts/grant-schemas'
import type { Context } from '../http/context.ts'
import type { AccountOptions } from './account-options.ts'
import { getAccount, lockedAccount } from './account-scope.ts'
import { accountSummary } from './account-view.ts'
import { endGrant, insertGrant, lockHoldersOf } from './grant-queries.ts'
import { deleteSessionsOf } from './session-queries.ts'

/** Gives a role; the person signs in again, so that no older session carries it. */
export async function addGrant(
  ctx: Context,
  options: AccountOptions,
  accountId: string,
  body: GrantBody,
): Promise<AccountSummary> {
  refuseOwn(ctx, accountId)
  await lockedAccount(ctx, options, accountId)
  await refuseGrantOutside(ctx, options, body)
  const { tenantId, accountId: grantedBy } = ctx.actor
  const grant = { ...body, accountId, id: randomUUID() }
  await insertGrant(ctx.db, tenantId, { ...grant, from: ctx.now, grantedBy })
  await deleteSessionsOf(ctx.db, tenantId, accountId)
  ctx.audit('account.grant', `account/${accountId}`, {
    role: body.role,
    unitId: body.unitId,
    agency: body.agencyCode,
  })
  return summaryOf(ctx, options, accountId)
}

/** Takes a role away; every session of the person ends. */
export async function removeGrant(
  ctx: Context,
  options: AccountOptions,
  accountId: string,
  grantId: string,
): Promise<AccountSummary> {
  refuseOwn(ctx, accountId)
  const { account, grants } = await lockedAccount(ctx, options, accountId)
  const grant = grants.find((each) => each.id === grantId)
  if (!grant) throw new Problem('request/not-found')
  await refuseLastAdministrator(ctx, options, (holder) => holder.grantId !== grantId)
  await endGrant(ctx.db, ctx.actor.tenantId, grantId, ctx.now)
  await deleteSessionsOf(ctx.db, ctx.actor.tenantId, accountId)
  ctx.audit('account.end-grant', `account/${accountId}`, { role: grant.role })
  return accountSummary(
    account,
    grants.filter((each) => each.id !== grantId),
    ctx.now,
  )
}

/** @throws Problem `account/grant-outside-scope`; `request/invalid` for a role or an agency that the service does not have */
export async function refuseGrantOutside(
  ctx: Context,
  options: AccountOptions,
  grant: GrantBody,
): Promise<void> {
  if (!options.roles.roles.has(grant.role)) throw new Problem('request/invalid', { fields: ['/role'] })
  if (grant.agencyCode !== null && !options.knowsAgency(grant.agencyCode))
    throw new Problem('request/invalid', { fields: ['/agencyCode'] })
  if (!(await options.isWithin(ctx, grant.unitId))) throw new Problem('account/grant-outside-scope')
}

/** @throws Problem `account/last-administrator` if nobody would be left to administer */
export async function refuseLastAdministrator(
  ctx: Context,
  options: AccountOptions,
  remains: (holder: { accountId: string; grantId: string }) => boolean,
): Promise<void> {
  const { roles, permissionsOf, administer } = options.roles
  const administering = [...roles].filter((role) => permissionsOf([role]).has(administer))
  const holders = await lockHoldersOf(ctx.db, ctx.actor.tenantId, administering, ctx.now)
  if (!holders.some(remains)) throw new Problem('account/last-administrator')
}

const summaryOf = async (
  ctx: Context,
  options: AccountOptions,
  accountId: string,
): Promise<AccountSummary> => {
  const { account, grants } = await getAccount(ctx, options, accountId)
  return accountSummary(account, grants, ctx.now)
}

function refuseOwn(ctx: Context, accountId: string): void {
  if (accountId === ctx.actor.accountId) throw new Problem('account/own-account')
}
