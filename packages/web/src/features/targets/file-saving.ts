import type { DownloadedFile } from '@hoanhap/contract/client'

/** Hands a file that the service made to the browser's downloads. */
export function saveFile(file: DownloadedFile): void {
  const address = URL.createObjectURL(file.blob)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = file.name
  anchor.click()
  // The download has begun with the click; the bytes need not stay.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
