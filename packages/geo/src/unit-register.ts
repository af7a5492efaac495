import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '@hoanhap/domain/fold'
import { UNIT_LEVELS } from '@hoanhap/domain/units/unit'
import { parseCsv } from './csv-table.ts'
import type { UnitDraft } from './unit-chronicle.ts'

/** The committed list of every number ever given to a unit. It only grows: databases refer to it. */
export const REGISTER_FILE = join(import.meta.dirname, '../register/units.csv')
const HEADER = 'unit_id,code,valid_from,name_key'

interface RegisterLine {
  readonly unitId: number
  readonly key: string
  readonly nameKey: string
}
const keyOf = ({ versions: [first] }: UnitDraft): string => `${first!.code},${first!.validFrom}`
const nameOf = ({ versions: [first] }: UnitDraft): string => fold(first!.name).replaceAll(',', '')

export function readRegister(file = REGISTER_FILE): RegisterLine[] {
  return parseCsv(readFileSync(file, 'utf8')).map((row) => ({
    unitId: Number(row['unit_id']),
    key: `${row['code']},${row['valid_from']}`,
    nameKey: row['name_key']!,
  }))
}

/**
 * Gives every unit its number from the register.
 *
 * @param lines the register as it is
 * @param extend whether new units may be given the next numbers; without it they are a failure, because an
 *   unnoticed new number means that a correction broke an identity that databases already use
 * @returns number per unit and the lines to append
 * @throws RangeError if a unit is not in the register (without `extend`), if a registered unit is no longer
 *   built, or if a number now belongs to another name
 */
export function numberUnits(
  drafts: readonly UnitDraft[],
  lines: readonly RegisterLine[],
  extend: boolean,
): { ids: Map<UnitDraft, number>; added: string[] } {
  const known = new Map(lines.map((line) => [line.key, line]))
  if (known.size !== lines.length) throw new RangeError('the register names one code and day twice')
  const ids = new Map<UnitDraft, number>()
  const added: string[] = []
  let next = lines.reduce((max, line) => Math.max(max, line.unitId), 0) + 1
  for (const draft of [...drafts].sort(inOrder)) {
    const line = known.get(keyOf(draft))
    if (line && line.nameKey !== nameOf(draft))
      throw new RangeError(
        `unit ${line.unitId} (${line.key}) was "${line.nameKey}" and is now "${nameOf(draft)}"`,
      )
    if (!line && !extend) throw new RangeError(`not in the register: ${keyOf(draft)} ${nameOf(draft)}`)
    ids.set(draft, line?.unitId ?? next)
    if (!line) added.push(`${next++},${keyOf(draft)},${nameOf(draft)}`)
    known.delete(keyOf(draft))
  }
  const [lost] = known.values()
  if (lost)
    throw new RangeError(`registered, but no longer built: unit ${lost.unitId} (${lost.key} ${lost.nameKey})`)
  return { ids, added }
}

/** Appends; nothing already there is touched. */
export function extendRegister(added: readonly string[], file = REGISTER_FILE): void {
  const before = readFileSync(file, 'utf8') || `${HEADER}\n`
  if (added.length > 0) writeFileSync(file, `${before}${added.join('\n')}\n`)
}

const inOrder = (a: UnitDraft, b: UnitDraft): number =>
  UNIT_LEVELS.indexOf(a.level) - UNIT_LEVELS.indexOf(b.level) || (sortKey(a) < sortKey(b) ? -1 : 1)
const sortKey = ({ versions: [first] }: UnitDraft): string => `${first!.validFrom} ${first!.code}`
