import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aGap, aValue } from '../returns/form.testing.ts'
import type { Cell } from '../returns/return-cell.ts'
import { exactSum } from './exact-sum.ts'
import { deltaBetween } from './rollup-delta.ts'
import { foldReturns, type SealedReturn } from './rollup-fold.ts'
import { ancestorsAt, drawnCells, drawnReturns, ELEMENTS } from './rollup.testing.ts'

describe('deltaBetween', () => {
  it('adds a first version, corrects a second and withdraws a third', () => {
    expect(deltaBetween(null, [aValue('A', 5)])).toEqual([{ element: 'A', delta: 5, reportedDelta: 1 }])
    expect(deltaBetween([aValue('A', 5)], [aValue('A', 3)])).toEqual([
      { element: 'A', delta: -2, reportedDelta: 0 },
    ])
    expect(deltaBetween([aValue('A', 3)], [aGap('A', 'missing', 'sai')])).toEqual([
      { element: 'A', delta: -3, reportedDelta: -1 },
    ])
  })

  it('notes a reported 0, which changes the count of reports and not the sum', () => {
    expect(deltaBetween(null, [aValue('A', 0)])).toEqual([{ element: 'A', delta: 0, reportedDelta: 1 }])
  })

  it('adds nothing when the same version is applied again', () => {
    fc.assert(fc.property(drawnCells, (cells) => deltaBetween(cells, [...cells].reverse()).length === 0))
  })

  it('takes back exactly what it added', () => {
    fc.assert(
      fc.property(drawnCells, drawnCells, (a, b) => {
        const back = deltaBetween(b, a)
        expect(deltaBetween(a, b)).toEqual(
          back.map(({ element, delta, reportedDelta }) => ({
            element,
            delta: delta === 0 ? 0 : -delta,
            reportedDelta: reportedDelta === 0 ? 0 : -reportedDelta,
          })),
        )
      }),
    )
  })

  it('sums, over any series of versions with retries, to the fold of the last versions', () => {
    const history = fc.tuple(
      drawnReturns,
      fc.array(fc.array(drawnCells, { maxLength: 3 }), { maxLength: 40 }),
    )
    fc.assert(
      fc.property(history, ([last, earlier]) => {
        const stored = new Map<string, { value: number; reported: number }>()
        last.forEach((final, i) => {
          let before: readonly Cell[] | null = null
          // Each version is applied twice, as a device that did not hear the answer does.
          for (const cells of [...(earlier[i] ?? []), final.cells].flatMap((each) => [each, each])) {
            store(stored, final, deltaBetween(before, cells))
            before = cells
          }
        })
        const rows = foldReturns(last, ELEMENTS, ancestorsAt, 'sent').filter(({ unitId }) => unitId < 100)
        const expected = rows.map((row) => [
          keyOf(row.unitId, row),
          { value: row.value, reported: row.unitsReported },
        ])
        expect(Object.fromEntries([...stored].filter(([, sum]) => sum.reported > 0))).toEqual(
          Object.fromEntries(expected),
        )
        for (const sum of stored.values()) if (sum.reported === 0) expect(sum.value).toBe(0)
      }),
    )
  })
})

const keyOf = (unitId: number, row: { period: string; element: string }) =>
  `${unitId}|${row.period}|${row.element}`

function store(
  stored: Map<string, { value: number; reported: number }>,
  { unitId, period }: SealedReturn,
  deltas: ReturnType<typeof deltaBetween>,
) {
  const date = { 'hc-2025-H1': '2025-06-14', 'hc-2025-H2': '2025-12-14' }[period] ?? '2026-06-14'
  for (const { element, delta, reportedDelta } of deltas) {
    if (ELEMENTS.get(element)!.overUnits === 'none') continue
    for (const above of ancestorsAt(unitId, date)) {
      const key = keyOf(above, { period, element })
      const sum = stored.get(key) ?? { value: 0, reported: 0 }
      stored.set(key, { value: exactSum([sum.value, delta]), reported: sum.reported + reportedDelta })
    }
  }
}
