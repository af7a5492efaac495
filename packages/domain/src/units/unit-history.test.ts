import { describe, expect, it } from 'vitest'
import {
  ancestorsAt,
  childrenAt,
  codeHistory,
  countAt,
  createUnitHistory,
  descendantsAt,
  unitByCodeAt,
  versionAt,
} from './unit-history.ts'
import { unitTitle } from './unit.ts'
import { edge, nation, province, smallTown, version } from './unit.testing.ts'

const town = smallTown()

describe('a unit through time', () => {
  it('keeps its number through a new name and a new code', () => {
    expect(versionAt(town, 112, '2017-12-31')).toMatchObject({ name: 'Cũ', code: '112' })
    expect(versionAt(town, 112, '2018-01-01')).toMatchObject({ name: 'Mới', code: '999' })
  })

  it('does not exist before its creation or from the day of its end', () => {
    expect(versionAt(town, 103, '2019-12-31')).toBeUndefined()
    expect(versionAt(town, 101, '2019-12-31')?.name).toBe('Bến Đá')
    expect(versionAt(town, 101, '2020-01-01')).toBeUndefined()
    expect(versionAt(town, 4711, '2020-01-01')).toBeUndefined()
  })

  it('is found by the code it carried that day, whatever the code meant before', () => {
    expect(unitByCodeAt(town, '101', '2019-12-31')?.unitId).toBe(101)
    expect(unitByCodeAt(town, '101', '2020-01-01')?.unitId).toBe(103)
    expect(codeHistory(town, '101').map((unit) => unit.unitId)).toEqual([101, 103])
    expect(codeHistory(town, '00000')).toEqual([])
  })

  it('has its parents up to the nation', () => {
    expect(ancestorsAt(town, 101, '2019-01-01').map(unitTitle)).toEqual(['Tỉnh Hòa Sơn', 'Việt Nam'])
    expect(ancestorsAt(town, 1, '2019-01-01')).toEqual([])
    expect(ancestorsAt(town, 101, '2022-01-01')).toEqual([])
  })

  it('has below it what lay there on the day', () => {
    expect(countAt(town, 1, '2019-06-01', 'commune')).toBe(7)
    expect(countAt(town, 1, '2021-01-01', 'commune')).toBe(7)
    expect(descendantsAt(town, 1, '2019-06-01')[0]?.unitId).toBe(10)
    expect(childrenAt(town, 10, '2020-06-01').map((unit) => unit.unitId)).not.toContain(101)
  })
})

describe('createUnitHistory', () => {
  const town = [nation, province]
  it.each([
    [
      'two versions of a unit on one day',
      [version(5), version(5, { validFrom: '2015-01-01', code: '6' })],
      [],
    ],
    ['two units with one code on one day', [version(5), version(6, { code: '5' })], []],
    ['a version that ends before it begins', [version(5, { validTo: '2009-01-01' })], []],
    ['a parent that does not exist', [version(5, { parentId: 77 })], []],
    ['an edge to nowhere', [version(5)], [edge(5, 6, '2020-01-01')]],
    ['an edge to itself', [version(5, { validTo: '2020-01-01' })], [edge(5, 5, '2020-01-01')]],
    ['a share above one', [version(5), version(6)], [edge(5, 6, '2020-01-01', { kind: 'part', share: 1.2 })]],
    ['a unit that lives on after all of it left', [version(5), version(6)], [edge(5, 6, '2020-01-01')]],
  ])('refuses %s', (_, versions, edges) => {
    expect(() => createUnitHistory([...town, ...versions], edges)).toThrow(RangeError)
  })
})
