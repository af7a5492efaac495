/** Consecutive characters of a .doc file and where the first of them stands in it. */
export type DocPiece = { readonly text: string; readonly offset: number; readonly bytesPerCharacter: 1 | 2 }

const WIDE = 2
const PIECE = 8
const IS_NARROW = 0x40000000

/** The list of pieces behind the list of changes in the table stream; null if it is broken. */
function pieceTable(table: Buffer, from: number, length: number): Buffer | null {
  const end = Math.min(table.length, from + length)
  for (let at = from; at + 5 <= end;) {
    if (table[at] === 2) return table.subarray(at + 5, Math.min(end, at + 5 + table.readUInt32LE(at + 1)))
    if (table[at] !== 1) return null
    at += 3 + table.readUInt16LE(at + 1)
  }
  return null
}

/** The characters of a .doc file in the order of the document; null if its tables are broken. */
export function readDocPieces(body: Buffer, table: Buffer): DocPiece[] | null {
  const list = pieceTable(table, body.readUInt32LE(0x1a2), body.readUInt32LE(0x1a6))
  if (!list || list.length < 4 + PIECE) return null
  const count = Math.floor((list.length - 4) / (4 + PIECE))
  const pieces: DocPiece[] = []
  let total = 0
  for (let index = 0; index < count; index++) {
    const characters = list.readUInt32LE((index + 1) * 4) - list.readUInt32LE(index * 4)
    const place = list.readUInt32LE((count + 1) * 4 + index * PIECE + 2)
    const isNarrow = (place & IS_NARROW) !== 0
    const offset = isNarrow ? Math.floor((place & ~IS_NARROW) / 2) : place
    const bytesPerCharacter = isNarrow ? 1 : WIDE
    total += characters
    // Pieces that claim more than the file holds were made to exhaust a reader.
    if (characters < 0 || total > body.length || offset + characters * bytesPerCharacter > body.length)
      return null
    const bytes = body.subarray(offset, offset + characters * bytesPerCharacter)
    const text = new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes)
    pieces.push({ text, offset, bytesPerCharacter })
  }
  return pieces
}
