import { Problem } from '@hoanhap/domain/problem'
import { MAX_WORDS } from './item-limits.ts'
import type { DocumentRow } from './plan-document-queries.ts'
import type { ItemRow } from './plan-item-queries.ts'
import { maskStretches } from './place-masks.ts'

/**
 * The item that these become together: words from the first to the last, the first one's fields, the least confidence.
 *
 * @param chosen two or more of one kind
 * @throws Problem `plan/cannot-merge` if the words between them are more than an item can hold
 */
export function mergedItem(
  chosen: readonly ItemRow[],
  document: DocumentRow | undefined,
  id: string,
): ItemRow {
  const ordered = [...chosen].sort(
    (a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || a.position - b.position,
  )
  const [first] = ordered
  if (!first) throw new RangeError('nothing to merge')
  const placed = ordered.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
  const span =
    placed.length === 0
      ? { start: null, end: null }
      : { start: placed[0]!.start, end: Math.max(...placed.map(({ end }) => end)) }
  const words =
    document && placed.length === ordered.length && span.start !== null
      ? maskStretches(document.body, document.places).slice(span.start, span.end)
      : ordered.map(({ fields }) => String(fields['text'])).join('\n')
  if (words.length > MAX_WORDS) throw new Problem('plan/cannot-merge', { most: MAX_WORDS })
  const dropped = ordered.some((each) => saysOther(each, first))
  return {
    ...first,
    ...span,
    id,
    state: 'proposed',
    itemVersion: 1,
    confidence: Math.min(...ordered.map(({ confidence }) => confidence), ...(dropped ? [DOUBTED] : [])),
    why: [...new Set([...first.why, 'merged', ...(dropped ? ['numbers-dropped'] : [])])],
    madeFrom: ordered.map((each) => ({ id: each.id, state: each.state })),
    fields: { ...first.fields, text: words },
  }
}

/** Of an item whose figures somebody must look at. */
const DOUBTED = 0.3
const FIGURES = [
  'value',
  'valueTo',
  'unit',
  'operator',
  'amountVnd',
  'baselineValue',
  'deadlineYear',
] as const

/** Whether an item gives a figure that the first one, whose fields are kept, does not give. */
const saysOther = ({ fields }: ItemRow, first: ItemRow): boolean =>
  FIGURES.some((name) => (fields[name] ?? null) !== null && fields[name] !== first.fields[name])
