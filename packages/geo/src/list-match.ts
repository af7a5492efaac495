import type { ListedUnit } from './unit-list.ts'
import { isSameButAccents, nameKey } from './unit-name.ts'

/** What became of the units of one level between two lists. */
export interface ListMatch {
  /** The same unit on both lists, perhaps retyped, recoded or moved. */
  readonly same: readonly (readonly [ListedUnit, ListedUnit])[]
  /** The code stayed, the name is another: a merger under a new name or a renaming; the lists do not say. */
  readonly recast: readonly (readonly [ListedUnit, ListedUnit])[]
  readonly gone: readonly ListedUnit[]
  readonly born: readonly ListedUnit[]
}

const title = (unit: ListedUnit): string => `${unit.type} ${nameKey(unit.name)}`

/**
 * Finds the same units on two lists. A name in its parent weighs more than a code: after a merger the statistics
 * office sometimes kept the code of the absorbed unit (Phường 2 of Quận 5 took the code of Phường 3).
 *
 * @param decided codes of the later list that are the same unit (or a new one) by law, whatever name and code say
 */
export function matchLists(
  earlier: readonly ListedUnit[],
  later: readonly ListedUnit[],
  decided: ReadonlyMap<string, string>,
): ListMatch {
  const left = new Set(earlier)
  const open = new Set(later.filter((unit) => decided.get(unit.code) !== 'new'))
  const same: [ListedUnit, ListedUnit][] = []
  const recast: [ListedUnit, ListedUnit][] = []
  const pair = (
    into: [ListedUnit, ListedUnit][],
    key: (u: ListedUnit) => string,
    holds: Test = () => true,
  ): void => {
    const candidates = Map.groupBy(open, key)
    for (const before of left) {
      const found = candidates.get(key(before))
      const after = found?.length === 1 ? found[0]! : undefined
      if (!after || !open.has(after) || !holds(before, after)) continue
      into.push([before, after])
      left.delete(before)
      open.delete(after)
    }
  }
  const byCode = (unit: ListedUnit) => unit.code
  pair(same, byCode, (a, b) => decided.get(b.code) === 'same' || nameKey(a.name) === nameKey(b.name))
  pair(same, byCode, (a, b) => isSameButAccents(a.name, b.name))
  pair(same, (unit) => `${unit.parentCode} ${title(unit)}`)
  pair(same, (unit) => `${unit.parentCode} ${nameKey(unit.name)}`)
  pair(recast, byCode)
  const born = [...open, ...later.filter((unit) => decided.get(unit.code) === 'new')]
  return { same, recast, gone: [...left], born }
}
type Test = (before: ListedUnit, after: ListedUnit) => boolean
