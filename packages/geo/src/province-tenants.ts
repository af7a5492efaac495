import type { PlainDate } from '@hoanhap/domain/plain-date'
import { ancestorsAt, unitByCodeAt, childrenAt, versionAt } from '@hoanhap/domain/units/unit-history'
import { allocateTo } from '@hoanhap/domain/units/unit-allocation'
import { unitTitle, type UnitHistory } from '@hoanhap/domain/units/unit'

/** An administration that keeps its own data: a province of today. */
export interface ProvinceTenant {
  /** The province code as a number; 0 is the nation. */
  readonly tenantId: number
  readonly unitId: number
  readonly code: string
  /** "Thành phố Hải Phòng" */
  readonly title: string
}

/** The 34 provinces of the day, by code. */
export function provinceTenants(history: UnitHistory, date: PlainDate): ProvinceTenant[] {
  const nation = unitByCodeAt(history, 'VN', date)
  if (!nation) throw new RangeError(`no nation on ${date}`)
  return childrenAt(history, nation.unitId, date).map((unit) => ({
    tenantId: Number(unit.code),
    unitId: unit.unitId,
    code: unit.code,
    title: unitTitle(unit),
  }))
}

/**
 * The administration a unit of any time belongs to: former provinces, their districts and communes belong to
 * the province they went into.
 *
 * @param date the day whose provinces are the administrations, not before 01/07/2025
 * @returns the tenant, 0 for the nation
 * @throws RangeError if there is no such unit
 */
export function tenantIdOf(history: UnitHistory, unitId: number, date: PlainDate): number {
  const last = history.byUnit.get(unitId)?.at(-1)
  if (!last) throw new RangeError(`no unit ${unitId}`)
  if (last.level === 'nation') return 0
  const above = [last, ...ancestorsAt(history, unitId, last.validFrom)]
  const province = above.find((unit) => unit.level === 'province')!
  const [successor] = allocateTo(history, province.unitId, province.validFrom, date)
  return Number(versionAt(history, successor!.unitId, date)!.code)
}
