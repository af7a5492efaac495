import type { ListDefinitions, ListLevel } from './list-counting.ts'

const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}
const LIST_HEAD = 28
const LEVEL_HEAD = 28
const OVERRIDE_HEAD = 16
const MOST_LISTS = 2000

type Cursor = { readonly bytes: Buffer; at: number }

/** One level: how it counts and what it prints; placeholders are the characters 0 to 8. */
function readLevel(cursor: Cursor): ListLevel {
  const { bytes } = cursor
  const at = cursor.at
  const start = bytes.readInt32LE(at)
  const format = FORMATS[bytes[at + 4]!] ?? 'decimal'
  const flags = bytes[at + 5]!
  const [characters, paragraphs] = [bytes[at + 24]!, bytes[at + 25]!]
  const restart = bytes[at + 26]!
  let next = at + LEVEL_HEAD + characters + paragraphs
  const length = bytes.readUInt16LE(next)
  next += 2
  const text = bytes.toString('utf16le', next, next + length * 2)
  cursor.at = next + length * 2
  return {
    start: Math.max(0, start),
    format,
    text: Array.from(text, (mark) => (mark < '\t' ? `%${mark.charCodeAt(0) + 1}` : mark)).join(''),
    isLegal: (flags & 4) !== 0,
    restart: (flags & 8) !== 0 ? restart : null,
    style: null,
  }
}

function readAbstracts(table: Buffer, from: number, length: number): ListDefinitions['abstracts'] {
  const abstracts: ListDefinitions['abstracts'] = new Map()
  const count = Math.min(MOST_LISTS, table.readUInt16LE(from))
  const cursor: Cursor = { bytes: table, at: from + length }
  for (let index = 0; index < count; index++) {
    const head = from + 2 + index * LIST_HEAD
    const levels = new Map<number, ListLevel>()
    const isSimple = (table[head + 26]! & 1) !== 0
    for (let level = 0; level < (isSimple ? 1 : 9); level++) levels.set(level, readLevel(cursor))
    abstracts.set(String(table.readInt32LE(head)), { levels, styleLink: null })
  }
  return abstracts
}

function readLists(table: Buffer, from: number): ListDefinitions['lists'] {
  const lists: ListDefinitions['lists'] = new Map()
  const count = Math.min(MOST_LISTS, table.readUInt32LE(from))
  const cursor: Cursor = { bytes: table, at: from + 4 + count * OVERRIDE_HEAD }
  for (let index = 0; index < count; index++) {
    const head = from + 4 + index * OVERRIDE_HEAD
    const list = {
      abstractId: String(table.readInt32LE(head)),
      starts: new Map<number, number>(),
      levels: new Map<number, ListLevel>(),
    }
    lists.set(String(index + 1), list)
    cursor.at += 4
    for (let override = 0; override < table[head + 12]!; override++) {
      const start = table.readInt32LE(cursor.at)
      const flags = table.readUInt32LE(cursor.at + 4)
      cursor.at += 8
      if ((flags & 0x10) !== 0) list.starts.set(flags & 0xf, Math.max(0, start))
      if ((flags & 0x20) !== 0) list.levels.set(flags & 0xf, readLevel(cursor))
    }
  }
  return lists
}

/**
 * The lists of a .doc file; none if their tables are cut off or broken, since words matter more than numbers.
 *
 * @param head the beginning of the WordDocument stream, which says where the tables stand
 */
export function readDocLists(head: Buffer, table: Buffer): ListDefinitions {
  try {
    const [abstractsAt, length, listsAt] = [
      head.readUInt32LE(0x2e2),
      head.readUInt32LE(0x2e6),
      head.readUInt32LE(0x2ea),
    ]
    if (length === 0 || head.readUInt32LE(0x2ee) === 0) return { abstracts: new Map(), lists: new Map() }
    return { abstracts: readAbstracts(table, abstractsAt, length), lists: readLists(table, listsAt) }
  } catch (error) {
    if (error instanceof RangeError) return { abstracts: new Map(), lists: new Map() }
    throw error
  }
}
