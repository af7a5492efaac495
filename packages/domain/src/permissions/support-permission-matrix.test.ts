import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  GRANTABLE_SUPPORT_ROLES,
  SUPPORT_PERMISSION_MATRIX,
  SUPPORT_ROLE_NAMES,
  SUPPORT_ROLES,
  SUPPORT_SECOND_FACTOR_ROLES,
  supportPermissionsOf,
  type SupportPermission,
} from './support-permission-matrix.ts'

const permissions = Object.keys(SUPPORT_PERMISSION_MATRIX) as SupportPermission[]

describe('the permission matrix of the support service', () => {
  it('spells every permission noun.verb and gives it to somebody, to nobody twice', () => {
    for (const permission of permissions) {
      expect(permission).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/)
      const given = SUPPORT_PERMISSION_MATRIX[permission]
      expect(given.length, permission).toBeGreaterThan(0)
      expect(new Set(given).size, permission).toBe(given.length)
    }
  })

  it('names every role in both languages and asks a second factor of each', () => {
    for (const role of SUPPORT_ROLES) {
      expect(SUPPORT_ROLE_NAMES[role].vi && SUPPORT_ROLE_NAMES[role].en, role).toBeTruthy()
      expect(SUPPORT_SECOND_FACTOR_ROLES.has(role), role).toBe(true)
    }
  })

  it('leaves accounts to the administrator alone', () => {
    expect(SUPPORT_PERMISSION_MATRIX['account.administer']).toEqual(['admin'])
  })

  it('lets nobody be made a peer while peers would have to give a name', () => {
    expect(SUPPORT_ROLES.filter((role) => !GRANTABLE_SUPPORT_ROLES.has(role))).toEqual(['peer'])
  })

  it('gives two sets of roles what each gives alone, and nothing more', () => {
    const roles = fc.subarray([...SUPPORT_ROLES])
    fc.assert(
      fc.property(roles, roles, (a, b) => {
        const together = supportPermissionsOf([...a, ...b])
        expect(together).toEqual(new Set([...supportPermissionsOf(a), ...supportPermissionsOf(b)]))
      }),
    )
  })

  it('gives a role of the programme nothing', () => {
    expect(supportPermissionsOf(['planner', 'inspector', 'leader']).size).toBe(0)
  })
})
