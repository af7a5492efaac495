import { ensureUnits } from '@hoanhap/geo/units'
import { fold } from '@hoanhap/domain/fold'
import { ancestorsAt, countAt, createUnitHistory, versionAt } from '@hoanhap/domain/units/unit-history'
import { describe, expect, it } from 'vitest'
import { demoAccounts } from './demo-accounts.ts'
import { SECOND_FACTOR_ROLES } from '@hoanhap/domain/permissions/permission-matrix'
import { fictionalCity, FIRST_FICTIONAL_UNIT } from './fictional-city.ts'

const city = fictionalCity(2026)
const history = createUnitHistory(city.versions, [])
const today = '2026-11-22'

describe('the fictional city', () => {
  it('has 114 communes: 48 phường, 64 xã, 2 đặc khu', () => {
    const of = (type: string) => city.communes.filter((commune) => commune.type === type).length
    expect([of('Phường'), of('Xã'), of('Đặc khu')]).toEqual([48, 64, 2])
    expect(countAt(history, city.provinceId, today, 'commune')).toBe(114)
  })

  it('had 14 districts until 30/06/2025 and none since', () => {
    expect(countAt(history, city.provinceId, '2025-06-30', 'district')).toBe(14)
    expect(countAt(history, city.provinceId, '2025-07-01', 'district')).toBe(0)
    expect(countAt(history, city.provinceId, '2025-06-30', 'commune')).toBe(114)
  })

  it('lets a commune keep its identity when its district ends', () => {
    for (const { unitId } of city.communes) {
      expect(ancestorsAt(history, unitId, '2025-06-30').map((unit) => unit.level)).toEqual([
        'district',
        'province',
      ])
      expect(ancestorsAt(history, unitId, '2025-07-01').map((unit) => unit.level)).toEqual(['province'])
    }
    const island = city.communes.at(-1)!
    expect(versionAt(history, island.unitId, '2025-06-30')?.type).toBe('Xã')
    expect(versionAt(history, island.unitId, '2025-07-01')?.type).toBe('Đặc khu')
  })

  it('lies outside the nation, with ids and codes that no real unit has', async () => {
    const { versions } = await ensureUnits()
    expect(versionAt(history, city.provinceId, today)?.parentId).toBeNull()
    expect(Math.min(...city.versions.map((unit) => unit.unitId))).toBe(FIRST_FICTIONAL_UNIT)
    expect(Math.max(...versions.map((unit) => unit.unitId))).toBeLessThan(FIRST_FICTIONAL_UNIT)
    expect(city.versions.every((unit) => /^F\d{1,4}$/.test(unit.code))).toBe(true)
    expect(versions.some((unit) => unit.code.startsWith('F'))).toBe(false)
  })

  it('has names of its own: each once, and none of them a commune, district or province of Viet Nam, now or before', async () => {
    const { versions, aliases } = await ensureUnits()
    const real = new Set(
      [...versions, ...aliases].flatMap(({ name }) => [fold(name), fold(name.replace(/^\S+ /, ''))]),
    )
    expect(real.has(fold('An Đông'))).toBe(true)
    const names = city.communes.map(({ name }) => name)
    expect(new Set(names.map(fold)).size).toBe(114)
    expect(names.filter((name) => real.has(fold(name)))).toEqual([])
    const above = city.versions.filter(({ level }) => level !== 'commune').map(({ name }) => name)
    expect(above.filter((name) => real.has(fold(name)))).toEqual([])
  })

  it('is the same for the same seed, and only the districts of its communes differ for another', () => {
    expect(fictionalCity(2026)).toEqual(city)
    const other = fictionalCity(7)
    expect(other.communes).toEqual(city.communes)
    expect(other.versions).not.toEqual(city.versions)
  })
})

describe('the demo accounts', () => {
  const accounts = demoAccounts(city)

  it('sign in under names of their own, inside the fictional city', () => {
    expect(new Set(accounts.map(({ userName }) => userName)).size).toBe(accounts.length)
    const units = new Set(city.versions.map(({ unitId }) => unitId))
    expect(accounts.every(({ unitId }) => units.has(unitId))).toBe(true)
  })

  it('carry a fixed second factor where the role must have one, each its own', () => {
    const secrets = accounts.flatMap(({ role, totpSecret }) => {
      expect(totpSecret !== null, role).toBe(SECOND_FACTOR_ROLES.has(role))
      return totpSecret ?? []
    })
    expect(secrets.every((secret) => /^[A-Z2-7]{32}$/.test(secret))).toBe(true)
    expect(new Set(secrets).size).toBe(secrets.length)
  })

  it('include two administrators, so that one can reset the other', () => {
    expect(accounts.filter(({ role }) => role === 'admin')).toHaveLength(2)
  })
})
