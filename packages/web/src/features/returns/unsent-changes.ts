import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { ProblemError } from '@hoanhap/contract/client'
import { placeOf, type Change, type Flight, type Held, type Unsent } from './cell-outbox.ts'
import { figureOf, findLine } from './line-entry.ts'

/** Changes by place; what is in a flight stays in `changes` until it is answered, so that the screen shows it. */
export type UnsentChanges = {
  readonly changes: ReadonlyMap<string, Change>
  readonly flights: readonly Flight[]
  readonly held: ReadonlyMap<string, Held>
  /** Sends one by one, to find the change that the service refuses. */
  readonly oneByOne: boolean
}

export const NOTHING_UNSENT: UnsentChanges = {
  changes: new Map(),
  flights: [],
  held: new Map(),
  oneByOne: false,
}

const MOST_AT_ONCE = 200

export const isSameChange = (a: Change | undefined, b: Change): boolean =>
  a !== undefined && JSON.stringify(spelled(a)) === JSON.stringify(spelled(b))

const spelled = (change: Change): unknown[] =>
  change.kind === 'cell'
    ? [change.element, change.baseVersion, change.state, change.text, change.note]
    : [change.code, change.baseVersion, change.text]

/** What the device kept from an earlier visit of the page. Typed since then wins. */
export function withKept(now: UnsentChanges, kept: Unsent): UnsentChanges {
  const byPlace = <T>(items: readonly T[], place: (item: T) => string): Map<string, T> =>
    new Map(items.map((item) => [place(item), item]))
  const held = byPlace(kept.held, (each) => placeOf(each.change))
  for (const place of now.changes.keys()) held.delete(place)
  return {
    changes: new Map([
      // A flight's changes are shown until they are answered, even if their own records are gone.
      ...byPlace(
        kept.flights.flatMap((flight) => flight.changes),
        placeOf,
      ),
      ...byPlace(kept.changes, placeOf),
      ...now.changes,
    ]),
    flights: [...kept.flights, ...now.flights],
    held: new Map([...held, ...now.held]),
    oneByOne: now.oneByOne,
  }
}

/** Something was typed. On a held place the person has seen why, so the new text replaces what was held. */
export function withTyped(now: UnsentChanges, change: Change): UnsentChanges {
  const place = placeOf(change)
  const held = new Map(now.held)
  held.delete(place)
  return { ...now, changes: new Map(now.changes).set(place, change), held }
}

/** The person gave a change up. */
export function withoutPlace(now: UnsentChanges, place: string): UnsentChanges {
  const changes = new Map(now.changes)
  const held = new Map(now.held)
  changes.delete(place)
  held.delete(place)
  return { ...now, changes, held }
}

/** What goes next: cells together, a narrative by itself; null when nothing can go. */
export function nextFlight(
  now: UnsentChanges,
  maySend: (change: Change) => boolean,
  requestId: string,
): Flight | null {
  const ready = [...now.changes.values()].filter(maySend)
  const first = ready[0]
  if (first === undefined) return null
  if (first.kind === 'text' || now.oneByOne) return { requestId, changes: [first] }
  return { requestId, changes: ready.filter((change) => change.kind === 'cell').slice(0, MOST_AT_ONCE) }
}

const versionIn = (detail: ReturnDetail, change: Change): number | undefined =>
  change.kind === 'cell'
    ? findLine(detail, change.element)?.cellVersion
    : detail.narratives.find((narrative) => narrative.code === change.code)?.version

/**
 * The service took a flight. What was typed over a line meanwhile now builds on the version just made by ourselves,
 * so that we are never in conflict with our own hand.
 */
export function withAnswered(now: UnsentChanges, flight: Flight, detail: ReturnDetail): UnsentChanges {
  const changes = new Map(now.changes)
  for (const sent of flight.changes) {
    const place = placeOf(sent)
    const current = changes.get(place)
    if (current === undefined) continue
    if (isSameChange(current, sent)) changes.delete(place)
    else if (current.baseVersion === sent.baseVersion)
      changes.set(place, { ...current, baseVersion: versionIn(detail, sent) ?? sent.baseVersion + 1 })
  }
  const left = now.flights.filter((each) => each.requestId !== flight.requestId)
  return { ...now, changes, flights: left, oneByOne: now.oneByOne && changes.size > 0 }
}

/** Refusals that concern the whole return: everything waits, nothing is thrown away. */
const WHOLE_RETURN: readonly string[] = ['auth/not-permitted', 'return/wrong-status', 'return/not-found']

/** Whether the same bytes may well be taken later: no network, a busy service, a session that ended. */
export const mayPass = (error: unknown): boolean =>
  !(error instanceof ProblemError) ||
  error.status === 0 ||
  error.status === 429 ||
  error.status >= 500 ||
  error.code === 'auth/signed-out' ||
  error.code === 'network/captive-portal'

/** The service refused a flight, of which nothing was saved: what is to blame waits for the person, the rest goes again. */
export function withRefused(now: UnsentChanges, flight: Flight, problem: ProblemError): UnsentChanges {
  const left = { ...now, flights: now.flights.filter((each) => each.requestId !== flight.requestId) }
  const { element, narrative } = problem.details
  const blamed = flight.changes.filter((change) =>
    change.kind === 'cell' ? change.element === element : change.code === narrative,
  )
  const guilty = WHOLE_RETURN.includes(problem.code) || flight.changes.length === 1 ? flight.changes : blamed
  if (guilty.length === 0) return { ...left, oneByOne: true }
  return guilty.reduce<UnsentChanges>((state, change) => withHeld(state, change, problem), left)
}

function withHeld(now: UnsentChanges, sent: Change, problem: ProblemError): UnsentChanges {
  const place = placeOf(sent)
  const change = now.changes.get(place) ?? sent
  const without = withoutPlace(now, place)
  const { version } = problem.details
  if (problem.code !== 'return/cell-changed' || typeof version !== 'number') {
    const why = { kind: 'refused', code: problem.code, details: problem.details } as const
    return { ...without, held: new Map(without.held).set(place, { change, why }) }
  }
  // Both wrote the same: nothing to ask.
  if (isSameAsTheirs(change, problem.details)) return without
  const why = { kind: 'conflict', theirs: problem.details, version } as const
  return { ...without, held: new Map(without.held).set(place, { change, why }) }
}

function isSameAsTheirs(change: Change, theirs: ProblemError['details']): boolean {
  if (change.kind === 'text') return change.text === theirs['text']
  if (change.note.trim() !== '' || change.state !== theirs['state']) return false
  if (change.state !== 'value') return true
  // The service took both for figures, so any value type reads them alike.
  return figureOf(change, { element: change.element, valueType: 'decimal' }) === theirs['value']
}
