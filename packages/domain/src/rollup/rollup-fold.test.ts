import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aGap, anElement, aValue } from '../returns/form.testing.ts'
import { exactSum } from './exact-sum.ts'
import { foldReturns, type SealedReturn } from './rollup-fold.ts'
import { ancestorsAt, drawnReturns, ELEMENTS } from './rollup.testing.ts'

const sent = (unitId: number, period: string, cells: SealedReturn['cells']): SealedReturn => ({
  unitId,
  period,
  status: 'sent',
  cells,
})
const fold = (returns: readonly SealedReturn[], counted: 'sent' | 'accepted' = 'sent') =>
  foldReturns(returns, ELEMENTS, ancestorsAt, counted)
const at = (rows: ReturnType<typeof fold>, unitId: number, element: string, period = 'hc-2025-H1') =>
  rows.find((row) => row.unitId === unitId && row.element === element && row.period === period)

describe('foldReturns', () => {
  const three = [
    sent(102, 'hc-2025-H1', [aValue('A', 5), aValue('D', 9)]),
    sent(105, 'hc-2025-H1', [{ element: 'A', state: 'none', value: 0, note: null }]),
    sent(108, 'hc-2025-H1', [aGap('A', 'missing', 'chờ')]),
  ]

  it('counts a reported 0 as a report and a missing figure as none', () => {
    expect(at(fold(three), 1, 'A')).toMatchObject({ value: 5, unitsReported: 2 })
    expect(at(fold(three), 108, 'A')).toBeUndefined()
  })

  it('keeps with its unit what must not be added over units', () => {
    expect(at(fold(three), 102, 'D')?.value).toBe(9)
    expect(at(fold(three), 1, 'D')).toBeUndefined()
  })

  it('places a figure on the map of its period, so that a later move changes no earlier total', () => {
    const moved = [sent(150, 'hc-2025-H1', [aValue('A', 3)]), sent(150, 'hc-2025-H2', [aValue('A', 4)])]
    expect(at(fold(moved), 1, 'A')?.value).toBe(3)
    expect(at(fold(moved), 2, 'A', 'hc-2025-H2')?.value).toBe(4)
  })

  it('counts only accepted returns for official reports, and keeps a returned one live until it is replaced', () => {
    const statuses = (['sent', 'returned', 'accepted'] as const).map((status, i) => ({
      ...sent(102 + 3 * i, 'hc-2025-H1', [aValue('A', 10 ** i)]),
      status,
    }))
    expect(at(fold(statuses), 1, 'A')?.value).toBe(111)
    expect(at(fold(statuses, 'accepted'), 1, 'A')?.value).toBe(100)
  })

  it('never adds up class S3, even if a form held it', () => {
    const secret = new Map([['A', anElement('A', { sensitivity: 'S3' })]])
    expect(foldReturns(three, secret, ancestorsAt, 'sent').filter(({ element }) => element === 'A')).toEqual(
      [],
    )
  })

  it('refuses a line that two returns of a unit give', () => {
    expect(() => fold([...three, three[0]!])).toThrow('given twice')
  })

  it('gives the same totals for any order of the same returns', () => {
    const shuffled = drawnReturns.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(fold(other)).toEqual(fold(list))
      }),
    )
  })

  it('makes the nation the sum of its provinces, and each province of its communes', () => {
    fc.assert(
      fc.property(drawnReturns, (list) => {
        const rows = fold(list)
        for (const nation of rows.filter(({ unitId }) => unitId === 0))
          for (const level of [(id: number) => id > 0 && id < 100, (id: number) => id >= 100]) {
            const parts = rows.filter(
              (row) => level(row.unitId) && row.element === nation.element && row.period === nation.period,
            )
            expect(exactSum(parts.map(({ value }) => value))).toBe(nation.value)
            expect(exactSum(parts.map(({ unitsReported }) => unitsReported))).toBe(nation.unitsReported)
          }
      }),
    )
  })
})

describe('exactSum', () => {
  it('adds decimals and money to the last digit', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3)
    expect(exactSum([22_500_000_000, 0.005, -0.005])).toBe(22_500_000_000)
    expect(exactSum([-0.5, 0.125])).toBe(-0.375)
    expect(exactSum([])).toBe(0)
  })

  it('stops before a sum loses digits', () => {
    expect(() => exactSum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
  })
})
