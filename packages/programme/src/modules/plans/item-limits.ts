import { isPlainDate } from '@hoanhap/domain/plain-date'

/** What the contract takes; a reading of a strange text may hold more, and is cut so that it can be shown and saved. */
const YEARS = { from: 1990, to: 2100 }
export const MAX_WORDS = 4000

/** The beginning of the words; no letter of two code units is cut in half. */
export const clipped = (words: string, most: number): string =>
  words.length <= most ? words : words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '') + '…'

export const clippedOrNull = (words: string | null, most: number): string | null =>
  words === null || words.trim() === '' ? null : clipped(words, most)

/** Each once, none empty, as many and as long as the contract takes. */
export const clippedList = (lines: readonly string[], most: number, longest: number): string[] => [
  ...new Set(
    lines
      .filter((line) => line.trim() !== '')
      .slice(0, most)
      .map((line) => clipped(line, longest)),
  ),
]

export const yearOrNull = (year: number | null | undefined): number | null =>
  year !== null && year !== undefined && Number.isInteger(year) && year >= YEARS.from && year <= YEARS.to
    ? year
    : null

/** A day that exists, or null. */
export const dayOrNull = (day: string | null): string | null =>
  day !== null && isPlainDate(day) ? day : null

const MOST_VND = 1e15
export const amountOrNull = (value: number | null): number | null => withinOrNull(value, MOST_VND)

const MOST = 1e12
/** A figure that a target can aim at, or null. */
export const numberOrNull = (value: number | null): number | null => withinOrNull(value, MOST)

const withinOrNull = (value: number | null, most: number): number | null =>
  value !== null && value >= 0 && value <= most ? value : null
