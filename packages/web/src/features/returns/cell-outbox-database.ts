import { unsentOf, type CellOutbox, type OutboxKey, type OutboxRecord } from './cell-outbox.ts'

const NAME = 'hoanhap-unsent'
const STORE = 'changes'
type Row = { readonly owner: string; readonly returnId: string; readonly record: OutboxRecord; place: string }

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
  })

/** Resolves when the browser says the transaction is complete and written to disk, not when a request succeeded. */
const completionOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'))
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: ['owner', 'returnId', 'place'] })
  }
  return answerOf(request)
}

const every = (...from: string[]): IDBKeyRange => IDBKeyRange.bound(from, [...from, []])

/** The outbox in the browser's own database. @throws if the browser gives none, e.g. in some private windows */
export async function openDatabaseOutbox(): Promise<CellOutbox> {
  const database = await open()
  const write = async (act: (store: IDBObjectStore) => unknown): Promise<void> => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
    act(transaction.objectStore(STORE))
    await completionOf(transaction)
  }
  const rows = async (range: IDBKeyRange): Promise<Row[]> =>
    (await answerOf(database.transaction(STORE).objectStore(STORE).getAll(range))) as Row[]
  return {
    read: async (key) => unsentOf((await rows(every(key.owner, key.returnId))).map((row) => row.record)),
    put: (key, record) => write((store) => store.put({ ...key, place: record.place, record } satisfies Row)),
    remove: (key: OutboxKey, place) => write((store) => store.delete([key.owner, key.returnId, place])),
    count: async (owner) => countChanges(await rows(every(owner))),
  }
}

function countChanges(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { returnId, record } of rows) {
    if ('change' in record) counts.set(returnId, (counts.get(returnId) ?? 0) + 1)
  }
  return counts
}
