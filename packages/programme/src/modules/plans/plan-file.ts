import { Problem } from '@hoanhap/domain/problem'
import { openPlanArchive } from './plan-archive.ts'
import { wordText } from './word-text.ts'

/** A signed plan with annexes is a few megabytes at most; scans are refused with their own words. */
export const MAX_PLAN_FILE_BYTES = 20 * 1024 * 1024

export type PlanFile = { readonly name: string; readonly bytes: Buffer }

/**
 * The text of an uploaded plan. The kind is told by the bytes, never by the name: a picture renamed .docx is refused.
 *
 * @throws Problem `file/empty`, `file/too-large`, `file/unknown-kind`, `file/damaged`, `file/no-text` and those of
 * `inspectWordArchive`
 */
export async function readPlanFile(file: PlanFile): Promise<string> {
  if (file.bytes.length === 0) throw new Problem('file/empty')
  if (file.bytes.length > MAX_PLAN_FILE_BYTES) throw new Problem('file/too-large', { maxMegabytes: 20 })
  const kind = kindOf(file.bytes)
  if (!kind) throw new Problem('file/unknown-kind')
  const text = kind === 'docx' ? await textOfWord(file.bytes) : decodeText(file.bytes)
  if (text.trim() === '') throw new Problem('file/no-text')
  return text
}

function kindOf(bytes: Buffer): 'docx' | 'txt' | null {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return 'docx'
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16) return 'txt'
  // A text holds no NUL and no other control bytes; pictures, PDF streams and old .doc files do.
  const head = bytes.subarray(0, 8192)
  const binary = head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
  return binary || head.subarray(0, 5).toString('latin1') === '%PDF-' ? null : 'txt'
}

async function textOfWord(bytes: Buffer): Promise<string> {
  const archive = await openPlanArchive(bytes)
  try {
    return await wordText(archive)
  } finally {
    archive.close()
  }
}

function decodeText(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('file/damaged')
  }
}
