/** A paragraph with its list label in front; line ends inside it are breaks that the author set. */
export type PaperParagraph = { readonly kind: 'paragraph'; readonly text: string }

export type PaperCell = {
  readonly blocks: readonly PaperBlock[]
  /** Columns and rows that the cell covers, ≥ 1. */
  readonly columns: number
  readonly rows: number
  /** The lower part of a merged cell: its words stand in the row above (Word writes merged cells so). */
  readonly goesOn: boolean
}

export type PaperTable = { readonly kind: 'table'; readonly rows: readonly (readonly PaperCell[])[] }

/** What the body of any word processor's file comes down to, in reading order. */
export type PaperBlock = PaperParagraph | PaperTable

export const paragraphOf = (text: string): PaperParagraph => ({ kind: 'paragraph', text })

/** The paragraphs of blocks, those of tables included, row by row. */
export const paragraphsOf = (blocks: readonly PaperBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))),
  )
