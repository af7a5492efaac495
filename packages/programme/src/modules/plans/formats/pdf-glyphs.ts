import type { PDFPageProxy } from 'unpdf/pdfjs'
import { OPS } from 'unpdf/pdfjs'
import { turned, turnOf, type QuarterTurn } from './pdf-turns.ts'

/** A character where a page shows it, in points from the upper left corner; `y` is its baseline. */
export type PdfGlyph = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** The name of its font, e.g. ".VnTime"; empty if the page does not tell. */
  readonly font: string
}

/** A drawn line that may be the border of a cell; it lies along an axis, so two corners say all. */
export type PdfRule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** What stands on a page, turned so that most of its words are upright. */
export type PdfPageMarks = {
  readonly glyphs: readonly PdfGlyph[]
  readonly rules: readonly PdfRule[]
  /** Words that lie another way, each way for itself and turned upright: labels of narrow cells, remarks at the edge. */
  readonly asides: readonly (readonly PdfGlyph[])[]
}

type Matrix = readonly [number, number, number, number, number, number]
type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean }
type TextState = {
  matrix: Matrix
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const isMatrix = (value: unknown): value is ArrayLike<number> =>
  value !== null && typeof value === 'object' && 'length' in value && value.length === 6
const matrixOf = (value: unknown): Matrix =>
  isMatrix(value) ? (Array.from(value) as unknown as Matrix) : IDENTITY

/** What the inner matrix does, then the outer one. */
const combine = (o: Matrix, i: Matrix): Matrix => [
  o[0] * i[0] + o[2] * i[1],
  o[1] * i[0] + o[3] * i[1],
  o[0] * i[2] + o[2] * i[3],
  o[1] * i[2] + o[3] * i[3],
  o[0] * i[4] + o[2] * i[5] + o[4],
  o[1] * i[4] + o[3] * i[5] + o[5],
]
const place = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

const THINNEST_BOX = 2.5
const SHORTEST_RULE = 4
const MOST_GLYPHS = 60_000
const MOST_RULES = 8000

/** Follows the drawing orders of a page and notes where every character and every straight line falls. */
class PageWalk {
  readonly #ways: readonly PdfGlyph[][] = [[], [], [], []]
  #noted = 0
  readonly rules: PdfRule[] = []
  #view: Matrix
  readonly #views: Matrix[] = []
  #text: TextState = {
    matrix: IDENTITY,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  }
  readonly #texts: TextState[] = []
  #lineStart: Matrix = IDENTITY

  readonly #fontName: (id: string) => string

  constructor(view: Matrix, fontName: (id: string) => string) {
    this.#view = view
    this.#fontName = fontName
  }

  order(code: number, args: readonly unknown[]): void {
    const [first, second] = args as [number, number]
    switch (code) {
      case OPS.save:
      case OPS.paintFormXObjectBegin:
        this.#views.push(this.#view)
        this.#texts.push({ ...this.#text })
        if (code !== OPS.save) this.#view = combine(this.#view, matrixOf(args[0]))
        return
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#view = this.#views.pop() ?? this.#view
        this.#text = this.#texts.pop() ?? this.#text
        return
      case OPS.transform:
        this.#view = combine(this.#view, matrixOf(args))
        return
      case OPS.constructPath:
        if (first !== OPS.endPath) this.#path((args[1] as ArrayLike<number>[] | undefined)?.[0])
        return
      case OPS.showText:
        this.#show(args[0] as readonly (Glyph | number | null)[])
        return
      default:
        this.#textOrder(code, args, first, second)
    }
  }

  #textOrder(code: number, args: readonly unknown[], first: number, second: number): void {
    const text = this.#text
    if (code === OPS.beginText) this.#startLine(IDENTITY)
    else if (code === OPS.setTextMatrix) this.#startLine(matrixOf(isMatrix(args[0]) ? args[0] : args))
    else if (code === OPS.moveText) this.#move(first, second)
    else if (code === OPS.setLeadingMoveText) {
      text.leading = -second
      this.#move(first, second)
    } else if (code === OPS.nextLine) this.#move(0, -text.leading)
    else if (code === OPS.setFont) {
      text.font = this.#fontName(String(first))
      text.size = second
    } else if (code === OPS.setCharSpacing) text.charSpacing = first
    else if (code === OPS.setWordSpacing) text.wordSpacing = first
    else if (code === OPS.setHScale) text.scale = first / 100
    else if (code === OPS.setLeading) text.leading = -first
    else if (code === OPS.setTextRise) text.rise = first
  }

  #startLine(matrix: Matrix): void {
    this.#text.matrix = matrix
    this.#lineStart = matrix
  }

  #move(x: number, y: number): void {
    this.#startLine(combine(this.#lineStart, [1, 0, 0, 1, x, y]))
  }

  #show(shown: readonly (Glyph | number | null)[]): void {
    const text = this.#text
    for (const glyph of shown) {
      if (glyph === null) continue
      if (typeof glyph === 'number') this.#advance((-glyph * text.size * text.scale) / 1000)
      else {
        const width = (glyph.width * text.size) / 1000
        this.#note(glyph, width * text.scale)
        const spacing = text.charSpacing + (glyph.isSpace ? text.wordSpacing : 0)
        this.#advance((width + spacing) * text.scale)
      }
    }
  }

  #advance(x: number): void {
    this.#text.matrix = combine(this.#text.matrix, [1, 0, 0, 1, x, 0])
  }

  #note(glyph: Glyph, width: number): void {
    const all = combine(this.#view, this.#text.matrix)
    const turn = turnOf(all[0], all[1])
    if (turn === null || this.#noted >= MOST_GLYPHS || glyph.unicode.trim() === '') return
    const [x, y] = turned(turn, ...place(all, 0, this.#text.rise))
    const [along, high] = turn % 2 === 0 ? [all[0], all[3]] : [all[1], all[2]]
    const size = Math.abs(this.#text.size * high)
    if (!Number.isFinite(x + y + size) || size <= 1) return
    const { font } = this.#text
    this.#ways[turn]!.push({ text: glyph.unicode, x, y, width: width * Math.abs(along), size, font })
    this.#noted++
  }

  /** Everything seen, with the page turned as most of its words lie. */
  marks(): PdfPageMarks {
    const main = ([0, 1, 2, 3] as const).reduce<QuarterTurn>(
      (most, turn) => (this.#ways[turn]!.length > this.#ways[most]!.length ? turn : most),
      0,
    )
    return {
      glyphs: this.#ways[main]!,
      rules: this.rules.map(({ x0, y0, x1, y1 }) => ruleOf(turned(main, x0, y0), turned(main, x1, y1))),
      asides: this.#ways.filter((glyphs, turn) => turn !== main && glyphs.length > 0),
    }
  }

  /** The straight parts of a path: moves, lines, curves (jumped over) and closings, as pdf.js lists them. */
  #path(data: ArrayLike<number> | undefined): void {
    if (!data || this.rules.length >= MOST_RULES) return
    const LENGTHS = [3, 3, 7, 5, 1]
    let from: [number, number] | null = null
    let start: [number, number] | null = null
    for (let at = 0; at < data.length;) {
      const kind = data[at]!
      const length = LENGTHS[kind] ?? data.length
      const to: [number, number] | null =
        kind === 4 ? start : place(this.#view, data[at + length - 2] ?? 0, data[at + length - 1] ?? 0)
      if ((kind === 1 || kind === 4) && from && to) this.#rule(from, to)
      if (kind === 0) start = to
      from = to
      at += length
    }
  }

  #rule(a: [number, number], b: [number, number]): void {
    const rule = ruleOf(a, b)
    const [wide, high] = [rule.x1 - rule.x0, rule.y1 - rule.y0]
    if (
      Math.min(wide, high) < THINNEST_BOX &&
      Math.max(wide, high) >= SHORTEST_RULE &&
      this.rules.length < MOST_RULES
    )
      this.rules.push(rule)
  }
}

const ruleOf = ([ax, ay]: [number, number], [bx, by]: [number, number]): PdfRule => ({
  x0: Math.min(ax, bx),
  y0: Math.min(ay, by),
  x1: Math.max(ax, bx),
  y1: Math.max(ay, by),
})

/** The name of a font without the six letters that mark a part of it. */
function fontName(page: PDFPageProxy, id: string): string {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
  const name = font !== null && typeof font === 'object' && 'name' in font ? font.name : null
  return typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : ''
}

/** Where the characters and the straight lines of a page are. Pictures are never decoded. */
export async function readPageMarks(page: PDFPageProxy): Promise<PdfPageMarks> {
  const view = matrixOf(page.getViewport({ scale: 1 }).transform)
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const walk = new PageWalk(view, (id) => fontName(page, id))
  for (const [index, code] of fnArray.entries())
    walk.order(code, (argsArray[index] as readonly unknown[] | null) ?? [])
  return walk.marks()
}
