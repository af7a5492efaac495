import type { PlainDate } from '../plain-date.ts'
import { Problem } from '../problem.ts'
import type { Role } from './permission-matrix.ts'

/** One role over the subtree of a unit (null: the whole administration), for a focal point within one agency. */
export type RoleGrant = {
  readonly role: Role
  readonly unitId: number | null
  /** Function code of reference/agencies.json; only and always for `focal`. */
  readonly agencyCode: string | null
  readonly validFrom: PlainDate
  /** Last day, inclusive; null: until taken back. */
  readonly validTo: PlainDate | null
}

/** Who grants: their account and how far their own administration reaches. */
export type Granter = {
  readonly accountId: string
  readonly isWithin: (unitId: number | null) => boolean
}

/**
 * Why this grant may not be made, or null. Nobody grants to themselves, nobody grants beyond their own subtree, and a
 * focal point belongs to exactly one agency while the other roles belong to none.
 */
export function whyNotGrant(grant: RoleGrant, granteeId: string, granter: Granter): Problem | null {
  if (granteeId === granter.accountId) return new Problem('account/own-account')
  if (!granter.isWithin(grant.unitId)) return new Problem('account/grant-outside-scope')
  if ((grant.role === 'focal') !== (grant.agencyCode !== null))
    return new Problem('request/invalid', { field: 'agencyCode', role: grant.role })
  if (grant.validTo !== null && grant.validTo < grant.validFrom)
    return new Problem('request/invalid', { field: 'validTo' })
  return null
}

/** The grants in force on a day. */
export const grantsOn = (grants: readonly RoleGrant[], date: PlainDate): RoleGrant[] =>
  grants.filter(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo))
