import type { PlanDetail, PlanItem, PlanSummary } from '@hoanhap/contract/plans/plan-schemas'
import { speaksFor, unitsWith } from '../../granted-units.ts'
import { Problem } from '@hoanhap/domain/problem'
import type { Context } from '../../programme-context.ts'
import { unitRef } from '../units/index.ts'
import { blockersOf } from './plan-blockers.ts'
import { countItems, listItems, type ItemRow } from './plan-item-queries.ts'
import { findDocument, type DocumentRow } from './plan-document-queries.ts'
import { findPlanRow, listPlanRows, type PlanRow } from './plan-queries.ts'
import { maskStretches } from './place-masks.ts'

/** Named streets and points as blocks of the same length: spans stay true, the name is gone. */
export const masked = ({ body, places }: Pick<DocumentRow, 'body' | 'places'>): string =>
  maskStretches(body, places)

/** Whether the caller may see the streets and points that the plan names: an account of the agency that owns it. */
export const seesPlaces = (ctx: Context, plan: PlanRow): boolean =>
  plan.owningAgency !== null && speaksFor(ctx.actor, plan.owningAgency, plan.unitId)

const readScope = (ctx: Context): number[] => unitsWith(ctx.actor, 'plan.read')
const draftScope = (ctx: Context): number[] => unitsWith(ctx.actor, 'plan.review')

/** The text under review or in force; a pack has none. */
export const documentOf = async (ctx: Context, plan: PlanRow): Promise<DocumentRow | undefined> =>
  plan.documentId === null ? undefined : findDocument(ctx.db, ctx.actor.tenantId, plan.documentId)

export async function getPlanRow(ctx: Context, planId: string): Promise<PlanRow> {
  const plan = await findPlanRow(ctx.db, ctx.actor.tenantId, planId, readScope(ctx), draftScope(ctx))
  if (!plan) throw new Problem('plan/not-found')
  return plan
}

export async function listPlans(ctx: Context, search: string): Promise<PlanSummary[]> {
  const plans = await listPlanRows(ctx.db, ctx.actor.tenantId, readScope(ctx), draftScope(ctx), search)
  const counts = await countItems(
    ctx.db,
    ctx.actor.tenantId,
    plans.map((plan) => plan.id),
  )
  return plans.map((plan) =>
    summaryOf(
      ctx,
      plan,
      counts.filter((count) => count.planId === plan.id),
    ),
  )
}

type Count = { kind: ItemRow['kind']; state: ItemRow['state']; n: number }

function summaryOf(ctx: Context, plan: PlanRow, counts: readonly Count[]): PlanSummary {
  const total = (chosen: (count: Count) => boolean): number =>
    counts.filter(chosen).reduce((sum, count) => sum + count.n, 0)
  const kept = (count: Count): boolean => count.state !== 'removed'
  return {
    id: plan.id,
    unit: unitRef(ctx, plan.unitId, plan.header.issuedOn ?? ctx.today),
    status: plan.status,
    version: plan.version,
    header: plan.header,
    targets: total((count) => count.kind === 'target' && kept(count)),
    tasks: total((count) => (count.kind === 'task' || count.kind === 'assignment') && kept(count)),
    unreviewed: total((count) => count.state === 'proposed'),
    origin: plan.origin,
    updatedAt: plan.updatedAt.toISOString(),
  }
}

const itemView = (item: ItemRow): PlanItem => ({
  id: item.id,
  kind: item.kind,
  state: item.state,
  itemVersion: item.itemVersion,
  start: item.start,
  end: item.end,
  confidence: item.confidence,
  why: item.why,
  madeFrom: item.madeFrom.map(({ id }) => id),
  fields: item.fields as PlanItem['fields'],
})

/** The plan as its reader may see it: who may not review sees no draft items, only what is in force. */
export async function getPlan(ctx: Context, planId: string): Promise<PlanDetail> {
  const plan = await getPlanRow(ctx, planId)
  const items = await listItems(ctx.db, ctx.actor.tenantId, plan.id)
  const document = await documentOf(ctx, plan)
  const reviewing = plan.status === 'draft' || plan.status === 'amending'
  const counts = items.map((item) => ({ kind: item.kind, state: item.state, n: 1 }))
  return {
    summary: summaryOf(ctx, plan, counts),
    ...documentView(document, seesPlaces(ctx, plan)),
    owningAgency: plan.owningAgency,
    items: items.map(itemView),
    blockers: reviewing
      ? blockersOf(plan.header, items, ctx.reference.indicators).map((each) => ({ ...each }))
      : [],
    headerVersion: plan.headerVersion,
  }
}

type DocumentPart = 'documentId' | 'text' | 'placesShown' | 'fileName' | 'outline' | 'setAside' | 'warnings'

const documentView = (
  document: DocumentRow | undefined,
  placesShown: boolean,
): Pick<PlanDetail, DocumentPart> => ({
  documentId: document?.id ?? null,
  text: document ? (placesShown ? document.body : masked(document)) : null,
  placesShown: placesShown && document !== undefined,
  fileName: document?.fileName ?? null,
  outline: document?.outline ?? [],
  setAside: document?.setAside ?? [],
  warnings: document?.warnings ?? [],
})
