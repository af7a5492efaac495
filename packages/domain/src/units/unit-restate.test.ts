import { describe, expect, it } from 'vitest'
import { createUnitHistory } from './unit-history.ts'
import { restate, type Restated } from './unit-restate.ts'
import { edge, nation, province, smallTown, version } from './unit.testing.ts'

const town = smallTown()
const at = (unitId: number, value: number, date = '2015-12-14') => ({ unitId, value, date })
const brief = ({ rows }: Restated) => rows.map(({ unitId, value, extent }) => [unitId, value, extent])
const reasons = ({ flags }: Restated) => flags.map(({ ofUnitId, reason }) => [ofUnitId, reason])

describe('restating forwards', () => {
  it('adds up what was merged whole, and remembers the parts', () => {
    const now = restate(town, [at(101, 4), at(102, 6)], { toMapOf: '2022-01-01' })
    expect(brief(now)).toEqual([[103, 10, 'exact']])
    expect(now.flags).toEqual([])
    expect(now.rows[0]?.parts.map(({ unitId, value }) => [unitId, value])).toEqual([
      [101, 4],
      [102, 6],
    ])
  })
  it('splits by known shares, whole units staying whole', () => {
    expect(brief(restate(town, [at(104, 11)], { toMapOf: '2022-01-01' }))).toEqual([
      [105, 3, 'shared'],
      [106, 8, 'shared'],
    ])
  })
  it('never guesses a split without shares: the value stands on the province, beside its own figure', () => {
    const now = restate(town, [at(107, 9), at(10, 100)], { toMapOf: '2022-01-01' })
    expect(brief(now)).toEqual([
      [10, 100, 'exact'],
      [10, 9, 'unallocated'],
    ])
    expect(now.flags).toMatchObject([
      { ofUnitId: 107, reason: 'split-shares-unknown', candidates: [108, 109] },
    ])
  })
  it('follows a main successor of unknown extent, and says so', () => {
    const now = restate(town, [at(110, 5)], { toMapOf: '2022-01-01' })
    expect(brief(now)).toEqual([[111, 5, 'assumed']])
    expect(reasons(now)).toEqual([[110, 'main-successor-only']])
  })
  it('keeps the figure of a unit that ended without a successor on its province', () => {
    const now = restate(town, [at(114, 2)], { toMapOf: '2022-01-01' })
    expect(brief(now)).toEqual([[10, 2, 'unallocated']])
    expect(reasons(now)).toEqual([[114, 'no-successor']])
  })
  it('changes nothing on the map of its own time, and keeps dates apart', () => {
    const series = [at(101, 4), at(101, 5, '2016-12-14')]
    expect(restate(town, series, { toMapOf: '2016-01-01' }).rows.map((row) => row.value)).toEqual([4, 5])
  })
})

describe('restating backwards', () => {
  it('cannot take a merger apart: the value stands on the nearest unit that held all of it', () => {
    const then = restate(town, [at(103, 10, '2022-12-14')], { toMapOf: '2015-01-01' })
    expect(brief(then)).toEqual([[10, 10, 'unallocated']])
    expect(then.flags).toMatchObject([{ reason: 'merger-not-separable', candidates: [101, 102] }])
  })
  it('does not credit a survivor with what it absorbed later', () => {
    expect(brief(restate(town, [at(112, 7, '2022-12-14')], { toMapOf: '2018-06-01' }))).toEqual([
      [10, 7, 'unallocated'],
    ])
    expect(brief(restate(town, [at(112, 7, '2018-12-14')], { toMapOf: '2017-01-01' }))).toEqual([
      [112, 7, 'exact'],
    ])
  })
  it('puts the pieces of a split together again', () => {
    const series = [at(105, 3, '2022-12-14'), at(106, 8, '2022-12-14')]
    expect(brief(restate(town, series, { toMapOf: '2015-01-01' }))).toEqual([[104, 11, 'exact']])
  })
  it('there and back loses nothing, even through mergers and splits without shares', () => {
    const series = [at(101, 4), at(102, 6), at(104, 11), at(107, 9), at(110, 5), at(114, 2)]
    const there = restate(town, series, { toMapOf: '2022-01-01' })
    const back = restate(town, there.rows, { toMapOf: '2015-01-01' })
    expect(back.rows.map(({ unitId, value, date }) => ({ unitId, value, date }))).toEqual(series)
    expect(back.rows.every((row) => row.extent === 'exact')).toBe(true)
  })
})

describe('a unit that gives a part away and lives on', () => {
  const give = (share: number | null) =>
    createUnitHistory(
      [nation, province, version(5), version(6)],
      [edge(5, 6, '2020-01-01', { kind: 'part', share })],
    )
  it('loses the known share', () => {
    expect(brief(restate(give(0.2), [at(5, 10)], { toMapOf: '2022-01-01' }))).toEqual([
      [5, 8, 'shared'],
      [6, 2, 'shared'],
    ])
  })
  it('keeps a figure of after the change as it is', () => {
    expect(brief(restate(give(0.2), [at(5, 10, '2021-12-14')], { toMapOf: '2022-01-01' }))).toEqual([
      [5, 10, 'exact'],
    ])
  })
  it('keeps the whole, flagged, when the share is unknown', () => {
    const now = restate(give(null), [at(5, 10)], { toMapOf: '2022-01-01' })
    expect(brief(now)).toEqual([[5, 10, 'assumed']])
    expect(reasons(now)).toEqual([[5, 'gave-unknown-part']])
  })
})

describe('restate refuses', () => {
  it('a unit that does not exist', () => {
    expect(() => restate(town, [at(4711, 1)], { toMapOf: '2022-01-01' })).toThrow(RangeError)
  })
  it('parts that do not add up to their row', () => {
    const parts = [{ unitId: 101, date: '2015-12-14', value: 3, whole: true }]
    expect(() => restate(town, [{ ...at(103, 4), parts }], { toMapOf: '2022-01-01' })).toThrow(RangeError)
  })
})
