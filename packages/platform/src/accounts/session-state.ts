import type { SessionState } from '../database/tables.ts'
import type { AccountOptions } from './account-options.ts'
import type { GrantRow } from './grant-queries.ts'

/** Whether the service or any of the roles asks for a second factor; support asks even of who holds no role any more. */
export const needsSecondFactor = (options: AccountOptions, grants: readonly GrantRow[]): boolean =>
  options.service === 'support' || grants.some((grant) => options.roles.secondFactorRoles.has(grant.role))

/** What still stands between a right password and being signed in. */
export function stateAfterPassword(
  options: AccountOptions,
  enrolled: boolean,
  grants: readonly GrantRow[],
): SessionState {
  if (enrolled) return 'second-factor'
  return needsSecondFactor(options, grants) ? 'enrol-second-factor' : 'signed-in'
}

/** What a session is worth now: a role that asks for a second factor asks it of sessions opened before, too. */
export function stateNow(
  options: AccountOptions,
  session: { state: SessionState; second_factor: boolean; enrolled: boolean },
  grants: readonly GrantRow[],
): SessionState {
  if (session.state !== 'signed-in' || session.second_factor) return session.state
  return needsSecondFactor(options, grants)
    ? stateAfterPassword(options, session.enrolled, grants)
    : 'signed-in'
}

/** Sessions of administrators, and all of the support service, rest for 15 minutes at most. */
export const isStrict = (options: AccountOptions, grants: readonly GrantRow[]): boolean =>
  options.service === 'support' ||
  options.roles.permissionsOf(grants.map((grant) => grant.role)).has(options.roles.administer)
