import { Problem } from '@hoanhap/domain/problem'
import type { Context } from '../http/context.ts'
import type { AccountOptions } from './account-options.ts'
import { findAccount, lockAccount, type AccountRow } from './account-queries.ts'
import { listGrantsOf, type GrantRow } from './grant-queries.ts'

/** Answers `isWithin` for many grants, asking once per unit. */
export function rememberedScope(
  ctx: Context,
  options: AccountOptions,
): (unitId: number | null) => Promise<boolean> {
  const answers = new Map<number | null, Promise<boolean>>()
  return (unitId) => {
    const answer = answers.get(unitId) ?? options.isWithin(ctx, unitId)
    answers.set(unitId, answer)
    return answer
  }
}

/**
 * Whether an administrator answers for an account: every role it holds lies within their own reach; an account
 * without roles belongs to whoever administers the whole.
 */
export async function answersFor(
  isWithin: (unitId: number | null) => Promise<boolean>,
  grants: readonly GrantRow[],
): Promise<boolean> {
  if (grants.length === 0) return isWithin(null)
  for (const grant of grants) if (!(await isWithin(grant.unitId))) return false
  return true
}

export type HeldAccount = { account: AccountRow; grants: GrantRow[] }

/** The account with its roles; outside the administrator's reach it is missing. */
export const getAccount = (ctx: Context, options: AccountOptions, accountId: string): Promise<HeldAccount> =>
  getWith(ctx, options, accountId, findAccount)

/** The same, locked until the transaction ends. */
export const lockedAccount = (
  ctx: Context,
  options: AccountOptions,
  accountId: string,
): Promise<HeldAccount> => getWith(ctx, options, accountId, lockAccount)

async function getWith(
  ctx: Context,
  options: AccountOptions,
  accountId: string,
  find: typeof findAccount,
): Promise<HeldAccount> {
  const account = await find(ctx.db, ctx.actor.tenantId, accountId)
  if (!account) throw new Problem('account/not-found')
  const grants = await listGrantsOf(ctx.db, ctx.actor.tenantId, accountId, ctx.now)
  if (!(await answersFor(rememberedScope(ctx, options), grants))) throw new Problem('account/not-found')
  return { account, grants }
}
