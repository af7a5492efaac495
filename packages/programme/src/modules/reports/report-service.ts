import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
import { exactSum } from '@hoanhap/domain/rollup/exact-sum'
import type { Target } from '@hoanhap/domain/targets/target'
import { buildReport } from '@hoanhap/domain/reports/build-report'
import type {
  PeriodFlow,
  PickedNarrative,
  ReportModel,
  ReportPeriod,
  ReportRow,
  ReportUnit,
} from '@hoanhap/domain/reports/report-model'
import type { Period } from '@hoanhap/domain/periods/period'
import { previousPeriod, samePeriodLastYear } from '@hoanhap/domain/periods/period-calendar'
import { periodName } from '@hoanhap/domain/periods/period-name'
import { Problem } from '@hoanhap/domain/problem'
import { unitTitle } from '@hoanhap/domain/units/unit'
import { ancestorsAt } from '@hoanhap/domain/units/unit-history'
import { fold } from '@hoanhap/domain/fold'
import { loadReportOutline, loadReportTemplate, type ReportIssuer } from '../../documents/report-templates.ts'
import type { Context } from '../../programme-context.ts'
import { COMMUNE_FORM, PROVINCE_FORM, sealedNarratives, type UnitFigures } from '../returns/index.ts'
import {
  assessAll,
  completenessOf,
  figuresFor,
  indicatorOf,
  lookAt,
  type PlanLook,
} from '../targets/index.ts'
import { unitRef } from '../units/index.ts'

export type ReportFile = { readonly model: ReportModel; readonly fileName: string }

/**
 * The periodic report of a plan for a unit and a period, from figures that the province has received; every number
 * comes from the same assessments as the screens.
 *
 * @throws Problem those of `lookAt`, and `report/nothing-to-report` for a plan without targets
 */
export async function draftReport(
  ctx: Context,
  planId: string,
  query: { unit?: number; period?: string },
): Promise<ReportFile> {
  const look = await lookAt(ctx, planId, query)
  if (look.targets.length === 0) throw new Problem('report/nothing-to-report')
  // A paper speaks of the period it was asked for, or there is none: not of the plan's last one, not of one to come.
  if (query.period !== undefined && query.period !== look.period.id)
    throw new Problem('period/unknown', { period: query.period, last: look.period.id })
  if (look.period.from > ctx.today) throw new Problem('period/not-open', { from: look.period.from })
  const unit = unitRef(ctx, look.unitId, look.period.to)
  const [parent] = ancestorsAt(ctx.reference.units, look.unitId, look.period.to).filter(
    (above) => above.level !== 'nation',
  )
  const completeness = await completenessOf(ctx, look)
  const model = buildReport({
    template: loadReportTemplate(issuerOf(unit.level)),
    outline: loadReportOutline(),
    signer: null,
    plan: look.plan.header,
    unit: named(unit.fullName),
    parent: parent ? named(unitTitle(parent)) : null,
    period: inReport(look.period),
    samePeriod: inReport(samePeriodLastYear(look.period)),
    previousPeriod: inReport(previousPeriod(look.period)),
    rows: await rowsOf(ctx, look),
    completeness: unit.level === 'commune' ? null : received(completeness),
    narratives: await narrativesOf(ctx, look, unit.level),
    fictional: unit.fictional,
  })
  return {
    model,
    fileName: `${fold(`bao cao ${unit.fullName} ${look.period.id}`).replace(/[^a-z0-9]+/g, '-')}.docx`,
  }
}

/** A return enters the screens when it is sent, and an official paper when it is received. */
const received = ({ owing, reported, accepted }: Awaited<ReturnType<typeof completenessOf>>) => ({
  reported: accepted,
  owing,
  waiting: reported - accepted,
})
const issuerOf = (level: string): ReportIssuer => (level === 'commune' ? 'ubnd-xa' : 'ubnd-tinh')
const named = (name: string): ReportUnit => ({ name, place: null })
const inReport = (period: Period): ReportPeriod => ({
  id: period.id,
  name: periodName(period, 'vi'),
  from: period.from,
  to: period.to,
})

/** Each target now, in the same period of last year and in the period before; earlier than the plan there is nothing. */
async function rowsOf(ctx: Context, look: PlanLook): Promise<ReportRow[]> {
  const same = samePeriodLastYear(look.period)
  const before = previousPeriod(look.period)
  const then = async (period: Period) =>
    period.year < look.years.from ? null : assessAll(ctx, { ...look, period }, 'accepted')
  const assessed = {
    now: await assessAll(ctx, look, 'accepted'),
    same: await then(same),
    before: await then(before),
  }
  const alone = async (period: Period) =>
    (await figuresFor(ctx, look, [look.unitId], 'accepted', [period])).get(look.unitId)
  const single = { now: await alone(look.period), same: await alone(same), before: await alone(before) }
  return look.targets.map((target) => {
    const indicator = indicatorOf(ctx, target)
    const isFlow = indicator !== null && countsWithinPeriods(ctx, target, indicator)
    const flow: PeriodFlow = {
      now: totalOf(indicator, single.now),
      samePeriod: totalOf(indicator, single.same),
      previous: totalOf(indicator, single.before),
    }
    return {
      target,
      unitWord: wordOf(ctx, target, indicator),
      decimals: indicator?.decimals ?? 0,
      assessment: assessed.now.get(target.id)!,
      flow: isFlow ? flow : null,
      samePeriod: assessed.same?.get(target.id) ?? null,
      previous: assessed.before?.get(target.id) ?? null,
    }
  })
}

const isEnforcement = (target: Target, indicator: Indicator): boolean =>
  target.enforcement || indicator.enforcement

/** Whether the figure of a single period says something of its own: counts of what happened, and totals of enforcement. */
const countsWithinPeriods = (ctx: Context, target: Target, indicator: Indicator): boolean =>
  isEnforcement(target, indicator) ||
  (indicator.denominator === null &&
    indicator.numerator.every((code) => ctx.reference.elements.get(code)?.kind === 'flow'))

function totalOf(indicator: Indicator | null, figures: UnitFigures | undefined): number | null {
  const values = (indicator?.numerator ?? []).map((code) => figures?.get(code)?.value ?? null)
  const known = values.filter((value) => value !== null)
  return known.length === 0 || known.length < values.length ? null : exactSum(known)
}

/** The word of what is counted; an enforcement total is printed as the count it is, never as a share. */
function wordOf(ctx: Context, target: Target, indicator: Indicator | null): string {
  // What is measured outside the programme has the plan's own unit; a plain count has no word but its sentence.
  if (indicator === null) return target.unit === 'count' ? '' : target.unit
  const [first] = indicator.numerator
  return isEnforcement(target, indicator)
    ? (ctx.reference.elements.get(first!)?.unitWord.vi ?? '')
    : indicator.unitWord.vi
}

/** What the unit itself wrote in its own return of the period. */
async function narrativesOf(ctx: Context, look: PlanLook, level: string): Promise<PickedNarrative[]> {
  const form = level === 'commune' ? COMMUNE_FORM : PROVINCE_FORM
  const written = await sealedNarratives(ctx, { unitId: look.unitId, form, period: look.period.id })
  return [...written].map(([section, text]) => ({ section, text }))
}
