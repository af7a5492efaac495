import { inflateSync } from 'node:zlib'
import { Problem } from '@hoanhap/domain/problem'

/** What the packed parts of a PDF may come to: far above any plan, far below what exhausts a machine. */
const LIMITS = { streamBytes: 40 * 1024 * 1024, allBytes: 150 * 1024 * 1024, streams: 20_000, nested: 3 }

const isPacked = (bytes: Uint8Array): boolean =>
  bytes.length > 2 && (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0

/**
 * Inflates every packed part once, with a limit, and refuses a PDF whose parts grow beyond any paper.
 *
 * @throws Problem `file/unsafe-archive`
 */
export function inspectPdf(bytes: Buffer): void {
  let all = 0
  let streams = 0
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const from =
      at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + (bytes[at + 6] === 10 || bytes[at + 7] === 10 ? 1 : 0)
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    let packed: Uint8Array = bytes.subarray(from)
    if (++streams > LIMITS.streams) throw new Problem('file/unsafe-archive')
    for (let depth = 0; depth < LIMITS.nested && isPacked(packed); depth++) {
      packed = inflated(packed)
      all += packed.length
      if (all > LIMITS.allBytes) throw new Problem('file/unsafe-archive')
    }
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
