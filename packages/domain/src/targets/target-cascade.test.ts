import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cascade, cascadeGap, whyNotCascade } from './target-cascade.ts'

const children = [
  { unitId: 1, weight: 60_000 },
  { unitId: 2, weight: 30_000 },
  { unitId: 3, weight: 10_000 },
]
const counts = { enforcement: false }

describe('cascade', () => {
  it('hands a total down by population or in equal parts', () => {
    expect([...cascade(101, children, 'weighted').values()]).toEqual([61, 30, 10])
    expect([...cascade(101, children, 'equal').values()]).toEqual([34, 34, 33])
  })

  it('keeps what was set by hand and shares the rest', () => {
    const shares = cascade(100, children, 'weighted', new Map([[1, 10]]))
    expect([...shares]).toEqual([
      [1, 10],
      [2, 68],
      [3, 22],
    ])
  })

  it('adds up to the unit, whatever is locked', () => {
    const drawn = fc.uniqueArray(fc.record({ unitId: fc.nat(4_000), weight: fc.nat(500_000) }), {
      selector: (child) => child.unitId,
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(fc.nat(1_000_000), drawn, fc.nat(20), (total, list, locked) => {
        const locks = new Map(list.slice(0, locked).map(({ unitId }, i) => [unitId, i * 3]))
        if (whyNotCascade(counts, total, list, 'weighted', locks)) return
        expect(cascadeGap(total, cascade(total, list, 'weighted', locks).values())).toBe(0)
      }),
    )
  })

  it('hands one national total to 34 provinces and 3,321 communes exactly', () => {
    const provinces = Array.from({ length: 34 }, (_, i) => ({ unitId: i, weight: 900_000 + i * 31_337 }))
    const byProvince = cascade(60_000, provinces, 'weighted')
    const communes = [...byProvince].flatMap(([province, share]) => {
      const count = province < 23 ? 98 : 97
      const below = Array.from({ length: count }, (_, i) => ({
        unitId: i,
        weight: 1 + ((i * 7919) % 50_000),
      }))
      return [...cascade(share, below, 'weighted').values()]
    })
    expect(communes).toHaveLength(3_321)
    expect(cascadeGap(60_000, communes)).toBe(0)
  })
})

describe('whyNotCascade', () => {
  it('never hands down a quota on enforcement', () => {
    expect(whyNotCascade({ enforcement: true }, 100, children, 'equal', new Map())?.code).toBe(
      'target/not-for-enforcement',
    )
  })

  it('refuses locks above the total, saying by how much', () => {
    const problem = whyNotCascade(counts, 100, children, 'equal', new Map([[1, 130]]))
    expect(problem?.code).toBe('target/locks-exceed-total')
    expect(problem?.details).toEqual({ over: 30 })
  })

  it('refuses a rest that nobody can take', () => {
    const all = new Map(children.map(({ unitId }) => [unitId, 10]))
    expect(whyNotCascade(counts, 100, children, 'equal', all)?.details).toEqual({ left: 70 })
    const weightless = [{ unitId: 1, weight: 0 }]
    expect(whyNotCascade(counts, 1, weightless, 'weighted', new Map())?.code).toBe(
      'target/nothing-to-share-by',
    )
    expect(whyNotCascade(counts, 1, weightless, 'equal', new Map())).toBeNull()
  })
})
