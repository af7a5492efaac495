import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  PERMISSION_MATRIX,
  permissionsOf,
  ROLE_NAMES,
  ROLES,
  SECOND_FACTOR_ROLES,
  type Permission,
  type Role,
} from './permission-matrix.ts'

const permissions = Object.keys(PERMISSION_MATRIX) as Permission[]
const roles = fc.subarray([...ROLES])
const held = (...list: Role[]) => [...permissionsOf(list)].sort()

describe('the permission matrix', () => {
  it('spells every permission noun.verb, gives it to somebody, and to nobody twice', () => {
    for (const permission of permissions) {
      expect(permission).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/)
      const given = PERMISSION_MATRIX[permission]
      expect(given.length, permission).toBeGreaterThan(0)
      expect(new Set(given).size, permission).toBe(given.length)
    }
  })

  it('names every role in both languages and leaves none without a permission', () => {
    for (const role of ROLES) {
      expect(ROLE_NAMES[role].vi && ROLE_NAMES[role].en, role).toBeTruthy()
      expect(permissionsOf([role]).size, role).toBeGreaterThan(0)
    }
  })

  it('keeps the administrator away from figures and plans', () => {
    expect(held('admin')).toEqual(['account.administer', 'audit.read', 'catalogue.read', 'permission.read'])
  })

  it('lets the auditor look and nothing else', () => {
    expect(held('auditor').every((permission) => permission.endsWith('.read'))).toBe(true)
  })

  it('lets only the province accept, send back, publish and amend', () => {
    for (const permission of ['return.accept', 'return.send-back', 'plan.publish', 'plan.amend'] as const)
      expect(PERMISSION_MATRIX[permission], permission).toEqual(['planner'])
  })

  it('shows no inspector any return', () => {
    expect(held('inspector').some((permission) => permission.startsWith('return.'))).toBe(false)
  })

  it('asks a second factor of whoever administers accounts or reads the audit', () => {
    for (const permission of ['account.administer', 'audit.read'] as const)
      for (const role of PERMISSION_MATRIX[permission]) expect(SECOND_FACTOR_ROLES.has(role), role).toBe(true)
  })
})

describe('permissionsOf', () => {
  it('gives nothing to nobody', () => {
    expect(permissionsOf([]).size).toBe(0)
  })

  it('gives two sets of roles what each gives alone, and nothing more', () => {
    fc.assert(
      fc.property(roles, roles, (a, b) => {
        expect(permissionsOf([...a, ...b])).toEqual(new Set([...permissionsOf(a), ...permissionsOf(b)]))
      }),
    )
  })

  it('answers for drawn people and permissions as the table does', () => {
    fc.assert(
      fc.property(roles, fc.constantFrom(...permissions), (list, permission) => {
        const granted: readonly Role[] = PERMISSION_MATRIX[permission]
        expect(permissionsOf(list).has(permission)).toBe(list.some((role) => granted.includes(role)))
      }),
    )
  })
})
