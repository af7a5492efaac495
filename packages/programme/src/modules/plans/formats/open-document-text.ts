import { lettersOfFont } from '@hoanhap/reader/legacy-letters'
import { readOpenDocumentLists, type OpenDocumentLists } from './open-document-lists.ts'
import { paragraphOf, type PaperBlock, type PaperCell } from './paper-blocks.ts'
import { paperText } from './paper-text.ts'
import { readXml, type XmlAttributes } from './xml-events.ts'
import type { PlanArchive } from '../plan-archive.ts'

/** Deleted words, remarks, hidden words and the table of contents. */
const SKIPPED: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'hidden-text',
  'hidden-paragraph',
  'table-of-content',
  'note-citation',
  'title',
  'desc',
  'event-listeners',
  'covered-table-cell',
  'automatic-styles',
  'font-face-decls',
])

const countOf = (value: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Math.floor(Number(value)) || 1))

type Cell = { readonly blocks: PaperBlock[]; readonly columns: number; readonly rows: number }
type Line = { text: string; label: string; readonly boxes: PaperBlock[] }

class OpenDocumentWalk {
  readonly blocks: PaperBlock[] = []
  readonly notes: PaperBlock[] = []
  readonly #lists: OpenDocumentLists
  readonly #fonts: ReadonlyMap<string, string>
  readonly #holders: PaperBlock[][] = [this.blocks]
  readonly #lines: Line[] = []
  readonly #spans: (string | null)[] = []
  readonly #tables: PaperCell[][][] = []
  readonly #cells: Cell[] = []
  /** The item that waits for its first paragraph. */
  #item: XmlAttributes | null = null
  #skipping = 0

  constructor(lists: OpenDocumentLists, fonts: ReadonlyMap<string, string>) {
    this.#lists = lists
    this.#fonts = fonts
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping++
      return
    }
    if (name === 'p' || name === 'h') this.#openLine(attributes)
    else if (name === 'span') this.#spans.push(this.#fontOf(attributes) ?? this.#spans.at(-1) ?? null)
    else if (name === 'list') {
      // An item that begins with a list only makes room for it: it is not counted.
      this.#item = null
      this.#lists.open(attributes)
    } else if (name === 'list-item') this.#item = attributes
    else if (name === 'note-body') this.#holders.push(this.notes)
    else if (name === 'text-box') this.#holders.push(this.#lines.at(-1)?.boxes ?? this.blocks)
    else if (name === 'table') this.#tables.push([])
    else if (name === 'table-row') this.#tables.at(-1)?.push([])
    else if (name === 'table-cell') this.#openCell(attributes)
    else this.#openMark(name, attributes)
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping--
      return
    }
    if (name === 'p' || name === 'h') this.#closeLine()
    else if (name === 'span') this.#spans.pop()
    else if (name === 'list') this.#lists.close()
    else if (name === 'note-body' || name === 'text-box') this.#holders.pop()
    else if (name === 'table-cell') this.#closeCell()
    else if (name === 'table' && this.#tables.length > 0)
      this.#holders.at(-1)!.push({ kind: 'table', rows: this.#tables.pop()! })
  }

  text(words: string): void {
    const line = this.#lines.at(-1)
    if (this.#skipping > 0 || !line) return
    line.text += lettersOfFont(words.replace(/\s+/g, ' '), this.#spans.at(-1) ?? null)
  }

  #fontOf = (attributes: XmlAttributes): string | null =>
    this.#fonts.get(attributes['style-name'] ?? '') ?? null

  #openMark(name: string, attributes: XmlAttributes): void {
    const line = this.#lines.at(-1)
    if (!line) return
    if (name === 's') line.text += ' '.repeat(countOf(attributes.c, 40))
    else if (name === 'tab') line.text += '\t'
    else if (name === 'line-break') line.text += '\n'
  }

  #openLine(attributes: XmlAttributes): void {
    const label = this.#item ? this.#lists.nextLabel(this.#item) : ''
    this.#lines.push({ text: '', label, boxes: [] })
    this.#spans.push(this.#fontOf(attributes))
    this.#item = null
  }

  #closeLine(): void {
    this.#spans.pop()
    const line = this.#lines.pop()
    if (!line) return
    const text = line.text.trim()
    const holder = this.#holders.at(-1)!
    if (text !== '') holder.push(paragraphOf((holder === this.notes ? '[*] ' : line.label) + text))
    for (const block of line.boxes) holder.push(block)
  }

  #openCell(attributes: XmlAttributes): void {
    const cell: Cell = {
      blocks: [],
      columns:
        countOf(attributes['number-columns-spanned'], 60) *
        countOf(attributes['number-columns-repeated'], 60),
      rows: countOf(attributes['number-rows-spanned'], 500),
    }
    this.#cells.push(cell)
    this.#holders.push(cell.blocks)
  }

  #closeCell(): void {
    const cell = this.#cells.pop()
    if (!cell) return
    this.#holders.pop()
    this.#tables
      .at(-1)
      ?.at(-1)
      ?.push({ ...cell, goesOn: false })
  }
}

/** Fonts of the old code pages by the style that sets them. */
function readFonts(xml: string): Map<string, string> {
  const fonts = new Map<string, string>()
  let style = ''
  readXml(xml, {
    open(name, attributes) {
      if (name === 'style') style = attributes.name ?? ''
      const font = attributes['font-name'] ?? attributes['font-family']
      if (name === 'text-properties' && font !== undefined) fonts.set(style, font)
    },
    close() {},
    text() {},
  })
  return fonts
}

/**
 * The words of an OpenDocument text, in the same form as those of a Word document.
 *
 * @throws Problem `file/damaged`, `file/unsafe-archive`
 */
export async function openDocumentText(archive: PlanArchive): Promise<string> {
  const [content, styles] = [await archive.read('content.xml'), await archive.read('styles.xml')]
  const walk = new OpenDocumentWalk(
    readOpenDocumentLists(styles, content),
    new Map([...readFonts(styles), ...readFonts(content)]),
  )
  readXml(content, {
    open: (name, attributes) => walk.open(name, attributes),
    close: (name) => walk.close(name),
    text: (words) => walk.text(words),
  })
  return paperText([...walk.blocks, ...walk.notes])
}
