import type { UnitEdge, UnitLevel, UnitVersion } from '@hoanhap/domain/units/unit'
import type { ListedUnit } from './unit-list.ts'

/** A unit under construction: no number yet, its parent is another draft. */
export interface UnitDraft {
  readonly level: UnitLevel
  readonly versions: DraftVersion[]
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }
export type DraftVersion = Mutable<Omit<UnitVersion, 'unitId' | 'level' | 'parentId'>> & {
  readonly parent: UnitDraft | null
}

export interface DraftEdge extends Omit<UnitEdge, 'fromId' | 'toId'> {
  readonly from: UnitDraft
  readonly to: UnitDraft
  /** Typed by hand from an instrument; it replaces what a list only suggests. */
  readonly byHand: boolean
}

/** When and by what a change came about. */
export interface Occasion {
  readonly date: string
  readonly source: string
  readonly observed: boolean
}

/** The growing history: units alive by code, all drafts, all edges. */
export interface Chronicle {
  readonly nation: UnitDraft
  readonly drafts: UnitDraft[]
  readonly edges: DraftEdge[]
  readonly alive: Record<'province' | 'district' | 'commune', Map<string, UnitDraft>>
}

/** An empty history with the nation in it, from the first day we speak of. */
export function createChronicle(firstDay: string, source: string): Chronicle {
  const nation: UnitDraft = { level: 'nation', versions: [] }
  const version = {
    code: 'VN',
    type: '',
    name: 'Việt Nam',
    parent: null,
    validFrom: firstDay,
    validTo: null,
    source,
  }
  nation.versions.push(version)
  return {
    nation,
    drafts: [nation],
    edges: [],
    alive: { province: new Map(), district: new Map(), commune: new Map() },
  }
}

export const lastVersion = (draft: UnitDraft): DraftVersion => draft.versions.at(-1)!

/** A new unit. */
export function createDraft(
  chronicle: Chronicle,
  unit: ListedUnit,
  parent: UnitDraft,
  occasion: Occasion,
): UnitDraft {
  const draft: UnitDraft = { level: unit.level, versions: [versionOf(unit, parent, occasion)] }
  chronicle.drafts.push(draft)
  return draft
}

/** Closes what was true and opens what is; a mere change of spelling corrects the version that is open. */
export function changeDraft(
  draft: UnitDraft,
  unit: ListedUnit,
  parent: UnitDraft,
  occasion: Occasion,
  sameName: boolean,
): void {
  const open = lastVersion(draft)
  if (sameName) open.name = unit.name
  if (open.code === unit.code && open.type === unit.type && open.parent === parent && sameName) return
  endDraft(draft, occasion.date)
  draft.versions.push(versionOf(unit, parent, occasion))
}

export function endDraft(draft: UnitDraft, date: string): void {
  lastVersion(draft).validTo = date
}

function versionOf(unit: ListedUnit, parent: UnitDraft, { date, source, observed }: Occasion): DraftVersion {
  const { code, type, name } = unit
  const version = { code, type, name, parent, validFrom: date, validTo: null, source }
  return observed ? { ...version, observed: true } : version
}

/** The unit that carried the code and title on that day. */
export function findDraft(chronicle: Chronicle, code: string, title: string, date: string): UnitDraft {
  const draft = chronicle.drafts.find(({ versions }) =>
    versions.some(
      (version) =>
        version.code === code &&
        `${version.type} ${version.name}` === title &&
        version.validFrom <= date &&
        (version.validTo === null || date < version.validTo),
    ),
  )
  if (!draft) throw new RangeError(`${title} (${code}) is not on the list of ${date}`)
  return draft
}
