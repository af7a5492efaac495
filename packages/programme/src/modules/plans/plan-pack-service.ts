import type { PlanPack } from '@hoanhap/domain/plans/plan-pack'
import type { Target } from '@hoanhap/domain/targets/target'
import { Problem } from '@hoanhap/domain/problem'
import { unitByCodeAt } from '@hoanhap/domain/units/unit-history'
import type { Context } from '../../programme-context.ts'
import type { PlanHeaderRow } from '../../database/schema.ts'
import { insertItems, type ItemRow } from './plan-item-queries.ts'
import { searchText } from './plan-header.ts'
import { fieldsOf } from './plan-in-force.ts'
import { insertPlan, updatePlan } from './plan-queries.ts'
import { insertTargets, insertVersion, insertVersionItems } from './plan-version-queries.ts'

/**
 * Takes a pack into use for its unit as version 1: facts and figures of a signed plan in our own words, targets and
 * tasks, never a result.
 *
 * @returns the plan's id
 * @throws Problem `unit/not-found` if no unit carried the pack's code on its day
 */
export async function publishPack(ctx: Context, pack: PlanPack): Promise<string> {
  const unit = unitByCodeAt(ctx.reference.units, pack.unit.code, pack.unit.at)
  if (!unit) throw new Problem('unit/not-found', { code: pack.unit.code })
  const planId = ctx.newId()
  const tenantId = ctx.actor.tenantId
  const header = headerOf(pack)
  const { targets, ids } = targetsOf(ctx, pack)
  const others = othersOf(ctx, pack, ids)
  const accepted = { state: 'accepted', itemVersion: 1, confidence: 1 } as const
  await insertPlan(ctx.db, tenantId, {
    id: planId,
    unitId: unit.unitId,
    origin: 'pack',
    header,
    search: searchText(header),
    now: ctx.now,
  })
  await insertItems(ctx.db, tenantId, planId, [
    ...targets.map((target, position): ItemRow => ({
      ...accepted,
      why: [],
      madeFrom: [],
      id: target.id,
      position,
      kind: 'target',
      start: null,
      end: null,
      fields: fieldsOf(target),
    })),
    ...others.map((item): ItemRow => ({
      ...accepted,
      why: [],
      madeFrom: [],
      ...item,
      position: targets.length + item.position,
    })),
  ])
  await insertVersion(ctx.db, tenantId, planId, {
    version: 1,
    header,
    owningAgency: null,
    reason: null,
    publishedAt: ctx.now,
    publishedBy: ctx.actor.accountId,
  })
  await insertTargets(ctx.db, tenantId, planId, 1, targets)
  await insertVersionItems(ctx.db, tenantId, planId, 1, others)
  await updatePlan(ctx.db, tenantId, planId, { status: 'published', version: 1, now: ctx.now })
  ctx.record('plan.publish', planId, { version: 1, pack: pack.pack })
  return planId
}

const headerOf = ({ document, period, basis }: PlanPack): PlanHeaderRow => ({
  number: document.number,
  kind: document.kind,
  issuedOn: document.issuedOn,
  issuer: document.issuer,
  title: document.title,
  periodFrom: period.from,
  periodTo: period.to,
  basis: [...basis],
})

/** Targets with ids of this database; `ids` maps the pack's own. */
function targetsOf(ctx: Context, pack: PlanPack): { targets: Target[]; ids: ReadonlyMap<string, string> } {
  const ids = new Map(pack.targets.map((target) => [target.id, ctx.newId()]))
  return { targets: pack.targets.map((target) => ({ ...target, id: ids.get(target.id)!, span: null })), ids }
}

type Other = Pick<ItemRow, 'id' | 'position' | 'start' | 'end' | 'fields'> & {
  kind: 'task' | 'assignment' | 'budget' | 'reporting' | 'objective'
}

/** Objectives, one row per task and agency, money and duties, in the order of the pack. */
function othersOf(ctx: Context, pack: PlanPack, targetIds: ReadonlyMap<string, string>): Other[] {
  const rows: [Other['kind'], Record<string, unknown>][] = [
    ...pack.objectives.map((text): [Other['kind'], Record<string, unknown>] => ['objective', { text }]),
    ...pack.tasks.flatMap((task) => {
      const serves = task.serves.map((id) => targetIds.get(id)).filter((id) => id !== undefined)
      const fields = {
        text: task.text,
        area: task.area,
        serves,
        tracking: task.tracking,
        frequency: task.frequency,
        deadlineYear: task.deadline === null ? null : Number(task.deadline.slice(0, 4)),
      }
      return task.assignments.map(({ agency, role }): [Other['kind'], Record<string, unknown>] => [
        'assignment',
        { ...fields, role, agency: agencyName(ctx, agency) },
      ])
    }),
    ...pack.budget.map(({ text, amountVnd }): [Other['kind'], Record<string, unknown>] => [
      'budget',
      { text, amountVnd },
    ]),
    ...pack.reporting.map(({ text, frequency }): [Other['kind'], Record<string, unknown>] => [
      'reporting',
      { text, frequency },
    ]),
  ]
  return rows.map(([kind, fields], position) => ({
    id: ctx.newId(),
    position,
    kind,
    start: null,
    end: null,
    fields,
  }))
}

const agencyName = (ctx: Context, code: string): string =>
  ctx.reference.agencies.find((agency) => agency.code === code)?.name.vi ?? code
