import type { TargetBoard, TargetDetail, TargetRow, TaskRow } from '@hoanhap/contract/targets/target-schemas'
import type { Bilingual } from '@hoanhap/domain/words'
import { periodName } from '@hoanhap/domain/periods/period-name'
import { assessTarget } from '@hoanhap/domain/targets/target-assessment'
import type { Target, TargetAssessment } from '@hoanhap/domain/targets/target'
import { trajectoryAt } from '@hoanhap/domain/targets/target-trajectory'
import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
import { Problem } from '@hoanhap/domain/problem'
import type { Context } from '../../programme-context.ts'
import { getPlanRow, listPlanTasks, type VersionItemRow } from '../plans/index.ts'
import { COMMUNE_FORM, countRows, formAt, halvesUntil, queueRows, unitsOwing } from '../returns/index.ts'
import { periodRef } from '../periods/index.ts'
import { unitRef } from '../units/index.ts'
import { assessAll, figuresFor, indicatorOf, lookAt, targetFigures, type PlanLook } from './plan-targets.ts'

export type BoardQuery = { unit?: number; period?: string }

/** Every target of the plan for a unit and period, from everything that has been sent. */
export async function getTargetBoard(ctx: Context, planId: string, query: BoardQuery): Promise<TargetBoard> {
  const look = await lookAt(ctx, planId, query)
  const assessments = await assessAll(ctx, look, 'sent')
  return {
    planId,
    unit: unitRef(ctx, look.unitId, look.period.to),
    period: periodRef(ctx, look.period, 'province'),
    completeness: await completenessOf(ctx, look),
    targets: look.targets.map((target) => rowOf(ctx, target, assessments.get(target.id)!)),
    version: 0,
  }
}

/** "theo báo cáo của n/m đơn vị cấp xã": how many communes below the unit owe, have sent, have been accepted. */
export async function completenessOf(ctx: Context, look: PlanLook): Promise<TargetBoard['completeness']> {
  const form = formAt(ctx, COMMUNE_FORM, look.period.id)
  if (!form) return { owing: 0, reported: 0, accepted: 0 }
  const rows = await queueRows(ctx, unitsOwing(ctx, [look.unitId], form, look.period), form, look.period)
  const counts = countRows(rows)
  return {
    owing: counts.owing,
    reported: rows.filter((row) => row.version > 0).length,
    accepted: counts.accepted,
  }
}

function rowOf(ctx: Context, target: Target, assessment: TargetAssessment): TargetRow {
  const indicator = indicatorOf(ctx, target)
  return {
    id: target.id,
    text: target.text,
    kind: target.kind,
    indicator: target.indicator,
    indicatorName: indicator?.name ?? null,
    operator: target.operator,
    value: target.value,
    valueTo: target.valueTo,
    unit: target.unit,
    unitWord: indicator?.unitWord ?? null,
    deadlineYear: target.deadlineYear,
    milestones: target.milestones.map((milestone) => ({ ...milestone })),
    ownerAgency: agencyName(ctx, target.ownerAgency),
    measuredBy: target.measuredBy,
    enforcement: target.enforcement,
    assessment,
  }
}

const agencyName = (ctx: Context, code: string | null): string | null =>
  code === null ? null : (ctx.reference.agencies.find((agency) => agency.code === code)?.name.vi ?? code)

/** One target with its way so far and the units it is made of; neither for enforcement nor for class S3. */
export async function getTarget(
  ctx: Context,
  planId: string,
  targetId: string,
  query: BoardQuery,
): Promise<TargetDetail> {
  const whole = await lookAt(ctx, planId, query)
  const target = whole.targets.find((each) => each.id === targetId)
  if (!target) throw new Problem('target/not-found')
  const look = { ...whole, targets: [target] }
  const indicator = indicatorOf(ctx, target)
  const open =
    indicator !== null &&
    indicator.sensitivity !== 'S3' &&
    !target.enforcement &&
    !indicator.enforcement &&
    target.measuredBy !== 'outside'
  const assessment = (await assessAll(ctx, look, 'sent')).get(target.id)!
  return {
    row: rowOf(ctx, target, assessment),
    planNumber: look.plan.header.number,
    span: target.span,
    formula: indicator ? formulaOf(ctx, indicator) : null,
    definition: indicator?.definition ?? null,
    source: indicator?.source ?? null,
    series: open ? await seriesOf(ctx, look, target, indicator) : [],
    units: open ? await unitsBehind(ctx, look, target) : [],
    tasks: tasksServing(await listPlanTasks(ctx, planId, look.plan.version), target.id),
  }
}

