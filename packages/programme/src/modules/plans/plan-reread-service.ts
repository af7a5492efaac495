import type { RereadBody, RereadReply } from '@hoanhap/contract/plans/plan-schemas'
import { Problem } from '@hoanhap/domain/problem'
import { unitsWith } from '../../granted-units.ts'
import type { Context } from '../../programme-context.ts'
import { isWithin } from '../units/index.ts'
import { carryItems } from './carried-items.ts'
import type { DocumentRow } from './plan-document-queries.ts'
import { headerOf, searchText } from './plan-header.ts'
import { keepDocument } from './plan-intake-service.ts'
import { deleteItems, insertItems, listItems } from './plan-item-queries.ts'
import { maskedReading, type MaskedReading } from './plan-masked-reading.ts'
import { restoreMasked, type Stretch } from './place-masks.ts'
import { nameFinder, namesAt } from './place-names.ts'
import { lockPlanRow, updatePlan, type PlanRow } from './plan-queries.ts'
import type { ReadText, TextToRead } from './plan-text-reading.ts'
import { documentOf, getPlan, getPlanRow, masked, seesPlaces } from './plan-view.ts'

/** An edited text with the names that were blocks for its editor put back, and where they stand in it. */
export type EditedPlan = TextToRead & { readonly places: readonly Stretch[]; readonly sawPlaces: boolean }

/**
 * Takes an edited text of a draft, before it is read. A published plan's text does not change: its targets point into it.
 *
 * @throws Problem `plan/not-found`, `plan/wrong-status`, `plan/masks-changed`; `plan/item-changed` if somebody edited
 * the text meanwhile
 */
export async function editedPlan(ctx: Context, planId: string, body: RereadBody): Promise<EditedPlan> {
  const plan = await getPlanRow(ctx, planId)
  if (!isWithin(ctx, plan.unitId, unitsWith(ctx.actor, 'plan.review'))) throw new Problem('plan/not-found')
  const earlier = await documentToEdit(ctx, plan, body)
  const typed = body.text.replace(/\r\n?/g, '\n').normalize('NFC')
  const sawPlaces = seesPlaces(ctx, plan)
  const edited = sawPlaces ? { text: typed, places: [] } : restoreMasked(typed, earlier.body, earlier.places)
  return { ...edited, sawPlaces, fileName: earlier.fileName, dropAnnex: false }
}

/** Keeps the edited text, now read, beside the earlier one; what people decided stays with its words. */
export async function rereadPlan(
  ctx: Context,
  planId: string,
  body: RereadBody,
  edited: EditedPlan,
  { reading }: ReadText,
): Promise<RereadReply> {
  const { tenantId } = ctx.actor
  const plan = await lockPlanRow(ctx.db, tenantId, planId, unitsWith(ctx.actor, 'plan.review'))
  if (!plan) throw new Problem('plan/not-found')
  const earlier = await documentToEdit(ctx, plan, body)
  const read = maskedReading(ctx, reading, earlier.fileName, knownPlaces(reading.text, edited, earlier))
  const before = await listItems(ctx.db, tenantId, planId)
  const carried = carryItems(before, read.items, { before: masked(earlier), after: masked(read.document) })
  await keepDocument(ctx, planId, read)
  await refreshHeader(ctx, plan, read)
  await deleteItems(ctx.db, tenantId, planId)
  await insertItems(ctx.db, tenantId, planId, carried.items)
  ctx.record('plan.review', planId, { text: read.document.id, ...carried.changes })
  return { plan: await getPlan(ctx, planId), changes: carried.changes }
}

async function documentToEdit(
  ctx: Context,
  plan: PlanRow,
  { baseDocument }: RereadBody,
): Promise<DocumentRow> {
  const document = await documentOf(ctx, plan)
  if (plan.status !== 'draft' || !document) throw new Problem('plan/wrong-status', { status: plan.status })
  if (document.id !== baseDocument) throw new Problem('plan/item-changed')
  return document
}

/**
 * Where the names known before stand in the text as it was read: an edit beside a name must not bring it to light
 * because the reader no longer takes it for a street.
 */
function knownPlaces(
  read: string,
  { text, places, sawPlaces }: EditedPlan,
  earlier: DocumentRow,
): readonly Stretch[] {
  // The reader tidies what it is given; where that moved nothing, the places are where they were put.
  if (!sawPlaces && read.length === text.length) return places
  const names = namesAt(earlier.body, earlier.places)
  return nameFinder(sawPlaces ? names : names.map(({ name }) => ({ name, before: '' })))(read)
}

/** The header follows the text until a person has edited it. */
async function refreshHeader(ctx: Context, plan: PlanRow, read: MaskedReading): Promise<void> {
  if (plan.headerVersion > 1) return
  const header = headerOf(read.reading)
  await updatePlan(ctx.db, ctx.actor.tenantId, plan.id, { header, search: searchText(header), now: ctx.now })
}
