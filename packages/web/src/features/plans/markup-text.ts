import { listNumber } from './list-numbers.ts'
import { attribute, nameOf, type MarkupNode } from './markup-node.ts'
import { isLayoutTable, rowsOfTable } from './markup-tables.ts'

/** How deep markup may nest before its inner parts are read as one line: nobody writes by hand what is deeper. */
const MAX_DEPTH = 200

const LEFT_OUT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE NAV SVG IFRAME OBJECT VIDEO AUDIO CANVAS SELECT BUTTON TEXTAREA'.split(
    ' ',
  ),
)
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TR UL'
  ).split(' '),
)

/** Hidden on the page, so no part of what the person saw and copied. */
const isHidden = (node: MarkupNode): boolean =>
  /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attribute(node, 'style')) ||
  node.getAttribute?.('hidden') != null

/** Gathers lines: words of one block stand on one line, white space as a page shows it. */
class LineWriter {
  readonly lines: string[] = []
  private words = ''

  write(words: string): void {
    this.words += words
  }

  endLine(): void {
    const line = this.words
      .split('\t')
      .map((cell) => cell.replace(/\s+/g, ' ').trim())
      .join('\t')
    // Tabs at the end stay: a row keeps its empty columns.
    if (line.trim() !== '') this.lines.push(line)
    this.words = ''
  }
}

/** The lines that markup shows: one a paragraph, one a row of a table with tabs between cells, list numbers written out. */
export function linesOfMarkup(root: MarkupNode, depth = 0): string[] {
  const writer = new LineWriter()
  writeNode(root, writer, depth)
  writer.endLine()
  return writer.lines
}

function writeNode(node: MarkupNode, writer: LineWriter, depth: number): void {
  if (node.nodeType === 3) return writer.write((node.nodeValue ?? '').replace(/\s+/g, ' '))
  const name = nameOf(node)
  if ((node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) || LEFT_OUT.has(name)) return
  if (depth > MAX_DEPTH || isHidden(node)) return
  if (name === 'BR') return writer.endLine()
  if (name === 'TABLE' && !isLayoutTable(node)) {
    writer.endLine()
    for (const row of rowsOfTable(node, (cell) => linesOfMarkup(cell, depth + 1))) {
      writer.write(row)
      writer.endLine()
    }
    return
  }
  const isBlock = BLOCKS.has(name) || name === 'TD' || name === 'TH'
  if (isBlock) writer.endLine()
  if (name === 'OL' || name === 'UL') writeList(node, writer, depth)
  else for (const child of node.childNodes) writeNode(child, writer, depth + 1)
  if (isBlock) writer.endLine()
}

function writeList(list: MarkupNode, writer: LineWriter, depth: number): void {
  const start = Number.parseInt(attribute(list, 'start'), 10)
  let number = Number.isNaN(start) ? 1 : start
  for (const child of list.childNodes) {
    if (nameOf(child) !== 'LI') {
      writeNode(child, writer, depth + 1)
      continue
    }
    const own = Number.parseInt(attribute(child, 'value'), 10)
    if (!Number.isNaN(own)) number = own
    const lines = linesOfMarkup(child, depth + 1)
    const mark = nameOf(list) === 'UL' ? '-' : listNumber(number, attribute(list, 'type'))
    // Pages write numbers by hand inside lists whose own marks are switched off.
    const isMarked = /^(?:[-+*•–]|\(?[\p{L}\d]{1,4}[.)])\s/u.test(lines[0] ?? '')
    for (const [i, line] of lines.entries()) {
      writer.write(i === 0 && !isMarked ? `${mark} ${line}` : line)
      writer.endLine()
    }
    number += 1
  }
}
