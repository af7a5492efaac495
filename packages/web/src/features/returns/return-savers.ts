import type { QueryClient } from '@tanstack/react-query'
import type { SaveCells, SaveNarrative } from '@hoanhap/contract/returns/return-schemas'
import { api } from '../../app/api.ts'
import { forgetUnsaved, trackSaving } from '../../app/save-state.ts'
import type { Flight } from './cell-outbox.ts'
import { deviceOutbox } from './device-outbox.ts'
import { cellEditOf } from './line-entry.ts'
import { returnQuery } from './return-query.ts'
import { createReturnSaver, type ReturnSaver, type SaverState } from './return-saver.ts'
import { maySendFor, unsentCount } from './shown-return.ts'

/** Where what was typed is: with the service, on its way, or only here. */
export type Whereabouts = 'safe' | 'sending' | 'device'

export const whereaboutsOf = (state: SaverState): Whereabouts => {
  if (state.sending) return 'sending'
  return unsentCount(state) > 0 ? 'device' : 'safe'
}

async function sendFlight(returnId: string, flight: Flight) {
  const { requestId } = flight
  const first = flight.changes[0]
  if (first?.kind === 'text') {
    const body = { baseVersion: first.baseVersion, text: first.text }
    const params = { returnId, narrative: first.code }
    const path = '/api/returns/:returnId/narratives/:narrative'
    return api.put<typeof SaveNarrative>(path, { params, body, requestId })
  }
  const cells = flight.changes.flatMap((change) => (change.kind === 'cell' ? [cellEditOf(change)] : []))
  return api.put<typeof SaveCells>('/api/returns/:returnId/cells', {
    params: { returnId },
    body: { cells },
    requestId,
  })
}

/** Tells the frame that this return has something that only the device has, or no more. */
function showInFrame(place: string, saver: ReturnSaver): void {
  let before: Whereabouts = 'safe'
  saver.state.subscribe(() => {
    const now = whereaboutsOf(saver.state.get())
    if (now === before) return
    const was = before
    before = now
    if (now === 'device') void trackSaving(place, Promise.reject(new Error('unsent'))).catch(() => undefined)
    else if (now === 'safe' && was === 'device') forgetUnsaved(place)
  })
}

const savers = new Map<string, { readonly owner: string; readonly saver: ReturnSaver }>()

/**
 * The saver of one person's work on one return. It outlives the screen, so that sending goes on while the person looks
 * elsewhere; when somebody else signs in at this page, the first person's work stays on the device and waits.
 */
export function returnSaverOf(queries: QueryClient, owner: string, returnId: string): ReturnSaver {
  const known = savers.get(returnId)
  if (known?.owner === owner) return known.saver
  for (const [id, other] of savers) {
    if (other.owner === owner) continue
    other.saver.stop()
    savers.delete(id)
  }
  const { queryKey } = returnQuery(returnId)
  const place = `return:${returnId}`
  const saver = createReturnSaver({
    key: { owner, returnId },
    outbox: deviceOutbox,
    newId: () => crypto.randomUUID(),
    maySend: (change) => maySendFor(queries.getQueryData(queryKey))(change),
    send: (flight) => trackSaving(place, sendFlight(returnId, flight)),
    onSaved: (detail) => {
      // A refetch that left earlier would put the old cells back.
      void queries.cancelQueries({ queryKey })
      queries.setQueryData(queryKey, detail)
    },
    // Somebody else changed the return: show what it holds now, beside what was typed.
    onRefused: () => void queries.invalidateQueries({ queryKey }),
  })
  showInFrame(place, saver)
  savers.set(returnId, { owner, saver })
  return saver
}
