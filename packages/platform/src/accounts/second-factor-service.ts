import { Problem } from '@hoanhap/domain/problem'
import type { Actor } from '../http/actor.ts'
import { writeAs, type Context } from '../http/context.ts'
import type { Surroundings } from '../http/surroundings.ts'
import type { AccountOptions } from './account-options.ts'
import { findAccount, lockAccount, updateAccount, type AccountRow } from './account-queries.ts'
import { rememberDevice } from './device-queries.ts'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-code.ts'
import { replaceRecoveryCodes, useRecoveryCode } from './recovery-code-queries.ts'
import { newToken, tokenHash, withTenant } from './secret-token.ts'
import { deleteSessionsOf, listSessions, rotateSession } from './session-queries.ts'
import { countTry } from './throttle-service.ts'
import { newTotpSecret, totpCodeNow, totpStep, totpUrl } from './totp.ts'

/**
 * Completes a sign-in with an authenticator's code or a recovery code; the session gets a new token.
 *
 * @returns the session's new cookie value
 * @throws Problem `auth/wrong-code`, `auth/too-many-tries`
 */
export async function giveSecondFactor(around: Surroundings, actor: Actor, code: string): Promise<string> {
  const forget = await countTry(around, [{ kind: 'code', what: actor.accountId }])
  const session = await writeAs(around, actor, 'second-factor', async (ctx) => {
    const account = await getOwnAccount(ctx)
    const by = await acceptCode(ctx, account, code)
    ctx.audit('session.second-factor', `session/${actor.sessionId}`, { by })
    return completeSession(ctx)
  })
  await forget()
  return session
}

async function acceptCode(
  ctx: Context,
  account: AccountRow,
  code: string,
): Promise<'authenticator' | 'recovery'> {
  const { tenantId, accountId } = ctx.actor
  const last = account.totp_last_step === null ? null : Number(account.totp_last_step)
  const step = account.totp_secret === null ? null : totpStep(account.totp_secret, code, ctx.now, last)
  if (step !== null) {
    await updateAccount(ctx.db, tenantId, accountId, { totp_last_step: step })
    return 'authenticator'
  }
  const codeHash = recoveryCodeHash(accountId, code)
  if (await useRecoveryCode(ctx.db, { tenantId, accountId, codeHash })) return 'recovery'
  throw new Problem('auth/wrong-code')
}

/** Begins an enrolment: a new secret that counts only once its first code is confirmed. */
export async function beginSecondFactor(
  ctx: Context,
  options: AccountOptions,
): Promise<{ secret: string; otpauthUrl: string }> {
  const account = await getOwnAccount(ctx)
  // Whoever holds an open session may not swap the factor that protects it: that is a reset (two administrators).
  if (account.totp_secret !== null) throw new Problem('account/wrong-status', { status: 'enrolled' })
  const secret = newTotpSecret()
  await updateAccount(ctx.db, ctx.actor.tenantId, account.id, { totp_pending: secret })
  ctx.audit('account.begin-second-factor', `account/${account.id}`)
  return { secret, otpauthUrl: totpUrl(options.issuer, account.user_name, secret) }
}

/**
 * Ends an enrolment with the authenticator's first code; other sessions end, this one gets a new token.
 *
 * @returns the recovery codes, shown this once, and the session's new cookie value
 */
export async function confirmSecondFactor(
  around: Surroundings,
  actor: Actor,
  code: string,
): Promise<{ recoveryCodes: string[]; session: string }> {
  const forget = await countTry(around, [{ kind: 'code', what: actor.accountId }])
  const result = await writeAs(around, actor, 'second-factor', async (ctx) => {
    const { tenantId, accountId } = actor
    const secret = (await getOwnAccount(ctx)).totp_pending
    if (secret === null) throw new Problem('account/wrong-status', { status: 'not-begun' })
    const step = totpStep(secret, code, ctx.now, null)
    if (step === null) throw new Problem('auth/wrong-code')
    const recoveryCodes = newRecoveryCodes()
    const codeHashes = recoveryCodes.map((each) => recoveryCodeHash(accountId, each))
    await updateAccount(ctx.db, tenantId, accountId, {
      totp_secret: secret,
      totp_pending: null,
      totp_last_step: step,
    })
    await replaceRecoveryCodes(ctx.db, { tenantId, accountId, codeHashes })
    await deleteSessionsOf(ctx.db, tenantId, accountId, actor.sessionId)
    ctx.audit('account.confirm-second-factor', `account/${accountId}`)
    return { recoveryCodes, session: await completeSession(ctx) }
  })
  await forget()
  return result
}

/** The code that the demonstration's page shows in place of an authenticator. */
export async function demoCode(ctx: Context): Promise<string> {
  const account = await findAccount(ctx.db, ctx.actor.tenantId, ctx.actor.accountId)
  if (!account?.totp_secret) throw new Problem('request/not-found')
  const last = account.totp_last_step === null ? null : Number(account.totp_last_step)
  return totpCodeNow(account.totp_secret, ctx.now, last)
}

async function getOwnAccount(ctx: Context): Promise<AccountRow> {
  const account = await lockAccount(ctx.db, ctx.actor.tenantId, ctx.actor.accountId)
  if (!account) throw new Problem('auth/signed-out')
  return account
}

async function completeSession(ctx: Context): Promise<string> {
  const { tenantId, accountId, sessionId } = ctx.actor
  const session = (await listSessions(ctx.db, tenantId, accountId)).find((each) => each.id === sessionId)
  if (!session) throw new Problem('auth/signed-out')
  const { device_hash: deviceHash } = session
  if (deviceHash !== null) await rememberDevice(ctx.db, { tenantId, accountId, deviceHash }, ctx.now)
  const token = newToken()
  const to = { tokenHash: tokenHash(token), state: 'signed-in', secondFactor: true } as const
  await rotateSession(ctx.db, { tenantId, id: sessionId }, to)
  return withTenant(tenantId, token)
}
