import { lettersOfFont } from '@hoanhap/reader/legacy-letters'
import { paragraphOf, type PaperBlock, type PaperCell } from './paper-blocks.ts'
import type { ListCounter } from './list-counting.ts'
import { applyProperty, isOn, type WordStyle, type WordStyles } from './word-styles.ts'
import { symbolOf } from './word-symbols.ts'
import { readXml, type XmlAttributes } from './xml-events.ts'

type Piece = { text: string; readonly font: string | null; readonly caps: boolean }
type Paragraph = {
  pieces: Piece[]
  style: string | null
  /** Properties written on the paragraph itself: its list, if it has one. */
  own: Pick<WordStyle, 'numberingId' | 'level'>
  /** The paragraph mark was deleted: the next one goes on in the same line. */
  joinsNext: boolean
  /** Text boxes anchored in it, put behind it. */
  boxes: PaperBlock[]
}
type Run = { style: WordStyle; own: WordStyle | null }
type Row = { cells: PaperCell[]; dropped: boolean }
type Cell = { blocks: PaperBlock[]; columns: number; goesOn: boolean }

/** Deleted words, old properties, field codes, fallbacks of drawings: there, but not what the paper says. */
const SKIPPED: ReadonlySet<string> = new Set(
  `del moveFrom delText instrText delInstrText rPrChange pPrChange tblPrChange trPrChange tcPrChange sectPrChange
   numberingChange tblPrExChange sectPr sdtPr sdtEndPr tblGrid tabs pBdr rt fldData docPr binData`.split(
    /\s+/,
  ),
)
/** Notes that only draw the line above the notes. */
const SEPARATOR = /^(?:separator|continuationSeparator|continuationNotice)$/

const emptyStyle = (): WordStyle => ({
  name: '',
  basedOn: null,
  font: null,
  caps: null,
  hidden: null,
  numberingId: null,
  level: null,
})

/** Walks through `word/document.xml` (or the notes) and keeps what a reader of the paper would see. */
class WordWalk {
  readonly blocks: PaperBlock[] = []
  readonly #styles: WordStyles
  readonly #numbering: ListCounter
  readonly #path: string[] = []
  #skipping = 0
  #holders: PaperBlock[][] = [this.blocks]
  #paragraph: Paragraph | null = null
  #run: Run | null = null
  readonly #outside: { paragraph: Paragraph | null; run: Run | null }[] = []
  readonly #tables: { rows: PaperCell[][] }[] = []
  readonly #rows: Row[] = []
  readonly #cells: Cell[] = []
  readonly #choices: { taken: boolean }[] = []
  readonly #unfinished = new Map<PaperBlock[], Piece[]>()

