import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { Problem } from '@hoanhap/domain/problem'
import { maskContacts } from '@hoanhap/reader/contact-masks'
import { readPlan } from '@hoanhap/reader/plan-reader'
import type { PlanReading } from '@hoanhap/reader/plan-reading'
import { unitsWith } from '../../granted-units.ts'
import { refusePersonLists } from '../../person-screening.ts'
import type { Context } from '../../programme-context.ts'
import { requireUnitWithin } from '../units/index.ts'
import { insertDocument } from './plan-document-queries.ts'
import { readPlanFile, textOfPasted, type PlanFile } from './plan-file.ts'
import { headerOf, searchText } from './plan-header.ts'
import { insertItems, MAX_ITEMS } from './plan-item-queries.ts'
import { insertPlan, updatePlan } from './plan-queries.ts'
import { maskedReading, type MaskedReading } from './plan-masked-reading.ts'
import { screenPlanText } from './plan-screening.ts'
import { getPlan } from './plan-view.ts'

/** A text longer than this is not a plan; the reader would still read it in linear time. */
export const MAX_CHARACTERS = 400_000

/** What was received, already read: made before the transaction, since reading takes time. */
export type ReceivedPlan = {
  readonly reading: PlanReading
  readonly fileName: string | null
  /** Lists of committee members that were left out at the sender's word. */
  readonly annexesDropped: number
}

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
  const fileName = 'file' in input ? maskContacts(input.file.name) : null
  return { ...readScreened(text, fileName, dropAnnex), fileName }
}

/**
 * The reading of a text that may be kept: of a bearable size, with no list of persons in it.
 *
 * @throws Problem `file/empty`, `file/too-large`, `plan/too-many-items`, `file/list-of-persons`
 */
export function readScreened(
  text: string,
  fileName: string | null,
  dropAnnex = false,
): Pick<ReceivedPlan, 'reading' | 'annexesDropped'> {
  if (text.trim() === '') throw new Problem('file/empty')
  if (text.length > MAX_CHARACTERS)
    throw new Problem('file/too-large', { maxMegabytes: MAX_CHARACTERS / 1e6 })
  const screened = screenPlanText(text, fileName, dropAnnex)
  const reading = readPlan(screened.text)
  // Lines that a portal broke are whole in the reading: a list shows there at the latest.
  refusePersonLists(reading.text)
  const found = countFound(reading)
  if (found > MAX_ITEMS) throw new Problem('plan/too-many-items', { found, most: MAX_ITEMS })
  return { reading, annexesDropped: screened.annexesDropped }
}

const countFound = (reading: PlanReading): number =>
  [
    reading.targets,
    reading.tasks,
    reading.assignments,
    reading.objectives,
    reading.budget,
    reading.reporting,
    reading.requests,
  ].reduce((sum, found) => sum + found.length, 0)

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
