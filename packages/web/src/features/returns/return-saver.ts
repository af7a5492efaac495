import { ProblemError } from '@hoanhap/contract/client'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { createSignal, type Signal } from '../../app/signal.ts'
import {
  flightPlace,
  placeOf,
  type CellOutbox,
  type Change,
  type Flight,
  type OutboxKey,
} from './cell-outbox.ts'
import {
  mayPass,
  nextFlight,
  NOTHING_UNSENT,
  withAnswered,
  withKept,
  withoutPlace,
  withRefused,
  withTyped,
  type UnsentChanges,
} from './unsent-changes.ts'

export type SaverState = UnsentChanges & {
  readonly sending: boolean
  /** Why the last sending must be tried again; null once one went through. */
  readonly waiting: Error | null
  /** The device refused to keep something: then only this page holds it. */
  readonly notKept: boolean
}

export type ReturnSaver = {
  readonly state: Signal<SaverState>
  /** `soon`: the person left the cell; otherwise after a pause in typing. */
  readonly type: (change: Change, soon: boolean) => void
  readonly giveUp: (place: string) => void
  /** Sends now; resolves when nothing more can be sent at the moment. */
  readonly flush: () => Promise<void>
  readonly stop: () => void
}

export type SaverSettings = {
  readonly key: OutboxKey
  readonly outbox: CellOutbox
  readonly send: (flight: Flight) => Promise<ReturnDetail>
  readonly maySend: (change: Change) => boolean
  readonly onSaved: (detail: ReturnDetail) => void
  /** The service holds something else than the screen shows. */
  readonly onRefused: (problem: ProblemError) => void
  readonly newId: () => string
}

const PAUSE_MS = 900
const SOON_MS = 120
const FIRST_RETRY_MS = 3_000
const LAST_RETRY_MS = 60_000

/**
 * Saves what is typed into a return: first on the device, then after a short pause with the service, and again until
 * it answers. One request is under way at a time; it keeps its id and its bytes, so that sending twice saves once.
 */
export function createReturnSaver(settings: SaverSettings): ReturnSaver {
  const { key, outbox } = settings
  const state = createSignal<SaverState>({ ...NOTHING_UNSENT, sending: false, waiting: null, notKept: false })
  const update = (change: Partial<SaverState>): void => state.set({ ...state.get(), ...change })
  let timer: ReturnType<typeof setTimeout> | null = null
  let due = Infinity
  let retryMs = FIRST_RETRY_MS
  let running: Promise<void> | null = null
  let stopped = false

  const keep = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
      if (state.get().notKept) update({ notKept: false })
    } catch {
      update({ notKept: true })
    }
  }
  const wakeIn = (ms: number): void => {
    if (stopped) return
    if (timer !== null) clearTimeout(timer)
    due = Date.now() + ms
    timer = setTimeout(() => void flush(), ms)
  }

  const restored = outbox.read(key).then(
    (kept) => {
      update(withKept(state.get(), kept))
      if (kept.changes.length + kept.flights.length > 0) wakeIn(SOON_MS)
    },
    () => update({ notKept: true }),
  )

  /** Writes to the device what the service's answer made of the places of a flight. */
  const keepOutcome = async (flight: Flight): Promise<void> => {
    await keep(async () => {
      for (const place of flight.changes.map(placeOf)) {
        // Read anew each time: what is typed meanwhile is written after this, never removed by it.
        const change = state.get().changes.get(place)
        const waiting = state.get().held.get(place)
        if (change !== undefined) await outbox.put(key, { place, change, why: null })
        else if (waiting !== undefined) await outbox.put(key, { place, ...waiting })
        else await outbox.remove(key, place)
      }
      await outbox.remove(key, flightPlace(flight))
    })
  }

  const sendOne = async (flight: Flight): Promise<boolean> => {
    try {
      const detail = await settings.send(flight)
      retryMs = FIRST_RETRY_MS
      settings.onSaved(detail)
      update({ ...withAnswered(state.get(), flight, detail), waiting: null })
    } catch (error) {
      if (mayPass(error)) {
        update({ waiting: error as Error })
        wakeIn(retryMs)
        retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
        return false
      }
      update({ ...withRefused(state.get(), flight, error as ProblemError), waiting: null })
      settings.onRefused(error as ProblemError)
    }
    await keepOutcome(flight)
    return true
  }

  const run = async (): Promise<void> => {
    await restored
    for (;;) {
      const known = state.get().flights[0]
      const flight = known ?? nextFlight(state.get(), settings.maySend, settings.newId())
      if (flight === null || stopped) return
      update({ sending: true })
      if (known === undefined) {
        update({ flights: [...state.get().flights, flight] })
        await keep(() => outbox.put(key, { place: flightPlace(flight), flight }))
      }
      if (!(await sendOne(flight))) return
    }
  }

  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    due = Infinity
    running ??= run().finally(() => {
      running = null
      update({ sending: false })
    })
    return running
  }

  return {
    state,
    flush,
    type: (change, soon) => {
      const place = placeOf(change)
      update(withTyped(state.get(), change))
      void keep(() => outbox.put(key, { place, change, why: null }))
      const ms = soon ? SOON_MS : PAUSE_MS
      // Leaving a cell must not push an earlier appointment away; typing on does.
      wakeIn(soon ? Math.min(ms, Math.max(0, due - Date.now())) : ms)
    },
    giveUp: (place) => {
      update(withoutPlace(state.get(), place))
      void keep(() => outbox.remove(key, place))
    },
    stop: () => {
      stopped = true
      if (timer !== null) clearTimeout(timer)
    },
  }
}
