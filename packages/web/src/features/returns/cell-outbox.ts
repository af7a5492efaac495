import type { CellChange } from './line-entry.ts'

/** A narrative section that was changed here and that the service has not answered for. */
export type TextChange = {
  readonly kind: 'text'
  readonly code: string
  readonly baseVersion: number
  readonly text: string
}
export type Change = CellChange | TextChange

/** What was sent and not answered: sent again with the same id and the same bytes until it is. */
export type Flight = { readonly requestId: string; readonly changes: readonly Change[] }

/** Why the service did not take a change: it waits here for the person, and is never thrown away. */
export type HeldReason =
  | {
      readonly kind: 'conflict'
      readonly theirs: Readonly<Record<string, unknown>>
      readonly version: number
    }
  | { readonly kind: 'refused'; readonly code: string; readonly details: Readonly<Record<string, unknown>> }
export type Held = { readonly change: Change; readonly why: HeldReason }

/** Whose work on which return: another person at the same device neither sees nor sends it. */
export type OutboxKey = { readonly owner: string; readonly returnId: string }

/** Everything of one return that only this device has. */
export type Unsent = {
  readonly changes: readonly Change[]
  readonly flights: readonly Flight[]
  readonly held: readonly Held[]
}

export type OutboxRecord =
  | { readonly place: string; readonly change: Change; readonly why: HeldReason | null }
  | { readonly place: string; readonly flight: Flight }

/**
 * Where changes are kept until the service has them. A promise that resolves means: a closed tab or a power cut does
 * not lose it any more. The device outbox of the offline work takes this place.
 */
export type CellOutbox = {
  readonly read: (key: OutboxKey) => Promise<Unsent>
  readonly put: (key: OutboxKey, record: OutboxRecord) => Promise<void>
  readonly remove: (key: OutboxKey, place: string) => Promise<void>
  /** How many changes of the person's are kept, by return. */
  readonly count: (owner: string) => Promise<ReadonlyMap<string, number>>
}

export const placeOf = (change: Change): string =>
  change.kind === 'cell' ? `cell:${change.element}` : `text:${change.code}`
export const flightPlace = (flight: Flight): string => `flight:${flight.requestId}`

/** Sorts the records of one return into what is typed, on its way, and waiting for the person. */
export function unsentOf(records: readonly OutboxRecord[]): Unsent {
  const changes = records.filter((record) => 'change' in record)
  return {
    changes: changes.flatMap(({ change, why }) => (why === null ? [change] : [])),
    flights: records.flatMap((record) => ('flight' in record ? [record.flight] : [])),
    held: changes.flatMap(({ change, why }) => (why === null ? [] : [{ change, why }])),
  }
}
