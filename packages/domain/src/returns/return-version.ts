import type { PeriodId } from '../periods/period.ts'
import type { Cell } from './return-cell.ts'

/** One line that differs between two versions; null: not there. */
export type CellDifference = {
  readonly element: string
  readonly before: Cell | null
  readonly after: Cell | null
}

/** What changed from one version to another, by element code; lines that are equal are left out. */
export function diffCells(before: readonly Cell[], after: readonly Cell[]): CellDifference[] {
  const old = new Map(before.map((cell) => [cell.element, cell]))
  const fresh = new Map(after.map((cell) => [cell.element, cell]))
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .map((element) => ({ element, before: old.get(element) ?? null, after: fresh.get(element) ?? null }))
    .filter(
      ({ before: a, after: b }) => a?.state !== b?.state || a?.value !== b?.value || a?.note !== b?.note,
    )
}

/** All that a sealed version says. */
export type ReturnSnapshot = {
  readonly form: string
  readonly formVersion: number
  readonly unitId: number
  readonly period: PeriodId
  readonly cells: readonly Cell[]
  /** Narrative sections by code. */
  readonly narratives: Readonly<Record<string, string>>
}

/**
 * The text that is hashed and sealed when a return is sent: JSON with sorted keys and lines, NFC, no spaces, so that
 * the same content always gives the same bytes, whoever typed it in whatever order.
 */
export function snapshotOf(content: ReturnSnapshot): string {
  const cells = [...content.cells]
    .sort((a, b) => (a.element < b.element ? -1 : 1))
    .map(({ element, state, value, note }) => ({ element, note, state, value }))
  const narratives = Object.fromEntries(
    Object.entries(content.narratives).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const { form, formVersion, period, unitId } = content
  return JSON.stringify({ cells, form, formVersion, narratives, period, unitId }).normalize('NFC')
}
