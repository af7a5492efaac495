import type { DataElement } from '../catalogue/data-element.ts'
import type { Form } from '../catalogue/form.ts'
import type { Cell } from './return-cell.ts'

/**
 * "Không phát sinh trong kỳ" for a section: the cells that one confirmed act adds (G28). Only lines that nobody has
 * answered; a carried-over stock is never among them, because "nothing happened" does not empty a register.
 *
 * @param cells what the return already holds
 * @throws RangeError if the form has no such section: a caller's bug
 */
export function closeSection(form: Form, sectionCode: string, cells: readonly Cell[]): Cell[] {
  const section = form.sections.find(({ code }) => code === sectionCode)
  if (!section) throw new RangeError(`form ${form.code} has no section ${sectionCode}`)
  const answered = new Set(cells.map(({ element }) => element))
  return section.lines
    .filter((line) => !line.carryOver && !answered.has(line.element))
    .map(({ element }) => ({ element, state: 'none', value: 0, note: null }))
}

/** A stock taken over from the last period; it counts only once somebody has confirmed it. */
export type ProposedCell = Cell & { readonly toConfirm: true }

/**
 * Proposes the carried-over stocks of the last period. Flows are never proposed: last period's stand beside the
 * cell, not in it. What was missing last time is not carried over either.
 *
 * @param lastCells the unit's newest sealed return of the same form
 */
export function prefill(
  form: Form,
  elements: ReadonlyMap<string, DataElement>,
  lastCells: readonly Cell[],
): ProposedCell[] {
  const last = new Map(lastCells.map((cell) => [cell.element, cell]))
  return form.sections.flatMap((section) =>
    section.lines.flatMap(({ element, carryOver }) => {
      const cell = last.get(element)
      const isStock = elements.get(element)?.kind === 'stock'
      if (!cell || !carryOver || !isStock || cell.state === 'missing') return []
      return [{ ...cell, note: null, toConfirm: true as const }]
    }),
  )
}
