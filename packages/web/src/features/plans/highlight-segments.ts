/** A stretch of a text that belongs to an item. */
export type Highlight = {
  readonly id: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** A piece of text under one and the same set of highlights; together the pieces are the whole text. */
export type Segment = {
  readonly start: number
  readonly end: number
  /** Items that cover the piece, the shortest first: what the reader most likely points at. */
  readonly ids: readonly string[]
}

/**
 * Cuts a stretch of text where highlights begin and end. Highlights may overlap, nest or reach beyond the stretch.
 *
 * @param from first offset of the stretch
 * @param to offset after its last character
 * @returns pieces in order, none empty, neighbours under different highlights; none for an empty stretch
 */
export function segmentsOf(from: number, to: number, highlights: readonly Highlight[]): Segment[] {
  if (to <= from) return []
  const inside = highlights
    .filter((each) => each.start < to && each.end > from && each.end > each.start)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const cuts = new Set([from, to])
  for (const { start, end } of inside) {
    cuts.add(Math.max(from, start))
    cuts.add(Math.min(to, end))
  }
  const places = [...cuts].toSorted((a, b) => a - b)
  const pieces: Segment[] = []
  for (const [i, start] of places.slice(0, -1).entries()) {
    const end = places[i + 1]!
    const ids = inside.filter((each) => each.start <= start && each.end >= end).map((each) => each.id)
    const last = pieces.at(-1)
    if (last !== undefined && isSame(last.ids, ids)) pieces[pieces.length - 1] = { ...last, end }
    else pieces.push({ start, end, ids })
  }
  return pieces
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])
