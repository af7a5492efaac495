import type { CellOutbox } from './cell-outbox.ts'
import { openDatabaseOutbox } from './cell-outbox-database.ts'
import { storageOutbox } from './cell-outbox-storage.ts'

let opening: Promise<CellOutbox> | null = null

/** The browser's database, or its key-value store where there is none. */
const opened = (): Promise<CellOutbox> =>
  (opening ??= openDatabaseOutbox().catch(() => storageOutbox(localStorage)))

/** The outbox of this device. Calls reach the store in the order in which they are made. */
export const deviceOutbox: CellOutbox = {
  read: async (key) => (await opened()).read(key),
  put: async (key, record) => (await opened()).put(key, record),
  remove: async (key, place) => (await opened()).remove(key, place),
  count: async (owner) => (await opened()).count(owner),
}
