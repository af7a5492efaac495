import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
import type { Period } from '@hoanhap/domain/periods/period'
import { unitsWith } from '../../granted-units.ts'
import { lastClosedPeriod } from '@hoanhap/domain/periods/period-calendar'
import { parsePeriod, periodAt } from '@hoanhap/domain/periods/period-parse'
import { Problem } from '@hoanhap/domain/problem'
import { assessTarget } from '@hoanhap/domain/targets/target-assessment'
import type { PlanYears, TargetFigures } from '@hoanhap/domain/targets/target-figures'
import type { Target, TargetAssessment } from '@hoanhap/domain/targets/target'
import { UNIT_LEVELS } from '@hoanhap/domain/units/unit'
import { descendantsAt, versionAt } from '@hoanhap/domain/units/unit-history'
import type { Context } from '../../programme-context.ts'
import { getPlanRow, listPlanTargets, type PlanRow } from '../plans/index.ts'
import {
  COMMUNE_FORM,
  figuresOf,
  formAt,
  halvesUntil,
  PROVINCE_FORM,
  releasedFigures,
  unitsOwing,
  type Counting,
  type UnitFigures,
} from '../returns/index.ts'
import { isWithin, requireUnitWithin, unitRef } from '../units/index.ts'

/** A plan in force, looked at for one unit and one period. */
export type PlanLook = {
  readonly plan: PlanRow
  readonly years: PlanYears
  readonly unitId: number
  readonly period: Period
  readonly targets: readonly Target[]
}

/** @throws Problem `plan/not-found`, `plan/wrong-status`, `unit/not-found`, `period/unknown` */
export async function lookAt(
  ctx: Context,
  planId: string,
  asked: { unit?: number; period?: string },
): Promise<PlanLook> {
  const plan = await getPlanRow(ctx, planId)
  if (plan.version === 0) throw new Problem('plan/wrong-status', { status: plan.status })
  const years = { from: plan.header.periodFrom ?? plan.header.periodTo!, to: plan.header.periodTo! }
  const unitId = unitOf(ctx, plan, asked.unit)
  const targets = await listPlanTargets(ctx, plan.id, plan.version)
  return { plan, years, unitId, period: periodOf(ctx, years, asked.period), targets }
}

/** The plan's own unit if the caller sees all of it; else the caller's unit below it. */
function unitOf(ctx: Context, plan: PlanRow, asked: number | undefined): number {
  const scope = unitsWith(ctx.actor, 'target.read')
  const own = isWithin(ctx, plan.unitId, scope)
    ? plan.unitId
    : scope.find((unitId) => isWithin(ctx, unitId, [plan.unitId]))
  // Who asks for today's province means the former one that the plan was made for.
  const wider = asked !== undefined && isWithin(ctx, plan.unitId, [asked])
  const unitId = wider ? plan.unitId : (asked ?? own)
  if (unitId === undefined) throw new Problem('unit/not-found')
  requireUnitWithin(ctx, unitId, scope)
  if (!isWithin(ctx, unitId, [plan.unitId])) throw new Problem('unit/not-found')
  return unitId
}

/** The asked half-year; else the last closed one, or the plan's last when the plan is over. */
function periodOf(ctx: Context, years: PlanYears, asked: string | undefined): Period {
  const last = periodAt('hc', years.to, 'half', 2)
  const period = asked === undefined ? lastClosedPeriod('half', ctx.today) : parsePeriod(asked)
  if (period.calendar !== 'hc' || period.kind !== 'half')
    throw new Problem('period/unknown', { period: period.id })
  return period.to > last.to ? last : period
}

/** Every target of a look with where it stands. */
export async function assessAll(
  ctx: Context,
  look: PlanLook,
  counting: Counting,
): Promise<Map<string, TargetAssessment>> {
  const figures = await figuresFor(ctx, look, [look.unitId], counting)
  const answers = new Map<string, TargetAssessment>()
  for (const target of look.targets) {
    const known = await targetFigures(ctx, look, target, look.unitId, figures.get(look.unitId) ?? new Map())
    answers.set(target.id, assessTarget(target, known, look.period.to, look.years))
  }
  return answers
}

/** Reported figures of units, for every element that a target of the look needs. */
export function figuresFor(
  ctx: Context,
  look: PlanLook,
  unitIds: readonly number[],
  counting: Counting,
  halves: readonly Period[] = halvesUntil(look.years.from, look.period),
): Promise<ReadonlyMap<number, UnitFigures>> {
  const elements = new Set(look.targets.flatMap((target) => elementsOf(indicatorOf(ctx, target))))
  return figuresOf(ctx, {
    unitIds,
    halves,
    elements: [...elements],
    counting,
  })
}

