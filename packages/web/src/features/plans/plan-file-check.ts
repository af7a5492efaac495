import type { ProblemCode } from '@hoanhap/domain/problem-catalogue'

/** What the service takes; larger files are refused before a byte is sent. */
export const MAX_FILE_MEGABYTES = 20
export const FILE_KINDS = ['.docx', '.txt'] as const

/** Why a chosen file need not be sent at all, or null. The service looks inside and decides for itself. */
export function whyNotUpload(file: Pick<File, 'name' | 'size'>): ProblemCode | null {
  const name = file.name.toLowerCase()
  if (!FILE_KINDS.some((kind) => name.endsWith(kind))) return 'file/unknown-kind'
  if (file.size === 0) return 'file/empty'
  return file.size > MAX_FILE_MEGABYTES * 1024 * 1024 ? 'file/too-large' : null
}
