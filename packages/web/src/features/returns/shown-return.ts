import type { ReturnDetail, ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { Problem } from '@hoanhap/domain/problem'
import { placeOf, type Change } from './cell-outbox.ts'
import { entryOf, figureOf, isAnswered, whyNotSave, type CellChange, type LineEntry } from './line-entry.ts'
import type { UnsentChanges } from './unsent-changes.ts'

/** The change of a line that the service has not taken, waiting ones included. */
export function changeOf(unsent: UnsentChanges, element: string): CellChange | undefined {
  const place = `cell:${element}`
  const change = unsent.changes.get(place) ?? unsent.held.get(place)?.change
  return change?.kind === 'cell' ? change : undefined
}

/** What the line shows: what was typed here, else what the service holds. */
export const shownEntry = (unsent: UnsentChanges, line: ReturnLine): LineEntry =>
  changeOf(unsent, line.element) ?? entryOf(line)

function shownLine(unsent: UnsentChanges, line: ReturnLine): ReturnLine {
  const change = changeOf(unsent, line.element)
  if (change === undefined) return line
  const figure = figureOf(change, line)
  // What cannot be read is not an answer yet.
  const answered = isAnswered(change) && !(figure instanceof Problem)
  return {
    ...line,
    state: answered ? change.state : null,
    value: answered ? figure : null,
    note: change.note.trim() === '' ? null : change.note,
    proposed: answered ? null : line.proposed,
  }
}

const isFilled = (line: ReturnLine): boolean => line.state !== null && line.state !== 'missing'

/**
 * The return with what was typed laid over it, so that progress and open lines are right without a network too.
 * What does not add up is told by the service after saving.
 */
export function shownReturn(detail: ReturnDetail, unsent: UnsentChanges): ReturnDetail {
  if (unsent.changes.size + unsent.held.size === 0) return detail
  const sections = detail.sections.map((section) => {
    const lines = section.lines.map((line) => shownLine(unsent, line))
    return { ...section, lines, filled: lines.filter(isFilled).length }
  })
  return { ...detail, sections, filled: sections.reduce((sum, section) => sum + section.filled, 0) }
}

/** Whether a change can be sent: figures must be readable by the rule that the service applies. */
export function maySendFor(detail: ReturnDetail | undefined): (change: Change) => boolean {
  const lines = new Map(
    (detail?.sections ?? []).flatMap((section) => section.lines).map((line) => [line.element, line]),
  )
  return (change) => {
    if (change.kind === 'text') return true
    const line = lines.get(change.element)
    return line === undefined || whyNotSave(change, line) === null
  }
}

/** The lines whose typed figure cannot be read, in the order of the form. */
export const unreadableLines = (detail: ReturnDetail, unsent: UnsentChanges): ReturnLine[] =>
  detail.sections
    .flatMap((section) => section.lines)
    .filter((line) => {
      const change = unsent.changes.get(`cell:${line.element}`)
      return change?.kind === 'cell' && whyNotSave(change, line) !== null
    })

/** Whether a line waits for the person: what was typed cannot be read, was refused, or needs a choice. */
export function isStuck(unsent: UnsentChanges, line: ReturnLine): boolean {
  const change = changeOf(unsent, line.element)
  if (change === undefined) return false
  return unsent.held.has(placeOf(change)) || whyNotSave(change, line) !== null
}

/** How many places only this device has. */
export const unsentCount = (unsent: UnsentChanges): number =>
  new Set([...unsent.changes.keys(), ...[...unsent.held.values()].map((held) => placeOf(held.change))]).size
