import { Problem } from '@hoanhap/domain/problem'
import { docText } from './formats/doc-text.ts'
import { htmlText, looksLikeHtml } from './formats/html-text.ts'
import { isOle } from './formats/ole-file.ts'
import { openDocumentText } from './formats/open-document-text.ts'
import { MOST_MEGABYTES, refuseLarger } from './formats/paper-limits.ts'
import { decodeBytes, headOf, plainText } from './formats/plain-text.ts'
import { rtfText } from './formats/rtf-text.ts'
import { looksLikeWebArchive, pageOfWebArchive } from './formats/web-archive.ts'
import { openPlanArchive } from './plan-archive.ts'
import { wordText } from './word-text.ts'

/** A signed plan with annexes is a few megabytes at most; scans are refused with their own words. */
export const MAX_PLAN_FILE_BYTES = 20 * 1024 * 1024

export type PlanFile = { readonly name: string; readonly bytes: Buffer }

/**
 * The text of an uploaded plan: DOCX, DOC, ODT, RTF, PDF with text, HTML, MHT or plain text in UTF-8, UTF-16,
 * Windows-1258, TCVN3 or VNI. The kind is told by the bytes, never by the name: a picture renamed .docx is refused.
 *
 * @throws Problem `file/empty`, `file/too-large`, `file/unknown-kind`, `file/damaged`, `file/no-text`,
 * `file/only-pictures`, `file/encrypted` and those of `openPlanArchive`
 */
export async function readPlanFile({ bytes }: PlanFile): Promise<string> {
  if (bytes.length === 0) throw new Problem('file/empty')
  if (bytes.length > MAX_PLAN_FILE_BYTES) throw new Problem('file/too-large', { maxMegabytes: 20 })
  const text = await textOf(bytes)
  if (text.trim() === '') throw new Problem('file/no-text')
  return text.normalize('NFC')
}

/** The text of what somebody pasted: the source of a page is read as one, letters of old code pages become modern. */
export const textOfPasted = (pasted: string): string =>
  (looksLikeHtml(pasted) ? htmlText(pasted) : plainText(pasted)).normalize('NFC')

const startsWith = (bytes: Buffer, mark: string): boolean =>
  bytes.subarray(0, mark.length).toString('latin1') === mark

/** The mark may stand behind a little rubbish that mail programs put there. */
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-')

async function textOf(bytes: Buffer): Promise<string> {
  if (startsWith(bytes, 'PK\x03\x04')) return textOfArchive(bytes)
  if (isOle(bytes)) return docText(bytes)
  // The reader of PDF is large: it is loaded when one arrives.
  if (isPdf(bytes)) return (await import('./formats/pdf-text.ts')).pdfText(bytes)
  if (startsWith(bytes, '{\\rtf')) return orDamaged(rtfText(bytes.toString('latin1')))
  return textOfCharacters(bytes)
}

function orDamaged(text: string | null): string {
  if (text === null) throw new Problem('file/damaged')
  return text
}

async function textOfArchive(bytes: Buffer): Promise<string> {
  const archive = await openPlanArchive(bytes)
  try {
    return await (archive.kind === 'word' ? wordText(archive) : openDocumentText(archive))
  } finally {
    archive.close()
  }
}

function textOfCharacters(bytes: Buffer): string {
  const raw = bytes.toString('latin1')
  refuseLargerText(bytes)
  const text = looksLikeWebArchive(raw) ? pageOfWebArchive(raw) : decodeBytes(bytes)
  if (isBinary(text ?? raw)) throw new Problem('file/unknown-kind')
  return textOfPasted(orDamaged(text))
}

/** Whatever has control characters is another kind, and not a text that is too long. */
function refuseLargerText(bytes: Buffer): void {
  const head = headOf(bytes, HEAD)
  const kind = looksLikeWebArchive(head) ? 'webArchive' : looksLikeHtml(head) ? 'page' : 'text'
  if (!isBinary(head)) refuseLarger(bytes.length, MOST_MEGABYTES[kind])
}

const HEAD = 20_000
const TAB = 9
const RETURN = 13
const ESCAPE = 27
const BLANK = 32

/** Whether there are characters that no text holds; pictures and unknown formats do. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8192)
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (code < TAB || (code > RETURN && code < BLANK && code !== ESCAPE)) return true
  }
  return false
}
