import { lettersOfFont } from '@hoanhap/reader/legacy-letters'
import { paragraphOf, type PaperBlock } from './paper-blocks.ts'
import { edgedRow, tableOfEdges, type CellMerge, type EdgedRow } from './paper-edges.ts'
import { PaperAllowance } from './paper-limits.ts'
import { paperText } from './paper-text.ts'
import { rtfTokens, type RtfToken } from './rtf-tokens.ts'

/** Groups that hold no words of the paper. */
const DROPPED: ReadonlySet<string> = new Set(
  `colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf object objdata
   listtable listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping latentstyles datastore
   fldinst filetbl revtbl annotation atnid atnauthor atrfstart atrfend bkmkstart bkmkend xe tc private ftnsep
   ftnsepc aftnsep aftnsepc template operator author company doccomm nonshppict sp sn sv levelnumbers leveltext`.split(
    /\s+/,
  ),
)
/** Groups that older programs may ignore and that hold words all the same. */
const KEPT: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'ud', 'footnote', 'listtext', 'pntext'])
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  '~': '\u00a0',
  _: '-',
  '-': '\u00ad',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '\\': '\\',
  '{': '{',
  '}': '}',
}
const CODE_PAGES: Readonly<Record<number, string>> = { 0: 'windows-1252', 163: 'windows-1258' }
const DEEPEST = 1000

type Group = {
  dropped: boolean
  inFonts: boolean
  note: boolean
  font: number
  hidden: boolean
  deleted: boolean
  caps: boolean
  unicodeSkip: number
}
type Font = { name: string; charset: number }
type Piece = { text: string; readonly font: number; readonly caps: boolean }

