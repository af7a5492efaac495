import { describe, expect, it } from 'vitest'
import { storageOutbox } from './cell-outbox-storage.ts'
import { typed } from './return.testing.ts'

/** The browser's key-value store as the standard describes it. */
function aStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  }
}
const mine = { owner: 'an', returnId: 'r1' }
const record = (element: string) => ({ place: `cell:${element}`, change: typed(element, '1'), why: null })

describe('storageOutbox', () => {
  it('keeps changes and flights apart, by person and return', async () => {
    const outbox = storageOutbox(aStorage())
    const flight = { requestId: 'f', changes: [typed('A', '1')] }
    await outbox.put(mine, record('A'))
    await outbox.put(mine, { place: 'flight:f', flight })
    await outbox.put({ ...mine, owner: 'binh' }, record('B'))
    await outbox.put({ ...mine, returnId: 'r10' }, record('C'))
    expect(await outbox.read(mine)).toEqual({ changes: [typed('A', '1')], flights: [flight], held: [] })
    expect(await outbox.count('an')).toEqual(
      new Map([
        ['r1', 1],
        ['r10', 1],
      ]),
    )
    await outbox.remove(mine, 'cell:A')
    await outbox.remove(mine, 'flight:f')
    expect(await outbox.read(mine)).toEqual({ changes: [], flights: [], held: [] })
  })

  it('passes over a record that was cut off', async () => {
    const storage = aStorage()
    const outbox = storageOutbox(storage)
    await outbox.put(mine, record('A'))
    storage.setItem('hoanhap.unsent|an|r1|cell:B', '{"place":')
    expect((await outbox.read(mine)).changes).toEqual([typed('A', '1')])
  })
})
