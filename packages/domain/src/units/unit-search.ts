import { fold } from '../fold.ts'
import { addDays, type PlainDate } from '../plain-date.ts'
import { allocateTo } from './unit-allocation.ts'
import { ancestorsAt, childrenAt, isValidAt, versionAt } from './unit-history.ts'
import {
  unitTitle,
  UNIT_LEVELS,
  type UnitAlias,
  type UnitHistory,
  type UnitLevel,
  type UnitVersion,
} from './unit.ts'

/** How well the words fit: the code or full name; name and parents together; the beginning; the inside. */
const FITS = ['exact', 'path', 'prefix', 'substring'] as const
type Fit = (typeof FITS)[number]

export interface UnitFound {
  /** The unit on that day; for a former name, as it last was under that name; for an alias, the unit of today. */
  readonly unit: UnitVersion
  /** "Phường 13, Quận Gò Vấp, Thành phố Hồ Chí Minh": set when the name found is only known as an alias. */
  readonly alias?: string
  readonly ancestors: readonly UnitVersion[]
  readonly fit: Fit
  /** False for a former name or a unit that has ended. */
  readonly current: boolean
  /** For a former name: the unit or units where it is now (of a district: where its communes are); empty if not known. */
  readonly now: readonly UnitVersion[]
}
export interface UnitQuery {
  readonly date: PlainDate
  readonly level?: UnitLevel
  /** 20 unless told. */
  readonly limit?: number
}

interface Entry {
  readonly version: UnitVersion
  readonly name: string
  readonly title: string
}
const indexes = new WeakMap<UnitHistory, readonly Entry[]>()

/** Made at the first search, not at start: most processes never search. */
function indexOf(history: UnitHistory): readonly Entry[] {
  const ready = indexes.get(history)
  if (ready) return ready
  const entries = history.versions.map((version): Entry => {
    const name = fold(version.name)
    return { version, name, title: `${fold(version.type)} ${name}`.trim() }
  })
  indexes.set(history, entries)
  return entries
}

/** "phuong 5 quan 5": what follows the name must stand, in its order, in the names above it. */
function isPath(wanted: string, name: string, above: () => string): boolean {
  if (!wanted.startsWith(`${name} `)) return false
  return ` ${above()} `.includes(` ${wanted.slice(name.length + 1)} `)
}

function fitOf(history: UnitHistory, { version, name, title }: Entry, wanted: string): Fit | null {
  if (wanted === name || wanted === title || wanted === version.code) return 'exact'
  const above = () => fold(ancestorsAt(history, version.unitId, version.validFrom).map(unitTitle).join(' '))
  if (isPath(wanted, name, above) || isPath(wanted, title, above)) return 'path'
  if (name.startsWith(wanted) || title.startsWith(wanted)) return 'prefix'
  return title.includes(wanted) ? 'substring' : null
}

interface Hit {
  readonly entry: Entry
  readonly fit: Fit
  readonly current: boolean
}

/**
 * Finds units by name or code without diacritics ("an dong", "Hoà", "27316", "phuong 5 quan 5"): first those of
 * the day, then former names with where they went. Within both: exact, name with its parents, beginning,
 * inside; then the wider level; then the name.
 */
export function findUnits(history: UnitHistory, query: string, options: UnitQuery): UnitFound[] {
  const wanted = fold(query.replace(/[,;/]/g, ' '))
  if (wanted === '') return []
  const hits = new Map<string, Hit>()
  for (const entry of indexOf(history)) {
    const { version } = entry
    if (version.validFrom > options.date || (options.level && version.level !== options.level)) continue
    const fit = fitOf(history, entry, wanted)
    if (!fit) continue
    const current = isValidAt(version, options.date)
    // Versions come oldest first: the last one under a name is the one to show.
    hits.set(`${version.unitId}|${current ? '' : entry.title}`, { entry, fit, current })
  }
  const limit = options.limit ?? 20
  const found = [...hits.values()]
    .filter((hit) => hit.current || !hits.has(`${hit.entry.version.unitId}|`))
    .sort(byFit)
    .slice(0, limit)
    .map((hit) => foundUnit(history, hit, options.date))
  return found.length < limit ? [...found, ...findAliases(history, wanted, options)].slice(0, limit) : found
}

function foundUnit(history: UnitHistory, { entry, fit, current }: Hit, date: PlainDate): UnitFound {
  const { version: unit } = entry
  const ancestors = ancestorsAt(history, unit.unitId, current ? date : unit.validFrom)
  return { unit, ancestors, fit, current, now: current ? [] : unitsNow(history, unit.unitId, date) }
}

/** The units that hold what was this unit, a renamed unit itself included. */
export function unitsNow(history: UnitHistory, unitId: number, date: PlainDate): UnitVersion[] {
  const self = versionAt(history, unitId, date)
  if (self) return [self]
  const end = history.byUnit.get(unitId)!.at(-1)!.validTo ?? date
  const ids = allocateTo(history, unitId, end, date).flatMap((allocation) =>
    allocation.extent === 'unallocated'
      ? allocation.doubts.flatMap((doubt) => doubt.candidates)
      : [allocation.unitId],
  )
  const found = [...new Set(ids)].flatMap((id) => versionAt(history, id, date) ?? [])
  if (found.length > 0) return found
  const below = childrenAt(history, unitId, addDays(end, -1)).flatMap((child) =>
    unitsNow(history, child.unitId, date),
  )
  return [...new Set(below)].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** Names retired before any list of ours: they have no unit, only the unit they ended in. */
function findAliases(history: UnitHistory, wanted: string, { date, level }: UnitQuery): UnitFound[] {
  if (level && level !== 'commune') return []
  return history.aliases.flatMap((alias): UnitFound[] => {
    const unit = versionAt(history, alias.toId, date)
    const fit = unit && aliasFit(alias, wanted)
    if (!fit) return []
    const title = `${alias.name}, ${alias.district}, ${alias.province}`
    const ancestors = ancestorsAt(history, unit.unitId, date)
    return [{ unit, alias: title, ancestors, fit, current: false, now: [unit] }]
  })
}

function aliasFit(alias: UnitAlias, wanted: string): Fit | null {
  const title = fold(alias.name)
  if (title === wanted || title.endsWith(` ${wanted}`)) return 'exact'
  const words = title.split(' ')
  const names = words.map((_, i) => words.slice(i).join(' '))
  const above = () => fold(`${alias.district} ${alias.province}`)
  return names.some((name) => isPath(wanted, name, above)) ? 'path' : null
}

/** "Phường 2" before "Phường 10". */
const byName = new Intl.Collator('en', { numeric: true })

const byFit = (a: Hit, b: Hit): number =>
  Number(b.current) - Number(a.current) ||
  FITS.indexOf(a.fit) - FITS.indexOf(b.fit) ||
  UNIT_LEVELS.indexOf(a.entry.version.level) - UNIT_LEVELS.indexOf(b.entry.version.level) ||
  byName.compare(a.entry.name, b.entry.name) ||
  (a.entry.version.code < b.entry.version.code ? -1 : 1)
