/** The named streams of an OLE compound file, the container of Office files before 2007. */
export type OleFile = {
  readonly names: readonly string[]
  /** The bytes of a stream, or null if there is none of that name or its chain is broken. */
  readonly stream: (name: string) => Buffer | null
}

const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const HEADER = 512
const DIRECTORY_ENTRY = 128
const HEADER_TABLES = 109
/** Sector numbers above this are marks: free, end of chain, table. */
const LAST_SECTOR = 0xfffffffa
const STREAM = 2
const ROOT = 5

type Entry = { readonly name: string; readonly type: number; readonly start: number; readonly size: number }

export const isOle = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(MAGIC)

/** Follows chains of sectors; each sector of a file may be used once in a chain, so that no chain goes on for ever. */
class Sectors {
  readonly #bytes: Buffer
  readonly #offset: number
  readonly size: number
  readonly next: readonly number[]

  constructor(bytes: Buffer, offset: number, size: number, next: readonly number[]) {
    this.#bytes = bytes
    this.#offset = offset
    this.size = size
    this.next = next
  }

  at(sector: number): Buffer {
    const from = this.#offset + sector * this.size
    return this.#bytes.subarray(from, from + this.size)
  }

  chain(start: number, most = Infinity): Buffer | null {
    const parts: Buffer[] = []
    const seen = new Set<number>()
    for (let sector = start; sector <= LAST_SECTOR && parts.length * this.size < most;) {
      const part = this.at(sector)
      if (seen.has(sector) || part.length === 0) return null
      seen.add(sector)
      parts.push(part)
      sector = this.next[sector] ?? LAST_SECTOR + 1
    }
    return Buffer.concat(parts)
  }
}

function numbersOf(bytes: Buffer): number[] {
  const numbers: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(bytes.readUInt32LE(at))
  return numbers
}

/** Where the parts of the allocation table are: 109 in the header, the others in a chain of their own. */
function tableSectors(bytes: Buffer, sectors: Sectors): number[] {
  const found = numbersOf(bytes.subarray(76, 76 + HEADER_TABLES * 4))
  const seen = new Set<number>()
  for (let sector = bytes.readUInt32LE(68); sector <= LAST_SECTOR && !seen.has(sector);) {
    seen.add(sector)
    const numbers = numbersOf(sectors.at(sector))
    sector = numbers.pop() ?? LAST_SECTOR + 1
    for (const number of numbers) found.push(number)
  }
  return found.filter((sector) => sector <= LAST_SECTOR)
}

function* entriesOf(directory: Buffer): Generator<Entry> {
  for (let at = 0; at + DIRECTORY_ENTRY <= directory.length; at += DIRECTORY_ENTRY) {
    const length = Math.min(64, Math.max(0, directory.readUInt16LE(at + 64) - 2))
    yield {
      name: directory.toString('utf16le', at, at + length),
      type: directory[at + 66]!,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    }
  }
}

/** Opens an OLE compound file; null if it is none or its tables are broken. */
export function openOle(bytes: Buffer): OleFile | null {
  if (!isOle(bytes) || bytes.length < HEADER * 2) return null
  const power = bytes.readUInt16LE(30)
  const smallPower = bytes.readUInt16LE(32)
  if (power < 7 || power > 12 || smallPower < 4 || smallPower > power) return null
  const size = 2 ** power
  const offset = Math.max(HEADER, size)
  const bare = new Sectors(bytes, offset, size, [])
  const tables = [...new Set(tableSectors(bytes, bare))].map((sector) => bare.at(sector))
  const sectors = new Sectors(bytes, offset, size, numbersOf(Buffer.concat(tables)))
  const directory = sectors.chain(bytes.readUInt32LE(48))
  if (!directory) return null
  const entries = [...entriesOf(directory)]
  const root = entries.find((entry) => entry.type === ROOT)
  const smallTable = sectors.chain(bytes.readUInt32LE(60)) ?? Buffer.alloc(0)
  const smallBytes = (root && sectors.chain(root.start)) ?? Buffer.alloc(0)
  const small = new Sectors(smallBytes, 0, 2 ** smallPower, numbersOf(smallTable))
  const smallest = bytes.readUInt32LE(56)
  const streams = entries.filter((entry) => entry.type === STREAM)
  return {
    names: entries.map((entry) => entry.name),
    stream(name) {
      const entry = streams.find((candidate) => candidate.name === name)
      if (!entry || entry.size > bytes.length) return null
      const chain = (entry.size < smallest ? small : sectors).chain(entry.start, entry.size)
      return chain && chain.length >= entry.size ? chain.subarray(0, entry.size) : null
    },
  }
}
