import { paragraphOf, paragraphsOf, type PaperBlock } from './formats/paper-blocks.ts'
import { paperText } from './formats/paper-text.ts'
import { readWordBody } from './formats/word-body.ts'
import { readWordNumbering } from './formats/word-numbering.ts'
import { readWordStyles } from './formats/word-styles.ts'
import type { PlanArchive } from './plan-archive.ts'

const MOTTO = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI/u
const HEADER_PART = /^word\/header\d*\.xml$/

/**
 * The words of a Word document: a line per paragraph with the number that Word would print, a line per row of a
 * table, letterheads and signatures column by column, notes at the end. Deleted and hidden words are left out.
 *
 * @throws Problem `file/damaged`, `file/unsafe-archive`
 */
export async function wordText(archive: PlanArchive): Promise<string> {
  const styles = readWordStyles(await archive.read('word/styles.xml'))
  const numbering = readWordNumbering(await archive.read('word/numbering.xml'), styles)
  const blocksOf = async (part: string): Promise<PaperBlock[]> =>
    readWordBody(await archive.read(part), styles, numbering)
  const body = await blocksOf('word/document.xml')
  const notes = [...(await blocksOf('word/footnotes.xml')), ...(await blocksOf('word/endnotes.xml'))]
  const letterhead: PaperBlock[] = []
  // Some offices keep the letterhead in the header of the first page; headers that only repeat stay out.
  if (!paragraphsOf(body.slice(0, 12)).some((line) => MOTTO.test(line)))
    for (const part of archive.names.filter((name) => HEADER_PART.test(name)).sort()) {
      const blocks = await blocksOf(part)
      if (letterhead.length === 0 && paragraphsOf(blocks).some((line) => MOTTO.test(line)))
        letterhead.push(...blocks)
    }
  return paperText([...letterhead, ...body, ...notes.map(asNote)])
}

/** A note keeps out of the outline: its mark is no number of a list. */
const asNote = (block: PaperBlock): PaperBlock =>
  block.kind === 'paragraph' ? paragraphOf(`[*] ${block.text}`) : block
