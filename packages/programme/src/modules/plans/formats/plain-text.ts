import { modernLetters, vietnameseShare } from '@hoanhap/reader/legacy-letters'
import { splitSideBySide } from './tabbed-columns.ts'

/** A text of an old code page must show this much Vietnamese, or it is not read rather than guessed. */
const LEAST_SHARE = 0.75
const LEAST_WORDS = 3

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252'

/** UTF-16 without its mark: every second byte of plain letters is zero. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4000)
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]!++
  const [even, odd] = zeros as [number, number]
  if (odd > head.length / 8 && even * 20 < odd) return 'utf-16le'
  return even > head.length / 8 && odd * 20 < even ? 'utf-16be' : null
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Begin of a text that tells its code page; to try all of them on the whole would take seconds. */
const SAMPLE = 40_000

/** The reading of eight-bit text that shows the most Vietnamese: Windows-1258, TCVN3 or VNI; null if none shows enough. */
function decodeEightBit(bytes: Uint8Array): string | null {
  const codePages = [
    { text: decodeAs('windows-1258', bytes), modern: (text: string) => text.normalize('NFC') },
    { text: decodeAs('windows-1252', bytes), modern: modernLetters },
  ]
  let best: (() => string) | null = null
  let bestShare = LEAST_SHARE
  for (const { text, modern } of codePages) {
    if (text === null) continue
    const { share, words } = vietnameseShare(modern(text.slice(0, SAMPLE)))
    if (words < LEAST_WORDS || share < bestShare) continue
    best = () => modern(text)
    bestShare = share
  }
  return best?.() ?? null
}

/** The first characters as far as marks and control characters go: their letters may still be those of an old code page. */
export const headOf = (bytes: Uint8Array, length: number): string =>
  new TextDecoder(wideEncoding(bytes) ?? 'windows-1252').decode(bytes.subarray(0, length))

/** What bytes say as text: UTF-16, UTF-8, or an old Vietnamese code page; null if none of them fits. */
export function decodeBytes(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes)
  if (wide) return decodeAs(wide, bytes)
  return decodeAs('utf-8', bytes) ?? decodeEightBit(bytes)
}

/** Plain text as the reader takes it: letters of old code pages modern, a letterhead typed side by side put one below the other. */
export const plainText = (text: string): string =>
  splitSideBySide(modernLetters(text.replace(/\r\n?/g, '\n')).split('\n')).join('\n')
