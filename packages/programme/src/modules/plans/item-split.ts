import { readPlan } from '@hoanhap/reader/plan-reader'
import type { Context } from '../../programme-context.ts'
import type { DocumentRow } from './plan-document-queries.ts'
import type { ItemRow } from './plan-item-queries.ts'
import { itemsOfReading } from './plan-items.ts'
import { maskStretches, type Stretch } from './place-masks.ts'
import { maskNames, namesAt } from './place-names.ts'

/** How much of the text before an item is read again with its parts: heads of lists give deadlines and sections. */
const CONTEXT = 6000

/**
 * The two items that one becomes at an offset of the text, or null if there are no words on one side. Each part says
 * what the reader finds in it where it stands; what it does not find there stays as the whole item had it.
 */
export function partsOf(ctx: Context, item: ItemRow, document: DocumentRow, at: number): ItemRow[] | null {
  if (item.start === null || item.end === null || at <= item.start || at >= item.end) return null
  const { body, places } = document
  const stretches = [trimmed(body, item.start, at), trimmed(body, at, item.end)]
  if (stretches.some(({ start, end }) => end <= start)) return null
  const shown = maskStretches(body, places)
  return stretches.map((stretch): ItemRow => ({
    ...item,
    ...stretch,
    id: ctx.newId(),
    state: 'proposed',
    itemVersion: 1,
    why: [...new Set([...item.why, 'split'])],
    madeFrom: [{ id: item.id, state: item.state }],
    fields: {
      ...item.fields,
      ...readAgain(ctx, item, document, stretch),
      text: shown.slice(stretch.start, stretch.end),
    },
  }))
}

const WORD = /[\p{L}\d%█]/u

/** The stretch without the blanks and marks at its ends; empty if it holds no word. */
function trimmed(body: string, start: number, end: number): Stretch {
  let from = start
  let to = end
  while (from < to && !WORD.test(body[from]!)) from += 1
  while (to > from && /[\s,;:–-]/.test(body[to - 1]!)) to -= 1
  return { start: from, end: to }
}

/** The fields that the reader finds in a part put in the item's place, without those it finds nothing for. */
function readAgain(
  ctx: Context,
  item: ItemRow,
  document: DocumentRow,
  stretch: Stretch,
): Record<string, unknown> {
  const before = contextOf(document, item.start ?? 0)
  const part = document.body.slice(stretch.start, stretch.end)
  const reading = readPlan(`${before}${part}\n`)
  // Were the words moved by the reading, nothing would say which of its items is this part.
  if (!reading.text.startsWith(before + part)) return {}
  const known = namesAt(document.body, document.places)
  const found = itemsOfReading(
    {
      ...maskNames({ ...reading, text: '' }, [...known, ...namesAt(reading.text, reading.places)]),
      text: '',
    },
    '',
    [...ctx.reference.indicators.values()],
    () => item.id,
  )
  const best = found
    .filter(({ kind, start, end }) => kind === item.kind && (end ?? 0) > before.length && start !== null)
    .sort((a, b) => overlap(b, before.length) - overlap(a, before.length))[0]
  return Object.fromEntries(
    Object.entries(best?.fields ?? {}).filter(
      ([name, value]) => value !== null && name !== 'text' && name !== 'serves',
    ),
  )
}

const overlap = ({ start, end }: Pick<ItemRow, 'start' | 'end'>, from: number): number =>
  (end ?? 0) - Math.max(start ?? 0, from)

/** The headings above a place, and the text before it, from the beginning of a line. */
function contextOf({ body, outline }: DocumentRow, start: number): string {
  const near = body.slice(0, start)
  const from = start <= CONTEXT ? 0 : near.indexOf('\n', start - CONTEXT) + 1
  const byId = new Map(outline.map((entry) => [entry.id, entry]))
  const heads: string[] = []
  let entry = outline.findLast((each) => each.start <= start)
  for (let depth = 0; entry && depth < 12; depth += 1) {
    if (entry.start < from) heads.unshift(body.slice(entry.start, lineEnd(body, entry.start)))
    entry = entry.parent === null ? undefined : byId.get(entry.parent)
  }
  return [...heads.map((head) => `${head}\n`), near.slice(from)].join('')
}

function lineEnd(body: string, from: number): number {
  const end = body.indexOf('\n', from)
  return end < 0 ? body.length : end
}
