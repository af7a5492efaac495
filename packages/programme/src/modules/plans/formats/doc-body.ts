import { lettersOfFont } from '@hoanhap/reader/legacy-letters'
import type { DocPiece } from './doc-pieces.ts'
import { runAt, type DocRun } from './doc-properties.ts'
import type { ListCounter } from './list-counting.ts'
import { paragraphOf, type PaperBlock } from './paper-blocks.ts'
import { edgedRow, tableOfEdges, type CellMerge, type EdgedRow } from './paper-edges.ts'
import { PaperAllowance } from './paper-limits.ts'
import { symbolOf } from './word-symbols.ts'

/** Codes of properties, as the format numbers them. */
const CODES = {
  deleted: 0x0800,
  hidden: 0x083c,
  caps: 0x083b,
  fontOfAscii: 0x4a4f,
  font: 0x4a51,
  symbol: 0x6a09,
  inTable: 0x2416,
  endsRow: 0x2417,
  list: 0x460b,
  level: 0x260a,
  cells: 0xd608,
} as const

/** Marks that stand for something in the text. */
const SIGNS: Readonly<Record<string, string>> = { '\v': '\n', '\x1e': '-', '\x1f': '\u00ad', '\t': '\t' }
const FIELD = { begin: '\x13', result: '\x14', end: '\x15' }
const CELL_END = '\x07'
const ENDS: ReadonlySet<string> = new Set(['\r', '\f', CELL_END])

type Look = {
  readonly isShown: boolean
  readonly caps: boolean
  readonly font: string | null
  readonly symbol: string | null
}
type Piece = { text: string; readonly font: string | null; readonly caps: boolean }

const flag = (operand: Buffer): boolean => (operand[0] ?? 0) === 1 || operand[0] === 0x81

function lookOf(run: DocRun | null, fonts: readonly string[]): Look {
  const look = { isShown: true, caps: false, font: null as string | null, symbol: null as string | null }
  for (const { code, operand } of run?.properties ?? []) {
    if ((code === CODES.deleted || code === CODES.hidden) && flag(operand)) look.isShown = false
    else if (code === CODES.caps) look.caps = flag(operand)
    else if ((code === CODES.font || code === CODES.fontOfAscii) && operand.length === 2)
      look.font = fonts[operand.readUInt16LE(0)] ?? null
    else if (code === CODES.symbol && operand.length === 4)
      look.symbol = symbolOf(fonts[operand.readUInt16LE(0)], operand.readUInt16LE(2).toString(16))
  }
  return look
}

/** Where the cells of a row end, and which of them go on from the cell to the left or above. */
function cellsOf(operand: Buffer): { edges: number[]; merges: CellMerge[] } {
  const count = operand[2] ?? 0
  const from = 3 + (count + 1) * 2
  if (operand.length < from) return { edges: [], merges: [] }
  const merges = Array.from({ length: count }, (_, index): CellMerge => {
    const at = from + index * 20
    const flags = at + 2 <= operand.length ? operand.readUInt16LE(at) : 0
    if ((flags & 2) !== 0) return 'left'
    return (flags & 0x20) !== 0 && (flags & 0x40) === 0 ? 'above' : null
  })
  const edges = Array.from({ length: count }, (_, index) => operand.readInt16LE(3 + (index + 1) * 2))
  return { edges, merges }
}

/** What a .doc file needs to be walked through. */
export type DocSource = {
  readonly characterRuns: readonly DocRun[]
  readonly paragraphRuns: readonly DocRun[]
  readonly fonts: readonly string[]
  readonly lists: ListCounter
}

/** Puts the characters of a .doc file together into paragraphs and tables. */
class DocWalk {
  readonly blocks: PaperBlock[] = []
  readonly #source: DocSource
  #pieces: Piece[] = []
  /** Nested fields; true where the result of the field is being read. */
  readonly #fields: boolean[] = []
  #cell: PaperBlock[] = []
  #cells: PaperBlock[][] = []
  #rows: EdgedRow[] = []
  readonly #allowance = new PaperAllowance()

