import { joinedStretches, maskStretches, type Stretch } from './place-masks.ts'

/** A name, and the word before it where the name alone says too little: "5" of "đường 5". */
export type PlaceName = { readonly before: string; readonly name: string }

const TELLING = 3
const WORD_BEFORE = /[\p{L}\d]+\s*$/u

/** The names that stand in these stretches of a text, each once. */
export function namesAt(text: string, stretches: readonly Stretch[]): PlaceName[] {
  const found = stretches.map(({ start, end }): PlaceName => {
    const name = text.slice(start, end)
    const telling = name.length >= TELLING && /\p{L}/u.test(name)
    return {
      name,
      before: telling ? '' : (WORD_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? ''),
    }
  })
  const named = found.filter(({ name }) => /[\p{L}\d]/u.test(name))
  return [...new Map(named.map((each) => [each.before + each.name, each])).values()]
}

/**
 * Finds these names wherever a text repeats them as whole words, as written or in capitals, but not as names of units.
 * The longest name wins.
 * One pass over the words of the text, however many the names.
 */
export function nameFinder(names: readonly PlaceName[]): (text: string) => Stretch[] {
  /** Every name by its words, and how much of it only tells that it is one. */
  const known = new Map<string, number>()
  const beginnings = new Set<string>()
  for (const { before, name } of names)
    for (const whole of new Set([before + name, (before + name).toUpperCase()])) {
      if (whole.length !== before.length + name.length) continue
      known.set(whole, before.length)
      for (const end of wordEnds(whole, 0)) beginnings.add(whole.slice(0, end))
    }
  return (text) => (known.size === 0 ? [] : stretchesOf(text, known, beginnings))
}

function stretchesOf(
  text: string,
  known: ReadonlyMap<string, number>,
  beginnings: ReadonlySet<string>,
): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const { index } of text.matchAll(WORD)) {
    if (index < from) continue
    for (const end of wordEnds(text, index)) {
      const words = text.slice(index, end)
      const skip = known.get(words)
      if (skip !== undefined && !(skip === 0 && isUnitName(text, index))) {
        found.push({ start: index + skip, end })
        from = end
      }
      if (!beginnings.has(words)) break
    }
  }
  return joinedStretches(found)
}

/** "tỉnh Bình Minh" is a unit, also where "bến xe Bình Minh" is a place to hide. */
const UNIT_BEFORE =
  /(?:^|[^\p{L}])(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|thị trấn|đặc khu|xã|phường)\s+$/iu
const LONGEST_UNIT_WORD = 14
const isUnitName = (text: string, at: number): boolean =>
  UNIT_BEFORE.test(text.slice(Math.max(0, at - LONGEST_UNIT_WORD), at))

const WORD = /[\p{L}\p{M}\d]+/gu

/** Where the words end that begin at an offset or after it. */
function* wordEnds(text: string, from: number): Generator<number> {
  const word = new RegExp(WORD)
  word.lastIndex = from
  for (let match = word.exec(text); match; match = word.exec(text)) yield word.lastIndex
}

/** The same value with these names as blocks in every text of it, at any depth: titles and subjects repeat them. */
export function maskNames<T>(value: T, names: readonly PlaceName[]): T {
  if (names.length === 0) return value
  const find = nameFinder(names)
  return mapWords(value, (words) => maskStretches(words, find(words)))
}

/** The same value with every text of it put through `change`. */
export const mapWords = <T>(value: T, change: (words: string) => string): T =>
  JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? change(part) : part)),
  ) as T
