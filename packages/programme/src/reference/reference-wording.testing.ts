/** Every string in a value, however deep: what a reader of the files could meet. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf)
  return []
}

const syllablesOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const runsOf = (text: string, length: number): string[] => {
  const words = syllablesOf(text)
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '))
}

/**
 * The runs of `length` syllables that the texts share with the sources, each once: empty when they are told in
 * other words.
 */
export function sharedRuns(texts: readonly string[], sources: readonly string[], length: number): string[] {
  const known = new Set(sources.flatMap((source) => runsOf(source, length)))
  return [...new Set(texts.flatMap((text) => runsOf(text, length)))].filter((run) => known.has(run))
}