/** "A ÷ B × 100 %" with the names of the elements. */
export function formulaOf(ctx: Context, indicator: Indicator): Bilingual {
  const names = (codes: readonly string[], language: 'vi' | 'en'): string =>
    codes.map((code) => `“${ctx.reference.elements.get(code)?.name[language] ?? code}”`).join(' + ')
  const say = (language: 'vi' | 'en', units: string): string => {
    const top = names(indicator.numerator, language)
    if (indicator.denominator === null) return top
    const bottom = 'unitsOf' in indicator.denominator ? units : names(indicator.denominator, language)
    return `(${top}) ÷ (${bottom})${indicator.factor === 100 ? ' × 100 %' : ''}`
  }
  const level =
    indicator.denominator !== null && 'unitsOf' in indicator.denominator
      ? indicator.denominator.unitsOf
      : 'commune'
  const words = LEVEL_COUNTS[level]
  return { vi: say('vi', words.vi), en: say('en', words.en) }
}

const LEVEL_COUNTS = {
  province: { vi: 'số tỉnh, thành phố', en: 'number of provinces' },
  district: { vi: 'số quận, huyện', en: 'number of districts' },
  commune: { vi: 'số xã, phường, đặc khu', en: 'number of communes' },
} as const satisfies Record<string, Bilingual>

async function seriesOf(
  ctx: Context,
  look: PlanLook,
  target: Target,
  indicator: Indicator,
): Promise<TargetDetail['series']> {
  const points: TargetDetail['series'] = []
  for (const period of halvesUntil(look.years.from, look.period)) {
    const then = { ...look, period }
    const assessment = (await assessAll(ctx, then, 'sent')).get(target.id)!
    points.push({
      period: period.id,
      name: { vi: periodName(period, 'vi'), en: periodName(period, 'en') },
      value: assessment.value,
      expected: trajectoryAt(target, period.to, look.years, indicator.direction),
    })
  }
  return points
}

/** "Nguồn số liệu": each commune's part, those without a figure first, then the lowest. */
async function unitsBehind(ctx: Context, look: PlanLook, target: Target): Promise<TargetDetail['units']> {
  const form = formAt(ctx, COMMUNE_FORM, look.period.id)
  if (!form || unitRef(ctx, look.unitId, look.period.to).level === 'commune') return []
  const rows = await queueRows(ctx, unitsOwing(ctx, [look.unitId], form, look.period), form, look.period)
  const figures = await figuresFor(
    ctx,
    look,
    rows.map((row) => row.unit.unitId),
    'sent',
  )
  const units: TargetDetail['units'] = []
  for (const row of rows) {
    const known = await targetFigures(
      ctx,
      look,
      target,
      row.unit.unitId,
      figures.get(row.unit.unitId) ?? new Map(),
    )
    const { value, numerator, denominator } = assessTarget(target, known, look.period.to, look.years)
    units.push({
      unit: row.unit,
      numerator,
      denominator,
      value,
      returnStatus: row.status,
      returnId: row.returnId,
    })
  }
  return units.sort((a, b) => (a.value ?? -1) - (b.value ?? -1))
}

function tasksServing(items: readonly VersionItemRow[], targetId: string): TargetDetail['tasks'] {
  const serving = items.filter(
    (item) => Array.isArray(item.fields['serves']) && item.fields['serves'].includes(targetId),
  )
  return serving.map(({ id, fields }) => ({
    id,
    text: textOf(fields),
    agency: textOrNull(fields['agency']),
    role: textOrNull(fields['role']),
  }))
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
const textOf = (fields: Record<string, unknown>): string => textOrNull(fields['text']) ?? ''

/** Tasks of the plan in force: for whoever may read plans, figures or not. */
export async function listTasks(ctx: Context, planId: string): Promise<TaskRow[]> {
  const plan = await getPlanRow(ctx, planId)
  if (plan.version === 0) throw new Problem('plan/wrong-status', { status: plan.status })
  const items = await listPlanTasks(ctx, planId, plan.version)
  return items.map(({ id, fields }) => ({
    id,
    text: textOf(fields),
    agency: textOrNull(fields['agency']),
    role: textOrNull(fields['role']),
    deadlineYear: typeof fields['deadlineYear'] === 'number' ? fields['deadlineYear'] : null,
    frequency: textOrNull(fields['frequency']),
  }))
}