class RtfWalk {
  readonly blocks: PaperBlock[] = []
  readonly notes: PaperBlock[] = []
  readonly #fonts = new Map<number, Font>()
  readonly #stack: Group[] = []
  #group: Group = {
    dropped: false,
    inFonts: false,
    note: false,
    font: 0,
    hidden: false,
    deleted: false,
    caps: false,
    unicodeSkip: 1,
  }
  #codePage = 'windows-1252'
  #star = false
  #skip = 0
  #bytes: number[] = []
  #pieces: Piece[] = []
  #inTable = false
  #cell: PaperBlock[] = []
  #cells: PaperBlock[][] = []
  #rows: EdgedRow[] = []
  /** For each column of the row: a merged cell goes on from above, or from the left. */
  #merges: CellMerge[] = []
  #edges: number[] = []
  #merge: CellMerge = null
  readonly #allowance = new PaperAllowance()

  take(token: RtfToken): void {
    if (token.kind !== 'byte') this.#flushBytes()
    if (token.kind === 'open') this.#stack.push({ ...this.#group })
    else if (token.kind === 'close') this.#close()
    else if (token.kind === 'word') this.#word(token.name, token.value)
    else if (token.kind === 'byte') this.#byte(token.value)
    else if (token.kind === 'text') this.#plain(token.text)
    if (token.kind !== 'word') this.#star = false
  }

  get tooDeep(): boolean {
    return this.#stack.length > DEEPEST
  }

  end(): PaperBlock[] {
    this.#flushBytes()
    this.#endParagraph()
    this.#endTable()
    return [...this.blocks, ...this.notes]
  }

  #close(): void {
    const wasNote = this.#group.note
    this.#group = this.#stack.pop() ?? this.#group
    if (wasNote && !this.#group.note) this.#endNote()
  }

  #byte(value: number): void {
    if (this.#skip > 0) this.#skip--
    else this.#bytes.push(value)
  }

  #plain(text: string): void {
    if (this.#group.inFonts) {
      const font = this.#fonts.get(this.#group.font)
      if (font) font.name += text.replace(/;.*$/s, '')
      return
    }
    const rest = text.slice(this.#skip)
    this.#skip = Math.max(0, this.#skip - text.length)
    this.#write(rest)
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return
    const charset = this.#fonts.get(this.#group.font)?.charset
    const page = CODE_PAGES[charset ?? -1] ?? this.#codePage
    const bytes = Uint8Array.from(this.#bytes)
    this.#bytes = []
    this.#write(new TextDecoder(page).decode(bytes))
  }

  #write(text: string): void {
    const { dropped, inFonts, hidden, deleted, font, caps } = this.#group
    if (dropped || inFonts || hidden || deleted || text === '') return
    this.#allowance.take(text.length)
    const last = this.#pieces.at(-1)
    if (last?.font === font && last.caps === caps) last.text += text
    else this.#pieces.push({ text, font, caps })
  }

  #word(name: string, value: number | null): void {
    if (name === '*') {
      this.#star = true
      return
    }
    const unknown = this.#star && !KEPT.has(name)
    this.#star = false
    if (unknown || DROPPED.has(name)) this.#group.dropped = true
    else if (name === 'fonttbl') this.#group.inFonts = true
    else if (this.#group.dropped) return
    else if (name === 'u') this.#unicode(value ?? 0)
    else if (SIGNS[name] !== undefined) this.#write(SIGNS[name])
    else if (!this.#setState(name, value)) this.#structure(name, value)
  }

  #unicode(value: number): void {
    this.#write(String.fromCharCode(value < 0 ? value + 65_536 : value & 0xffff))
    this.#skip = this.#group.unicodeSkip
  }

  /** Properties of the words that follow. */
  #setState(name: string, value: number | null): boolean {
    const group = this.#group
    const on = value !== 0
    if (name === 'f') {
      group.font = value ?? 0
      if (group.inFonts && !this.#fonts.has(group.font)) this.#fonts.set(group.font, { name: '', charset: 0 })
    } else if (name === 'fcharset') {
      const font = this.#fonts.get(group.font)
      if (font) font.charset = value ?? 0
    } else if (name === 'uc') group.unicodeSkip = Math.min(8, Math.max(0, value ?? 1))
    else if (name === 'v') group.hidden = on
    else if (name === 'deleted') group.deleted = on
    else if (name === 'caps') group.caps = on
    else if (name === 'plain') group.hidden = group.deleted = group.caps = false
    else if (name === 'ansicpg' && value === 1258) this.#codePage = 'windows-1258'
    else return false
    return true
  }

  #structure(name: string, value: number | null): void {
    if (name === 'par' || name === 'sect' || name === 'page' || name === 'nestcell') this.#endParagraph()
    else if (name === 'pard') this.#inTable = false
    else if (name === 'intbl') this.#inTable = true
    else if (name === 'footnote') this.#beginNote()
    else this.#tableWord(name, value)
  }

  #tableWord(name: string, value: number | null): void {
    if (name === 'trowd') {
      this.#merges = []
      this.#edges = []
      this.#merge = null
    } else if (name === 'clvmrg') this.#merge = 'above'
    else if (name === 'clmrg') this.#merge = 'left'
    else if (name === 'cellx') {
      this.#merges.push(this.#merge)
      this.#edges.push(value ?? 0)
      this.#merge = null
    } else if (name === 'cell') {
      this.#inTable = true
      this.#allowance.take(1)
      this.#endParagraph()
      this.#cells.push(this.#cell)
      this.#cell = []
    } else if (name === 'row') this.#endRow()
  }

  #endRow(): void {
    this.#allowance.takeRow()
    if (this.#cells.length > 0) this.#rows.push(edgedRow(this.#cells, this.#merges, this.#edges))
    this.#cells = []
  }

  #endTable(): void {
    if (this.#cells.length > 0) this.#endRow()
    if (this.#rows.length > 0) this.blocks.push(tableOfEdges(this.#rows))
    this.#rows = []
  }

  #takeText(): string {
    const text = this.#pieces
      .map(({ text: words, font, caps }) => {
        const letters = lettersOfFont(words, this.#fonts.get(font)?.name ?? null)
        return caps ? letters.toUpperCase() : letters
      })
      .join('')
    this.#pieces = []
    return text.trim()
  }

  #endParagraph(): void {
    if (this.#group.note) return
    const text = labelled(this.#takeText())
    if (!this.#inTable) this.#endTable()
    if (text !== '') (this.#inTable ? this.#cell : this.blocks).push(paragraphOf(text))
  }

  readonly #beforeNote: Piece[][] = []

  #beginNote(): void {
    if (this.#group.note) return
    this.#group.note = true
    this.#beforeNote.push(this.#pieces)
    this.#pieces = []
  }

  #endNote(): void {
    const text = this.#takeText()
    if (text !== '') this.notes.push(paragraphOf(`[*] ${text}`))
    this.#pieces = this.#beforeNote.pop() ?? []
  }
}

/** A label of a list stands before a tab; a bullet of a picture font is a dash. */
const labelled = (text: string): string =>
  text.replace(/^([\p{P}\p{S}\uF000-\uF0FF]|[^\s\t]{1,12}[.)])\t/u, (_match, label: string) =>
    /^[\uF000-\uF0FF•·▪§]/u.test(label) ? '- ' : `${label} `,
  )

/** The words of an RTF text: paragraphs with their list labels, a line per row of a table; null if it is nested too deep. */
export function rtfText(source: string): string | null {
  const walk = new RtfWalk()
  for (const token of rtfTokens(source)) {
    walk.take(token)
    if (walk.tooDeep) return null
  }
  return paperText(walk.end())
}
