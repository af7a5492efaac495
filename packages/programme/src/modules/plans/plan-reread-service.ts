import type { RereadBody, RereadReply } from '@hoanhap/contract/plans/plan-schemas'
import { Problem } from '@hoanhap/domain/problem'
import { unitsWith } from '../../granted-units.ts'
import type { Context } from '../../programme-context.ts'
import { carryItems } from './carried-items.ts'
import { findDocument, type DocumentRow } from './plan-document-queries.ts'
import { headerOf, searchText } from './plan-header.ts'
import { keepDocument, readScreened } from './plan-intake-service.ts'
import { deleteItems, insertItems, listItems } from './plan-item-queries.ts'
import { maskedReading, type MaskedReading } from './plan-masked-reading.ts'
import { joinedStretches, restoreMasked, type Stretch } from './place-masks.ts'
import { nameFinder, namesAt } from './place-names.ts'
import { lockPlanRow, updatePlan, type PlanRow } from './plan-queries.ts'
import { getPlan, masked, seesPlaces } from './plan-view.ts'

/**
 * Reads the edited text of a draft and keeps it beside the earlier one; what people decided stays with its words.
 * A published plan's text does not change: its targets point into it.
 *
 * @throws Problem `plan/item-changed` if somebody edited the text meanwhile, and those of `readScreened`
 */
export async function rereadPlan(ctx: Context, planId: string, body: RereadBody): Promise<RereadReply> {
  const { tenantId } = ctx.actor
  const plan = await lockPlanRow(ctx.db, tenantId, planId, unitsWith(ctx.actor, 'plan.review'))
  if (!plan) throw new Problem('plan/not-found')
  const earlier = plan.documentId === null ? undefined : await findDocument(ctx.db, tenantId, plan.documentId)
  if (plan.status !== 'draft' || !earlier) throw new Problem('plan/wrong-status', { status: plan.status })
  if (earlier.id !== body.baseDocument) throw new Problem('plan/item-changed')
  const read = readEdited(ctx, body.text, earlier, seesPlaces(ctx, plan))
  const before = await listItems(ctx.db, tenantId, planId)
  const carried = carryItems(before, read.items, { before: masked(earlier), after: masked(read.document) })
  await keepDocument(ctx, planId, read)
  await refreshHeader(ctx, plan, read)
  await deleteItems(ctx.db, tenantId, planId)
  await insertItems(ctx.db, tenantId, planId, carried.items)
  ctx.record('plan.review', planId, { text: read.document.id, ...carried.changes })
  return { plan: await getPlan(ctx, planId), changes: carried.changes }
}

/** The edited text read, with the names that were blocks for its editor put back and known again. */
function readEdited(ctx: Context, sent: string, earlier: DocumentRow, sawPlaces: boolean): MaskedReading {
  const typed = sent.replace(/\r\n?/g, '\n').normalize('NFC')
  const { text, places } = sawPlaces
    ? { text: typed, places: [] }
    : restoreMasked(typed, earlier.body, earlier.places)
  const { reading } = readScreened(text, earlier.fileName)
  const known = knownPlaces(reading.text, text, places, earlier, sawPlaces)
  return maskedReading(ctx, reading, earlier.fileName, known)
}

/**
 * Where the names known before stand in the text as it was read: an edit beside a name must not bring it to light
 * because the reader no longer takes it for a street.
 */
function knownPlaces(
  read: string,
  restored: string,
  places: readonly Stretch[],
  earlier: DocumentRow,
  sawPlaces: boolean,
): Stretch[] {
  // The reader tidies what it is given; where that moved nothing, the places are where they were put.
  if (!sawPlaces && read.length === restored.length) return joinedStretches(places)
  const names = namesAt(earlier.body, earlier.places)
  return nameFinder(sawPlaces ? names : names.map(({ name }) => ({ name, before: '' })))(read)
}

/** The header follows the text until a person has edited it. */
async function refreshHeader(ctx: Context, plan: PlanRow, read: MaskedReading): Promise<void> {
  if (plan.headerVersion > 1) return
  const header = headerOf(read.reading)
  await updatePlan(ctx.db, ctx.actor.tenantId, plan.id, { header, search: searchText(header), now: ctx.now })
}
