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

/** Bytes written as "=C3=A1", lines ended by "=" going on. */
function decodeQuoted(body: string): Buffer {
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_mark, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

function decodePart(head: string, body: string): string | null {
  const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (encoding === 'base64') return decodeBytes(Buffer.from(body, 'base64'))
  return decodeBytes(encoding === 'quoted-printable' ? decodeQuoted(body) : Buffer.from(body, 'latin1'))
}

/**
 * The HTML source of the first page in a web archive, or null if it holds none.
 *
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
