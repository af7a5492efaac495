import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import { assessTarget } from '@hoanhap/domain/targets/target-assessment'
import { describe, expect, it } from 'vitest'
import { loadReference } from '../reference/reference-files.ts'
import { planPackFaults } from '../reference/plan-pack-rules.ts'
import { demoFigures } from './demo-figures.ts'
import { demoPlan } from './demo-plan.ts'

const reference = loadReference()
const elements = new Map(reference.elements.map((element) => [element.code, element]))

/** Statuses of the demo plan at an anchor, by a plain sum over its returns. */
function statusesAt(name: string, seed: number): string[] {
  const anchor = parsePeriod(name)
  const plan = demoPlan(anchor)
  const returns = demoFigures(seed, anchor, reference)
  const sum = (code: string): number | null => {
    const flow = elements.get(code)!.overTime === 'sum'
    const cells = returns.filter((one) => flow || one.period === name).flatMap((one) => one.cells)
    const values = cells.flatMap((cell) => (cell.element === code && cell.value !== null ? [cell.value] : []))
    return values.length === 0 ? null : values.reduce((a, b) => a + b, 0)
  }
  const together = (codes: readonly string[]) =>
    codes.map(sum).reduce((a, b) => (a === null || b === null ? null : a + b), 0)
  const denominatorOf = ({ denominator }: Indicator) =>
    Array.isArray(denominator) ? together(denominator as string[]) : null
  return plan.targets.map((target) => {
    const indicator = reference.indicators.find((candidate) => candidate.code === target.indicator)!
    const figures = {
      numerator: together(indicator.numerator),
      denominator: target.kind === 'frequency' ? 36 : denominatorOf(indicator),
      unitsReported: 112,
      unitsOwing: 114,
      asOf: anchor.to,
      unitsInScope: { commune: 114, province: 1, district: 0, nation: 1 }[target.scope.level ?? 'nation'],
      frequency: [],
      indicator,
      released: false,
    }
    return assessTarget({ ...target, span: null }, figures, anchor.to, plan.period).status
  })
}

describe('the plan of the fictional city', () => {
  it('is a pack without a fault, with seventeen targets of eight kinds', () => {
    const plan = demoPlan(parsePeriod('hc-2026-H2'))
    expect(planPackFaults(plan, reference)).toEqual([])
    expect(plan.targets).toHaveLength(17)
    expect(new Set(plan.targets.map((target) => target.kind)).size).toBeGreaterThanOrEqual(7)
  })

  it('runs for five years that hold all six periods', () => {
    expect(demoPlan(parsePeriod('hc-2026-H2')).period).toEqual({ from: 2024, to: 2028 })
    expect(demoPlan(parsePeriod('hc-2026-H1')).period).toEqual({ from: 2023, to: 2027 })
  })

  it('says that it is illustrative wherever it is named', () => {
    expect(demoPlan(parsePeriod('hc-2026-H1')).document.title).toContain('dữ liệu minh hoạ')
  })

  it.each([
    ['hc-2026-H1', 2026],
    ['hc-2026-H2', 2026],
    ['hc-2026-H1', 7],
  ] as const)('shows a believable mix of statuses at %s with seed %i', (name, seed) => {
    const statuses = statusesAt(name, seed)
    const every = [
      'achieved',
      'on-track',
      'at-risk',
      'off-track',
      'no-data',
      'quota-only',
      'awaiting-release',
    ]
    expect(new Set(statuses)).toEqual(new Set(every))
    expect(statuses.filter((status) => status === 'on-track').length).toBeGreaterThanOrEqual(6)
    expect(statuses.filter((status) => status === 'at-risk').length).toBeGreaterThanOrEqual(2)
  })
})
