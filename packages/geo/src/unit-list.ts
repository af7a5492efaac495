import type { UnitLevel } from '@hoanhap/domain/units/unit'
import type { UnitName } from './unit-name.ts'

/** A unit as one list shows it. */
export interface ListedUnit extends UnitName {
  readonly code: string
  readonly level: UnitLevel
  /** Code of the province above a district, of the district (since 07/2025 the province) above a commune. */
  readonly parentCode: string
  readonly provinceCode: string
}

/** A whole list of a day, by level. */
export interface UnitList {
  readonly id: string
  readonly date: string
  readonly source: string
  readonly provinces: readonly ListedUnit[]
  readonly districts: readonly ListedUnit[]
  readonly communes: readonly ListedUnit[]
}
