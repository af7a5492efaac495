import { Problem } from '@hoanhap/domain/problem'
import { modernLetters } from '@hoanhap/reader/legacy-letters'
import { readDocBody, type DocSource } from './doc-body.ts'
import { readDocLists } from './doc-lists.ts'
import { readDocPieces, type DocPiece } from './doc-pieces.ts'
import { docRuns } from './doc-properties.ts'
import { countLists } from './list-counting.ts'
import { openOle } from './ole-file.ts'
import { paragraphOf, paragraphsOf, type PaperBlock } from './paper-blocks.ts'
import { paperText } from './paper-text.ts'

/** Word 97 to 2003. Word 6 and 95 kept no Unicode and stand in another form. */
const WORD_97 = 0xa5ec
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const SHORTEST = 0x300

/**
 * The words of a .doc file of Word 97 to 2003, in the same form as those of a .docx file. Only words are taken:
 * macros, embedded objects and pictures are never looked into.
 *
 * @throws Problem `file/damaged`, `file/encrypted`, `file/unknown-kind`
 */
export function docText(bytes: Buffer): string {
  const file = openOle(bytes)
  if (!file) throw new Problem('file/damaged')
  if (file.names.includes('EncryptedPackage')) throw new Problem('file/encrypted')
  const body = file.stream('WordDocument')
  if (!body) throw new Problem(file.names.includes('WordDocument') ? 'file/damaged' : 'file/unknown-kind')
  if (body.length < SHORTEST) throw new Problem('file/damaged')
  if (body.readUInt16LE(0) !== WORD_97) throw new Problem('file/unknown-kind')
  const flags = body.readUInt16LE(0x0a)
  if ((flags & ENCRYPTED) !== 0) throw new Problem('file/encrypted')
  const table = file.stream((flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table')
  const blocks = table && blocksOf(body, table)
  if (!blocks) throw new Problem('file/damaged')
  return modernLetters(paperText(blocks))
}

/** A part of a stream that two numbers in the head of the file point to. */
function partOf(body: Buffer, table: Buffer, pointer: number): Buffer {
  const from = body.readUInt32LE(pointer)
  return table.subarray(from, from + body.readUInt32LE(pointer + 4))
}

/** How many characters each part of the document has: words, notes, heads, remarks, end notes, text boxes. */
function lengthsOf(body: Buffer): Record<'words' | 'notes' | 'between' | 'endNotes' | 'boxes', number> {
  const at = (place: number): number => body.readUInt32LE(place)
  return {
    words: at(0x4c),
    notes: at(0x50),
    between: at(0x54) + at(0x58) + at(0x5c),
    endNotes: at(0x60),
    boxes: at(0x64),
  }
}

/** The characters from one position of the document to another. */
function slice(pieces: readonly DocPiece[], from: number, to: number): DocPiece[] {
  let at = 0
  return pieces.flatMap((piece) => {
    const begin = Math.max(0, from - at)
    const text = piece.text.slice(begin, Math.max(begin, to - at))
    at += piece.text.length
    return text === '' ? [] : [{ ...piece, text, offset: piece.offset + begin * piece.bytesPerCharacter }]
  })
}

function blocksOf(body: Buffer, table: Buffer): PaperBlock[] | null {
  const pieces = readDocPieces(body, table)
  if (!pieces) return null
  const source: DocSource = {
    characterRuns: docRuns(body, partOf(body, table, 0xfa), false),
    paragraphRuns: docRuns(body, partOf(body, table, 0x102), true),
    fonts: fontsOf(partOf(body, table, 0x112)),
    lists: countLists(readDocLists(body, table), () => null),
  }
  const { words, notes, between, endNotes, boxes } = lengthsOf(body)
  let at = 0
  const next = (length: number): PaperBlock[] => readDocBody(slice(pieces, at, (at += length)), source)
  const text = next(words)
  const foot = next(notes)
  at += between
  const end = next(endNotes)
  const boxed = next(boxes)
  const asNotes = paragraphsOf([...foot, ...end]).map((note) => paragraphOf(`[*] ${note}`))
  return [...text, ...boxed, ...asNotes]
}

const FONT_NAME = 40

/** The names of the fonts, in the order that runs refer to. */
function fontsOf(list: Buffer): string[] {
  const names: string[] = []
  for (let at = 4; at < list.length; at += list[at]! + 1) {
    const name = list.toString('utf16le', at + FONT_NAME, at + 1 + list[at]!)
    names.push(name.split('\0', 1)[0]!)
  }
  return names
}
