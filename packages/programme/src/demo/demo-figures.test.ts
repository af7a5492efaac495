import { createHash } from 'node:crypto'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import { checkCells } from '@hoanhap/domain/returns/form-check'
import { whyNotSend } from '@hoanhap/domain/returns/return-flow'
import { describe, expect, it } from 'vitest'
import { loadReference } from '../reference/reference-files.ts'
import { demoFigures } from './demo-figures.ts'
import type { DemoReturn } from './demo-return.ts'
import { fictionalCity } from './fictional-city.ts'

const reference = loadReference()
const elements = new Map(reference.elements.map((element) => [element.code, element]))
const anchor = parsePeriod('hc-2026-H1')
const returns = demoFigures(2026, anchor, reference)
const digest = (figures: readonly DemoReturn[]) =>
  createHash('sha256').update(JSON.stringify(figures)).digest('hex')
const communes = returns.filter((one) => one.form === 'XA-6T')
const periods = [...new Set(communes.map((one) => one.period))]
const cells = (period: string, element: string) =>
  communes
    .filter((one) => one.period === period)
    .flatMap((one) => one.cells.filter((cell) => cell.element === element))
const total = (period: string, element: string) =>
  cells(period, element).reduce((sum, cell) => sum + (cell.value ?? 0), 0)

describe('the figures of the fictional city', () => {
  it('are the same for the same seed and others for another', () => {
    expect(digest(demoFigures(2026, anchor, reference))).toBe(digest(returns))
    expect(digest(demoFigures(7, anchor, reference))).not.toBe(digest(returns))
  })

  it('span six half-years up to the anchor', () => {
    expect(periods).toEqual([
      'hc-2023-H2',
      'hc-2024-H1',
      'hc-2024-H2',
      'hc-2025-H1',
      'hc-2025-H2',
      'hc-2026-H1',
    ])
    expect(returns.filter((one) => one.form === 'TINH-6T').map((one) => one.period)).toEqual(periods)
  })

  it('leave out one or two communes each time and answer every line of those that came', () => {
    for (const period of periods) {
      const came = communes.filter((one) => one.period === period)
      expect(new Set(came.map((one) => one.unitId)).size).toBe(came.length)
      expect([112, 113]).toContain(came.length)
    }
    expect(communes.every((one) => one.cells.length === 40)).toBe(true)
  })

  it.each([1, 7, 2026])('could all have been sent, rule by rule, with seed %i', (seed) => {
    for (const name of ['hc-2026-H1', 'hc-2026-H2', 'hc-2024-H2']) {
      for (const one of demoFigures(seed, parsePeriod(name), reference)) {
        const form = reference.forms.find((candidate) => candidate.code === one.form)!
        const refusal = whyNotSend('draft', checkCells(form, elements, one.cells))
        expect(refusal?.details ?? null, `${one.unitId} ${one.period}`).toBeNull()
      }
    }
  })

  it.each([1, 7, 2026])('have the size of a city of 114 communes, with seed %i', (seed) => {
    const all = demoFigures(seed, anchor, reference).filter((one) => one.form === 'XA-6T')
    const sum = (period: string, element: string) =>
      all
        .flatMap((one) => (one.period === period ? one.cells : []))
        .reduce((value, cell) => (cell.element === element ? value + (cell.value ?? 0) : value), 0)
    const [establishments, workers] = [sum('hc-2026-H1', 'CS.TONG'), sum('hc-2026-H1', 'CS.LD')]
    expect(establishments).toBeGreaterThan(2700)
    expect(establishments).toBeLessThan(3500)
    expect(workers / establishments).toBeGreaterThan(2)
    expect(workers / establishments).toBeLessThan(2.4)
    expect(sum('hc-2026-H1', 'CS.LT') / establishments).toBeGreaterThan(0.48)
    expect(sum('hc-2026-H1', 'CS.LT') / establishments).toBeLessThan(0.62)
    for (const year of [2024, 2025]) {
      const inYear = (element: string) => sum(`hc-${year}-H1`, element) + sum(`hc-${year}-H2`, element)
      expect(inYear('KT.LUOT'), 'visits').toBeGreaterThan(600)
      expect(inYear('KT.LUOT'), 'visits').toBeLessThan(950)
      expect(inYear('KT.VP') / inYear('KT.CSO'), 'violations').toBeGreaterThan(0.06)
      expect(inYear('KT.VP') / inYear('KT.CSO'), 'violations').toBeLessThan(0.14)
      expect(inYear('TT.BUOI'), 'sessions').toBeGreaterThan(250)
      expect(inYear('TT.BUOI'), 'sessions').toBeLessThan(400)
    }
  })

  it('know all four kinds of "no number", with a reason for what is missing', () => {
    const states = new Set(communes.flatMap((one) => one.cells.map((cell) => cell.state)))
    expect([...states].sort()).toEqual(['missing', 'none', 'not-applicable', 'not-constituted', 'value'])
    const missing = communes.flatMap((one) => one.cells.filter((cell) => cell.state === 'missing'))
    expect(missing.every((cell) => cell.note !== null && cell.value === null)).toBe(true)
  })

  it('show the hole that the reform tore: fewer teams right after it, more a year later', () => {
    const teams = periods.map((period) => total(period, 'KT.DOI'))
    expect(teams[4]!).toBeLessThan(teams[3]!)
    expect(teams[5]!).toBeGreaterThan(teams[4]!)
    expect(total('hc-2025-H1', 'KT.LUOT')).toBeGreaterThan(0)
  })

  it('have the newest period partly waiting and partly sent back with a reason', () => {
    const newest = communes.filter((one) => one.period === anchor.id)
    const count = (status: string) => newest.filter((one) => one.status === status).length
    expect([count('sent'), count('returned')]).toEqual([6, 3])
    expect(newest.every((one) => (one.status === 'returned') === (one.reason !== null))).toBe(true)
    expect(communes.filter((one) => one.period !== anchor.id).every((one) => one.status === 'accepted')).toBe(
      true,
    )
  })

  it('arrive after the cut-off and before they are decided', () => {
    for (const one of returns) {
      expect(one.sentOn > parsePeriod(one.period).to).toBe(true)
      expect(one.decidedOn === null || one.decidedOn > one.sentOn).toBe(true)
    }
  })

  it('hold nothing of class S3 and only units of the fictional city', () => {
    const units = new Set(fictionalCity(2026).versions.map((unit) => unit.unitId))
    expect(returns.every((one) => units.has(one.unitId))).toBe(true)
    const codes = new Set(returns.flatMap((one) => one.cells.map((cell) => cell.element)))
    expect([...codes].filter((code) => elements.get(code)!.sensitivity === 'S3')).toEqual([])
  })

  it('keep the register of a commune steady: it never jumps by half', () => {
    const [before, after] = ['hc-2025-H2', 'hc-2026-H1'].map(
      (period) =>
        new Map(
          communes
            .filter((one) => one.period === period)
            .map((one) => [one.unitId, one.cells.find((cell) => cell.element === 'CS.TONG')!.value!]),
        ),
    )
    for (const [unit, value] of after!) {
      const earlier = before!.get(unit)
      if (earlier !== undefined) expect(Math.abs(value - earlier) / earlier).toBeLessThan(0.5)
    }
  })
})
