import type { PlainDate } from '../plain-date.ts'
import { checkUnitHistory } from './unit-check.ts'
import type { UnitAlias, UnitEdge, UnitHistory, UnitLevel, UnitVersion } from './unit.ts'

const NONE: readonly never[] = []

function groupBy<K, T>(items: readonly T[], key: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const at = key(item)
    if (at === null) continue
    const group = groups.get(at)
    if (group) group.push(item)
    else groups.set(at, [item])
  }
  return groups
}

/**
 * Indexes the units once, for all later questions.
 *
 * @throws RangeError if the data contradict themselves (overlapping versions of a unit, two units with one
 *   code on one day, an edge from or to nowhere): a broken build, not a Problem
 */
export function createUnitHistory(
  versions: readonly UnitVersion[],
  edges: readonly UnitEdge[],
  aliases: readonly UnitAlias[] = [],
): UnitHistory {
  const sorted = [...versions].sort((a, b) =>
    a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0,
  )
  const dated = [...edges].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const history: UnitHistory = {
    versions: sorted,
    aliases,
    byUnit: groupBy(sorted, (version) => version.unitId),
    byCode: groupBy(sorted, (version) => version.code),
    byParent: groupBy(sorted, (version) => version.parentId),
    edgesFrom: groupBy(dated, (edge) => edge.fromId),
    edgesTo: groupBy(dated, (edge) => edge.toId),
  }
  checkUnitHistory(history, dated)
  return history
}

/** Whether the version held on that day. */
export const isValidAt = (version: UnitVersion, date: PlainDate): boolean =>
  version.validFrom <= date && (version.validTo === null || date < version.validTo)

/** The unit as it was on that day; undefined before its creation, after its end, or if there is no such unit. */
export function versionAt(history: UnitHistory, unitId: number, date: PlainDate): UnitVersion | undefined {
  return history.byUnit.get(unitId)?.find((version) => isValidAt(version, date))
}

/** The unit that carried this code on that day. */
export function unitByCodeAt(history: UnitHistory, code: string, date: PlainDate): UnitVersion | undefined {
  return history.byCode.get(code)?.find((version) => isValidAt(version, date))
}

/** Everything the code has meant, oldest first; codes are reused. */
export function codeHistory(history: UnitHistory, code: string): readonly UnitVersion[] {
  return history.byCode.get(code) ?? NONE
}

/** Parent first, nation last, as they were on that day; empty for the nation or a unit not alive then. */
export function ancestorsAt(history: UnitHistory, unitId: number, date: PlainDate): UnitVersion[] {
  const found: UnitVersion[] = []
  let at = versionAt(history, unitId, date)
  while (at && at.parentId !== null) {
    at = versionAt(history, at.parentId, date)
    if (at) found.push(at)
  }
  return found
}

/** Units directly below on that day, by code. */
export function childrenAt(history: UnitHistory, unitId: number, date: PlainDate): UnitVersion[] {
  const below = history.byParent.get(unitId) ?? NONE
  return below.filter((version) => isValidAt(version, date)).sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** Units anywhere below on that day, each parent before its children, siblings by code; of one level if given. */
export function descendantsAt(
  history: UnitHistory,
  unitId: number,
  date: PlainDate,
  level?: UnitLevel,
): UnitVersion[] {
  const found: UnitVersion[] = []
  const visit = (id: number): void => {
    for (const child of childrenAt(history, id, date)) {
      if (level === undefined || child.level === level) found.push(child)
      if (child.level !== level) visit(child.unitId)
    }
  }
  visit(unitId)
  return found
}

/** How many units of a level lay below on that day, e.g. the 223 communes of Hải Phòng on 06/10/2019. */
export const countAt = (history: UnitHistory, unitId: number, date: PlainDate, level: UnitLevel): number =>
  descendantsAt(history, unitId, date, level).length
