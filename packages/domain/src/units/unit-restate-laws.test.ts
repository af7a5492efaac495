import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUnitHistory } from './unit-history.ts'
import { restate, type Restated, type SeriesPoint } from './unit-restate.ts'
import type { UnitEdge, UnitHistory, UnitVersion } from './unit.ts'
import { edge, nation, province, version } from './unit.testing.ts'

const COMMUNES = 8
const LAST_YEAR = 2024

type Act = {
  kind: 'merge' | 'absorb' | 'split' | 'guess' | 'vanish'
  pick: number
  other: number
  shares: number[] | null
}
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('merge', 'absorb', 'split', 'guess', 'vanish'),
  pick: fc.nat(),
  other: fc.nat(),
  shares: fc.option(fc.constantFrom([0.3, 0.7], [0.25, 0.25, 0.5], [1 / 3, 2 / 3], [0.1, 0.2])),
})

/** Plays the acts, one a year, over two provinces of four communes each. */
function play(acts: readonly Act[]): UnitHistory {
  const versions: UnitVersion[] = [
    nation,
    province,
    { ...province, unitId: 20, code: '20', name: 'Hòa Giang' },
  ]
  const edges: UnitEdge[] = []
  let alive: number[] = []
  let next = 100
  const born = (validFrom: string, parentId: number) => {
    versions.push(version(next, { validFrom, parentId }))
    alive.push(next)
    return next++
  }
  const end = (id: number, validTo: string) => {
    const i = versions.findIndex((unit) => unit.unitId === id)
    versions[i] = { ...versions[i]!, validTo }
    alive = alive.filter((other) => other !== id)
  }
  const parentOf = (id: number) => versions.find((unit) => unit.unitId === id)!.parentId!
  for (let i = 0; i < COMMUNES; i++) born('2010-01-01', i % 2 ? 10 : 20)
  acts.forEach(({ kind, pick, other, shares }, i) => {
    const date = `${2011 + i}-01-01`
    const from = alive[pick % alive.length]!
    const mates = alive.filter((id) => id !== from && parentOf(id) === parentOf(from))
    const mate = mates[other % mates.length]
    const home = parentOf(from)
    if (kind === 'split') {
      end(from, date)
      for (const share of shares ?? [null, null])
        edges.push(edge(from, born(date, home), date, { kind: 'part', share }))
    } else if (kind === 'guess') {
      end(from, date)
      edges.push(edge(from, born(date, home), date, { kind: 'unknown-extent' }))
    } else if (mate !== undefined) {
      end(from, date)
      if (kind === 'absorb') edges.push(edge(from, mate, date))
      if (kind !== 'merge') return
      end(mate, date)
      const into = born(date, home)
      edges.push(edge(from, into, date), edge(mate, into, date))
    }
  })
  return createUnitHistory(versions, edges)
}

const story = fc.array(act, { maxLength: 13 }).map(play)
const figures = fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: COMMUNES, maxLength: COMMUNES })
const year = fc.integer({ min: 2010, max: LAST_YEAR }).map((at) => `${at}-06-30`)
const seriesOf = (values: readonly number[]): SeriesPoint[] =>
  values.map((value, i) => ({ unitId: 100 + i, date: '2010-06-30', value }))
const sum = (points: readonly SeriesPoint[]) => points.reduce((total, point) => total + point.value, 0)

/** Of a province: its own rows and those of its communes. */
function sumOf(history: UnitHistory, points: readonly SeriesPoint[], provinceId: number): number {
  const isIn = (id: number) => id === provinceId || history.byUnit.get(id)![0]!.parentId === provinceId
  return sum(points.filter((point) => isIn(point.unitId)))
}
const plain = ({ rows }: Restated) => rows.map(({ unitId, date, value }) => ({ unitId, date, value }))

describe('over random histories of mergers and splits', () => {
  it('the total of the nation and of each province never changes', () => {
    fc.assert(
      fc.property(story, figures, year, (history, values, toMapOf) => {
        const series = seriesOf(values)
        const { rows } = restate(history, series, { toMapOf })
        for (const id of [1, 10, 20])
          expect(id === 1 ? sum(rows) : sumOf(history, rows, id)).toBe(
            id === 1 ? sum(series) : sumOf(history, series, id),
          )
        expect(rows.every((row) => Number.isInteger(row.value))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('there and back gives every figure back, whatever maps lie between', () => {
    fc.assert(
      fc.property(story, figures, fc.array(year, { minLength: 1, maxLength: 3 }), (history, values, maps) => {
        const series = seriesOf(values)
        let there: readonly SeriesPoint[] = series
        for (const toMapOf of maps) there = restate(history, there, { toMapOf }).rows
        expect(plain(restate(history, there, { toMapOf: '2010-06-30' }))).toEqual(series)
      }),
      { numRuns: 1000 },
    )
  })

  it('figures of the last map keep their total on every earlier one', () => {
    fc.assert(
      fc.property(story, year, (history, toMapOf) => {
        const alive = history.versions.filter((unit) => unit.level === 'commune' && unit.validTo === null)
        const series = alive.map((unit, i) => ({
          unitId: unit.unitId,
          date: `${LAST_YEAR}-12-31`,
          value: i + 1,
        }))
        expect(sum(restate(history, series, { toMapOf }).rows)).toBe(sum(series))
      }),
      { numRuns: 500 },
    )
  })

  it('every row stands on a unit of the map asked for, and no two exact rows on one', () => {
    fc.assert(
      fc.property(story, figures, year, (history, values, toMapOf) => {
        const { rows } = restate(history, seriesOf(values), { toMapOf })
        const alive = (id: number) => {
          const [first] = history.byUnit.get(id)!
          return first!.validFrom <= toMapOf && (first!.validTo === null || first!.validTo > toMapOf)
        }
        expect(rows.every((row) => alive(row.unitId))).toBe(true)
        const keys = rows.map((row) => `${row.unitId} ${row.extent === 'unallocated'}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
