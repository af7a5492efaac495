import { createAccount } from '@hoanhap/platform/accounts/account-creation'
import { listAccountRows } from '@hoanhap/platform/accounts/account-queries'
import { deleteLinksOf, insertLink } from '@hoanhap/platform/accounts/link-queries'
import { newToken, tokenHash, withTenant } from '@hoanhap/platform/accounts/secret-token'
import { readAsSystem, writeAsSystem, type Context } from '@hoanhap/platform/http/context'
import type { Surroundings } from '@hoanhap/platform/http/surroundings'

/**
 * The provider that operates this installation. Numbers of the programme's administrations mean nothing here: the two
 * databases share no key by which rows of one could be matched with rows of the other.
 */
export const PROVIDER_TENANT = 1

/** The first administrator's user name; the other accounts choose their own. */
const FIRST_USER_NAME = 'quantri'
const MINUTES = 15

/** Whether anybody has an account here, used or not. */
export const hasPeople = (around: Surroundings): Promise<boolean> =>
  readAsSystem(around, PROVIDER_TENANT, async (ctx) => (await peopleOf(ctx)).length > 0)

/** Whether somebody has set a password: from then on the service is set up. */
export const isInUse = (around: Surroundings): Promise<boolean> =>
  readAsSystem(around, PROVIDER_TENANT, async (ctx) =>
    (await peopleOf(ctx)).some((account) => account.password_hash !== null),
  )

/**
 * Makes the first administrator and the link by which they set their password, good for 15 minutes and once; while
 * nobody has used it each start makes a new one and ends the earlier.
 *
 * @returns the link's token, or null when the service is in use
 */
export async function inviteFirstAdministrator(around: Surroundings): Promise<string | null> {
  if (await isInUse(around)) return null
  const token = newToken()
  await writeAsSystem(around, PROVIDER_TENANT, async (ctx) => {
    const accountId = await firstAdministrator(ctx)
    const endsAt = new Date(ctx.now.getTime() + MINUTES * 60_000)
    await deleteLinksOf(ctx.db, PROVIDER_TENANT, accountId)
    const link = { tokenHash: tokenHash(token), purpose: 'invitation' as const, accountId, endsAt }
    await insertLink(ctx.db, PROVIDER_TENANT, link)
    ctx.audit('installation.issue-set-up-link', `account/${accountId}`)
  })
  return withTenant(PROVIDER_TENANT, token)
}

/** The account that waits for its owner: nobody else could have invited anybody yet. */
async function firstAdministrator(ctx: Context): Promise<string> {
  const [waiting] = await peopleOf(ctx)
  if (waiting) return waiting.id
  return createAccount(ctx, {
    userName: FIRST_USER_NAME,
    displayName: 'Quản trị',
    passwordHash: null,
    grants: [{ role: 'admin', unitId: null, agencyCode: null }],
  })
}

const peopleOf = (ctx: Context) => listAccountRows(ctx.db, PROVIDER_TENANT)
