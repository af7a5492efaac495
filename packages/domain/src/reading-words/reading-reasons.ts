/** What a reviewer should look at first: rules that make a reading less sure. */
const DOUBTS: ReadonlySet<string> = new Set([
  'text-gone',
  'numbers-changed',
  'numbers-dropped',
  'deadline:none',
  'operator:shared',
  'subject:shared',
  'subject:above',
  'count:scope',
  'count:shared-noun',
  'count:unknown-noun',
  'count:words',
  'count:in-task',
  'count:factor',
  'role:same-sentence',
  'agency:group',
  'budget:source',
  'task:inline-list',
  'issuer:unnamed',
  'issuer:code',
  'period:voted',
  'date:page-year',
  'request:year-of-letter',
])
const DOUBT_FAMILIES = ['denominator:', 'section:situation', 'section:viewpoint', 'section:annex'] as const

/** Whether a rule makes the reading less sure, so that a screen names it first. */
export const isDoubt = (code: string): boolean =>
  DOUBTS.has(code) || DOUBT_FAMILIES.some((family) => code.startsWith(family))

/**
 * The words of a rule: its own, else those of its family (`operator:new` → `operator:*`).
 *
 * @param words a language's file of reading words
 * @returns undefined for a code of no known family
 */
export function findReadingWords(words: Readonly<Record<string, string>>, code: string): string | undefined {
  const [family] = code.split(':')
  return words[code] ?? words[`${family}:*`]
}

/**
 * The rules behind an item in words, each once, doubts first.
 *
 * @param why codes as the reader gives them
 * @returns codes of no known family are left out
 */
export function reasonsOf(
  words: Readonly<Record<string, string>>,
  why: readonly string[],
): { readonly doubts: readonly string[]; readonly grounds: readonly string[] } {
  const say = (codes: readonly string[]): string[] => [
    ...new Set(codes.flatMap((code) => findReadingWords(words, code) ?? [])),
  ]
  return {
    doubts: say(why.filter(isDoubt)),
    grounds: say(why.filter((code) => !isDoubt(code))),
  }
}
