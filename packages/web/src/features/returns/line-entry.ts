import type { CellEdit, ReturnDetail, ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import type { ValueType } from '@hoanhap/domain/catalogue/data-element'
import { Problem } from '@hoanhap/domain/problem'
import { parseFigure } from '@hoanhap/domain/returns/figure-text'
import type { CellState } from '@hoanhap/domain/returns/return-cell'
import { spellFigure } from './figure-spelling.ts'

/** What stands in a line on the screen: the state chosen, and the figure as typed (only for `value`). */
export type LineEntry = {
  readonly state: CellState | null
  readonly text: string
  readonly note: string
}

/** A line that somebody changed here and that the service has not answered for. */
export type CellChange = LineEntry & {
  readonly kind: 'cell'
  readonly element: string
  readonly baseVersion: number
}

/** What the service holds, spelled as it would be typed. */
export const entryOf = (line: ReturnLine): LineEntry => ({
  state: line.state,
  text: line.state === 'value' && line.value !== null ? spellFigure(line.value) : '',
  note: line.note ?? '',
})

/** The figure of the entry; null when it says no figure, a Problem when it cannot be read. */
export function figureOf(
  entry: LineEntry,
  line: Pick<ReturnLine, 'element' | 'valueType'>,
): number | null | Problem {
  if (entry.state === 'none') return 0
  if (entry.state !== 'value' || entry.text.trim() === '') return null
  return parseFigure(entry.text, { code: line.element, valueType: line.valueType as ValueType })
}

/** Why the entry cannot be saved as it stands, by the same rule as the service's; null when it can. */
export function whyNotSave(
  entry: LineEntry,
  line: Pick<ReturnLine, 'element' | 'valueType'>,
): Problem | null {
  const figure = figureOf(entry, line)
  return figure instanceof Problem ? figure : null
}

/** Whether the line says something: an empty figure says nothing. */
export const isAnswered = (entry: LineEntry): boolean =>
  entry.state !== null && (entry.state !== 'value' || entry.text.trim() !== '')

/** The change as the service takes it: a `value` without a figure clears the cell. */
export function cellEditOf(change: CellChange): CellEdit {
  const note = change.note.trim() === '' ? null : change.note.trim()
  const { element, baseVersion } = change
  if (!isAnswered(change)) return { element, baseVersion, state: null, note }
  if (change.state !== 'value') return { element, baseVersion, state: change.state, note }
  return { element, baseVersion, state: 'value', text: change.text.trim(), note }
}

/** Whether two entries would be saved as the same cell. */
export function isSameEntry(
  a: LineEntry,
  b: LineEntry,
  line: Pick<ReturnLine, 'element' | 'valueType'>,
): boolean {
  const [left, right] = [figureOf(a, line), figureOf(b, line)]
  if (left instanceof Problem || right instanceof Problem) return a.text === b.text && a.note === b.note
  return (
    (isAnswered(a) ? a.state : null) === (isAnswered(b) ? b.state : null) &&
    left === right &&
    a.note.trim() === b.note.trim()
  )
}

/** The line of the return by its element code. */
export const findLine = (detail: ReturnDetail, element: string): ReturnLine | undefined =>
  detail.sections.flatMap((section) => section.lines).find((line) => line.element === element)
