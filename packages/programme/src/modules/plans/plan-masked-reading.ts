import type { PlanReading } from '@hoanhap/reader/plan-reading'
import type { Context } from '../../programme-context.ts'
import { maskFileName } from '@hoanhap/reader/sensitive-file-names'
import { clipped } from './item-limits.ts'
import type { DocumentRow } from './plan-document-queries.ts'
import type { ItemRow } from './plan-item-queries.ts'
import { itemsOfReading } from './plan-items.ts'
import { joinedStretches, maskStretches, type Stretch } from './place-masks.ts'
import { maskNames, namesAt } from './place-names.ts'

/** A reading as it is kept: the text whole, everything taken from it with named places as blocks. */
export type MaskedReading = {
  readonly document: DocumentRow
  readonly items: ItemRow[]
  /** Without its text. */
  readonly reading: Omit<PlanReading, 'text'>
}

/**
 * Hides the named streets and points of a reading everywhere but in the text itself, which is masked when it is shown.
 *
 * @param known places that were known before the text was edited, besides those that the reader found
 */
export function maskedReading(
  ctx: Context,
  found: PlanReading,
  fileName: string | null,
  known: readonly Stretch[] = [],
): MaskedReading {
  const { text, ...parts } = found
  const places = joinedStretches([...found.places, ...known])
  const names = namesAt(text, places)
  const reading = maskNames(parts, names)
  const document: DocumentRow = {
    id: ctx.newId(),
    fileName: maskNames(fileName && maskFileName(fileName), names),
    body: text,
    places,
    warnings: [...reading.warnings],
    outline: reading.outline.map(({ id, parent, marker, title, role, start }) => {
      return { id, parent, marker, title: clipped(title, 300), role, start }
    }),
    setAside: reading.setAside.map(({ start, end, why }) => ({ start, end, why })),
  }
  const indicators = [...ctx.reference.indicators.values()]
  const items = itemsOfReading({ ...reading, text }, maskStretches(text, places), indicators, () =>
    ctx.newId(),
  )
  return { document, items, reading }
}
