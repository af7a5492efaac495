import { figuresIn, plainText, type FigureRun, type FigureText } from './text-with-figures.ts'
import type { Block, DocumentTable, OfficialDocument } from './official-document.ts'
import { pointLetter, romanNumeral } from './vietnamese-numbers.ts'

/** A block with its number: "I.", "1.", "a)", "-", or nothing. */
export type NumberedBlock = { readonly block: Block; readonly number: string }

/** Counts sections, clauses and points; each starts again under the one above it. */
export function numbered(blocks: readonly Block[]): NumberedBlock[] {
  let section = 0
  let clause = 0
  let point = 0
  return blocks.map((block) => {
    if (block.kind === 'section') {
      section += 1
      clause = point = 0
      return { block, number: `${romanNumeral(section)}.` }
    }
    if (block.kind === 'clause') {
      clause += 1
      point = 0
      return { block, number: `${clause}.` }
    }
    if (block.kind === 'point') return { block, number: `${pointLetter((point += 1))})` }
    return { block, number: block.kind === 'dash' ? '-' : '' }
  })
}

/** "Phụ lục" alone, "Phụ lục I", "Phụ lục II" when there are several. */
export const annexName = (place: number, all: number): string =>
  all === 1 ? 'Phụ lục' : `Phụ lục ${romanNumeral(place)}`

const tableLines = (table: DocumentTable): string[] => [
  table.columns.map((column) => column.title).join(' | '),
  ...table.rows.map((row) => (row.kind === 'group' ? row.title : row.cells.map(plainText).join(' | '))),
]

function blockLines({ block, number }: NumberedBlock): string[] {
  switch (block.kind) {
    case 'table':
      return tableLines(block.table)
    case 'section':
      return [`${number} ${block.title.toUpperCase()}`]
    case 'clause':
      return [`${number} ${block.title}`]
    case 'blank':
      return [`[${block.prompt}]`]
    case 'point':
    case 'dash':
      return [`${number} ${plainText(block.text)}`]
    case 'paragraph':
    case 'note':
      return [plainText(block.text)]
  }
}

/** The document as lines of text, in reading order, for a preview on screen and for tests; numbers and dates blank. */
export function documentLines(document: OfficialDocument): string[] {
  return [
    document.typeName,
    ...document.abstract,
    ...(document.addressees.length === 0 ? [] : [`Kính gửi: ${document.addressees.join('; ')}`]),
    ...document.bases.map((basis, i) => basis + (i === document.bases.length - 1 ? '.' : ';')),
    ...numbered(document.body).flatMap(blockLines),
    `${plainText(document.closing)}./.`,
    ...document.signature.authority.map((line) => line.toUpperCase()),
    ...document.annexes.flatMap((annex, i) => [
      annexName(i + 1, document.annexes.length),
      annex.title.toUpperCase(),
      ...numbered(annex.blocks).flatMap(blockLines),
    ]),
    ...(document.mark === null ? [] : [document.mark]),
  ]
}

/** The same as one text, one paragraph a line. */
export const reportPlainText = (document: OfficialDocument): string => documentLines(document).join('\n')

function blockTexts(block: Block): FigureText[] {
  if (block.kind === 'table')
    return block.table.rows.flatMap((row) => (row.kind === 'group' ? [] : row.cells))
  return 'text' in block ? [block.text] : []
}

/** Every figure of the document, for the check that text, annex and screen say the same. */
export const documentFigures = (document: OfficialDocument): FigureRun[] =>
  [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)]
    .flatMap(blockTexts)
    .concat([document.closing])
    .flatMap(figuresIn)