  constructor(styles: WordStyles, numbering: ListCounter) {
    this.#styles = styles
    this.#numbering = numbering
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#skipping > 0) {
      this.#skipping++
      return
    }
    if (this.#skips(name, attributes)) {
      this.#skipping = 1
      return
    }
    const parent = this.#path.at(-1)
    this.#path.push(name)
    if (this.#openTable(name, attributes)) return
    if (name === 'p') this.#paragraph = this.#newParagraph()
    else if (name === 'txbxContent') this.#openBox()
    else if (this.#run !== null) this.#openInRun(name, attributes, parent)
    else if (name === 'r' && this.#paragraph) {
      this.#run = { style: this.#styles.find(this.#paragraph.style), own: null }
    } else if (this.#paragraph && parent === 'numPr')
      applyProperty(this.#paragraph.own as WordStyle, name, attributes)
    else if (this.#paragraph && name === 'pStyle') this.#paragraph.style = attributes.val ?? null
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping--
      return
    }
    this.#path.pop()
    if (name === 'p') this.#closeParagraph()
    else if (name === 'r') this.#run = null
    else if (name === 'txbxContent') this.#closeBox()
    else if (name === 'AlternateContent') this.#choices.pop()
    else this.#closeTable(name)
  }

  text(words: string): void {
    if (this.#skipping === 0 && this.#path.at(-1) === 't') this.#write(words)
  }

  /** Whether an element is left out with all it holds; deleted paragraph marks and rows are noted on the way. */
  #skips(name: string, attributes: XmlAttributes): boolean {
    const parent = this.#path.at(-1)
    if (name === 'del' || name === 'moveFrom') {
      if (parent === 'rPr' && this.#path.at(-2) === 'pPr' && this.#paragraph) this.#paragraph.joinsNext = true
      if (parent === 'trPr' && this.#rows.length > 0) this.#rows.at(-1)!.dropped = true
    }
    if (name === 'hidden' && parent === 'trPr' && isOn(attributes)) this.#rows.at(-1)!.dropped = true
    if (name === 'AlternateContent') this.#choices.push({ taken: false })
    if ((name === 'Choice' || name === 'Fallback') && this.#choices.length > 0) {
      const choice = this.#choices.at(-1)!
      if (choice.taken) return true
      choice.taken = true
    }
    if ((name === 'footnote' || name === 'endnote') && SEPARATOR.test(attributes.type ?? '')) return true
    return SKIPPED.has(name)
  }

  #newParagraph(): Paragraph {
    return { pieces: [], style: null, own: { numberingId: null, level: null }, joinsNext: false, boxes: [] }
  }

  #openInRun(name: string, attributes: XmlAttributes, parent: string | undefined): void {
    const run = this.#run!
    if (parent === 'rPr') {
      if (name === 'rStyle')
        run.style = { ...run.style, ...definedIn(this.#styles.find(attributes.val ?? '')) }
      else applyProperty((run.own ??= emptyStyle()), name, attributes)
    } else if (parent !== 'r') return
    else if (name === 'tab' || name === 'ptab') this.#write('\t')
    else if (name === 'br' || name === 'cr') this.#write('\n')
    else if (name === 'noBreakHyphen') this.#write('-')
    // A soft hyphen is the letter ư of TCVN3; where it is none the reader drops it.
    else if (name === 'softHyphen') this.#write('\u00ad')
    else if (name === 'sym') this.#write(symbolOf(attributes.font, attributes.char))
  }

  #write(words: string): void {
    if (!this.#paragraph || !this.#run) return
    const { own, style } = this.#run
    if (own?.hidden ?? style.hidden) return
    const font = own?.font ?? style.font
    const caps = own?.caps ?? style.caps ?? false
    const last = this.#paragraph.pieces.at(-1)
    if (last?.font === font && last.caps === caps) last.text += words
    else this.#paragraph.pieces.push({ text: words, font, caps })
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraph
    if (!paragraph) return
    this.#paragraph = null
    const holder = this.#holders.at(-1)!
    const pieces = [...(this.#unfinished.get(holder) ?? []), ...paragraph.pieces]
    this.#unfinished.delete(holder)
    if (paragraph.joinsNext) this.#unfinished.set(holder, pieces)
    else {
      const style = this.#styles.find(paragraph.style)
      const label = this.#labelOf(paragraph, style)
      const text = pieces.map(wordsOf).join('').trim()
      // A table of contents says every heading once more.
      if (text !== '' && !/^toc \d$/i.test(style.name)) holder.push(paragraphOf(label + text))
    }
    for (const block of paragraph.boxes) holder.push(block)
  }

  #labelOf(paragraph: Paragraph, style: WordStyle): string {
    const id = paragraph.own.numberingId ?? style.numberingId
    if (id === null || id === '0') return ''
    const level = paragraph.own.level ?? (paragraph.own.numberingId === null ? style.level : null)
    return this.#numbering.nextLabel(id, level, paragraph.style)
  }

  #openBox(): void {
    this.#outside.push({ paragraph: this.#paragraph, run: this.#run })
    this.#paragraph = null
    this.#run = null
    this.#holders.push([])
  }

  #closeBox(): void {
    const blocks = this.#holders.length > 1 ? this.#holders.pop()! : []
    const { paragraph, run } = this.#outside.pop() ?? { paragraph: null, run: null }
    this.#paragraph = paragraph
    this.#run = run
    const holder = paragraph?.boxes ?? this.#holders.at(-1)!
    for (const block of blocks) holder.push(block)
  }

  #openTable(name: string, attributes: XmlAttributes): boolean {
    const cell = this.#cells.at(-1)
    if (name === 'tbl') this.#tables.push({ rows: [] })
    else if (name === 'tr') this.#rows.push({ cells: [], dropped: false })
    else if (name === 'gridBefore' && this.#rows.length > 0)
      this.#rows.at(-1)!.cells.push({ blocks: [], columns: spanOf(attributes), rows: 1, goesOn: false })
    else if (name === 'tc') {
      const opened: Cell = { blocks: [], columns: 1, goesOn: false }
      this.#cells.push(opened)
      this.#holders.push(opened.blocks)
    } else if (name === 'gridSpan' && cell) cell.columns = spanOf(attributes)
    else if (name === 'vMerge' && cell) cell.goesOn = attributes.val !== 'restart'
    else return false
    return true
  }

  #closeTable(name: string): void {
    if (name === 'tc' && this.#cells.length > 0) {
      const cell = this.#cells.pop()!
      this.#holders.pop()
      this.#rows.at(-1)?.cells.push({ ...cell, rows: 1 })
    } else if (name === 'tr' && this.#rows.length > 0) {
      const row = this.#rows.pop()!
      if (!row.dropped) this.#tables.at(-1)?.rows.push(row.cells)
    } else if (name === 'tbl' && this.#tables.length > 0)
      this.#holders.at(-1)!.push({ kind: 'table', rows: this.#tables.pop()!.rows })
  }
}

const spanOf = ({ val }: XmlAttributes): number => Math.max(1, Math.floor(Number(val)) || 1)

/** Only what the style says itself or inherits, so that it does not blank out what stands below it. */
const definedIn = (style: WordStyle): Partial<WordStyle> =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null))

function wordsOf({ text, font, caps }: Piece): string {
  const letters = lettersOfFont(text, font)
  return caps ? letters.toUpperCase() : letters
}

/** The blocks of a part of a Word document, labels of its lists written out. */
export function readWordBody(xml: string, styles: WordStyles, numbering: ListCounter): PaperBlock[] {
  const walk = new WordWalk(styles, numbering)
  readXml(xml, {
    open: (name, attributes) => walk.open(name, attributes),
    close: (name) => walk.close(name),
    text: (words) => walk.text(words),
  })
  return walk.blocks
}
