import type { UnitRef } from '@hoanhap/contract/shapes'
import type { UnitHit } from '@hoanhap/contract/units/unit-schemas'
import type { PlainDate } from '@hoanhap/domain/plain-date'
import { Problem } from '@hoanhap/domain/problem'
import { unitTitle, type UnitLevel, type UnitVersion } from '@hoanhap/domain/units/unit'
import { childrenAt, descendantsAt, versionAt } from '@hoanhap/domain/units/unit-history'
import { findUnits } from '@hoanhap/domain/units/unit-search'
import type { Context } from '../../programme-context.ts'

/** The unit as it was called on that day; a unit that had ended or not begun shows its nearest name. */
export function unitRef(ctx: Context, unitId: number, date: PlainDate): UnitRef {
  const version = versionAt(ctx.reference.units, unitId, date) ?? nearestVersion(ctx, unitId, date)
  if (!version) throw new RangeError(`no unit ${unitId} in the register`)
  return refOf(ctx, version)
}

const refOf = (ctx: Context, version: UnitVersion): UnitRef => ({
  unitId: version.unitId,
  code: version.code,
  level: version.level,
  fullName: unitTitle(version),
  fictional: isFictional(ctx, version.unitId),
})

function nearestVersion(ctx: Context, unitId: number, date: PlainDate): UnitVersion | undefined {
  const versions = ctx.reference.units.byUnit.get(unitId) ?? []
  return versions.findLast((version) => version.validFrom <= date) ?? versions[0]
}

const isFictional = (ctx: Context, unitId: number): boolean =>
  ctx.reference.fictional?.unitIds.has(unitId) ?? false

/** Fictional units are seen from inside their own administration only: no list, count or sum of the nation holds them. */
export const isVisible = (ctx: Context, unitId: number): boolean =>
  !isFictional(ctx, unitId) || ctx.reference.fictional?.tenantId === ctx.actor.tenantId

/** Whether a unit lies, or ever lay, within one of `scope`. */
export function isWithin(ctx: Context, unitId: number, scope: readonly number[]): boolean {
  const above = ctx.reference.everWithin.get(unitId)
  return above !== undefined && scope.some((each) => above.has(each))
}

/** @throws Problem `unit/not-found` when the unit lies elsewhere: out of scope reads as missing */
export function requireUnitWithin(ctx: Context, unitId: number, scope: readonly number[]): void {
  if (!isVisible(ctx, unitId) || !isWithin(ctx, unitId, scope)) throw new Problem('unit/not-found')
}

/** @throws Problem `unit/ended` when the unit is not in being on that day */
export function requireUnitAlive(ctx: Context, unitId: number, date: PlainDate): UnitVersion {
  const version = versionAt(ctx.reference.units, unitId, date)
  if (!version) throw new Problem('unit/ended', { name: unitRef(ctx, unitId, date).fullName, on: date })
  return version
}

export function searchUnits(
  ctx: Context,
  search: string,
  date: PlainDate,
  level: UnitLevel | undefined,
  limit: number,
): UnitHit[] {
  const query = level === undefined ? { date, limit } : { date, limit, level }
  return findUnits(ctx.reference.units, search, query)
    .filter(({ unit }) => isVisible(ctx, unit.unitId))
    .map(({ unit, ancestors, now }) => ({
      unit: refOf(ctx, unit),
      parentName:
        ancestors
          .filter((above) => above.level !== 'nation')
          .map(unitTitle)
          .join(', ') || null,
      validFrom: unit.validFrom,
      validTo: unit.validTo,
      successors: now.filter((each) => each.unitId !== unit.unitId).map(unitTitle),
    }))
}

/** Units below one on a day: direct children, or all of a level. */
export function listChildren(
  ctx: Context,
  unitId: number,
  date: PlainDate,
  level: UnitLevel | undefined,
): UnitRef[] {
  const found =
    level === undefined
      ? childrenAt(ctx.reference.units, unitId, date)
      : descendantsAt(ctx.reference.units, unitId, date, level)
  return found.filter((version) => isVisible(ctx, version.unitId)).map((version) => refOf(ctx, version))
}

/** The unit as it is today. Names of units are public; those of a demonstration are seen inside it only. */
export function getUnit(ctx: Context, unitId: number): UnitRef {
  if (!ctx.reference.units.byUnit.has(unitId) || !isVisible(ctx, unitId)) throw new Problem('unit/not-found')
  return unitRef(ctx, unitId, ctx.today)
}
