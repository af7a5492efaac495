import { readFileSync } from 'node:fs'
import type { DataElement } from '@hoanhap/domain/catalogue/data-element'
import type { Form } from '@hoanhap/domain/catalogue/form'
import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
import type { DeadlineRule } from '@hoanhap/domain/periods/return-deadline'
import type { HolidayCalendar } from '@hoanhap/domain/periods/working-day'
import type { UnitHistory } from '@hoanhap/domain/units/unit'
import type { Bilingual } from '@hoanhap/domain/words'
import { closureOf } from './modules/units/unit-closure.ts'
import type { FictionalUnits } from './modules/units/unit-load-queries.ts'
import { loadReference } from './reference/reference-files.ts'
import type { Agency } from './reference/reference.ts'

/** Everything the services know that nobody types: read once at start, the same for every request. */
export type ProgrammeReference = {
  readonly elements: ReadonlyMap<string, DataElement>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly forms: readonly Form[]
  readonly agencies: readonly Agency[]
  readonly deadlines: readonly DeadlineRule[]
  readonly holidays: HolidayCalendar
  readonly refusals: Refusals
  readonly units: UnitHistory
  readonly fictional: FictionalUnits | null
  /** Every unit with all it ever lay within, itself included. */
  readonly everWithin: ReadonlyMap<number, ReadonlySet<number>>
  readonly digest: string
}

export type Refusals = { readonly version: string; readonly items: readonly Bilingual[] }

const ROOT = new URL('../../../', import.meta.url)

/** @param fictional units of a demonstration among `units`, or null */
export function loadProgrammeReference(
  units: UnitHistory,
  fictional: FictionalUnits | null,
): ProgrammeReference {
  const reference = loadReference()
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'))
  return {
    elements: new Map(reference.elements.map((element) => [element.code, element])),
    indicators: new Map(reference.indicators.map((indicator) => [indicator.code, indicator])),
    forms: reference.forms,
    agencies: reference.agencies,
    deadlines: (read('reference/calendars/deadlines.json') as { rules: DeadlineRule[] }).rules,
    holidays: read('reference/calendars/holidays.json') as HolidayCalendar,
    refusals: readRefusals(readFileSync(new URL('REFUSALS.md', ROOT), 'utf8')),
    units,
    fictional,
    everWithin: everWithinOf(units),
    digest: reference.digest,
  }
}

function everWithinOf(units: UnitHistory): Map<number, Set<number>> {
  const within = new Map<number, Set<number>>()
  for (const { ancestorId, descendantId } of closureOf(units)) {
    const above = within.get(descendantId)
    if (above) above.add(ancestorId)
    else within.set(descendantId, new Set([ancestorId]))
  }
  return within
}

/**
 * REFUSALS.md as the screens show it: "1. <vi>\n   · <en>" for each refusal, and the version an administrator accepts.
 *
 * @throws RangeError if the file lost that shape
 */
export function readRefusals(markdown: string): Refusals {
  const version = /Version: (\S+)/.exec(markdown)?.[1]
  const items = [...markdown.matchAll(/^\d+\. (.+)\n {3}· (.+)$/gm)].map((match) => ({
    vi: match[1]!,
    en: match[2]!,
  }))
  if (version === undefined || items.length === 0)
    throw new RangeError('REFUSALS.md does not read as refusals')
  return { version, items }
}
