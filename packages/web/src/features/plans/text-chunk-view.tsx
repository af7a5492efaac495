import { memo, useMemo } from 'react'
import type { ItemKind } from '@hoanhap/contract/plans/plan-schemas'
import { MaskedWords } from './masked-words.tsx'
import { segmentsOf, type Highlight, type Segment } from './highlight-segments.ts'
import styles from './plan-text.module.css'
import type { TextChunk, TextLine } from './text-chunks.ts'

type Props = {
  readonly chunk: TextChunk
  readonly highlights: readonly Highlight[]
  readonly kinds: ReadonlyMap<string, ItemKind>
  readonly lit: string | null
}

const isSame = (a: Props, b: Props): boolean =>
  a.chunk === b.chunk &&
  a.lit === b.lit &&
  a.highlights.length === b.highlights.length &&
  a.highlights.every((each, i) => each === b.highlights[i])

/** Some lines of the text. Drawn again only when its own highlights change or one of them lights up. */
export const TextChunkView = memo(function TextChunkView(props: Props) {
  const { chunk, highlights } = props
  const lines = useMemo(
    () =>
      chunk.lines.map((line) => ({
        line,
        pieces: segmentsOf(line.start, line.start + line.text.length, highlights),
      })),
    [chunk, highlights],
  )
  return (
    <div className={styles.chunk}>
      {lines.map(({ line, pieces }) => (
        <p key={line.start} data-start={line.start}>
          {pieces.map((piece) => (
            <Piece key={piece.start} piece={piece} line={line} kinds={props.kinds} lit={props.lit} />
          ))}
        </p>
      ))}
    </div>
  )
}, isSame)

function Piece(props: {
  readonly piece: Segment
  readonly line: TextLine
  readonly kinds: ReadonlyMap<string, ItemKind>
  readonly lit: string | null
}) {
  const { piece, line } = props
  const words = line.text.slice(piece.start - line.start, piece.end - line.start)
  const [first] = piece.ids
  if (first === undefined) return <MaskedWords words={words} />
  return (
    <mark
      data-items={piece.ids.join(' ')}
      data-kind={props.kinds.get(first)}
      data-lit={props.lit !== null && piece.ids.includes(props.lit) ? '' : undefined}
    >
      <MaskedWords words={words} />
    </mark>
  )
}
