import type { PaperBlock, PaperCell, PaperTable } from './paper-blocks.ts'

/** A cell goes on from the one to its left, or from the row above. */
export type CellMerge = 'left' | 'above' | null

/** A row of a file that says where its cells end instead of how many columns they cover. */
export type EdgedRow = { readonly cells: readonly PaperCell[]; readonly edges: readonly number[] }

/** Right edges this close are one, in twentieths of a point: programs round them row by row. */
const SAME_EDGE = 80

/** The row that its cells make; those that go on from the left become part of the cell there. */
export function edgedRow(
  blocks: readonly (readonly PaperBlock[])[],
  merges: readonly CellMerge[],
  edges: readonly number[],
): EdgedRow {
  const cells: PaperCell[] = []
  const ends: number[] = []
  for (const [index, words] of blocks.entries()) {
    const end = edges[index] ?? (ends.at(-1) ?? 0) + SAME_EDGE * 2
    if (merges[index] === 'left' && ends.length > 0) ends[ends.length - 1] = end
    else {
      cells.push({ blocks: words, columns: 1, rows: 1, goesOn: merges[index] === 'above' })
      ends.push(end)
    }
  }
  return { cells, edges: ends }
}

/** The table of such rows, each cell over as many columns as edges of other rows lie below it. */
export function tableOfEdges(rows: readonly EdgedRow[]): PaperTable {
  const columns: number[] = []
  for (const edge of rows.flatMap((row) => row.edges).sort((a, b) => a - b))
    if (columns.length === 0 || edge - columns.at(-1)! > SAME_EDGE) columns.push(edge)
  const upTo = (edge: number): number => countUpTo(columns, edge + SAME_EDGE / 2)
  return {
    kind: 'table',
    rows: rows.map(({ cells, edges }) =>
      cells.map((cell, index) => ({
        ...cell,
        columns: Math.max(1, upTo(edges[index]!) - (index === 0 ? 0 : upTo(edges[index - 1]!))),
      })),
    ),
  }
}

/** How many of the ascending values are no greater. */
function countUpTo(values: readonly number[], most: number): number {
  let [from, to] = [0, values.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (values[middle]! <= most) from = middle + 1
    else to = middle
  }
  return from
}
