import { beforeAll, describe, expect, it } from 'vitest'
import {
  ancestorsAt,
  childrenAt,
  codeHistory,
  countAt,
  descendantsAt,
  isValidAt,
  unitByCodeAt,
} from '@hoanhap/domain/units/unit-history'
import { findUnits } from '@hoanhap/domain/units/unit-search'
import { unitTitle, type UnitHistory, type UnitLevel, type UnitVersion } from '@hoanhap/domain/units/unit'
import { loadUnitHistory } from './units.ts'

const NOW = '2026-11-22'
let history: UnitHistory
beforeAll(async () => {
  history = await loadUnitHistory()
})

const unitOf = (code: string, date: string): UnitVersion => unitByCodeAt(history, code, date)!
const count = (code: string, date: string, level: UnitLevel = 'commune') =>
  countAt(history, unitOf(code, date).unitId, date, level)
const types = (level: UnitLevel, date: string) => {
  const units = descendantsAt(history, unitOf('VN', date).unitId, date, level)
  const groups = Map.groupBy(units, (unit) => unit.type)
  return Object.fromEntries([...groups].map(([type, group]) => [type, group.length]))
}
/** The chain of versions of a code: "Phường 8 …2025-01-01". */
const chain = (code: string) =>
  codeHistory(history, code).map((unit) => `${unitTitle(unit)} ${unit.validFrom}`)

describe('the units of today', () => {
  it('are 34 provinces: 9 cities and 25 provinces after the three resolutions of 2026', () => {
    expect(types('province', NOW)).toEqual({ 'Thành phố': 9, Tỉnh: 25 })
    expect(types('province', '2025-07-01')).toEqual({ 'Thành phố': 6, Tỉnh: 28 })
  })
  it('are 3,321 communes: 2,599 xã, 709 phường, 13 đặc khu; on 01/07/2025 2,621, 687 and 13', () => {
    expect(types('commune', NOW)).toEqual({ Xã: 2599, Phường: 709, 'Đặc khu': 13 })
    expect(types('commune', '2025-07-01')).toEqual({ Xã: 2621, Phường: 687, 'Đặc khu': 13 })
  })
  it('are 114 communes in Hải Phòng, 168 in Thành phố Hồ Chí Minh, 40 in Huế', () => {
    expect([count('31', NOW), count('79', NOW), count('46', NOW)]).toEqual([114, 168, 40])
  })
  it('have no districts', () => {
    expect(count('VN', '2025-06-30', 'district')).toBe(696)
    expect(count('VN', '2025-07-01', 'district')).toBe(0)
  })
  it('include Hoàng Sa of Đà Nẵng and Trường Sa of Khánh Hòa as đặc khu', () => {
    for (const [code, name, province] of [
      ['20333', 'Đặc khu Hoàng Sa', 'Thành phố Đà Nẵng'],
      ['22736', 'Đặc khu Trường Sa', 'Tỉnh Khánh Hòa'],
    ] as const) {
      const unit = unitOf(code, NOW)
      expect(unitTitle(unit)).toBe(name)
      expect(unitTitle(ancestorsAt(history, unit.unitId, NOW)[0]!)).toBe(province)
    }
  })
  it('keep their number through the changes of type of 2026', () => {
    for (const [code, day] of [
      ['75', '2026-04-30'],
      ['22', '2026-09-01'],
      ['24', '2026-09-20'],
      ['25270', '2026-04-30'],
      ['09496', '2026-09-20'],
    ] as const) {
      const [before, after] = [unitOf(code, '2026-01-01'), unitOf(code, day)]
      expect(after.unitId).toBe(before.unitId)
      expect([before.type, after.type]).toEqual(
        before.level === 'province' ? ['Tỉnh', 'Thành phố'] : ['Xã', 'Phường'],
      )
    }
  })
})

