import { paragraphsOf, type PaperBlock, type PaperTable } from './paper-blocks.ts'
import { gridOf } from './paper-grid.ts'
import { greatestOf, PaperAllowance } from './paper-limits.ts'
import { readTabbedColumns } from './tabbed-columns.ts'

/** Words that only letterheads and signatures have. */
const LAYOUT =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|N[ơƠ][iI]\s+(?:nhận|NHẬN)|(?:^|\n)\s*(?:TM|KT|TL|TUQ|Q)\s?\.\s*\p{Lu}/u

const LONGEST_CELL = 40

/** A plan, its letterhead and its signatures are often set in cells without borders: those hold columns, not data. */
function isLayout(table: PaperTable): boolean {
  const columns = greatestOf(
    table.rows.map((row) => row.length),
    0,
  )
  if (columns <= 1 || table.rows.length === 0) return true
  // Old portals set the whole page in a table.
  if (table.rows.some((row) => row.some((cell) => paragraphsOf(cell.blocks).length > LONGEST_CELL)))
    return true
  if (columns > 3 || table.rows.length > 6) return false
  return (table.rows.length === 1 && columns === 2) || LAYOUT.test(paragraphsOf([table]).join('\n'))
}

/** Cells column by column: the number stands below the issuer, the place and date below the motto. */
function readColumns(table: PaperTable): PaperBlock[] {
  const columns = greatestOf(
    table.rows.map((row) => row.length),
    0,
  )
  return Array.from({ length: columns }, (_, column) =>
    table.rows.flatMap((row) => row[column]?.blocks ?? []),
  ).flat()
}

/** A row that has one cell only keeps a bar in front, so that the table goes on behind it. */
const rowText = (cells: readonly string[]): string =>
  cells.length === 1 && cells[0] !== '' ? `| ${cells[0]}` : cells.join('\t')

function tableText(table: PaperTable, allowance: PaperAllowance): string {
  const grid = gridOf(table)
  // The words of a merged cell stand in each of its places: one cell may become a thousand.
  for (const row of grid) for (const cell of row) allowance.take(cell.length)
  return grid
    .map(rowText)
    .filter((row) => row.trim() !== '')
    .join('\n')
}

function* textsOf(blocks: readonly PaperBlock[], allowance: PaperAllowance): Generator<string> {
  for (const block of readTabbedColumns(blocks))
    if (block.kind === 'paragraph') yield block.text
    else if (isLayout(block)) yield* textsOf(readColumns(block), allowance)
    else yield tableText(block, allowance)
}

const ENDED = /[.;:!?…)\]"”]$/u
const FEWEST_BREAKS = 3

/** Whether every line of print became a paragraph, as in words that were pasted from a portal. */
function isBroken(texts: readonly string[]): boolean {
  const open = texts.slice(0, -1).filter((text) => !ENDED.test(text) && !text.includes('\t'))
  const broken = texts.filter((text, index) => {
    const above = texts[index - 1]
    return above !== undefined && !ENDED.test(above) && /^\p{Ll}(?![.)])/u.test(text)
  })
  return broken.length >= FEWEST_BREAKS && broken.length > open.length * 0.15
}

/**
 * The text of a paper as the reader takes it: paragraphs apart by an empty line, a line for each row of a table with
 * tabs between its cells, letterheads and signatures column by column. Where sentences go on from paragraph to
 * paragraph there is no empty line, so that the reader joins them.
 *
 * @throws Problem `file/too-large` if merged cells say their words too often
 */
export function paperText(blocks: readonly PaperBlock[]): string {
  const texts = [...textsOf(blocks, new PaperAllowance())]
  return texts
    .join(isBroken(texts) ? '\n' : '\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
