import { fold } from '@hoanhap/domain/fold'
import { listed, mainSuccessors, readFormerHierarchy } from './package-lists.ts'
import type { ListedUnit } from './unit-list.ts'
import { splitUnitTitle } from './unit-name.ts'
import { readUnitTable } from './unit-reference.ts'

/** The last list before 01/07/2025 and where each of its communes mainly went. */
export interface FormerList {
  readonly provinces: readonly ListedUnit[]
  readonly districts: readonly ListedUnit[]
  readonly communes: readonly ListedUnit[]
  /** Code of a commune of that list → code of its main successor. */
  readonly successors: ReadonlyMap<string, string>
}

/** Corrected as `reference/units/code-corrections.csv` says; 63 provinces, 696 districts, 10,033 communes. */
export async function readFormerList(): Promise<FormerList> {
  const rows = mainSuccessors()
  const hierarchy = await readFormerHierarchy()
  const aliases = readUnitTable('district-aliases')
  const titles = new Map(rows.map((row) => [fold(row.old_province_name), row.old_province_name]))
  const provinces = hierarchy.provinces.map((unit) =>
    // The package still calls Huế by its name until 31/12/2024.
    unit.code === '46' ? listed('province', '46', titles.get('thanh pho hue') ?? '', 'VN') : unit,
  )
  const districts = hierarchy.districts.map((unit) => withNameOfTheDay(unit, aliases))

  const corrections = readUnitTable('code-corrections').filter((row) => row['table'] === 'former')
  const right = new Map(corrections.map((row) => [`${row['code']} ${row['field']}`, row['right']!]))
  const districtOf = districtFinder(provinces, districts, aliases)
  const kept = rows.filter((row) => !right.has(`${row.old_ward_code} dropped`))
  const communes = kept.map((row) => {
    const district = districtOf(row.old_province_name, row.old_district_name)
    return listed('commune', row.old_ward_code, row.old_ward_name, district.code, district.parentCode)
  })
  const successors = new Map(
    kept.map((row) => [row.old_ward_code, right.get(`${row.old_ward_code} successor`) ?? row.new_ward_code]),
  )
  if (right.has('23938 added')) {
    communes.push(listed('commune', '23938', 'Xã Ia Mơ', '632', '64'))
    successors.set('23938', '23938')
  }
  return { provinces, districts, communes, successors }
}

function withNameOfTheDay(unit: ListedUnit, aliases: readonly Record<string, string>[]): ListedUnit {
  const title = `${unit.type} ${unit.name}`
  const alias = aliases.find(
    (row) => row['province_code'] === unit.provinceCode && fold(row['code_list_name']!) === fold(title),
  )
  return alias ? { ...unit, ...splitUnitTitle(alias['name_on_2025_03_01']!) } : unit
}

/** The list names districts without codes; the join is by province and name, with the aliases of the table. */
function districtFinder(
  provinces: readonly ListedUnit[],
  districts: readonly ListedUnit[],
  aliases: readonly Record<string, string>[],
): (province: string, district: string) => ListedUnit {
  const provinceCode = new Map(provinces.map((unit) => [fold(`${unit.type} ${unit.name}`), unit.code]))
  const byName = new Map(
    districts.map((unit) => [`${unit.parentCode} ${fold(`${unit.type} ${unit.name}`)}`, unit]),
  )
  return (province, name) => {
    const code = provinceCode.get(fold(province))
    const alias = aliases.find((row) => row['province_code'] === code && row['listed_name'] === name)
    const district = byName.get(`${code} ${fold(alias?.['name_on_2025_03_01'] ?? name)}`)
    if (!district) throw new RangeError(`no district for ${name}, ${province}`)
    return district
  }
}
