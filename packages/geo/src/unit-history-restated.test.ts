import { beforeAll, describe, expect, it } from 'vitest'
import { ancestorsAt, descendantsAt, unitByCodeAt, versionAt } from '@hoanhap/domain/units/unit-history'
import { restate } from '@hoanhap/domain/units/unit-restate'
import { unitTitle, type UnitHistory } from '@hoanhap/domain/units/unit'
import { provinceTenants, tenantIdOf } from './province-tenants.ts'
import { loadUnitHistory } from './units.ts'

const NOW = '2026-11-22'
let history: UnitHistory
beforeAll(async () => {
  history = await loadUnitHistory()
})
const idOf = (code: string, date: string): number => unitByCodeAt(history, code, date)!.unitId
const titleAt = (unitId: number, date: string) => unitTitle(versionAt(history, unitId, date)!)

describe('Quận 5', () => {
  const wards = (date: string) => descendantsAt(history, idOf('774', date), date)
  const restated = (toMapOf: string) => {
    const series = wards('2019-10-06').map((ward) => ({ unitId: ward.unitId, date: '2019-10-06', value: 1 }))
    const { rows, flags } = restate(history, series, { toMapOf })
    expect(flags).toEqual([])
    expect(rows.every((row) => row.extent === 'exact')).toBe(true)
    return rows.map((row) => [titleAt(row.unitId, toMapOf), row.value])
  }

  it('had fifteen wards, fourteen from 2021, ten from 2025', () => {
    const counts = ['2019-10-06', '2020-12-31', '2021-01-01', '2024-12-31', '2025-01-01', '2025-06-30']
    expect(counts.map((date) => wards(date).length)).toEqual([15, 15, 14, 14, 10, 10])
    const numbers = wards('2025-06-30').map((ward) => Number(ward.name))
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 4, 5, 7, 9, 11, 12, 13, 14])
  })
  it('gave Phường 15 to Phường 12 in 2021', () => {
    expect(restated('2021-01-01')).toContainEqual(['Phường 12', 2])
  })
  it('gave Phường 3, 6, 8 and 10 to 2, 5, 7 and 11 in 2025, which kept their numbers though not their codes', () => {
    for (const pair of [
      ['Phường 2', 2],
      ['Phường 5', 2],
      ['Phường 7', 2],
      ['Phường 11', 2],
    ])
      expect(restated('2025-01-01')).toContainEqual(pair)
    expect(idOf('27307', '2025-01-01')).toBe(idOf('27313', '2024-12-31'))
    expect(idOf('27316', '2025-01-01')).toBe(idOf('27322', '2024-12-31'))
  })
  it('became three wards, all of it: fifteen into 4, 5 and 6', () => {
    expect(restated(NOW).sort()).toEqual([
      ['Phường An Đông', 5],
      ['Phường Chợ Lớn', 6],
      ['Phường Chợ Quán', 4],
    ])
  })
})

describe('a national series of 2019', () => {
  const provinceOf = (unitId: number, date: string) =>
    [versionAt(history, unitId, date)!, ...ancestorsAt(history, unitId, date)].find(
      (unit) => unit.level === 'province',
    )
  const series = () =>
    descendantsAt(history, idOf('VN', NOW), '2019-10-06', 'commune').map(({ unitId }, i) => ({
      unitId,
      date: '2019-10-06',
      value: (i % 7) + 1,
    }))

  it('keeps the total of every province of today: the sum of the provinces merged into it', () => {
    const sums = new Map<number, number>()
    const add = (tenant: number, value: number) => sums.set(tenant, (sums.get(tenant) ?? 0) + value)
    for (const point of series())
      add(tenantIdOf(history, provinceOf(point.unitId, point.date)!.unitId, NOW), point.value)
    for (const row of restate(history, series(), { toMapOf: NOW }).rows)
      add(Number(provinceOf(row.unitId, NOW)!.code), -row.value)
    expect([...sums.values()].every((rest) => rest === 0)).toBe(true)
    expect(sums.size).toBe(34)
  })
  it('comes back to the commune from any later map', () => {
    const there = restate(history, series(), { toMapOf: NOW })
    const back = restate(history, there.rows, { toMapOf: '2019-10-06' })
    const order = (a: { unitId: number }, b: { unitId: number }) => a.unitId - b.unitId
    expect(back.rows.map(({ unitId, date, value }) => ({ unitId, date, value }))).toEqual(
      series().sort(order),
    )
  })
  it('says of every commune outside Quận 5 that the extent of its main successor is not known', () => {
    const { flags } = restate(history, series(), { toMapOf: '2025-07-01' })
    const reasons = new Set(flags.map((flag) => flag.reason))
    expect([...reasons].sort()).toEqual(['main-successor-only', 'no-successor', 'split-shares-unknown'])
  })
})

describe('administrations', () => {
  it('are the 34 provinces of today, numbered by their code', () => {
    const tenants = provinceTenants(history, NOW)
    expect(tenants).toHaveLength(34)
    expect(tenants.find((tenant) => tenant.tenantId === 31)?.title).toBe('Thành phố Hải Phòng')
    expect(new Set(tenants.map((tenant) => tenant.tenantId)).size).toBe(34)
  })
  it('take over the former provinces, districts and communes', () => {
    const tenant = (code: string, date: string) => tenantIdOf(history, idOf(code, date), NOW)
    expect(tenant('30', '2019-10-06')).toBe(31)
    expect(tenant('774', '2016-06-01')).toBe(79)
    expect(tenant('27319', '2019-10-06')).toBe(79)
    expect(tenant('91', '2025-06-30')).toBe(91)
    expect(tenant('89', '2025-06-30')).toBe(91)
    expect(tenant('15', '2025-06-30')).toBe(15)
    expect(tenant('VN', NOW)).toBe(0)
    expect(() => tenantIdOf(history, 999_999, NOW)).toThrow(RangeError)
  })
})
