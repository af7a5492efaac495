import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aGap, aValue } from './form.testing.ts'
import { diffCells, snapshotOf } from './return-version.ts'

const content = (facts = {}) => ({
  form: 'XA-6T',
  formVersion: 1,
  unitId: 7,
  period: 'hc-2026-H1',
  cells: [aValue('B', 2), aValue('A', 1)],
  narratives: { 'ket-qua': 'Hoàn thành', 'ton-tai': '' },
  ...facts,
})

describe('diffCells', () => {
  it('lists what was added, changed and removed, by line', () => {
    const before = [aValue('A', 1), aValue('B', 2), aValue('C', 3)]
    const after = [aValue('A', 1), aGap('B', 'missing', 'chờ'), aValue('D', 4)]
    expect(
      diffCells(before, after).map(({ element, before: a, after: b }) => [element, a?.value, b?.value]),
    ).toEqual([
      ['B', 2, null],
      ['C', 3, undefined],
      ['D', undefined, 4],
    ])
  })

  it('tells 0 from "không phát sinh" and sees a changed note', () => {
    const none = { element: 'A', state: 'none', value: 0, note: null } as const
    expect(diffCells([aValue('A', 0)], [none])).toHaveLength(1)
    expect(diffCells([aValue('A', 1)], [aValue('A', 1, 'ghi chú')])).toHaveLength(1)
    expect(diffCells([none], [none])).toEqual([])
  })
})

describe('snapshotOf', () => {
  it('is the same text whatever the order of lines and sections', () => {
    const turned = content({
      cells: [aValue('A', 1), aValue('B', 2)],
      narratives: { 'ton-tai': '', 'ket-qua': 'Hoàn thành' },
    })
    expect(snapshotOf(turned)).toBe(snapshotOf(content()))
  })

  it('is the same text for both ways of writing a Vietnamese letter', () => {
    const decomposed = content({ narratives: { 'ket-qua': 'Hoàn thành'.normalize('NFD'), 'ton-tai': '' } })
    expect(snapshotOf(decomposed)).toBe(snapshotOf(content()))
  })

  it('changes with every value, state, note, period, unit and form', () => {
    const texts = [
      content(),
      content({ cells: [aValue('A', 1), aValue('B', 3)] }),
      content({ cells: [aValue('A', 1), aValue('B', 2, 'x')] }),
      content({ cells: [aValue('A', 1), aGap('B', 'missing', 'x')] }),
      content({ period: 'hc-2026-H2' }),
      content({ unitId: 8 }),
      content({ formVersion: 2 }),
    ].map(snapshotOf)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('gives back the content it sealed', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-Z]{2}$/), fc.nat()), {
      selector: ([code]) => code,
    })
    fc.assert(
      fc.property(cells, (list) => {
        const given = list.map(([code, value]) => aValue(code, value))
        const read = JSON.parse(snapshotOf(content({ cells: given }))) as { cells: typeof given }
        expect(diffCells(given, read.cells)).toEqual([])
      }),
    )
  })
})
