import fc from 'fast-check'
import { aGap, anElement, aValue } from '../returns/form.testing.ts'
import type { Cell } from '../returns/return-cell.ts'
import type { SealedReturn } from './rollup-fold.ts'

/** Flow, stock, decimal, distinct over units, and one that stays with its unit. */
export const ELEMENTS = new Map(
  [
    anElement('A'),
    anElement('B', { kind: 'stock', overTime: 'last' }),
    anElement('C', { valueType: 'decimal' }),
    anElement('D', { kind: 'distinct', overUnits: 'none', overTime: 'none' }),
  ].map((element) => [element.code, element]),
)

/** Communes 100–199 below provinces 1–3, below nation 0; communes from 150 on move one province up in mid-2025. */
export const ancestorsAt = (unitId: number, date: string): number[] => {
  if (unitId === 0) return []
  if (unitId < 100) return [0]
  const moved = unitId >= 150 && date >= '2025-07-01' ? 1 : 0
  return [((unitId + moved) % 3) + 1, 0]
}

const figure = (element: string): fc.Arbitrary<Cell> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.nat(5_000_000_000).map((n) => aValue(element, element === 'C' ? (n % 1e9) / 1e3 : n)),
    },
    fc.constant<Cell>({ element, state: 'none', value: 0, note: null }),
    fc.constant(aGap(element, 'missing', 'chờ')),
    fc.constant(aGap(element, 'not-constituted')),
  )

export const drawnCells: fc.Arbitrary<Cell[]> = fc
  .tuple(...[...ELEMENTS.keys()].map((code) => fc.option(figure(code), { nil: null })))
  .map((cells) => cells.filter((cell) => cell !== null))

const drawnReturn: fc.Arbitrary<SealedReturn> = fc.record({
  unitId: fc.integer({ min: 100, max: 199 }),
  period: fc.constantFrom('hc-2025-H1', 'hc-2025-H2', 'hc-2026-H1'),
  status: fc.constantFrom('sent' as const, 'returned' as const, 'accepted' as const),
  cells: drawnCells,
})

export const drawnReturns: fc.Arbitrary<SealedReturn[]> = fc.uniqueArray(drawnReturn, {
  selector: ({ unitId, period }) => `${unitId}|${period}`,
  maxLength: 40,
})