  constructor(source: DocSource) {
    this.#source = source
  }

  read({ text, offset, bytesPerCharacter }: DocPiece): void {
    this.#allowance.take(text.length)
    let run: DocRun | null = null
    let look = lookOf(null, [])
    for (let index = 0; index < text.length; index++) {
      const at = offset + index * bytesPerCharacter
      if (!run || at < run.from || at >= run.to) {
        run = runAt(this.#source.characterRuns, at)
        look = lookOf(run, this.#source.fonts)
      }
      const mark = text[index]!
      if (ENDS.has(mark)) this.#endParagraph(mark, at)
      else if (!this.#isField(mark)) this.#write(mark, look)
    }
  }

  end(): PaperBlock[] {
    this.#pushParagraph(this.blocks, null)
    this.#endTable()
    return this.blocks
  }

  #isField(mark: string): boolean {
    if (mark === FIELD.begin) this.#fields.push(false)
    else if (mark === FIELD.result && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true
    else if (mark === FIELD.end) this.#fields.pop()
    else return this.#fields.includes(false)
    return true
  }

  #write(mark: string, { isShown, font, caps, symbol }: Look): void {
    if (!isShown) return
    const words = mark === '(' && symbol !== null ? symbol : mark < ' ' ? (SIGNS[mark] ?? '') : mark
    const last = this.#pieces.at(-1)
    if (last?.font === font && last.caps === caps) last.text += words
    else if (words !== '') this.#pieces.push({ text: words, font, caps })
  }

  #endParagraph(mark: string, at: number): void {
    const run = runAt(this.#source.paragraphRuns, at)
    const has = (code: number): boolean =>
      run?.properties.some((property) => property.code === code && flag(property.operand)) ?? false
    if (has(CODES.endsRow)) this.#endRow(run)
    else if (mark === CELL_END || has(CODES.inTable)) {
      this.#pushParagraph(this.#cell, run)
      if (mark === CELL_END) {
        this.#cells.push(this.#cell)
        this.#cell = []
      }
    } else {
      this.#endTable()
      this.#pushParagraph(this.blocks, run)
    }
  }

  #pushParagraph(holder: PaperBlock[], run: DocRun | null): void {
    const text = this.#pieces
      .map(({ text: words, font, caps }) => {
        const letters = lettersOfFont(words, font)
        return caps ? letters.toUpperCase() : letters
      })
      .join('')
      .trim()
    this.#pieces = []
    const label = this.#labelOf(run)
    if (text !== '') holder.push(paragraphOf(label + text))
  }

  #labelOf(run: DocRun | null): string {
    const valueOf = (code: number): Buffer | undefined =>
      run?.properties.findLast((property) => property.code === code)?.operand
    const list = valueOf(CODES.list)
    if (list?.length !== 2 || list.readUInt16LE(0) === 0) return ''
    return this.#source.lists.nextLabel(String(list.readUInt16LE(0)), valueOf(CODES.level)?.[0] ?? 0, null)
  }

  #endRow(run: DocRun | null): void {
    this.#allowance.takeRow()
    const cells = run?.properties.find((property) => property.code === CODES.cells)?.operand
    const { merges, edges } = cells ? cellsOf(cells) : { merges: [], edges: [] }
    if (this.#cells.length > 0) this.#rows.push(edgedRow(this.#cells, merges, edges))
    this.#cells = []
    this.#cell = []
    this.#pieces = []
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.blocks.push(tableOfEdges(this.#rows))
    this.#rows = []
  }
}

/** The blocks that a stretch of characters makes. */
export function readDocBody(pieces: readonly DocPiece[], source: DocSource): PaperBlock[] {
  const walk = new DocWalk(source)
  for (const piece of pieces) walk.read(piece)
  return walk.end()
}
