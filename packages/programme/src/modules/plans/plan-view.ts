import type { PlanDetail, PlanItem, PlanSummary } from '@hoanhap/contract/plans/plan-schemas'
import { speaksFor, unitsWith } from '../../granted-units.ts'
import { Problem } from '@hoanhap/domain/problem'
import type { Context } from '../../programme-context.ts'
import { unitRef } from '../units/index.ts'
import { blockersOf } from './plan-blockers.ts'
import { itemsInForce, planInForce, seesDraft } from './plan-in-force.ts'
import { countItems, listItems, type ItemRow } from './plan-item-queries.ts'
import { findDocument, type DocumentRow } from './plan-document-queries.ts'
import { findPlanRow, listPlanRows, type PlanRow } from './plan-queries.ts'
import { maskStretches } from './place-masks.ts'
import { countVersionItems } from './plan-version-queries.ts'

/** Named streets and points as blocks of the same length: spans stay true, the name is gone. */
export const masked = ({ body, places }: Pick<DocumentRow, 'body' | 'places'>): string =>
  maskStretches(body, places)

/**
 * Whether the caller may see the streets and points that the plan names: an account of the agency that owns it.
 *
 * @param plan as it is in force: an amendment's proposal of another agency shows nothing
 */
export const seesPlaces = (ctx: Context, plan: PlanRow): boolean =>
  plan.owningAgency !== null && speaksFor(ctx.actor, plan.owningAgency, plan.unitId)

const readScope = (ctx: Context): number[] => unitsWith(ctx.actor, 'plan.read')
const draftScope = (ctx: Context): number[] => unitsWith(ctx.actor, 'plan.review')

/** The text under review or in force; a pack has none. */
export const documentOf = async (ctx: Context, plan: PlanRow): Promise<DocumentRow | undefined> =>
  plan.documentId === null ? undefined : findDocument(ctx.db, ctx.actor.tenantId, plan.documentId)

/** A plan the caller may read, as it is in force; a first draft only for who reviews it. @throws Problem `plan/not-found` */
export const getPlanRow = async (ctx: Context, planId: string): Promise<PlanRow> =>
  planInForce(ctx, await rowWithDraft(ctx, planId))

/** The same with what an amendment proposes. */
async function rowWithDraft(ctx: Context, planId: string): Promise<PlanRow> {
  const plan = await findPlanRow(ctx.db, ctx.actor.tenantId, planId, readScope(ctx), draftScope(ctx))
  if (!plan) throw new Problem('plan/not-found')
  return plan
}

export async function listPlans(ctx: Context, search: string): Promise<PlanSummary[]> {
  const { tenantId } = ctx.actor
  const rows = await listPlanRows(ctx.db, tenantId, readScope(ctx), draftScope(ctx), search)
  const drafts = rows.filter((plan) => seesDraft(ctx, plan))
  const idsOf = (plans: readonly PlanRow[]): string[] => plans.map(({ id }) => id)
  const counts = [
    ...(await countItems(ctx.db, tenantId, idsOf(drafts))),
    ...(await countVersionItems(ctx.db, tenantId, idsOf(rows.filter((plan) => !drafts.includes(plan))))),
  ]
  const shown = await Promise.all(
    rows.map(async (row) => (seesDraft(ctx, row) ? row : planInForce(ctx, row))),
  )
  return shown.map((plan) =>
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

/** The plan as its reader may see it: who may not review it sees only what is in force. */
export async function getPlan(ctx: Context, planId: string): Promise<PlanDetail> {
  const row = await rowWithDraft(ctx, planId)
  const inForce = await planInForce(ctx, row)
  const plan = seesDraft(ctx, row) ? row : inForce
  const items = seesDraft(ctx, row)
    ? await listItems(ctx.db, ctx.actor.tenantId, plan.id)
    : inTextOrder(await itemsInForce(ctx, plan.id, plan.version))
  const document = await documentOf(ctx, plan)
  const reviewing = plan.status === 'draft' || plan.status === 'amending'
  const counts = items.map((item) => ({ kind: item.kind, state: item.state, n: 1 }))
  return {
    summary: summaryOf(ctx, plan, counts),
    ...documentView(document, seesPlaces(ctx, inForce)),
    owningAgency: plan.owningAgency,
    items: items.map(itemView),
    blockers: reviewing
      ? blockersOf(plan.header, items, ctx.reference.indicators).map((each) => ({ ...each }))
      : [],
    headerVersion: plan.headerVersion,
  }
}

const inTextOrder = (items: readonly ItemRow[]): ItemRow[] =>
  items.toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || a.position - b.position)

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
