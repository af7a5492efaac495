import type { Highlight } from './highlight-segments.ts'

/** A line of the text, with where it stands in it. */
export type TextLine = { readonly start: number; readonly text: string }

/** Neighbouring lines that are drawn together: the browser skips the chunks that are out of sight. */
export type TextChunk = { readonly start: number; readonly end: number; readonly lines: readonly TextLine[] }

/** Characters of a chunk before the next begins; a plan of five pages is about four chunks. */
const CHUNK_SIZE = 4_000

/**
 * The lines of a text with their offsets, gathered into chunks, so that a text of two million characters scrolls
 * like one of two pages. Every character but the line breaks stands in exactly one line.
 */
export function chunksOf(text: string): TextChunk[] {
  const chunks: TextChunk[] = []
  let lines: TextLine[] = []
  let chunkStart = 0
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({ start, text: text.slice(start, end) })
    if (end - chunkStart >= CHUNK_SIZE || found < 0) {
      chunks.push({ start: chunkStart, end, lines })
      lines = []
      chunkStart = end + 1
    }
    start = end + 1
  }
  return chunks
}

/**
 * The highlights that touch each chunk.
 *
 * @returns one list per chunk, in the order of the chunks
 */
export function spreadHighlights(
  chunks: readonly TextChunk[],
  highlights: readonly Highlight[],
): Highlight[][] {
  const lists = chunks.map((): Highlight[] => [])
  for (const highlight of highlights) {
    for (
      let i = chunkAt(chunks, highlight.start);
      i < chunks.length && chunks[i]!.start < highlight.end;
      i += 1
    ) {
      lists[i]!.push(highlight)
    }
  }
  return lists
}

/** Index of the first chunk that ends at or after the offset, by halving: a long text has hundreds. */
function chunkAt(chunks: readonly TextChunk[], offset: number): number {
  let [low, high] = [0, chunks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (chunks[middle]!.end < offset) low = middle + 1
    else high = middle
  }
  return low
}
