/** One property of characters or paragraphs in a .doc file: its code and its operand. */
export type DocProperty = { readonly code: number; readonly operand: Buffer }
/** The properties of a stretch of the file, from one offset to another. */
export type DocRun = {
  readonly from: number
  readonly to: number
  readonly properties: readonly DocProperty[]
}

const PAGE = 512
const PARAGRAPH_ENTRY = 13
/** Properties of tables whose operand says its length in two bytes. */
const LONG_OPERANDS: ReadonlySet<number> = new Set([0xd606, 0xd608])
/** Bytes of an operand by the three highest bits of the code; 6 says its own length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3]

/** The properties in a list; what is cut off is left out. */
export function* docProperties(list: Buffer): Generator<DocProperty> {
  for (let at = 0; at + 2 < list.length;) {
    const code = list.readUInt16LE(at)
    at += 2
    let length = OPERAND_BYTES[code >> 13]!
    if (length === 0 && LONG_OPERANDS.has(code)) {
      if (at + 2 > list.length) return
      length = list.readUInt16LE(at) + 1
    } else if (length === 0) length = (list[at] ?? 0) + 1
    yield { code, operand: list.subarray(at, at + length) }
    at += length
  }
}

/** The list of properties of entry `index` on a page, or an empty one. */
function listOf(page: Buffer, count: number, index: number, isParagraph: boolean): Buffer {
  const place = (count + 1) * 4 + index * (isParagraph ? PARAGRAPH_ENTRY : 1)
  const at = (page[place] ?? 0) * 2
  if (at === 0 || at >= PAGE - 1) return Buffer.alloc(0)
  const length = page[at]!
  if (!isParagraph) return page.subarray(at + 1, at + 1 + length)
  // Two bytes of the style stand before the properties.
  return length === 0
    ? page.subarray(at + 2 + 2, at + 2 + 2 * page[at + 1]!)
    : page.subarray(at + 1 + 2, at + 1 + 2 * length - 1)
}

/**
 * Where properties change, in the order of the file.
 *
 * @param table the bin table: offsets of the file, then the numbers of pages of 512 bytes
 */
export function docRuns(body: Buffer, table: Buffer, isParagraph: boolean): DocRun[] {
  const count = Math.floor((table.length - 4) / 8)
  const pages = new Set<number>()
  for (let index = 0; index < count; index++)
    pages.add(table.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff)
  const runs: DocRun[] = []
  for (const number of pages) {
    const page = body.subarray(number * PAGE, (number + 1) * PAGE)
    if (page.length < PAGE) continue
    const entries = Math.min(page[PAGE - 1]!, 101)
    for (let index = 0; index < entries; index++) {
      const properties = [...docProperties(listOf(page, entries, index, isParagraph))]
      runs.push({ from: page.readUInt32LE(index * 4), to: page.readUInt32LE(index * 4 + 4), properties })
    }
  }
  return runs.sort((a, b) => a.from - b.from)
}

/** The run that an offset lies in. */
export function runAt(runs: readonly DocRun[], offset: number): DocRun | null {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.from <= offset) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  return run && run.from <= offset && offset < run.to ? run : null
}
