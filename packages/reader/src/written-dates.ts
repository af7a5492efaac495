import { isPlainDate } from '@hoanhap/domain/plain-date'

const two = (digits: string): string => digits.padStart(2, '0')

const SHAPES: readonly RegExp[] = [
  /(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})/u,
  /(?<![\d/])(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})(?!\d)/u,
]

/** The first full calendar date in the words as YYYY-MM-DD, or null if there is none or it does not exist. */
export function readWrittenDate(words: string): string | null {
  for (const shape of SHAPES) {
    const groups = shape.exec(words)?.groups
    if (!groups) continue
    const date = `${groups['year']}-${two(groups['month']!)}-${two(groups['day']!)}`
    if (isPlainDate(date)) return date
  }
  return null
}
