import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import type { Form } from '@hoanhap/domain/catalogue/form'
import type { Permission } from '@hoanhap/domain/permissions/permission-matrix'
import type { Period } from '@hoanhap/domain/periods/period'
import { lastClosedPeriod, periodOf } from '@hoanhap/domain/periods/period-calendar'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import { workingDaysBetween } from '@hoanhap/domain/periods/working-day'
import { Problem } from '@hoanhap/domain/problem'
import { unitsWith } from '../../granted-units.ts'
import type { Context } from '../../programme-context.ts'
import { listFollowedPlans } from '../plans/index.ts'
import { periodRef } from '../periods/index.ts'
import {
  COMMUNE_FORM,
  countRows,
  formAt,
  lastReason,
  PROVINCE_FORM,
  queueRows,
  unitsOwing,
} from '../returns/index.ts'
import { assessAll, lookAt } from '../targets/index.ts'
import { isWithin, requireUnitAlive, requireUnitWithin, unitRef } from '../units/index.ts'

type HomeQuery = { unit?: number; period?: string }

/** The first screen: what this unit owes, how its plans stand, and where the returns below it are. */
export async function getHome(ctx: Context, query: HomeQuery): Promise<HomeReply> {
  const unitId = unitOf(ctx, query.unit)
  const level = requireUnitAlive(ctx, unitId, ctx.today).level === 'commune' ? 'commune' : 'province'
  const period =
    query.period === undefined ? await usualPeriod(ctx, unitId, level) : parsePeriod(query.period)
  const ref = periodRef(ctx, period, level)
  return {
    unit: unitRef(ctx, unitId, ctx.today),
    period: ref,
    workingDaysLeft: workingDaysBetween(ctx.today, ref.deadline, ctx.reference.holidays),
    owed: await owedBy(ctx, unitId, level, period),
    plans: await plansOf(ctx, unitId, period),
    below: level === 'province' ? await returnsBelow(ctx, unitId, period) : null,
    version: 0,
  }
}

function unitOf(ctx: Context, asked: number | undefined): number {
  const scope = [
    ...unitsWith(ctx.actor, 'return.read'),
    ...unitsWith(ctx.actor, 'plan.read'),
    ...unitsWith(ctx.actor, 'catalogue.read'),
  ]
  const unitId = asked ?? scope[0]
  if (unitId === undefined) throw new Problem('unit/not-found')
  requireUnitWithin(ctx, unitId, scope)
  return unitId
}

/** A commune first sees the closed half-year that it still owes, else the running one; a province the last closed one. */
async function usualPeriod(ctx: Context, unitId: number, level: 'commune' | 'province'): Promise<Period> {
  const closed = lastClosedPeriod('half', ctx.today)
  if (level === 'province') return closed
  const [owed] = await owedBy(ctx, unitId, level, closed)
  const open = owed?.status === 'none' || owed?.status === 'draft' || owed?.status === 'returned'
  return open ? closed : periodOf(ctx.today, 'hc', 'half')
}

const formOfLevel = (ctx: Context, level: 'commune' | 'province', period: Period): Form | undefined =>
  formAt(ctx, level === 'commune' ? COMMUNE_FORM : PROVINCE_FORM, period.id)

/** Whether one of the caller's own roles reaches this unit: a right held over there says nothing here. */
const mayHere = (ctx: Context, permission: Permission, unitId: number): boolean =>
  isWithin(ctx, unitId, unitsWith(ctx.actor, permission))

async function owedBy(
  ctx: Context,
  unitId: number,
  level: 'commune' | 'province',
  period: Period,
): Promise<HomeReply['owed']> {
  const form = formOfLevel(ctx, level, period)
  if (!form || !mayHere(ctx, 'return.read', unitId)) return []
  const own = unitsOwing(ctx, [unitId], form, period).filter((unit) => unit.unitId === unitId)
  const rows = await queueRows(ctx, own, form, period)
  const owed: HomeReply['owed'] = []
  for (const row of rows)
    owed.push({
      form: { code: form.code, name: form.name },
      returnId: row.returnId,
      status: row.status,
      filled: row.filled,
      total: row.total,
      reason: row.status === 'returned' && row.returnId !== null ? await lastReason(ctx, row.returnId) : null,
    })
  return owed
}

async function plansOf(ctx: Context, unitId: number, period: Period): Promise<HomeReply['plans']> {
  if (!mayHere(ctx, 'target.read', unitId)) return []
  const plans: HomeReply['plans'] = []
  for (const plan of await listFollowedPlans(ctx, unitId, Number(ctx.today.slice(0, 4)))) {
    const look = await lookAt(ctx, plan.id, { unit: unitId, period: period.id })
    const counts: Record<string, number> = {}
    for (const { status } of (await assessAll(ctx, look, 'sent')).values())
      counts[status] = (counts[status] ?? 0) + 1
    plans.push({
      id: plan.id,
      title: plan.header.title ?? plan.header.number ?? '',
      number: plan.header.number,
      periodFrom: look.years.from,
      periodTo: look.years.to,
      counts,
      total: look.targets.length,
    })
  }
  return plans
}

async function returnsBelow(ctx: Context, unitId: number, period: Period): Promise<HomeReply['below']> {
  const form = formOfLevel(ctx, 'commune', period)
  if (!form || !mayHere(ctx, 'return.read', unitId)) return null
  return countRows(await queueRows(ctx, unitsOwing(ctx, [unitId], form, period), form, period))
}
