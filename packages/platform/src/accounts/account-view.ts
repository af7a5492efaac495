import type { AccountSummary } from '@hoanhap/contract/accounts/account-schemas'
import type { AccountRow } from './account-queries.ts'
import type { GrantRow } from './grant-queries.ts'

/** A reset that nobody approved within a day is forgotten. */
const RESET_MS = 86_400_000

/** Who asked for a reset that still waits, or null. */
export const resetRequester = (account: AccountRow, now: Date): string | null =>
  account.reset_requested_at !== null && now.getTime() - account.reset_requested_at.getTime() < RESET_MS
    ? account.reset_requested_by
    : null

/** What an administrator sees of an account. */
export const accountSummary = (
  account: AccountRow,
  grants: readonly GrantRow[],
  now: Date,
): AccountSummary => ({
  id: account.id,
  userName: account.user_name,
  displayName: account.display_name,
  status: account.status,
  secondFactor: account.totp_secret !== null,
  grants: grants.map(({ id, role, unitId, agencyCode }) => ({ id, role, unitId, agencyCode })),
  resetRequestedBy: resetRequester(account, now),
})
