/** The words of a stretch, for comparing: letters' case, blanks and marks say nothing. */
export type Words = {
  /** Small letters, one blank between; empty if there are no words. */
  readonly key: string
  /** The words that hold a digit, in order. */
  readonly numbers: string
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

const TOKEN = /[\p{L}\p{M}█]+|\d+/gu

/** @param place a place that is none (`start: null`) has no words */
export function wordsAt(
  text: string,
  { start, end }: { readonly start: number | null; readonly end: number | null },
): Words {
  const stretch = start === null || end === null ? '' : text.slice(start, end)
  const tokens: string[] = stretch.normalize('NFC').toLowerCase().match(TOKEN) ?? []
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  const numbers = tokens.filter((token) => /\d/.test(token)).join(' ')
  return { key: tokens.join(' '), numbers, counts, total: tokens.length }
}

/**
 * The share of the longer wording's words that both have, 0…1.
 *
 * @param least below this the answer may be any smaller number: wordings of too different lengths are not compared
 */
export function overlapOf(a: Words, b: Words, least: number): number {
  const longer = Math.max(a.total, b.total)
  if (longer === 0 || Math.min(a.total, b.total) < longer * least) return 0
  let shared = 0
  for (const [token, count] of a.counts) shared += Math.min(count, b.counts.get(token) ?? 0)
  return shared / longer
}

/**
 * Where an offset of a text lies after one edit of it: told by what both texts begin and end with. Inside the edited
 * stretch it is a guess that keeps the distance to its beginning.
 */
export function createShift(before: string, after: string): (offset: number) => number {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const longer = after.length - before.length
  return (offset) => (offset >= before.length - tail ? offset + longer : offset)
}

/** Where the words stand nearest to an offset, looked for near it and then from the beginning; −1: nowhere. */
export function nearestTo(text: string, words: string, offset: number): number {
  const after = text.indexOf(words, Math.max(0, offset))
  const before = text.lastIndexOf(words, Math.max(0, offset))
  if (after < 0 || before < 0) return Math.max(after, before)
  return after - offset <= offset - before ? after : before
}
