import { describe, expect, it } from 'vitest'
import { grantsOn, whyNotGrant, type RoleGrant } from './role-grant.ts'

const aGrant = (facts: Partial<RoleGrant> = {}): RoleGrant => ({
  role: 'reporter',
  unitId: 12,
  agencyCode: null,
  validFrom: '2026-01-01',
  validTo: null,
  ...facts,
})
const thanh = { accountId: 'thanh', isWithin: (unitId: number | null) => unitId !== null && unitId < 100 }
const codeFor = (facts: Partial<RoleGrant>, grantee = 'lan') =>
  whyNotGrant(aGrant(facts), grantee, thanh)?.code ?? null

describe('whyNotGrant', () => {
  it('lets an administrator grant inside their own subtree', () => {
    expect(codeFor({})).toBeNull()
  })

  it('lets nobody grant a role to themselves', () => {
    expect(codeFor({}, 'thanh')).toBe('account/own-account')
  })

  it('ends where the administrator\u2019s own subtree ends', () => {
    expect(codeFor({ unitId: 100 })).toBe('account/grant-outside-scope')
    expect(codeFor({ unitId: null })).toBe('account/grant-outside-scope')
  })

  it('asks an agency of a focal point and of nobody else', () => {
    expect(codeFor({ role: 'focal' })).toBe('request/invalid')
    expect(codeFor({ role: 'focal', agencyCode: 'cong-an' })).toBeNull()
    expect(codeFor({ role: 'leader', agencyCode: 'cong-an' })).toBe('request/invalid')
  })

  it('refuses a grant that ends before it begins', () => {
    expect(codeFor({ validTo: '2025-12-31' })).toBe('request/invalid')
    expect(codeFor({ validTo: '2026-01-01' })).toBeNull()
  })
})

describe('grantsOn', () => {
  it('counts the first and the last day', () => {
    const grants = [aGrant({ validTo: '2026-06-30' })]
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01']
    expect(days.map((day) => grantsOn(grants, day).length)).toEqual([0, 1, 1, 0])
  })
})
