import { Problem } from '@hoanhap/domain/problem'
import { maskPlaces } from '@hoanhap/reader/sensitive-places'

export type Stretch = { readonly start: number; readonly end: number }

/** Stretches in the order of the text, those that touch or overlap made one. */
export function joinedStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else if (end > start) joined.push({ start, end })
  }
  return joined
}

/** The text with these stretches as blocks: as long as before, so that every other span stays true. */
export const maskStretches = (text: string, stretches: readonly Stretch[]): string =>
  maskPlaces(text, joinedStretches(stretches))

const RUN = /█+/g

/**
 * The text that a reviewer sent, who saw blocks, with the names that the blocks hide put back in their order.
 *
 * @param sent the edited text
 * @param hidden the text with the names, which the reviewer saw as `maskStretches(hidden, places)`
 * @returns the text and where the names stand in it
 * @throws Problem `plan/masks-changed` if a run of blocks was lost, added, moved past another or cut
 */
export function restoreMasked(
  sent: string,
  hidden: string,
  places: readonly Stretch[],
): { text: string; places: Stretch[] } {
  const shown = [...maskStretches(hidden, places).matchAll(RUN)]
  const found = [...sent.matchAll(RUN)]
  const same = shown.length === found.length && shown.every((run, n) => run[0].length === found[n]![0].length)
  if (!same) throw new Problem('plan/masks-changed', { expected: shown.length, found: found.length })
  let text = ''
  let from = 0
  const restored = found.map((run, n): Stretch => {
    const { index } = shown[n]!
    text += sent.slice(from, run.index) + hidden.slice(index, index + run[0].length)
    from = run.index + run[0].length
    return { start: run.index, end: from }
  })
  return { text: text + sent.slice(from), places: restored }
}
