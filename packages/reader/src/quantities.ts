import { NUMBER_WORD } from './number-words.ts'
import { readQuantityAt, type Quantity } from './quantity-shapes.ts'

const START = new RegExp(`(?<![\\d.,#/\\p{L}])\\d|(?<![\\p{L}])${NUMBER_WORD}(?![\\p{L}])`, 'gu')

/** "149/223 xã (66,8%)": the figure in brackets restates the one before it. */
const restates = (text: string, before: Quantity, now: Quantity): boolean =>
  now.kind === 'percent' &&
  before.kind !== 'percent' &&
  now.start - before.end < 60 &&
  /^[^,;.()]*\(\s*(?:đạt|chiếm|bằng|tỷ lệ|tương đương|là)?\s*(?:tỷ lệ\s*)?$/u.test(
    text.slice(before.end, now.start),
  )

/**
 * Every number that could be a target, in order.
 *
 * @param masked lower-case text whose other numbers are masked ({@link maskNumbers})
 */
export function readQuantities(masked: string): Quantity[] {
  const found: Quantity[] = []
  START.lastIndex = 0
  for (let match = START.exec(masked); match; match = START.exec(masked)) {
    const start = match.index
    const quantity = readQuantityAt(masked, start)
    if (!quantity) {
      if (/\d/.test(match[0]))
        START.lastIndex = start + (/^\d[\d.,/]*/.exec(masked.slice(start, start + 40))?.[0].length ?? 1)
      continue
    }
    const before = found[found.length - 1]
    START.lastIndex = quantity.end
    if (before && restates(masked, before, quantity)) {
      found[found.length - 1] = { ...before, fraction: before.fraction }
      continue
    }
    found.push(quantity)
  }
  return found
}
