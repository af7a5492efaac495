import { Parser } from 'htmlparser2'
import { Problem } from '@hoanhap/domain/problem'
import { lettersOfFont } from '@hoanhap/reader/legacy-letters'
import { ListMemory, nextItemLabel, openHtmlList, type HtmlList } from './html-lists.ts'
import { paragraphOf, type PaperBlock, type PaperCell } from './paper-blocks.ts'
import { PaperAllowance } from './paper-limits.ts'
import { paperText } from './paper-text.ts'
import type { XmlAttributes } from './xml-events.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What a page holds beside the paper: code, menus, forms, advertisements. */
const DROPPED = words(
  'script style head title nav noscript template svg iframe object select option button textarea aside footer del canvas audio video map math',
)
/** Elements that begin and end a line. */
const BLOCKS = words(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre section article main header address figure figcaption center hr body html table caption',
)
const VOID = words('br hr img meta link input col wbr area base embed source track param')
/** A page nested deeper than this was made to exhaust its reader; unclosed marks of old pages stay far below. */
const DEEPEST = 250
const OWN_MARKER = /^(?:[-–+•*]\s|\(?\d{1,3}(?:\.\d{1,3})*[.)]\s?|\(?[a-zđ][.)]\s|[IVXL]{1,6}[.)]\s)/u
/** A run of blanks that a page cannot show as one: somebody set columns with it. */
const WIDE_GAP = /\u00a0[\u00a0 ]{3,}/g

type Cell = { readonly blocks: PaperBlock[]; readonly columns: number; readonly rows: number }

const spanOf = (value: string | undefined): number => Math.max(1, Math.floor(Number(value)) || 1)

const fontOf = ({ face, style }: XmlAttributes): string | null =>
  face ?? /font-family\s*:\s*["']?([^;"',]+)/i.exec(style ?? '')?.[1]?.trim() ?? null

const isHidden = (attributes: XmlAttributes): boolean =>
  attributes.hidden !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes.style ?? '')

/** Walks through a page and keeps the paragraphs, lists and tables that it shows. */
class HtmlWalk {
  readonly blocks: PaperBlock[] = []
  readonly #holders: PaperBlock[][] = [this.blocks]
  #line = ''
  #label = ''
  /** Characters of the line that are links: a list of nothing else is a menu. */
  #linked = 0
  readonly #menuItems = new WeakSet<PaperBlock>()
  #links = 0
  #skipping = 0
  #depth = 0
  #pre = 0
  readonly #fonts: (string | null)[] = []
  readonly #lists: { readonly list: HtmlList; readonly holder: PaperBlock[]; readonly from: number }[] = []
  readonly #memory = new ListMemory()
  readonly #parents: string[] = []
  readonly #tables: PaperCell[][][] = []
  readonly #cells: Cell[] = []
  readonly #allowance = new PaperAllowance()

