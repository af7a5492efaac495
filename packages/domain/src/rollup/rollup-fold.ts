import type { DataElement } from '../catalogue/data-element.ts'
import { parsePeriod } from '../periods/period-parse.ts'
import type { PeriodId } from '../periods/period.ts'
import type { PlainDate } from '../plain-date.ts'
import type { Cell } from '../returns/return-cell.ts'
import type { ReturnStatus } from '../returns/return-state.ts'
import { exactSum } from './exact-sum.ts'

/** The newest sealed version of one unit's return; drafts have none. */
export type SealedReturn = {
  readonly unitId: number
  readonly period: PeriodId
  readonly status: Exclude<ReturnStatus, 'draft'>
  readonly cells: readonly Cell[]
}

/** Value of an element for a unit and everything below it in a period, by the map of the period's last day. */
export type RollupValue = {
  readonly unitId: number
  readonly period: PeriodId
  readonly element: string
  readonly value: number
  /** Units that gave a figure, 0 included; "theo báo cáo của n đơn vị". */
  readonly unitsReported: number
}

/** Which returns count: all that were sent (live screens), or only those accepted (official reports). */
export type Counted = 'sent' | 'accepted'

/** Units above a unit on a day, the nearest first. */
export type AncestorsAt = (unitId: number, date: PlainDate) => readonly number[]

/** Whether a cell is a figure: a value, or nothing happened (0). The other states are not figures and never 0. */
export const isFigure = (cell: Cell): cell is Cell & { readonly value: number } =>
  (cell.state === 'value' || cell.state === 'none') && cell.value !== null

/**
 * Adds up returns the plain way, from the start, each time: the oracle against which stored sums are tested, and the
 * checker that heals them. A returned version counts as sent until it is replaced. Class S3 is never added up from
 * returns, whatever a form may hold: it is read from the released store alone (trust.md §4).
 *
 * @param elements by code; an element with `overUnits: 'none'` stays with the unit that gave it
 * @returns one value per unit, period and element that somebody gave a figure for; sorted; never a row for "no data"
 * @throws RangeError if two sealed returns hold the same unit, period and element: one line is asked by one form
 */
export function foldReturns(
  returns: readonly SealedReturn[],
  elements: ReadonlyMap<string, DataElement>,
  ancestorsAt: AncestorsAt,
  counted: Counted,
): RollupValue[] {
  const figures = new Map<string, { row: Omit<RollupValue, 'value' | 'unitsReported'>; parts: number[] }>()
  const given = new Set<string>()
  const add = (unitId: number, period: PeriodId, element: string, value: number) => {
    const key = `${unitId}|${period}|${element}`
    const entry = figures.get(key) ?? { row: { unitId, period, element }, parts: [] }
    entry.parts.push(value)
    figures.set(key, entry)
  }
  for (const { unitId, period, status, cells } of returns) {
    if (counted === 'accepted' && status !== 'accepted') continue
    const above = ancestorsAt(unitId, parsePeriod(period).to)
    for (const cell of cells.filter(isFigure)) {
      if (elements.get(cell.element)?.sensitivity === 'S3') continue
      const key = `${unitId}|${period}|${cell.element}`
      if (given.has(key)) throw new RangeError(`given twice: ${key}`)
      given.add(key)
      const goesUp = elements.get(cell.element)?.overUnits === 'sum'
      for (const each of goesUp ? [unitId, ...above] : [unitId]) add(each, period, cell.element, cell.value)
    }
  }
  return [...figures.values()]
    .map(({ row, parts }) => ({ ...row, value: exactSum(parts), unitsReported: parts.length }))
    .sort(byUnitPeriodElement)
}

/** Order of rows in every answer, so that equal content is equal text. */
export const byUnitPeriodElement = (a: RollupValue, b: RollupValue): number =>
  a.unitId - b.unitId || compare(a.period, b.period) || compare(a.element, b.element)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
