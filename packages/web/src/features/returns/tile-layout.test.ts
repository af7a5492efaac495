import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aQueueRow } from './return.testing.ts'
import { layTiles, tileAt } from './tile-layout.ts'

describe('layTiles', () => {
  it('groups wards, communes and special zones, each by name, with letters to find them by', () => {
    const rows = ['Xã Đồng Sương', 'Phường Sao Mai', 'Đặc khu Đảo Hải Âu', 'Xã Bãi Ngô', 'Phường Cánh Buồm']
    const groups = layTiles(rows.map((name, index) => aQueueRow(name, { unitId: index + 1 })))
    expect(groups.map((group) => [group.kind, group.tiles.map((tile) => tile.letters)])).toEqual([
      ['Phường', ['CB', 'SM']],
      ['Xã', ['BN', 'ĐS']],
      ['Đặc khu', ['HÂ']],
    ])
    expect(groups.flatMap((group) => group.tiles.map((tile) => tile.index))).toEqual([0, 1, 2, 3, 4])
  })

  it('loses no unit and keeps places whatever order the service gives', () => {
    const names = fc.uniqueArray(fc.constantFrom('Xã A', 'Xã B', 'Phường C', 'Phường D', 'Đặc khu E', 'Lạ'))
    fc.assert(
      fc.property(names, (list) => {
        const rows = list.map((name, index) => aQueueRow(name, { unitId: index }))
        const placed = (given: typeof rows) =>
          layTiles(given).flatMap((group) => group.tiles.map((tile) => tile.row.unit.fullName))
        expect(placed(rows).toSorted()).toEqual(list.toSorted())
        expect(placed(rows.toReversed())).toEqual(placed(rows))
      }),
    )
  })
})

describe('tileAt', () => {
  it('moves along rows and to the same column of the row below, over groups', () => {
    const groups = [5, 2]
    expect(tileAt(groups, 3, 1, 'ArrowDown')).toBe(4)
    expect(tileAt(groups, 3, 2, 'ArrowDown')).toBe(4)
    expect(tileAt(groups, 3, 4, 'ArrowDown')).toBe(6)
    expect(tileAt(groups, 3, 5, 'ArrowUp')).toBe(3)
    expect(tileAt(groups, 3, 6, 'ArrowDown')).toBe(6)
    expect(tileAt(groups, 3, 0, 'ArrowLeft')).toBe(0)
    expect(tileAt(groups, 3, 4, 'ArrowRight')).toBe(5)
    expect([tileAt(groups, 3, 4, 'Home'), tileAt(groups, 3, 4, 'End')]).toEqual([0, 6])
  })

  it('never leaves the tiles', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End')
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), fc.nat(200), keys, (groups, columns, from, key) => {
        const total = groups.reduce((sum, size) => sum + size, 0)
        const to = tileAt(groups, columns, from, key)
        expect(to >= 0 && to < total).toBe(true)
      }),
    )
  })
})
