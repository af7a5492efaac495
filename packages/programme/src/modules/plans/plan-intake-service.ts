import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { fold } from '@hoanhap/domain/fold'
import { Problem } from '@hoanhap/domain/problem'
import { readPlan } from '@hoanhap/reader/plan-reader'
import type { PlanReading } from '@hoanhap/reader/plan-reading'
import { unitsWith } from '../../granted-units.ts'
import { refusePersonLists } from '../../person-screening.ts'
import type { Context } from '../../programme-context.ts'
import type { PlanHeaderRow } from '../../database/schema.ts'
import { requireUnitWithin } from '../units/index.ts'
import { readPlanFile, type PlanFile } from './plan-file.ts'
import { itemsOfReading } from './plan-items.ts'
import { insertItems, MAX_ITEMS } from './plan-item-queries.ts'
import { insertDocument, insertPlan, updatePlan } from './plan-queries.ts'
import { getPlan, masked } from './plan-view.ts'

/** A text longer than this is not a plan; the reader would still read it in linear time. */
export const MAX_CHARACTERS = 400_000

/** What was received, already read: made before the transaction, since reading takes time. */
export type ReceivedPlan = {
  readonly reading: PlanReading
  readonly fileName: string | null
}

/**
 * Reads a text or a file into a plan to review, touching no database. A list of persons is refused here, in the words
 * and in the file's name. The file itself is never kept: headers, comments, deleted words and embedded parts of it
 * could hold what the screened words do not (trust.md §3).
 *
 * @throws Problem `file/list-of-persons`, `file/empty` and those of `readPlanFile`
 */
export async function receivePlan(input: { text: string } | { file: PlanFile }): Promise<ReceivedPlan> {
  const text = 'file' in input ? await readPlanFile(input.file) : input.text
  if (text.trim() === '') throw new Problem('file/empty')
  if (text.length > MAX_CHARACTERS) throw new Problem('file/too-large', { maxMegabytes: 0.4 })
  const reading = readPlan(text)
  const found = countFound(reading)
  if (found > MAX_ITEMS) throw new Problem('plan/too-many-items', { found, most: MAX_ITEMS })
  const fileName = 'file' in input ? input.file.name : null
  refusePersonLists(reading.text, fileName)
  return { reading, fileName }
}

const countFound = (reading: PlanReading): number =>
  [
    reading.targets,
    reading.tasks,
    reading.assignments,
    reading.objectives,
    reading.budget,
    reading.reporting,
  ].reduce((sum, found) => sum + found.length, 0)

/** Opens a draft for the unit from what was received: header, items, text. */
export async function openPlanDraft(
  ctx: Context,
  unitId: number,
  received: ReceivedPlan,
): Promise<PlanDetail> {
  requireUnitWithin(ctx, unitId, unitsWith(ctx.actor, 'plan.review'))
  const { reading } = received
  const planId = ctx.newId()
  const header = headerOf(reading)
  const tenantId = ctx.actor.tenantId
  await insertPlan(ctx.db, tenantId, {
    id: planId,
    unitId,
    origin: 'document',
    header,
    search: searchText(header),
    now: ctx.now,
  })
  const document = {
    id: ctx.newId(),
    fileName: received.fileName,
    body: reading.text,
    places: reading.places.map(({ start, end }) => ({ start, end })),
    warnings: [...reading.warnings],
  }
  await insertDocument(ctx.db, tenantId, {
    ...document,
    planId,
    now: ctx.now,
    by: ctx.actor.accountId,
  })
  await updatePlan(ctx.db, tenantId, planId, { documentId: document.id, now: ctx.now })
  const indicators = [...ctx.reference.indicators.values()]
  await insertItems(
    ctx.db,
    tenantId,
    planId,
    itemsOfReading(maskNames(reading, namesOf(reading)), masked(document), indicators, () => ctx.newId()),
  )
  ctx.record('plan.receive', planId)
  return getPlan(ctx, planId)
}

function headerOf(reading: PlanReading): PlanHeaderRow {
  const { document, period } = maskNames(reading, namesOf(reading))
  return {
    number: document.number,
    kind: document.kind,
    issuedOn: document.issuedOn,
    issuer: document.issuer,
    title: document.title,
    periodFrom: period ? (period.from ?? period.to) : null,
    periodTo: period?.to ?? null,
    basis: [
      ...new Set(reading.basis.map((reference) => reference.number).filter((number) => number !== null)),
    ],
  }
}

export const namesOf = (reading: PlanReading): string[] =>
  reading.places.map(({ start, end }) => reading.text.slice(start, end))

/** The same value with named places as bullets in every string: titles and subjects repeat what the text says. */
export function maskNames<T>(value: T, names: readonly string[]): T {
  const masking = (_key: string, part: unknown): unknown =>
    typeof part === 'string'
      ? names.reduce((text, name) => text.replaceAll(name, '•'.repeat(name.length)), part)
      : part
  return names.length === 0 ? value : (JSON.parse(JSON.stringify(value, masking)) as T)
}

/** What the search of plans looks in: number, title and issuer without diacritics. */
export const searchText = (header: PlanHeaderRow): string =>
  fold([header.number, header.title, header.issuer].filter((part) => part !== null).join(' '))
