import type { Form } from '@hoanhap/domain/catalogue/form'
import type { Permission } from '@hoanhap/domain/permissions/permission-matrix'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import { Problem } from '@hoanhap/domain/problem'
import { unitsWith } from '../../granted-units.ts'
import type { Context } from '../../programme-context.ts'
import { isWithin } from '../units/index.ts'
import { findReturn, lockReturn, type ReturnRow } from './return-queries.ts'

/**
 * Whether the caller may do this to the returns of a unit. Filling and sending are for the unit itself, never for the
 * units below it: a province does not write a commune's figures. Reading, accepting and sending back reach down.
 */
export function mayOn(ctx: Context, permission: Permission, unitId: number): boolean {
  const units = unitsWith(ctx.actor, permission)
  const ownOnly = permission === 'return.fill' || permission === 'return.send'
  return ownOnly ? units.includes(unitId) : isWithin(ctx, unitId, units)
}

/** @throws Problem `return/not-found` when it lies outside the caller's scope, `auth/not-permitted` when only the act does */
export async function getReturnRow(ctx: Context, returnId: string): Promise<ReturnRow> {
  const row = await findReturn(ctx.db, ctx.actor.tenantId, returnId, unitsWith(ctx.actor, 'return.read'))
  if (!row) throw new Problem('return/not-found')
  return row
}

export async function lockReturnFor(
  ctx: Context,
  returnId: string,
  permission: Permission,
): Promise<ReturnRow> {
  const row = await lockReturn(ctx.db, ctx.actor.tenantId, returnId, unitsWith(ctx.actor, 'return.read'))
  if (!row) throw new Problem('return/not-found')
  if (!mayOn(ctx, permission, row.unitId)) throw new Problem('auth/not-permitted', { permission })
  return row
}

/** The form in the version that the return was opened with; amended forms do not rewrite the past. */
export function formOf(ctx: Context, row: Pick<ReturnRow, 'formCode' | 'formVersion'>): Form {
  const form = ctx.reference.forms.find(
    (each) => each.code === row.formCode && each.version === row.formVersion,
  )
  if (!form)
    throw new RangeError(`form ${row.formCode} version ${row.formVersion} is not in reference/forms.json`)
  return form
}

/** The version of a form in force at the end of a period, or undefined. */
export function formAt(ctx: Context, code: string, periodId: string): Form | undefined {
  const { to } = parsePeriod(periodId)
  return ctx.reference.forms.find(
    (form) => form.code === code && form.validFrom <= to && (form.validTo === null || to < form.validTo),
  )
}