describe('the units before 01/07/2025', () => {
  it('are 63 provinces at every earlier day, 713, 705 and 696 districts on the three lists', () => {
    for (const date of ['2011-07-01', '2019-10-06', '2025-06-30'])
      expect(count('VN', date, 'province')).toBe(63)
    const districts = ['2019-10-06', '2023-04-10', '2025-03-01'].map((date) => count('VN', date, 'district'))
    expect(districts).toEqual([713, 705, 696])
  })
  it('are 11,160, 10,599 and 10,033 communes on the three lists', () => {
    const communes = ['2019-10-06', '2023-04-10', '2025-03-01'].map((date) => count('VN', date))
    expect(communes).toEqual([11_160, 10_599, 10_033])
  })
  it('are 223 communes of Hải Phòng on 06/10/2019, 217 in 2023, 167 on 01/03/2025', () => {
    expect([count('31', '2019-10-06'), count('31', '2023-04-10'), count('31', '2025-03-01')]).toEqual([
      223, 217, 167,
    ])
    const hanhChinh = descendantsAt(history, unitOf('31', '2019-10-06').unitId, '2019-10-06')
    const by = (type: string) =>
      hanhChinh.filter((unit) => unit.type === type && unit.level === 'commune').length
    expect([by('Phường'), by('Xã'), by('Thị trấn')]).toEqual([70, 143, 10])
  })
  it('say when a date is that of a list and not of a law', () => {
    expect(unitOf('11296', '2015-01-01').observed).toBe(true)
    expect(unitOf('31', '2015-01-01').observed).toBeUndefined()
    expect(unitOf('27301', NOW).observed).toBeUndefined()
  })
  it('knew Thừa Thiên Huế as a province until 31/12/2024, the same unit since', () => {
    const [before, after] = [unitOf('46', '2024-12-31'), unitOf('46', '2025-01-01')]
    expect([unitTitle(before), unitTitle(after)]).toEqual(['Tỉnh Thừa Thiên Huế', 'Thành phố Huế'])
    expect(after.unitId).toBe(before.unitId)
  })
})

describe('codes', () => {
  it('are reused: 27316 was three units within a year', () => {
    expect(chain('27316')).toEqual([
      'Phường 8 2008-08-01',
      'Phường 7 2025-01-01',
      'Phường An Đông 2025-07-01',
    ])
    expect(new Set(codeHistory(history, '27316').map((unit) => unit.unitId)).size).toBe(3)
  })
  it('of province 15, 24, 44, 52, 80, 82 and 91 meant another province before', () => {
    for (const code of ['15', '24', '44', '52', '80', '82', '91'])
      expect(unitOf(code, '2025-07-01').name).not.toBe(unitOf(code, '2025-06-30').name)
  })
  it('are corrected: Ia Mơ is 23938, before and after', () => {
    expect(unitOf('23938', NOW).name).toBe('Ia Mơ')
    expect(unitOf('23938', NOW).unitId).toBe(unitOf('23938', '2019-10-06').unitId)
    expect(codeHistory(history, '23737').map((unit) => unit.name)).toEqual(['Ia Mơ Nông'])
  })
  it('and the day they began name one version', () => {
    const keys = history.versions.map((unit) => `${unit.code} ${unit.validFrom}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('every version', () => {
  it('lies below a unit that was there as long as it was', () => {
    const broken = history.versions.filter((unit) => {
      if (unit.parentId === null) return false
      const life = history.byUnit.get(unit.parentId)!
      const end = life.at(-1)!.validTo
      return (
        life[0]!.validFrom > unit.validFrom || (end !== null && (unit.validTo === null || unit.validTo > end))
      )
    })
    expect(broken).toEqual([])
  })
  it('of a commune is counted under some province on every day of change', () => {
    const days = [...new Set(history.versions.map((unit) => unit.validFrom))]
    for (const day of days) {
      const alive = history.versions.filter((unit) => unit.level === 'commune' && isValidAt(unit, day))
      expect(count('VN', day)).toBe(alive.length)
    }
  })
})

describe('searching the real units', () => {
  const find = (query: string) => findUnits(history, query, { date: NOW })
  it('finds the ward of today first and the numbered ward by its district', () => {
    expect(find('an dong')[0]?.unit.code).toBe('27316')
    const [former] = find('phường 5, quận 5')
    expect([former?.unit.code, former?.current]).toEqual(['27334', false])
    expect(former?.now.map(unitTitle)).toEqual(['Phường An Đông'])
  })
  it('says where a district went: to the wards of its communes', () => {
    const quan5 = find('quận 5').find((hit) => hit.unit.code === '774')
    expect(quan5?.now.map((unit) => unit.name)).toEqual(['Chợ Quán', 'An Đông', 'Chợ Lớn'])
  })
  it('tells the two xã Thạnh Lộc of Kiên Giang apart', () => {
    const former = findUnits(history, 'xa thanh loc', { date: NOW, limit: 50 }).filter((hit) =>
      ['30901', '30913'].includes(hit.unit.code),
    )
    const ways = former.map((hit) => [
      hit.unit.code,
      hit.ancestors[0]?.name,
      hit.now.map((unit) => unit.code),
    ])
    expect(ways.sort()).toEqual([
      ['30901', 'Châu Thành', ['30886']],
      ['30913', 'Giồng Riềng', ['30910']],
    ])
  })
  it('lists the children of a province in the order of their codes', () => {
    const codes = childrenAt(history, unitOf('46', NOW).unitId, NOW).map((unit) => unit.code)
    expect(codes).toEqual([...codes].sort())
    expect(codes[0]).toBe('19753')
  })
})
