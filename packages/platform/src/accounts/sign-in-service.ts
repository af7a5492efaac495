import { randomUUID } from 'node:crypto'
import { Problem } from '@hoanhap/domain/problem'
import type { SessionState } from '../database/tables.ts'
import { SYSTEM_ID, systemActor } from '../http/actor.ts'
import { readAs, writeAs, writeAsSystem, type Context } from '../http/context.ts'
import type { Surroundings } from '../http/surroundings.ts'
import type { AccountOptions } from './account-options.ts'
import { findAccount, findLogin, type AccountRow } from './account-queries.ts'
import { isKnownDevice, rememberDevice } from './device-queries.ts'
import { listGrantsOf } from './grant-queries.ts'
import { isPassword } from './password-hash.ts'
import { newToken, readTenantToken, tokenHash, withTenant } from './secret-token.ts'
import { ABSOLUTE_SECONDS, idleSeconds } from './session-length.ts'
import { deleteSessionByToken, insertSession } from './session-queries.ts'
import { isStrict, stateAfterPassword } from './session-state.ts'
import { countTry } from './throttle-service.ts'
import { plainUserName, userNameHash } from './user-name.ts'

export type SignInAttempt = {
  readonly userName: string
  readonly password: string
  readonly address: string
  /** As the person would name it, e.g. "Chrome, Android". */
  readonly agent: string
  /** The device's own token, if it has one. */
  readonly device: string | null
  /** The session this browser was in until now. */
  readonly session: string | null
}
export type SignInResult = { readonly state: SessionState; readonly session: string; readonly device: string }

/**
 * Signs somebody in, or as far as the password reaches.
 *
 * @throws Problem `auth/wrong-credentials`, the same and as late for an unknown name, a wrong password, an invited
 *   and a disabled account; `auth/too-many-tries`
 */
export async function signIn(
  around: Surroundings,
  options: AccountOptions,
  attempt: SignInAttempt,
): Promise<SignInResult> {
  const name = plainUserName(attempt.userName)
  const forget = await countTry(around, [
    { kind: 'address', what: attempt.address },
    { kind: 'account', what: name },
    { kind: 'pair', what: `${name}/${attempt.address}` },
  ])
  const { tenantId, account } = await lookUp(around, userNameHash(name))
  const mayEnter = account?.status === 'active'
  const right = await isPassword(mayEnter ? account.password_hash : null, attempt.password)
  if (!right || !account) {
    await writeAsSystem(around, tenantId, async (ctx) =>
      ctx.audit('session.refuse', `account/${account?.id ?? SYSTEM_ID}`),
    )
    throw new Problem('auth/wrong-credentials')
  }
  await forget()
  await endReplaced(around, attempt.session)
  const actor = { ...systemActor(tenantId), accountId: account.id }
  return writeAs(around, actor, 'sign-in', (ctx) => openSession(ctx, options, account, attempt))
}

/** Asks the same questions whether the name is known or not, so that the time tells nothing. */
async function lookUp(
  around: Surroundings,
  nameHash: string,
): Promise<{ tenantId: number; account: AccountRow | undefined }> {
  const login = await findLogin(around.db, nameHash)
  const tenantId = login?.tenantId ?? 0
  const find = (ctx: Context) => findAccount(ctx.db, tenantId, login?.accountId ?? SYSTEM_ID)
  return { tenantId, account: await readAs(around, systemActor(tenantId), 'sign-in', find) }
}

/** The browser's earlier session, perhaps another person's, does not outlive a new sign-in. */
async function endReplaced(around: Surroundings, session: string | null): Promise<void> {
  const token = readTenantToken(session ?? '')
  if (token)
    await writeAsSystem(around, token.tenantId, (ctx) =>
      deleteSessionByToken(ctx.db, token.tenantId, token.hash),
    )
}

async function openSession(
  ctx: Context,
  options: AccountOptions,
  account: AccountRow,
  attempt: SignInAttempt,
): Promise<SignInResult> {
  const { tenantId } = ctx.actor
  const grants = await listGrantsOf(ctx.db, tenantId, account.id, ctx.now)
  const state = stateAfterPassword(options, account.totp_secret !== null, grants)
  const deviceToken = attempt.device ?? newToken()
  const device = { tenantId, accountId: account.id, deviceHash: tokenHash(deviceToken) }
  const knownDevice = await isKnownDevice(ctx.db, device)
  // Before the second factor a device proves nothing.
  if (state === 'signed-in') await rememberDevice(ctx.db, device, ctx.now)
  const token = newToken()
  const id = randomUUID()
  await insertSession(ctx.db, {
    tenant_id: tenantId,
    id,
    account_id: account.id,
    token_hash: tokenHash(token),
    state,
    second_factor: false,
    device_hash: device.deviceHash,
    agent: attempt.agent,
    created_at: ctx.now,
    seen_at: ctx.now,
    idle_seconds: idleSeconds({ strict: isStrict(options, grants), knownDevice }),
    ends_at: new Date(ctx.now.getTime() + ABSOLUTE_SECONDS * 1000),
  })
  ctx.audit('session.sign-in', `session/${id}`, { state })
  return { state, session: withTenant(tenantId, token), device: deviceToken }
}
