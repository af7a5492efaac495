/** Readings of the whole file that its objects may come to: they lie beside one another, so an honest file needs one. */
const MOST_READINGS = 3
const SMALL_FILE = 256 * 1024
/** A plan of a hundred pages with all its marks has a few thousand objects. */
const MOST_OBJECTS = 150_000

const OPEN = [60, 91]
const CLOSE = [62, 93]
const [STRING, STRING_END, ESCAPE] = [40, 41, 92]
const isBlank = (byte: number | undefined): boolean => byte !== undefined && byte <= 32

/** Where a string ends that begins at a bracket; the end of the file if it never does. */
function endOfString(bytes: Buffer, from: number): number {
  let depth = 0
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === ESCAPE) at++
    else if (byte === STRING) depth++
    else if (byte === STRING_END && --depth === 0) return at
  }
  return bytes.length
}

/** Where the value that begins here ends: behind its last bracket, or at the first word if it has none. */
function endOfValue(bytes: Buffer, from: number): number {
  let depth = 0
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === STRING) at = endOfString(bytes, at)
    else if (OPEN.includes(byte)) depth++
    else if (CLOSE.includes(byte)) depth--
    else if (depth > 0 || isBlank(byte)) continue
    if (depth <= 0) return at + 1
  }
  return bytes.length
}

/** Where the packed part behind a value ends, if there is one. */
function endOfStream(bytes: Buffer, from: number): number {
  const head = bytes.toString('latin1', from, from + 12)
  if (!/^\s*stream/.test(head)) return from
  const end = bytes.indexOf('endstream', from)
  return end < 0 ? bytes.length : end
}

/**
 * Whether reading every object once would be much more than reading the file: objects that never close reach to its
 * end, each of them, and pdf.js follows all of them when it mends a file.
 */
export function hasEndlessObjects(bytes: Buffer): boolean {
  const most = SMALL_FILE + bytes.length * MOST_READINGS
  let read = 0
  let objects = 0
  for (let at = bytes.indexOf('obj'); at >= 0; at = bytes.indexOf('obj', at + 3)) {
    if (!isBlank(bytes[at - 1])) continue
    const from = at + 3
    read += endOfStream(bytes, endOfValue(bytes, from)) - from
    if (++objects > MOST_OBJECTS || read > most) return true
  }
  return false
}
