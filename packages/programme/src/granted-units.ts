import { PERMISSION_MATRIX, type Permission, type Role } from '@hoanhap/domain/permissions/permission-matrix'

/** One role over a unit subtree; for a focal point also the agency it speaks for. */
export type RoleGrant = {
  readonly role: string
  readonly unitId: number | null
  readonly agencyCode: string | null
}

/**
 * The units over which an actor may use a permission: those of the grants whose role holds it. A planner of one
 * province who audits another reads returns in the first only.
 */
export function unitsWith(
  actor: { readonly grants: readonly RoleGrant[] },
  permission: Permission,
): number[] {
  const roles: readonly Role[] = PERMISSION_MATRIX[permission]
  const units = actor.grants
    .filter((grant) => roles.includes(grant.role as Role))
    .map((grant) => grant.unitId)
  return [...new Set(units.filter((unitId) => unitId !== null))]
}

/** Whether one of the actor's grants is of this agency, over this very unit: its health department, not one below or above. */
export const speaksFor = (
  actor: { readonly grants: readonly RoleGrant[] },
  agencyCode: string,
  unitId: number,
): boolean => actor.grants.some((grant) => grant.agencyCode === agencyCode && grant.unitId === unitId)
