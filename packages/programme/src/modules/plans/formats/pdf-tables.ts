import { paragraphOf, type PaperCell, type PaperTable } from './paper-blocks.ts'
import type { PdfGlyph, PdfRule } from './pdf-glyphs.ts'
import { linesOf } from './pdf-lines.ts'
import { paragraphsOfLines } from './pdf-paragraphs.ts'

/** A table drawn with lines, and the band of the page that it fills. */
export type PdfTable = {
  readonly table: PaperTable
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** How far apart two lines may end and still touch, in points. */
const TOUCH = 3
const MOST_LINES = 200

const isLevel = (rule: PdfRule): boolean => rule.x1 - rule.x0 > rule.y1 - rule.y0

/** Positions with those that lie within a touch of each other taken as one, in order. */
function positions(values: readonly number[]): number[] {
  const out: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (out.length === 0 || value - out.at(-1)! > TOUCH) out.push(value)
  return out
}

const touches = (a: PdfRule, b: PdfRule): boolean =>
  a.x0 <= b.x1 + TOUCH && b.x0 <= a.x1 + TOUCH && a.y0 <= b.y1 + TOUCH && b.y0 <= a.y1 + TOUCH

/** Lines that hang together, from the top of the page down. A sweep: each line is compared with the groups still open. */
function groupsOf(rules: readonly PdfRule[]): PdfRule[][] {
  const groups: { bottom: number; rules: PdfRule[] }[] = []
  for (const rule of [...rules].sort((a, b) => a.y0 - b.y0)) {
    const joined = groups.filter(
      (group) => group.bottom >= rule.y0 - TOUCH && group.rules.some((other) => touches(rule, other)),
    )
    const [first, ...others] = joined
    if (!first) {
      groups.push({ bottom: rule.y1, rules: [rule] })
      continue
    }
    first.rules.push(rule)
    first.bottom = Math.max(rule.y1, first.bottom)
    for (const group of others) {
      for (const other of group.rules) first.rules.push(other)
      first.bottom = Math.max(first.bottom, group.bottom)
      groups.splice(groups.indexOf(group), 1)
    }
  }
  return groups.map((group) => group.rules)
}

type Grid = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly levels: readonly PdfRule[]
  readonly uprights: readonly PdfRule[]
}

function gridOfRules(rules: readonly PdfRule[]): Grid | null {
  const levels = rules.filter(isLevel)
  const uprights = rules.filter((rule) => !isLevel(rule))
  const xs = positions(uprights.map((rule) => rule.x0))
  const ys = positions(levels.map((rule) => rule.y0))
  if (xs.length < 3 || ys.length < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES) return null
  return { xs, ys, levels, uprights }
}

/** Whether a line is drawn between a cell and the next one to the right, or below. */
const isWall = (grid: Grid, x: number, middle: number): boolean =>
  grid.uprights.some((rule) => Math.abs(rule.x0 - x) <= TOUCH && rule.y0 <= middle && rule.y1 >= middle)
const isFloor = (grid: Grid, y: number, middle: number): boolean =>
  grid.levels.some((rule) => Math.abs(rule.y0 - y) <= TOUCH && rule.x0 <= middle && rule.x1 >= middle)

const between = (a: number | undefined, b: number | undefined): number => ((a ?? 0) + (b ?? 0)) / 2

function spansAt(grid: Grid, row: number, column: number): { columns: number; rows: number } {
  const { xs, ys } = grid
  let columns = 1
  while (
    column + columns < xs.length - 1 &&
    !isWall(grid, xs[column + columns]!, between(ys[row], ys[row + 1]))
  )
    columns++
  let rows = 1
  while (row + rows < ys.length - 1 && !isFloor(grid, ys[row + rows]!, between(xs[column], xs[column + 1])))
    rows++
  return { columns, rows }
}

/** The words inside a cell, line by line, as paragraphs. */
function cellOf(glyphs: readonly PdfGlyph[], left: number, right: number): PaperCell['blocks'] {
  const lines = linesOf(glyphs).map((line) => ({ ...line, text: line.text.replaceAll('\t', ' ') }))
  const padding = Math.min(6, (right - left) / 10)
  return paragraphsOfLines(lines, { left: left + padding, right: right - padding, kind: 'cell' }).map(
    paragraphOf,
  )
}

function readGrid(grid: Grid, glyphs: readonly PdfGlyph[]): PaperTable {
  const { xs, ys } = grid
  const taken = new Set<string>()
  const rows: PaperCell[][] = []
  for (let row = 0; row < ys.length - 1; row++) {
    const cells: PaperCell[] = []
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row}/${column}`)) continue
      const { columns, rows: high } = spansAt(grid, row, column)
      for (let down = 0; down < high; down++)
        for (let along = 0; along < columns; along++) taken.add(`${row + down}/${column + along}`)
      const [left, right] = [xs[column]!, xs[column + columns]!]
      const [top, bottom] = [ys[row]!, ys[row + high]!]
      const inside = glyphs.filter((glyph) => {
        const [x, y] = [glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3]
        return x >= left && x < right && y >= top && y < bottom
      })
      cells.push({ blocks: cellOf(inside, left, right), columns, rows: high, goesOn: false })
    }
    rows.push(cells)
  }
  return { kind: 'table', rows }
}

/** The tables that the lines of a page draw, from the top down. */
export function tablesOf(glyphs: readonly PdfGlyph[], rules: readonly PdfRule[]): PdfTable[] {
  return groupsOf(rules).flatMap((group) => {
    const grid = gridOfRules(group)
    if (!grid) return []
    const [left, right] = [grid.xs[0]!, grid.xs.at(-1)!]
    const [top, bottom] = [grid.ys[0]!, grid.ys.at(-1)!]
    const inside = glyphs.filter(
      ({ x, y, size }) =>
        x >= left - TOUCH && x <= right && y - size * 0.3 >= top && y - size * 0.3 <= bottom,
    )
    return inside.length === 0 ? [] : [{ table: readGrid(grid, inside), top, bottom, left, right }]
  })
}
