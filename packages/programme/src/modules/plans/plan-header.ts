import type { PlanHeader } from '@hoanhap/contract/plans/plan-schemas'
import { fold } from '@hoanhap/domain/fold'
import { isPlainDate } from '@hoanhap/domain/plain-date'
import { Problem } from '@hoanhap/domain/problem'
import type { LegalReference, PlanReading } from '@hoanhap/reader/plan-reading'
import type { PlanHeaderRow } from '../../database/schema.ts'
import { clippedList, clippedOrNull, dayOrNull, yearOrNull } from './item-limits.ts'

/** Facts of the document as the reader found them, no longer than the contract takes. */
export function headerOf({
  document,
  period,
  basis,
  programme,
  recipients,
}: Pick<PlanReading, 'document' | 'period' | 'basis' | 'programme' | 'recipients'>): PlanHeaderRow {
  const from = yearOrNull(period?.from ?? period?.to)
  const to = yearOrNull(period?.to)
  const numbersOf = (...roles: LegalReference['role'][]): string[] =>
    clippedList(
      basis.filter(({ role }) => roles.includes(role)).map(({ number, text }) => number ?? text),
      60,
      80,
    )
  return {
    number: clippedOrNull(document.number, 60),
    kind: clippedOrNull(document.kind, 20),
    issuedOn: dayOrNull(document.issuedOn),
    issuer: clippedOrNull(document.issuer, 300),
    title: clippedOrNull(document.title, 500),
    periodFrom: from !== null && to !== null && from > to ? to : from,
    periodTo: to,
    basis: clippedList(
      basis.flatMap(({ number, role }) =>
        number === null || role === 'amends' || role === 'replaces' ? [] : [number],
      ),
      60,
      80,
    ),
    programme: programme && {
      number: clippedOrNull(programme.number, 80),
      name: clippedOrNull(programme.name ?? programme.text, 500),
    },
    amends: numbersOf('amends'),
    replaces: numbersOf('replaces'),
    recipients: clippedList(recipients, 60, 300),
  }
}

/**
 * Refuses what no document can say: a day that does not exist, a period that ends before it begins.
 *
 * @throws Problem `request/invalid` with the field
 */
export function checkHeader({ issuedOn, periodFrom, periodTo }: PlanHeader): void {
  if (issuedOn !== null && !isPlainDate(issuedOn)) throw new Problem('request/invalid', { field: 'issuedOn' })
  if (periodFrom !== null && periodTo !== null && periodFrom > periodTo)
    throw new Problem('request/invalid', { field: 'periodTo' })
}

/** What the search of plans looks in: number, title and issuer without diacritics. */
export const searchText = (header: PlanHeaderRow): string =>
  fold([header.number, header.title, header.issuer].filter((part) => part !== null).join(' '))