export const indicatorOf = (ctx: Context, target: Target): Indicator | null =>
  target.indicator === null ? null : (ctx.reference.indicators.get(target.indicator) ?? null)

const denominatorElements = (indicator: Indicator): readonly string[] =>
  indicator.denominator !== null && !('unitsOf' in indicator.denominator) ? indicator.denominator : []

export const elementsOf = (indicator: Indicator | null): string[] =>
  indicator ? [...indicator.numerator, ...denominatorElements(indicator)] : []

/** What the domain needs to judge one target for one unit. */
export async function targetFigures(
  ctx: Context,
  look: PlanLook,
  target: Target,
  unitId: number,
  figures: UnitFigures,
): Promise<TargetFigures> {
  const indicator = indicatorOf(ctx, target)
  const released =
    indicator?.sensitivity === 'S3'
      ? await releasedFigures(ctx, unitId, look.period, elementsOf(indicator))
      : null
  const sum = (codes: readonly string[]): number | null =>
    sumKnown(
      codes.map((code) => (released ? (released.get(code) ?? null) : (figures.get(code)?.value ?? null))),
    )
  const counts =
    indicator && !released
      ? reportingOf(ctx, look, indicator, unitId, figures)
      : { unitsReported: 0, unitsOwing: 0 }
  return {
    numerator: indicator ? sum(indicator.numerator) : null,
    denominator: indicator ? denominatorOf(ctx, look, indicator, unitId, sum) : null,
    ...counts,
    asOf: counts.unitsReported > 0 ? look.period.to : null,
    unitsInScope: unitsInScope(ctx, look, target, unitId),
    frequency: [],
    indicator,
    released: released !== null && released.size > 0,
  }
}

/** Null when the target is not about units, or when one looks at it from below its level: a commune holds no districts. */
function unitsInScope(ctx: Context, look: PlanLook, target: Target, unitId: number): number | null {
  const { level } = target.scope
  const own = unitRef(ctx, unitId, dateOf(ctx, look)).level
  if (level === null || UNIT_LEVELS.indexOf(own) > UNIT_LEVELS.indexOf(level)) return null
  return unitsOfLevel(ctx, unitId, level, dateOf(ctx, look))
}

const sumKnown = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.some((value) => value === null)
    ? null
    : values.reduce<number>((sum, value) => sum + value!, 0)

function denominatorOf(
  ctx: Context,
  look: PlanLook,
  indicator: Indicator,
  unitId: number,
  sum: (codes: readonly string[]) => number | null,
): number | null {
  const { denominator } = indicator
  if (denominator === null) return null
  return 'unitsOf' in denominator
    ? unitsOfLevel(ctx, unitId, denominator.unitsOf, dateOf(ctx, look))
    : sum(denominator)
}

/** Units are counted on the period's last day, or today while the period runs. */
const dateOf = (ctx: Context, look: PlanLook): string =>
  look.period.to < ctx.today ? look.period.to : ctx.today

function unitsOfLevel(
  ctx: Context,
  unitId: number,
  level: 'nation' | 'province' | 'district' | 'commune',
  date: string,
): number {
  const own = versionAt(ctx.reference.units, unitId, date)?.level === level ? 1 : 0
  return own + descendantsAt(ctx.reference.units, unitId, date, level).length
}

/** How many units owe the indicator's figures and have given them: communes for the commune form, the province for its own. */
function reportingOf(
  ctx: Context,
  look: PlanLook,
  indicator: Indicator,
  unitId: number,
  figures: UnitFigures,
): { unitsReported: number; unitsOwing: number } {
  const formCode = [COMMUNE_FORM, PROVINCE_FORM].find((code) =>
    formAsks(ctx, code, look.period.id, indicator.numerator),
  )
  const form = formCode === undefined ? undefined : formAt(ctx, formCode, look.period.id)
  if (!form) return { unitsReported: 0, unitsOwing: 0 }
  const unitsReported = Math.min(...indicator.numerator.map((code) => figures.get(code)?.unitsReported ?? 0))
  return { unitsReported, unitsOwing: unitsOwing(ctx, [unitId], form, look.period).length }
}

const formAsks = (ctx: Context, code: string, period: string, elements: readonly string[]): boolean => {
  const lines =
    formAt(ctx, code, period)?.sections.flatMap((section) => section.lines.map((line) => line.element)) ?? []
  return elements.every((element) => lines.includes(element))
}
