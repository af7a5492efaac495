import mammoth from 'mammoth'

/** The part of mammoth's document tree that holds words. */
type WordNode = {
  readonly type: string
  readonly value?: string
  readonly breakType?: string
  readonly children?: readonly WordNode[]
}

/**
 * The words of a Word document: a line per paragraph, a line per row of a table with tabs between its cells. Tables
 * of two cells are the letterhead and the signatures of official papers, and are read cell by cell.
 */
export async function wordText(buffer: Buffer): Promise<string> {
  let root: WordNode = { type: 'document' }
  await mammoth.convertToHtml(
    { buffer },
    {
      // The tree is what is wanted; without children nothing is rendered and no picture is unpacked.
      transformDocument: (document: WordNode) => {
        root = document
        return { ...document, children: [] }
      },
    },
  )
  return blocksOf(root).join('\n\n')
}

const childrenOf = (node: WordNode): readonly WordNode[] => node.children ?? []

function blocksOf(node: WordNode): string[] {
  if (node.type === 'paragraph') return [inlineOf(node)]
  if (node.type === 'table' && isOfData(node)) return [rowsOf(node).map(rowText).join('\n')]
  return childrenOf(node).flatMap(blocksOf)
}

const rowsOf = (table: WordNode): WordNode[] =>
  childrenOf(table).flatMap((node) => (node.type === 'tableRow' ? [node] : rowsOf(node)))

const isOfData = (table: WordNode): boolean => rowsOf(table).some((row) => childrenOf(row).length > 2)

const rowText = (row: WordNode): string =>
  childrenOf(row)
    .map((cell) => blocksOf(cell).join(' ').replace(/\s+/g, ' ').trim())
    .join('\t')

function inlineOf(node: WordNode): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return '\n'
  return childrenOf(node).map(inlineOf).join('')
}
