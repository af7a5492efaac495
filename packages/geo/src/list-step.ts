import { matchLists } from './list-match.ts'
import {
  changeDraft,
  createDraft,
  endDraft,
  type Chronicle,
  type Occasion,
  type UnitDraft,
} from './unit-chronicle.ts'
import type { ListedUnit, UnitList } from './unit-list.ts'
import { isSameButAccents, nameKey } from './unit-name.ts'
import { readUnitTable } from './unit-reference.ts'

type Level = 'province' | 'district' | 'commune'

/** The first list: everything on it is there from the first day we speak of, observed rather than created. */
export function applyFirstList(
  chronicle: Chronicle,
  list: UnitList,
  firstDay: string,
  provincesBy: string,
): void {
  const seen: Occasion = { date: firstDay, source: list.source, observed: true }
  const place = (
    units: readonly ListedUnit[],
    parents: ReadonlyMap<string, UnitDraft> | null,
    occasion = seen,
  ) => {
    for (const unit of units) {
      const parent = parents ? parents.get(unit.parentCode)! : chronicle.nation
      chronicle.alive[unit.level as Level].set(unit.code, createDraft(chronicle, unit, parent, occasion))
    }
  }
  place(list.provinces, null, { date: firstDay, source: provincesBy, observed: false })
  place(list.districts, chronicle.alive.province)
  place(list.communes, chronicle.alive.district)
}

/**
 * The next list: what it shows changed is dated by the day of the list and marked observed, except where
 * `dated-changes.csv` knows the instrument of a province.
 */
export function applyList(chronicle: Chronicle, list: UnitList, from: string): void {
  const dated = readUnitTable('dated-changes').filter(
    (row) => row['from_list'] === from && row['to_list'] === list.id,
  )
  const occasions = new Map(
    dated.map((row) => [
      row['province_code']!,
      { date: row['date']!, source: row['instrument']!, observed: false } satisfies Occasion,
    ]),
  )
  const decisions = readUnitTable('identity-decisions').filter((row) => row['to_list'] === list.id)
  const seen: Occasion = { date: list.date, source: list.source, observed: true }
  const when = (unit: ListedUnit): Occasion => {
    const law = decisions.find((row) => row['level'] === 'province' && row['code'] === unit.code)
    const occasion = occasions.get(unit.provinceCode) ?? seen
    return law ? { ...occasion, source: law['instrument']! } : occasion
  }
  const decided = (level: Level) =>
    new Map(decisions.filter((row) => row['level'] === level).map((row) => [row['code']!, row['decision']!]))

  const nation = new Map([['VN', chronicle.nation]])
  stepLevel(chronicle, list.provinces, nation, when, decided('province'))
  stepLevel(chronicle, list.districts, chronicle.alive.province, when, decided('district'))
  stepLevel(chronicle, list.communes, chronicle.alive.district, when, decided('commune'))
}

function stepLevel(
  chronicle: Chronicle,
  later: readonly ListedUnit[],
  parents: ReadonlyMap<string, UnitDraft>,
  when: (unit: ListedUnit) => Occasion,
  decided: ReadonlyMap<string, string>,
): void {
  const level = later[0]!.level as Level
  const before = chronicle.alive[level]
  const after = new Map<string, UnitDraft>()
  const match = matchLists([...before.values()].map(listedAs), later, decided)
  for (const [old, unit] of match.same) {
    const draft = before.get(old.code)!
    const sameName = nameKey(old.name) === nameKey(unit.name) || isSameButAccents(old.name, unit.name)
    changeDraft(draft, unit, parents.get(unit.parentCode)!, when(unit), sameName)
    after.set(unit.code, draft)
  }
  for (const unit of match.gone) endDraft(before.get(unit.code)!, when(unit).date)
  for (const unit of match.born)
    after.set(unit.code, createDraft(chronicle, unit, parents.get(unit.parentCode)!, when(unit)))
  for (const [old, unit] of match.recast) {
    const occasion = when(unit)
    const from = before.get(old.code)!
    endDraft(from, occasion.date)
    const to = createDraft(chronicle, unit, parents.get(unit.parentCode)!, occasion)
    after.set(unit.code, to)
    const { date, source } = occasion
    chronicle.edges.push({
      from,
      to,
      kind: 'unknown-extent',
      date,
      share: null,
      instrument: null,
      source,
      byHand: false,
    })
  }
  chronicle.alive[level] = after
}

/** The unit as its open version shows it. */
function listedAs(draft: UnitDraft): ListedUnit {
  const { code, type, name, parent } = draft.versions.at(-1)!
  const parentCode = parent!.versions.at(-1)!.code
  let province = draft
  while (province.level !== 'province') province = province.versions.at(-1)!.parent!
  return { level: draft.level, code, type, name, parentCode, provinceCode: province.versions.at(-1)!.code }
}
