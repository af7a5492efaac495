import type { SetUpBody } from '@hoanhap/contract/installation/installation-schemas'
import { vietnamDay } from '@hoanhap/domain/plain-date'
import { Problem } from '@hoanhap/domain/problem'
import { provinceTenants, type ProvinceTenant } from '@hoanhap/geo/province-tenants'
import { createAccount } from '@hoanhap/platform/accounts/account-creation'
import { hashPassword } from '@hoanhap/platform/accounts/password-hash'
import { whyNotPassword } from '@hoanhap/platform/accounts/password-rule'
import { withSetUpLink } from '@hoanhap/platform/accounts/set-up-link-service'
import { plainUserName, whyNotUserName } from '@hoanhap/platform/accounts/user-name'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import type { Surroundings } from '@hoanhap/platform/http/surroundings'
import { noteOnce } from '@hoanhap/platform/installation/installation'
import type { ProgrammeReference } from '../programme-reference.ts'
import { insertAdministration, insertRefusalAcceptance } from './set-up-queries.ts'

/**
 * The first run: the administration of one province with its first administrator, who has read and accepted the
 * refusals. All of it or nothing, once.
 *
 * @throws Problem `account/refusals-not-accepted`, `unit/not-found`, `account/bad-user-name`, `account/weak-password`
 * and those of `withSetUpLink`
 */
export async function setUp(
  around: Surroundings,
  reference: ProgrammeReference,
  body: SetUpBody,
): Promise<void> {
  if (body.refusalsAccepted !== reference.refusals.version) throw new Problem('account/refusals-not-accepted')
  const province = provincesOf(reference, around.clock()).find((each) => each.code === body.provinceCode)
  if (!province) throw new Problem('unit/not-found', { code: body.provinceCode })
  const refusal =
    whyNotUserName(plainUserName(body.userName)) ??
    whyNotPassword(body.password, plainUserName(body.userName))
  if (refusal) throw refusal
  const passwordHash = await hashPassword(body.password)
  await withSetUpLink(around, body.token, () =>
    makeAdministration(around, reference, province, { ...body, passwordHash }),
  )
}

const makeAdministration = (
  around: Surroundings,
  reference: ProgrammeReference,
  { tenantId, unitId, title }: ProvinceTenant,
  administrator: { userName: string; displayName: string; passwordHash: string },
): Promise<void> =>
  writeAsSystem(around, tenantId, async (ctx) => {
    await insertAdministration(ctx.db, { tenantId, unitId, fictional: false, now: ctx.now })
    const accountId = await createAccount(ctx, {
      ...administrator,
      grants: [{ role: 'admin', unitId, agencyCode: null }],
    })
    await insertRefusalAcceptance(ctx.db, {
      tenantId,
      accountId,
      version: reference.refusals.version,
      now: ctx.now,
    })
    await noteOnce(ctx.db, 'administration', title)
    ctx.audit('installation.set-up', `administration/${tenantId}`, { refusals: reference.refusals.version })
  })

/** The 34 provinces of the day, to choose from. */
export const provincesOf = (reference: ProgrammeReference, now: Date): ProvinceTenant[] =>
  provinceTenants(reference.units, vietnamDay(now))
