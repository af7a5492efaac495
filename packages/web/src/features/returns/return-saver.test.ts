import { ProblemError } from '@hoanhap/contract/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Flight } from './cell-outbox.ts'
import type { CellChange } from './line-entry.ts'
import { whyNotSave } from './line-entry.ts'
import { createReturnSaver, type SaverSettings } from './return-saver.ts'
import { aLine, aReturn, keepingOutbox, keptPlaces, typed, withSaved } from './return.testing.ts'

const offline = () => new ProblemError('network/offline')
const refusal = (code: 'return/too-big' | 'file/list-of-persons', details = {}) =>
  new ProblemError(code, details, 400)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A saver over a service that answers as told: an error per call, or the saved return. */
function aSaver(answers: (ProblemError | null)[] = [], outbox = keepingOutbox()) {
  const sent: Flight[] = []
  let ids = 0
  let detail = aReturn()
  const settings: SaverSettings = {
    key: { owner: 'an', returnId: detail.id },
    outbox,
    maySend: (change) => change.kind === 'text' || whyNotSave(change, aLine(change.element)) === null,
    newId: () => `id-${(ids += 1)}`,
    onSaved: (saved) => void (detail = saved),
    onRefused: () => undefined,
    send: async (flight) => {
      sent.push(flight)
      const answer = answers.shift()
      if (answer) throw answer
      return withSaved(detail, flight.changes as CellChange[])
    },
  }
  return { saver: createReturnSaver(settings), sent, outbox, settings }
}
const texts = (flights: readonly Flight[]) =>
  flights.map((flight) => flight.changes.map((change) => change.text).join('+'))

