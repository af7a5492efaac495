import { Problem } from '@hoanhap/domain/problem'
import { findPersonList } from '@hoanhap/reader/person-lists'

/**
 * Refuses a list of persons in words that somebody typed, pasted or uploaded (trust.md §3); called before any of them
 * is stored. A committee named by position is left to the reader, which keeps no name.
 *
 * @param texts read together, since a list may be spread over several fields; what is not text is passed over
 * @throws Problem `file/list-of-persons`, which repeats nothing of what was found
 */
export function refusePersonLists(...texts: readonly unknown[]): void {
  const words = texts.filter((text) => typeof text === 'string').join('\n')
  if (findPersonList(words)?.kind === 'persons') throw new Problem('file/list-of-persons')
}
