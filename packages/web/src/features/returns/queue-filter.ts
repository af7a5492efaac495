import { fold } from '@hoanhap/domain/fold'
import type { ReturnQueueRow } from '@hoanhap/contract/returns/return-schemas'

/** How a unit's return stands, as the queue groups it; `overdue` is the part of `not-sent` whose deadline has passed. */
export type QueueStatus = 'accepted' | 'sent' | 'returned' | 'not-sent' | 'overdue'
const QUEUE_STATUSES: readonly QueueStatus[] = ['accepted', 'sent', 'returned', 'not-sent', 'overdue']

export const isQueueStatus = (text: unknown): text is QueueStatus =>
  (QUEUE_STATUSES as readonly unknown[]).includes(text)

/** The one status a row is shown with. */
export function queueStatusOf(row: Pick<ReturnQueueRow, 'status' | 'late'>): QueueStatus {
  if (row.status === 'accepted' || row.status === 'sent' || row.status === 'returned') return row.status
  return row.late ? 'overdue' : 'not-sent'
}

const isOf = (row: ReturnQueueRow, status: QueueStatus): boolean => {
  const own = queueStatusOf(row)
  return own === status || (status === 'not-sent' && own === 'overdue')
}

/** The rows of a status whose unit's name or code holds the text, without diacritics. */
export function filterQueue(
  rows: readonly ReturnQueueRow[],
  { search, status }: { readonly search: string; readonly status: QueueStatus | undefined },
): ReturnQueueRow[] {
  const wanted = fold(search)
  return rows.filter(
    (row) =>
      (status === undefined || isOf(row, status)) &&
      fold(`${row.unit.fullName} ${row.unit.code}`).includes(wanted),
  )
}

/** What to look at next after this unit: the next return that waits, from here downward, then from the top. */
export function nextWaiting(rows: readonly ReturnQueueRow[], unitId: number): ReturnQueueRow | undefined {
  const at = rows.findIndex((row) => row.unit.unitId === unitId)
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].find((row) => row.status === 'sent')
}
