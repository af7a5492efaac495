/**
 * The rows of a comma-separated table with a header line; quotes as in RFC 4180.
 *
 * @returns one record per line, keyed by the header; a missing cell is the empty string
 * @throws RangeError if a quote is out of place
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = [...cellsOf(text.endsWith('\n') ? text : `${text}\n`)]
  return lines.map((cells) => Object.fromEntries(header.map((key, i) => [key, cells[i] ?? ''])))
}

function* cellsOf(text: string): Generator<string[]> {
  const token = /("(?:[^"]|"")*"|[^",\n]*)(,|\n)/y
  let row: string[] = []
  while (token.lastIndex < text.length) {
    const match = token.exec(text)
    if (!match) throw new RangeError(`not a table: a quote is out of place after "${row.at(-1) ?? ''}"`)
    const [, cell = '', end = ''] = match
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === ',') continue
    if (row.length > 1 || row[0] !== '') yield row
    row = []
  }
}
