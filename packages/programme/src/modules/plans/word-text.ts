import { htmlText } from './formats/html-text.ts'
import { paragraphOf, paragraphsOf, type PaperBlock } from './formats/paper-blocks.ts'
import { paperText } from './formats/paper-text.ts'
import { looksLikeWebArchive, pageOfWebArchive } from './formats/web-archive.ts'
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
  const read = (name: string): Promise<string> => archive.read(partNamed(archive, name))
  const styles = readWordStyles(await read('styles'))
  const numbering = readWordNumbering(await read('numbering'), styles)
  const blocksIn = (xml: string): PaperBlock[] => readWordBody(xml, styles, numbering)
  const body = blocksIn(await read('document'))
  if (body.length === 0) return embeddedPage(archive)
  const notes = [...blocksIn(await read('footnotes')), ...blocksIn(await read('endnotes'))]
  const letterhead: PaperBlock[] = []
  // Some offices keep the letterhead in the header of the first page; headers that only repeat stay out.
  if (!paragraphsOf(body.slice(0, 12)).some((line) => MOTTO.test(line)))
    for (const part of archive.names.filter((name) => HEADER_PART.test(name)).sort()) {
      const blocks = blocksIn(await archive.read(part))
      if (letterhead.length === 0 && paragraphsOf(blocks).some((line) => MOTTO.test(line)))
        for (const block of blocks) letterhead.push(block)
    }
  return paperText([...letterhead, ...body, ...notes.map(asNote)])
}

/** Word for the web numbers the parts that it rewrites: `word/document2.xml`. */
const partNamed = (archive: PlanArchive, name: string): string =>
  archive.names.find((part) => new RegExp(`^word/${name}\\d*\\.xml$`).test(part)) ?? ''

/** Some portals hand out a page wrapped in a Word file without a word of its own. */
async function embeddedPage(archive: PlanArchive): Promise<string> {
  const part = archive.names.find((name) => /\.(?:mht|mhtml|html?)$/i.test(name))
  const source = part === undefined ? '' : await archive.read(part)
  return htmlText(looksLikeWebArchive(source) ? (pageOfWebArchive(source) ?? '') : source)
}

/** A note keeps out of the outline: its mark is no number of a list. */
const asNote = (block: PaperBlock): PaperBlock =>
  block.kind === 'paragraph' ? paragraphOf(`[*] ${block.text}`) : block
