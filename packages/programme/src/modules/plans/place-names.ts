import { joinedStretches, maskStretches, type Stretch } from './place-masks.ts'

/** A name, and the word before it where the name alone says too little: "5" of "đường 5". */
export type PlaceName = { readonly before: string; readonly name: string }

const TELLING = 3
const WORD_BEFORE = /[\p{L}\d]+\s*$/u
/** How many letters choose the names that are compared at a position. */
const HEAD = 3

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
  return [...new Map(found.map((each) => [each.before + each.name, each])).values()]
}

/**
 * Finds these names wherever a text repeats them as whole words, in small letters or in capitals only where they are
 * so written. One pass over the text, however many the names.
 */
export function nameFinder(names: readonly PlaceName[]): (text: string) => Stretch[] {
  const byHead = new Map<string, { readonly whole: string; readonly skip: number }[]>()
  for (const { before, name } of names)
    for (const whole of new Set([before + name, (before + name).toUpperCase()])) {
      if (whole.length !== before.length + name.length) continue
      const head = whole.slice(0, HEAD)
      const sameHead = byHead.get(head)
      if (sameHead) sameHead.push({ whole, skip: before.length })
      else byHead.set(head, [{ whole, skip: before.length }])
    }
  for (const likely of byHead.values()) likely.sort((a, b) => b.whole.length - a.whole.length)
  return (text) => (byHead.size === 0 ? [] : stretchesOf(text, byHead))
}

function stretchesOf(
  text: string,
  byHead: ReadonlyMap<string, readonly { readonly whole: string; readonly skip: number }[]>,
): Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < text.length; at += 1) {
    for (let length = Math.min(HEAD, text.length - at); length > 0; length -= 1) {
      const match = byHead
        .get(text.slice(at, at + length))
        ?.find(({ whole }) => text.startsWith(whole, at) && isWhole(text, at, at + whole.length))
      if (!match) continue
      found.push({ start: at + match.skip, end: at + match.whole.length })
      at += match.whole.length - 1
      break
    }
  }
  return joinedStretches(found)
}

const LETTER = /[\p{L}\d]/u
const isWhole = (text: string, start: number, end: number): boolean =>
  !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ')

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
