import { inflateSync } from 'node:zlib'
import { Problem } from '@hoanhap/domain/problem'
import { hasEndlessObjects } from './pdf-objects.ts'

/**
 * What the packed parts of a PDF may come to. Drawing orders are the dear ones: pdf.js takes a second and 100 MB for a
 * megabyte of the worst, while a page of print has 50 KB. A page scanned in colour has 26 MB, which nobody decodes.
 */
const LIMITS = {
  orderBytes: 2 * 1024 * 1024,
  allOrderBytes: 24 * 1024 * 1024,
  streamBytes: 30 * 1024 * 1024,
  allBytes: 500 * 1024 * 1024,
  streams: 20_000,
  nested: 3,
}
const WINDOWS = 16
const WINDOW_BYTES = 512

const isPacked = (bytes: Uint8Array): boolean =>
  bytes.length > 2 && (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0

/** Whether most of a part is printable, as drawing orders are and pictures and fonts are not. */
function looksLikeOrders(bytes: Uint8Array): boolean {
  let printable = 0
  let seen = 0
  const step = Math.max(WINDOW_BYTES, Math.floor(bytes.length / WINDOWS))
  for (let from = 0; from < bytes.length; from += step)
    for (const byte of bytes.subarray(from, from + WINDOW_BYTES)) {
      seen++
      if ((byte >= 32 && byte < 127) || byte === 10 || byte === 13) printable++
    }
  return printable * 2 > seen
}

/** Every packed part of the file, inflated, with parts that are packed twice. */
function* partsOf(bytes: Buffer): Generator<Uint8Array> {
  let streams = 0
  const lastEnd = bytes.lastIndexOf('endstream')
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    if (++streams > LIMITS.streams) throw new Problem('file/unsafe-archive')
    const lineEnd = (bytes[at + 6] === 13 ? 1 : 0) + (bytes[at + 6] === 10 || bytes[at + 7] === 10 ? 1 : 0)
    const from = at + 6 + lineEnd
    let part: Uint8Array = bytes.subarray(from)
    if (!isPacked(part)) {
      yield bytes.subarray(from, from <= lastEnd ? bytes.indexOf('endstream', from) : bytes.length)
    }
    for (let depth = 0; depth < LIMITS.nested && isPacked(part); depth++) {
      part = inflated(part)
      yield part
    }
  }
}

/**
 * Inflates every packed part once, with a limit, and refuses a PDF whose parts grow beyond any paper.
 *
 * @throws Problem `file/unsafe-archive`
 */
export function inspectPdf(bytes: Buffer): void {
  if (hasEndlessObjects(bytes)) throw new Problem('file/unsafe-archive')
  let all = 0
  let orders = 0
  for (const part of partsOf(bytes)) {
    all += part.length
    if (looksLikeOrders(part)) {
      orders += part.length
      if (part.length > LIMITS.orderBytes || orders > LIMITS.allOrderBytes)
        throw new Problem('file/unsafe-archive')
    }
    if (all > LIMITS.allBytes) throw new Problem('file/unsafe-archive')
  }
}

/** The bytes behind a packed part; nothing if they are damaged, which pdf.js then says. */
function inflated(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: LIMITS.streamBytes })
  } catch (error) {
    if (error instanceof RangeError) throw new Problem('file/unsafe-archive')
    return new Uint8Array()
  }
}
