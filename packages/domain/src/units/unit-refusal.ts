import type { PlainDate } from '../plain-date.ts'
import { Problem } from '../problem.ts'
import { codeHistory, unitByCodeAt, versionAt } from './unit-history.ts'
import { unitsNow } from './unit-search.ts'
import { unitTitle, type UnitHistory } from './unit.ts'

/**
 * Why nothing can be recorded for this code on that day: there is no such code (`unit/not-found`), or its unit
 * has ended (`unit/ended`, with its title, the day it no longer held and where it is now).
 *
 * @returns null if the code names a unit of that day
 */
export function whyNotUnitCode(history: UnitHistory, code: string, date: PlainDate): Problem | null {
  if (unitByCodeAt(history, code, date)) return null
  const last = codeHistory(history, code).findLast((version) => version.validFrom <= date)
  if (!last) return new Problem('unit/not-found', { code })
  const now = unitsNow(history, last.unitId, date).map(unitTitle)
  // A recoded unit lives on under another code: it has not ended, the code has.
  const recoded = versionAt(history, last.unitId, date)?.code
  return new Problem('unit/ended', {
    code,
    unit: unitTitle(last),
    endedOn: last.validTo,
    now,
    ...(recoded && { recoded }),
  })
}
