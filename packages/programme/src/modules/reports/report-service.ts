import { buildReport } from '@hoanhap/domain/reports/build-report'
import type {
  NarrativeCode,
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
import type { Context } from '../../context.ts'
import { COMMUNE_FORM, PROVINCE_FORM, sealedNarratives } from '../returns/index.ts'
import { assessAll, completenessOf, indicatorOf, lookAt, type PlanLook } from '../targets/index.ts'
import { unitRef } from '../units/index.ts'

/** The report's own sections that a person's narrative may fill. */
const NARRATIVES: readonly NarrativeCode[] = [
  'situation',
  'results',
  'limits',
  'causes',
  'directions',
  'proposals',
]

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
    completeness:
      unit.level === 'commune' ? null : { reported: completeness.accepted, owing: completeness.owing },
    narratives: await narrativesOf(ctx, look, unit.level),
    fictional: unit.fictional,
  })
  return {
    model,
    fileName: `${fold(`bao cao ${unit.fullName} ${look.period.id}`).replace(/[^a-z0-9]+/g, '-')}.docx`,
  }
}

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
  const then = async (period: Period) =>
    period.year < look.years.from ? null : assessAll(ctx, { ...look, period }, 'accepted')
  const now = await assessAll(ctx, look, 'accepted')
  const same = await then(samePeriodLastYear(look.period))
  const previous = await then(previousPeriod(look.period))
  return look.targets.map((target) => {
    const indicator = indicatorOf(ctx, target)
    return {
      target,
      unitWord: indicator?.unitWord.vi ?? target.unit,
      decimals: indicator?.decimals ?? 0,
      assessment: now.get(target.id)!,
      samePeriod: same?.get(target.id) ?? null,
      previous: previous?.get(target.id) ?? null,
    }
  })
}

/** What the unit itself wrote in its own return of the period. */
async function narrativesOf(ctx: Context, look: PlanLook, level: string): Promise<PickedNarrative[]> {
  const form = level === 'commune' ? COMMUNE_FORM : PROVINCE_FORM
  const written = await sealedNarratives(ctx, { unitId: look.unitId, form, period: look.period.id })
  return NARRATIVES.flatMap((section) => {
    const text = written.get(section)
    return text === undefined ? [] : [{ section, text }]
  })
}