describe('createReturnSaver', () => {
  it('keeps on the device at once and sends once after the pause, the lines together', async () => {
    const { saver, sent, outbox } = aSaver()
    saver.type(typed('TT.BUOI', '1'), false)
    await vi.advanceTimersByTimeAsync(500)
    saver.type(typed('TT.BUOI', '12'), false)
    saver.type(typed('TT.LUOT', '300'), false)
    expect(keptPlaces(outbox)).toEqual(['cell:TT.BUOI', 'cell:TT.LUOT'])
    await vi.advanceTimersByTimeAsync(500)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(500)
    expect(texts(sent)).toEqual(['12+300'])
    expect(keptPlaces(outbox)).toEqual([])
    expect(saver.state.get()).toMatchObject({ sending: false, waiting: null })
  })

  it('sends soon when the person leaves the cell', async () => {
    const { saver, sent } = aSaver()
    saver.type(typed('TT.BUOI', '4'), true)
    await vi.advanceTimersByTimeAsync(200)
    expect(texts(sent)).toEqual(['4'])
  })

  it('sends the same id and bytes again until the network is back', async () => {
    const { saver, sent, outbox } = aSaver([offline(), offline()])
    saver.type(typed('TT.BUOI', '4'), true)
    await vi.advanceTimersByTimeAsync(200)
    expect(saver.state.get().waiting).toBeInstanceOf(ProblemError)
    expect(keptPlaces(outbox)).toEqual(['cell:TT.BUOI', 'flight'])
    saver.type(typed('TT.BUOI', '5'), true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(texts(sent)).toEqual(['4', '4', '4', '5'])
    expect(sent.map((flight) => flight.requestId).slice(0, 3)).toEqual(['id-1', 'id-1', 'id-1'])
    expect(keptPlaces(outbox)).toEqual([])
  })

  it('builds what was typed over a line under way on our own new version', async () => {
    const { saver, sent } = aSaver([offline()])
    saver.type(typed('TT.BUOI', '4'), true)
    await vi.advanceTimersByTimeAsync(200)
    saver.type(typed('TT.BUOI', '5'), true)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent.at(-1)!.changes).toEqual([typed('TT.BUOI', '5', { baseVersion: 1 })])
  })

  it('finds again after a restart what was typed and what was under way', async () => {
    const before = aSaver([offline()])
    before.saver.type(typed('TT.BUOI', '4'), true)
    await vi.advanceTimersByTimeAsync(200)
    before.saver.type(typed('TT.LUOT', '90'), false)
    before.saver.stop()
    await vi.advanceTimersByTimeAsync(5_000)

    const after = aSaver([], before.outbox)
    await vi.advanceTimersByTimeAsync(200)
    expect(texts(after.sent)).toEqual(['4', '90'])
    expect(after.sent[0]!.requestId).toBe('id-1')
    expect(keptPlaces(before.outbox)).toEqual([])
  })

  it('does not send what cannot be read, and keeps it', async () => {
    const { saver, sent, outbox } = aSaver()
    saver.type(typed('TT.BUOI', '12.5'), true)
    saver.type(typed('TT.LUOT', '7'), true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(texts(sent)).toEqual(['7'])
    expect(keptPlaces(outbox)).toEqual(['cell:TT.BUOI'])
    expect(saver.state.get().changes.has('cell:TT.BUOI')).toBe(true)
  })

  it('holds the line that the service names and saves the others', async () => {
    const { saver, sent } = aSaver([refusal('return/too-big', { element: 'TT.LUOT' })])
    saver.type(typed('TT.BUOI', '4'), true)
    saver.type(typed('TT.LUOT', '99'), true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(texts(sent)).toEqual(['4+99', '4'])
    expect(saver.state.get().held.get('cell:TT.LUOT')?.why).toMatchObject({ code: 'return/too-big' })
  })

  it('sends one by one when the service names no line', async () => {
    const { saver, sent } = aSaver([refusal('file/list-of-persons'), refusal('file/list-of-persons')])
    saver.type(typed('TT.BUOI', '4', { note: 'x' }), true)
    saver.type(typed('TT.LUOT', '99'), true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(texts(sent)).toEqual(['4+99', '4', '99'])
    expect([...saver.state.get().held.keys()]).toEqual(['cell:TT.BUOI'])
    expect(saver.state.get().oneByOne).toBe(false)
  })

  it('asks when somebody else changed the cell, and keeps both values over a restart', async () => {
    const theirs = { element: 'TT.BUOI', state: 'value', value: 9, version: 3 }
    const conflict = new ProblemError('return/cell-changed', theirs, 409)
    const { saver, outbox } = aSaver([conflict])
    saver.type(typed('TT.BUOI', '4'), true)
    await vi.advanceTimersByTimeAsync(1_000)
    const held = { change: typed('TT.BUOI', '4'), why: { kind: 'conflict', theirs, version: 3 } }
    expect(saver.state.get().held.get('cell:TT.BUOI')).toEqual(held)

    const after = aSaver([], outbox)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(after.sent).toEqual([])
    expect(after.saver.state.get().held.get('cell:TT.BUOI')).toEqual(held)
    after.saver.type(typed('TT.BUOI', '4', { baseVersion: 3 }), true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(after.sent[0]!.changes[0]!.baseVersion).toBe(3)
    expect(keptPlaces(outbox)).toEqual([])
  })

  it('does not ask when both wrote the same figure', async () => {
    const theirs = { element: 'TT.BUOI', state: 'value', value: 1234, version: 3 }
    const { saver, outbox } = aSaver([new ProblemError('return/cell-changed', theirs, 409)])
    saver.type(typed('TT.BUOI', '1.234'), true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(saver.state.get().held.size).toBe(0)
    expect(keptPlaces(outbox)).toEqual([])
  })

  it('holds everything when the return may no longer be written, and throws nothing away', async () => {
    const { saver, sent, outbox } = aSaver([new ProblemError('return/wrong-status', {}, 409)])
    saver.type(typed('TT.BUOI', '4'), true)
    saver.type(typed('TT.LUOT', '99'), true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(keptPlaces(outbox)).toEqual(['cell:TT.BUOI', 'cell:TT.LUOT'])
    expect(saver.state.get().held.size).toBe(2)
  })

  it('says so when the device keeps nothing, and still sends', async () => {
    const outbox = keepingOutbox()
    const full = { ...outbox, put: () => Promise.reject(new Error('QuotaExceededError')) }
    const { saver, sent } = aSaver([offline()], full)
    saver.type(typed('TT.BUOI', '4'), true)
    await vi.advanceTimersByTimeAsync(500)
    expect(saver.state.get().notKept).toBe(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(texts(sent)).toEqual(['4', '4'])
  })

  it('gives up a change only when told to', async () => {
    const { saver, sent, outbox } = aSaver()
    saver.type(typed('TT.BUOI', '4'), false)
    saver.giveUp('cell:TT.BUOI')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent).toEqual([])
    expect(keptPlaces(outbox)).toEqual([])
  })
})
