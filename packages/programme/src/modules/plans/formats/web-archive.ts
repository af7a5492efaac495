import { MOST_MEGABYTES, refuseLarger } from './paper-limits.ts'
import { decodeBytes } from './plain-text.ts'

const HEADERS = 8000
const MOST_PARTS = 200

/** Whether a text is a page saved as one file (MHT), as portals and Word write ".doc" and ".mht" files. */
export const looksLikeWebArchive = (text: string): boolean => {
  const head = text.slice(0, HEADERS)
  return (
    /^(?:MIME-Version|From|Content-Type|Date|Subject)\s*:/im.test(head.slice(0, 300)) &&
    boundaryOf(head) !== null
  )
}

const boundaryOf = (head: string): string | null =>
  /content-type:\s*multipart\/(?:related|alternative|mixed)[^\0]{0,400}?boundary\s*=\s*"?([^"\r\n;]{1,100})/i.exec(
    head,
  )?.[1] ?? null

const [EQUALS, NEWLINE] = [61, 10]
const SOFT_BREAK = /=[ \t]{0,8}\r?\n/y
const HEX = /^[0-9A-Fa-f]{2}$/

/** Bytes written as "=C3=A1", lines ended by "=" going on. */
function decodeQuoted(body: string): Buffer {
  const bytes = Buffer.from(body, 'latin1')
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === EQUALS) {
      SOFT_BREAK.lastIndex = at
      if (SOFT_BREAK.test(body)) {
        at = bytes.indexOf(NEWLINE, at)
        continue
      }
      const hex = body.slice(at + 1, at + 3)
      if (HEX.test(hex)) {
        bytes[length++] = Number.parseInt(hex, 16)
        at += 2
        continue
      }
    }
    bytes[length++] = byte
  }
  return bytes.subarray(0, length)
}

function decodePart(head: string, body: string): string | null {
  const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? decodeQuoted(body)
        : Buffer.from(body, 'latin1')
  refuseLarger(bytes.length, MOST_MEGABYTES.page)
  return decodeBytes(bytes)
}

/**
 * The HTML source of the first page in a web archive, or null if it holds none.
 *
 * @throws Problem `file/too-large` if that page is
 * @param archive the bytes as Latin-1: each part says itself how its letters are written
 */
export function pageOfWebArchive(archive: string): string | null {
  const boundary = boundaryOf(archive.slice(0, HEADERS))
  if (boundary === null) return null
  for (const part of archive.split(`--${boundary}`, MOST_PARTS)) {
    const gap = /\r?\n\r?\n/.exec(part.slice(0, HEADERS))
    if (!gap) continue
    const head = part.slice(0, gap.index)
    if (/content-type:\s*text\/html/i.test(head))
      return decodePart(head, part.slice(gap.index + gap[0].length))
  }
  return null
}
