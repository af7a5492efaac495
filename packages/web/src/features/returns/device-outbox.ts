import type { CellOutbox } from './cell-outbox.ts'
import { openDatabaseOutbox } from './cell-outbox-database.ts'
import { storageOutbox } from './cell-outbox-storage.ts'

let opened: Promise<CellOutbox> | null = null

/** The outbox of this device: the browser's database, or its key-value store where there is none. */
export const deviceOutbox = (): Promise<CellOutbox> =>
  (opened ??= openDatabaseOutbox().catch(() => storageOutbox(localStorage)))
