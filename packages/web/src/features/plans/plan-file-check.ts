import type { ProblemCode } from '@hoanhap/domain/problem-catalogue'

/** What the service takes; larger files are refused before a byte is sent. */
export const MAX_FILE_MEGABYTES = 20
const FILE_KINDS = [
  '.docx',
  '.doc',
  '.pdf',
  '.rtf',
  '.odt',
  '.html',
  '.htm',
  '.mht',
  '.mhtml',
  '.txt',
  '.md',
] as const

/** For the file chooser: endings, and the kinds that phones know files by. */
export const ACCEPTED_FILES = [
  ...FILE_KINDS,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/msword',
  'application/pdf',
  'application/rtf',
  'application/vnd.oasis.opendocument.text',
  'text/html',
  'text/plain',
].join(',')

/** Why a chosen file need not be sent at all, or null. The service looks inside and decides for itself. */
export function whyNotUpload(file: Pick<File, 'name' | 'size'>): ProblemCode | null {
  const name = file.name.toLowerCase()
  if (!FILE_KINDS.some((kind) => name.endsWith(kind))) return 'file/unknown-kind'
  if (file.size === 0) return 'file/empty'
  return file.size > MAX_FILE_MEGABYTES * 1024 * 1024 ? 'file/too-large' : null
}
