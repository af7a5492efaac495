import { NUMBER_WORD } from './number-words.ts'
import { shareOf, type Quantity } from './quantity.ts'
import { readQuantityAt } from './quantity-shapes.ts'
import { UNIT_NOUN } from './unit-nouns.ts'

/** "bắt buộc93 người": a portal lost the blank before the number. */
const GLUED = `(?<=\\p{Ll}{3})(?<!covid)\\d(?=\\d{0,5}\\s*%|\\d{1,5}\\s+(?:${UNIT_NOUN})(?![\\p{L}]))`
const START = new RegExp(
  `(?<![\\d.,#/\\p{L}])\\d|${GLUED}|(?<![\\p{L}])(?:${NUMBER_WORD}|nửa|gấp)(?![\\p{L}])`,
  'gu',
)

/** "149/223 xã (66,8%)": the figure in brackets restates the one before it. */
const restates = (text: string, before: Quantity, now: Quantity): boolean =>
  now.kind === 'percent' &&
  before.kind !== 'percent' &&
  now.start - before.end < 60 &&
  /^[^,;.()]*\(\s*(?:đạt|chiếm|bằng|tỷ lệ|tương đương|là)?\s*(?:tỷ lệ\s*)?$/u.test(
    text.slice(before.end, now.start),
  )

/** "50% nạn nhân (15/30 người)": the part of a whole in brackets is that of the percentage before it. */
const tellsPart = (text: string, before: Quantity, now: Quantity): boolean =>
  before.kind === 'percent' &&
  (before.fraction === null || before.written === 'words') &&
  now.fraction !== null &&
  now.start - before.end < 120 &&
  Math.abs(shareOf(now.fraction) - before.value) < 2 &&
  /^[^;.()]*\(\s*(?:tương đương |tương ứng |tức |gồm |là )?(?:với )?$/u.test(
    text.slice(before.end, now.start),
  )

/** A part further behind is of something else. */
const FARTHEST_PART = 160
/** "có 3/9 huyện …, đến năm 2025 có 5/9": a later part of the same whole leaves its noun out. */
const restsOn = (before: Quantity | undefined, now: Quantity): boolean =>
  now.kind === 'fraction' &&
  now.unitWord === null &&
  before?.kind === 'fraction' &&
  before.unitWord !== null &&
  before.fraction?.denominator === now.fraction?.denominator &&
  now.start - before.end < FARTHEST_PART

const isRate = ({ fraction }: Quantity): boolean => (fraction?.denominator ?? 0) >= 1000

/** The quantity that two of them make together, or null if they are two. */
function joinQuantities(text: string, before: Quantity | undefined, now: Quantity): Quantity | null {
  if (!before) return null
  if (restates(text, before, now)) return before
  return tellsPart(text, before, now) ? { ...before, fraction: now.fraction } : null
}

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
    START.lastIndex = quantity.end
    const joined = joinQuantities(masked, found[found.length - 1], quantity)
    if (joined) found[found.length - 1] = joined
    else if (restsOn(found[found.length - 1], quantity))
      found.push({ ...quantity, unitWord: found[found.length - 1]!.unitWord, written: 'shared-noun' })
    else if (quantity.kind !== 'fraction' || quantity.unitWord !== null || isRate(quantity))
      found.push(quantity)
  }
  return found
}
