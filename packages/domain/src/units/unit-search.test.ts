import { describe, expect, it } from 'vitest'
import { findUnits } from './unit-search.ts'
import { smallTown } from './unit.testing.ts'

const town = smallTown()
const find = (query: string, date = '2022-01-01') => findUnits(town, query, { date })

describe('findUnits', () => {
  it('finds without diacritics and puts the unit of today first, the former one after it with where it went', () => {
    const [today, former, ...more] = find('hoa binh')
    expect(today).toMatchObject({ current: true, fit: 'exact', unit: { unitId: 103 }, now: [] })
    expect(former).toMatchObject({ current: false, unit: { unitId: 102 }, now: [{ unitId: 103 }] })
    expect(more).toEqual([])
    expect(find('HOÀ BÌNH')[0]?.unit.unitId).toBe(103)
  })
  it('finds by code, by the beginning, by the inside and by name with parents', () => {
    expect(find('999')[0]?.unit.unitId).toBe(112)
    expect(find('ben')[0]).toMatchObject({ fit: 'prefix', unit: { unitId: 101 } })
    expect(find('đá')[0]).toMatchObject({ fit: 'substring', unit: { unitId: 101 } })
    expect(find('so 105, hoa son')[0]).toMatchObject({ fit: 'path', unit: { unitId: 105 } })
  })
  it('leads from a former name of a living unit to the unit', () => {
    expect(find('cu')[0]).toMatchObject({ current: false, unit: { name: 'Cũ' }, now: [{ name: 'Mới' }] })
  })
  it('names the candidates of a split whose shares are unknown', () => {
    expect(find('so 107')[0]?.now.map((unit) => unit.unitId)).toEqual([108, 109])
  })
  it('knows retired names that were never units of ours', () => {
    expect(find('bai cu')[0]).toMatchObject({
      unit: { unitId: 103 },
      alias: 'Phường Bãi Cũ, Quận Biển, Tỉnh Hòa Sơn',
    })
    expect(find('bai cu quan bien')[0]).toMatchObject({ fit: 'path', unit: { unitId: 103 } })
  })
  it('does not know the future', () => {
    expect(find('hoa binh', '2015-01-01').map((hit) => hit.unit.unitId)).toEqual([102])
  })
  it('keeps to the level and the limit, numbers in their order', () => {
    expect(
      findUnits(town, 'hoa', { date: '2022-01-01', level: 'province' }).map((hit) => hit.unit.unitId),
    ).toEqual([10])
    const wards = findUnits(town, 'phuong so', { date: '2022-01-01', limit: 2 })
    expect(wards.map((hit) => hit.unit.unitId)).toEqual([105, 106])
    expect(find('  ')).toEqual([])
  })
})
