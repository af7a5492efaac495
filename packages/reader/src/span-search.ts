import type { Span } from './plan-reading.ts'

/** Index of the first of some ordered spans that begins at `offset` or behind it, found by halving. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of some ordered spans that begin between two offsets, the second excluded. */
export const between = <T extends Pick<Span, 'start'>>(
  spans: readonly T[],
  from: number,
  to: number,
): readonly T[] => spans.slice(firstFrom(spans, from), firstFrom(spans, to))
