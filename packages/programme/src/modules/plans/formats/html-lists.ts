import { listNumber } from './list-labels.ts'
import type { XmlAttributes } from './xml-events.ts'

/** A list of a page that is being read. */
export type HtmlList = { readonly format: string; next: number; readonly depth: number; begun: boolean }

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  none: 'none',
}

const wholeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null

const styledFormat = (attributes: XmlAttributes): string | undefined =>
  /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.style ?? '')?.[1]?.toLowerCase()

/** The list that `<ol>` or `<ul>` opens. */
export function openHtmlList(name: string, attributes: XmlAttributes, depth: number): HtmlList {
  const written = styledFormat(attributes) ?? attributes.type ?? ''
  const format = FORMATS[written] ?? (name === 'ol' ? 'decimal' : 'bullet')
  const start = wholeNumber(attributes.start)
  return { format, next: start ?? 1, depth, begun: start !== null }
}

/** The label of the next item, counted; empty if the list shows none. */
export function nextItemLabel(list: HtmlList, attributes: XmlAttributes): string {
  if (list.format === 'none') return ''
  if (list.format === 'bullet') return list.depth > 0 ? '+ ' : '- '
  const count = wholeNumber(attributes.value) ?? list.next
  list.next = count + 1
  list.begun = true
  return `${listNumber(list.format, count)}. `
}

/** Where lists stopped counting: a list that begins with another list, as LibreOffice writes them, goes on from there. */
export class ListMemory {
  readonly #next = new Map<string, number>()

  keep(list: HtmlList): void {
    if (list.begun) this.#next.set(`${list.depth}/${list.format}`, list.next)
  }

  goOn(list: HtmlList): void {
    if (!list.begun) list.next = this.#next.get(`${list.depth}/${list.format}`) ?? list.next
  }
}