  open(name: string, attributes: XmlAttributes): void {
    if (++this.#depth > DEEPEST) throw new Problem('file/damaged')
    if (this.#skipping > 0 || DROPPED.has(name) || (isHidden(attributes) && !VOID.has(name))) {
      this.#skipping++
      return
    }
    this.#parents.push(name)
    this.#fonts.push(fontOf(attributes) ?? this.#fonts.at(-1) ?? null)
    if (BLOCKS.has(name)) this.#endLine()
    if (name === 'br') this.#line += '\n'
    else if (name === 'a') this.#links++
    else if (name === 'pre') this.#pre++
    else if (name === 'ol' || name === 'ul') this.#openList(name, attributes)
    else if (name === 'li') this.#openItem(attributes)
    else if (name === 'table') this.#tables.push([])
    else if (name === 'tr') this.#openRow()
    else if (name === 'td' || name === 'th') this.#openCell(attributes)
  }

  close(name: string): void {
    this.#depth--
    if (this.#skipping > 0) {
      this.#skipping--
      return
    }
    this.#fonts.pop()
    this.#parents.pop()
    if (BLOCKS.has(name)) this.#endLine()
    if (name === 'a') this.#links--
    else if (name === 'pre') this.#pre--
    else if (name === 'ol' || name === 'ul') this.#closeList()
    else if (name === 'td' || name === 'th') this.#closeCell()
    else if (name === 'table' && this.#tables.length > 0)
      this.#holders.at(-1)!.push({ kind: 'table', rows: this.#tables.pop()! })
  }

  text(written: string): void {
    if (this.#skipping > 0) return
    const letters = lettersOfFont(written, this.#fonts.at(-1) ?? null)
    const shown = this.#pre > 0 ? letters : letters.replace(/[ \t\r\n\f]+/g, ' ')
    this.#allowance.take(shown.length)
    this.#line += shown
    if (this.#links > 0) this.#linked += letters.trim().length
  }

  end(): PaperBlock[] {
    this.#endLine()
    return this.blocks
  }

  #endLine(): void {
    const text = this.#line.replace(WIDE_GAP, '\t').replaceAll('\u00a0', ' ').trim()
    const linked = this.#linked
    this.#line = ''
    this.#linked = 0
    if (text === '') return
    const block = paragraphOf((OWN_MARKER.test(text) ? '' : this.#label) + text)
    this.#label = ''
    if (linked >= text.length - 2) this.#menuItems.add(block)
    this.#holders.at(-1)!.push(block)
  }

  #openList(name: string, attributes: XmlAttributes): void {
    const holder = this.#holders.at(-1)!
    const list = openHtmlList(name, attributes, this.#lists.length)
    const around = this.#lists.at(-1)?.list
    if (around && this.#parents.at(-2) !== 'li') {
      this.#memory.goOn(around)
      this.#memory.goOn(list)
    }
    this.#lists.push({ list, holder, from: holder.length })
  }

  #openItem(attributes: XmlAttributes): void {
    const open = this.#lists.at(-1)
    this.#label = open ? nextItemLabel(open.list, attributes) : '- '
  }

  #closeList(): void {
    const open = this.#lists.pop()
    this.#label = ''
    if (open) this.#memory.keep(open.list)
    if (!open || open.holder !== this.#holders.at(-1)) return
    const items = open.holder.slice(open.from)
    if (items.length >= 3 && items.every((item) => this.#menuItems.has(item))) open.holder.length = open.from
  }

  #openRow(): void {
    this.#allowance.takeRow()
    this.#tables.at(-1)?.push([])
  }

  #openCell({ colspan, rowspan }: XmlAttributes): void {
    this.#endLine()
    this.#allowance.take(1)
    const cell: Cell = { blocks: [], columns: spanOf(colspan), rows: spanOf(rowspan) }
    this.#cells.push(cell)
    this.#holders.push(cell.blocks)
  }

  #closeCell(): void {
    this.#endLine()
    const cell = this.#cells.pop()
    if (!cell) return
    this.#holders.pop()
    const rows = this.#tables.at(-1)
    if (rows?.length === 0) rows.push([])
    rows?.at(-1)?.push({ ...cell, goesOn: false })
  }
}

/**
 * The text of a page or of a piece of HTML source: paragraphs, lists with their numbers, a line per row of a table.
 * Nothing that the page names is fetched and none of its code is run.
 *
 * @throws Problem `file/damaged` if it is nested deeper than any page, `file/too-large`
 */
export function htmlText(source: string): string {
  const walk = new HtmlWalk()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walk.open(name, attributes),
      onclosetag: (name) => walk.close(name),
      ontext: (written) => walk.text(written),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(source)
  return paperText(walk.end())
}

const FIRST_TAG =
  /^\s*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|h[1-6]|span|article|section|ol|ul|center|font|b|strong|!--)[\s>/-]/i
const ANY_TAG = /<\/?(?:p|div|span|table|tr|td|br|b|strong|i|em|font|li|h[1-6]|a)(?:\s[^<>]{0,400})?\/?>/gi

/** Whether a text is the source of a page, and not words that happen to hold a "<". */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000).replace(/^\ufeff?(?:\s*<\?xml[^>]{0,200}\?>)?/, '')
  const tags = head.match(ANY_TAG)?.length ?? 0
  return (FIRST_TAG.test(head) && (tags > 0 || /<\/?(?:html|body)/i.test(head))) || tags >= 6
}
