import { addDays } from '@hoanhap/domain/plain-date'
import { findDraft, type Chronicle } from './unit-chronicle.ts'
import { readUnitTable } from './unit-reference.ts'

/** Where units went, clause by clause, as typed from the instruments. */
export function applyHandEdges(chronicle: Chronicle): void {
  for (const row of readUnitTable('unit-edges')) {
    const date = row['date']!
    const instrument = row['instrument']!
    chronicle.edges.push({
      from: findDraft(chronicle, row['from_code']!, row['from_name']!, addDays(date, -1)),
      to: findDraft(chronicle, row['to_code']!, row['to_name']!, date),
      kind: row['kind'] as 'whole',
      date,
      share: 1,
      instrument,
      source: instrument,
      byHand: true,
    })
  }
}
