import type { PlanSource } from './plan-blocks.ts'
import type { SensitivePlace, Span } from './plan-reading.ts'
import { placesOfContexts } from './sensitive-place-contexts.ts'
import { placesOfKinds } from './sensitive-place-kinds.ts'
import { placesOfLists, placesOfTables } from './sensitive-place-lists.ts'
import type { NamedPlace } from './sensitive-place-shapes.ts'
import { isProvince } from './sensitive-place-units.ts'
import { UNIT_WORD } from './sensitive-place-words.ts'

/** In order of the text, none within or across another: what reaches over the one before begins behind it. */
function apart(text: string, places: readonly NamedPlace[]): NamedPlace[] {
  const kept: NamedPlace[] = []
  let free = 0
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= free) continue
    let from = Math.max(start, free)
    while (from < end && /[\s,;()-]/.test(text[from]!)) from++
    if (from < end) kept.push({ start: from, end, name: text.slice(from, end) })
    free = end
  }
  return kept
}

/** A name that a line end breaks is one place to a line: masking must not join lines. */
const linesOf = (places: readonly NamedPlace[]): NamedPlace[] =>
  places.flatMap(({ start, name }) =>
    [...name.matchAll(/[^\n]*[^\s]/g)].map(({ 0: part, index }) => {
      const lead = part.length - part.trimStart().length
      return { start: start + index + lead, end: start + index + part.length, name: part.trimStart() }
    }),
  )

const MOST_NAMES = 200
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The same names where nothing tells that they are streets: "tại Lê Văn Chanh". Names of units are left alone. */
function repeatedNames(text: string, places: readonly NamedPlace[]): NamedPlace[] {
  const names = [...new Set(places.map(({ name }) => name))].filter(
    (name) => /^\p{Lu}.*\s/su.test(name) && name.length >= 6 && !isProvince(name),
  )
  if (names.length === 0) return []
  const any = names
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_NAMES)
    .map((name) => escaped(name).replace(/\s+/g, '\\s+'))
    .join('|')
  const again = new RegExp(
    `(?<![\\p{L}\\d])(?<!(?:${UNIT_WORD}|ông|bà|đồng chí)\\s)(?:${any})(?![\\p{L}\\d])`,
    'giu',
  )
  return [...text.matchAll(again)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
  }))
}

/**
 * Streets and points that the plan names, as spans of the names alone. They stay in the plan's text and
 * are masked everywhere but at the owning agency (trust.md §3).
 */
export function findSensitivePlaces(source: PlanSource): SensitivePlace[] {
  return placesOf(source.text, [
    ...placesOfKinds(source.text),
    ...placesOfContexts(source.text),
    ...placesOfLists(source),
    ...placesOfTables(source),
  ])
}

function placesOf(text: string, told: readonly NamedPlace[]): SensitivePlace[] {
  return linesOf(apart(text, [...told, ...repeatedNames(text, told)])).map((place, index) => ({
    ...place,
    id: `x${index + 1}`,
    text: text.slice(place.start, place.end),
    confidence: 0.8,
    why: ['place:named'],
  }))
}

/** Stands for one character of a named street or point. Nothing else in a plan is written with it. */
const MASK = '█'

/**
 * Covers the named places of a text with blocks of the same length, so that every other span holds.
 *
 * @param text the reading's text, or a slice of it
 * @param offset where the slice begins in the reading's text
 */
export function maskPlaces(text: string, places: readonly Span[], offset = 0): string {
  const parts: string[] = []
  let at = 0
  for (const place of places) {
    const start = Math.max(at, place.start - offset)
    const end = Math.min(text.length, place.end - offset)
    if (end <= start) continue
    parts.push(text.slice(at, start), MASK.repeat(end - start))
    at = end
  }
  return parts.join('') + text.slice(at)
}
