import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import type { TextSelection } from './text-selection.ts'

/** Behind a mark that ends a part of a sentence, or before a word that begins the next. */
const BOUNDARY = /[;:,.]\s+|\n+|\s+(?=(?:và|đồng thời|trong đó|riêng|đến năm)\s)/giu
/** A part shorter than this says nothing by itself. */
const SHORTEST = 3
const MOST = 24

const hasWords = (text: string): boolean => text.replace(/[^\p{L}\d]+/gu, '').length >= SHORTEST

/**
 * Where an item can be split so that each part begins with words: offsets of the plan's text, in order.
 *
 * @param text the plan's text
 */
export function splitPointsOf(text: string, { start, end }: Pick<PlanItem, 'start' | 'end'>): number[] {
  if (start === null || end === null) return []
  const words = text.slice(start, end)
  const points: number[] = []
  for (const boundary of words.matchAll(BOUNDARY)) {
    const at = boundary.index + boundary[0].length
    const isNew = at > 0 && start + at !== points.at(-1)
    if (isNew && hasWords(words.slice(0, at)) && hasWords(words.slice(at))) points.push(start + at)
    if (points.length === MOST) break
  }
  return points
}

/**
 * Where the selection asks to split: at its beginning, or at its end when it begins with the item.
 *
 * @returns null when the selection does not stand inside the item
 */
export function splitPlaceOf(
  { start, end }: Pick<PlanItem, 'start' | 'end'>,
  selected: TextSelection | null,
): number | null {
  if (selected === null || start === null || end === null) return null
  return [selected.start, selected.end].find((at) => at > start && at < end) ?? null
}
