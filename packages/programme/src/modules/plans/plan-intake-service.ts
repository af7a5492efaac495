import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { unitsWith } from '../../granted-units.ts'
import type { Context } from '../../programme-context.ts'
import { requireUnitWithin } from '../units/index.ts'
import { insertDocument } from './plan-document-queries.ts'
import { readPlanFile, textOfPasted, type PlanFile } from './plan-file.ts'
import { headerOf, searchText } from './plan-header.ts'
import { insertItems } from './plan-item-queries.ts'
import { insertPlan, updatePlan } from './plan-queries.ts'
import { maskedReading, type MaskedReading } from './plan-masked-reading.ts'
import { readScreened, type ReadText } from './plan-text-reading.ts'
import { coverPersonal } from './plan-typed-words.ts'
import { getPlan } from './plan-view.ts'

/** What was received, already read: made before the transaction, since reading takes time. */
export type ReceivedPlan = ReadText & { readonly fileName: string | null }

/**
 * Reads a text or a file into a plan to review, touching no database. A list of persons is refused here, in the words
 * and in the file's name. The file itself is never kept: headers, comments, deleted words and embedded parts of it
 * could hold what the screened words do not (trust.md §3).
 *
 * @param dropAnnex whether lists of committee members are left out and the rest is read
 * @throws Problem `file/list-of-persons`, `file/empty` and those of `readPlanFile`
 */
export async function receivePlan(
  input: { text: string } | { file: PlanFile },
  dropAnnex = false,
): Promise<ReceivedPlan> {
  const text = 'file' in input ? await readPlanFile(input.file) : textOfPasted(input.text)
  const fileName = 'file' in input ? input.file.name : null
  const read = readScreened({ text, fileName, dropAnnex })
  return { ...read, fileName: fileName && coverPersonal(fileName) }
}

/** Opens a draft for the unit from what was received: header, items, text. */
export async function openPlanDraft(
  ctx: Context,
  unitId: number,
  received: ReceivedPlan,
): Promise<PlanDetail> {
  requireUnitWithin(ctx, unitId, unitsWith(ctx.actor, 'plan.review'))
  const read = maskedReading(ctx, received.reading, received.fileName)
  const planId = ctx.newId()
  const header = headerOf(read.reading)
  const tenantId = ctx.actor.tenantId
  await insertPlan(ctx.db, tenantId, {
    id: planId,
    unitId,
    origin: 'document',
    header,
    search: searchText(header),
    now: ctx.now,
  })
  await keepDocument(ctx, planId, read)
  await insertItems(ctx.db, tenantId, planId, read.items)
  ctx.record('plan.receive', planId, { annexesDropped: received.annexesDropped })
  return getPlan(ctx, planId)
}

/** Keeps the text as the plan's present one; an earlier one stays where it is. */
export async function keepDocument(ctx: Context, planId: string, { document }: MaskedReading): Promise<void> {
  const { tenantId, accountId } = ctx.actor
  await insertDocument(ctx.db, tenantId, { ...document, planId, now: ctx.now, by: accountId })
  await updatePlan(ctx.db, tenantId, planId, { documentId: document.id, now: ctx.now })
}
