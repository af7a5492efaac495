import type {
  AcceptAboveBody,
  AddItemBody,
  EditHeaderBody,
  EditItemBody,
  ItemFields,
  PlanDetail,
} from '@hoanhap/contract/plans/plan-schemas'
import { unitsWith } from '../../granted-units.ts'
import { isPlainDate } from '@hoanhap/domain/plain-date'
import { Problem } from '@hoanhap/domain/problem'
import { maskContacts } from '@hoanhap/reader/contact-masks'
import { readPlan } from '@hoanhap/reader/plan-reader'
import { refusePersonLists } from '../../person-screening.ts'
import type { Context } from '../../programme-context.ts'
import {
  acceptItemsAbove,
  findItem,
  insertItems,
  listItems,
  saveItem,
  type ItemRow,
} from './plan-item-queries.ts'
import type { DocumentRow } from './plan-document-queries.ts'
import { checkHeader, searchText } from './plan-header.ts'
import { mapWords, maskNames, namesAt } from './place-names.ts'
import { lockPlanRow, updatePlan, type PlanRow } from './plan-queries.ts'
import { documentOf, getPlan } from './plan-view.ts'

/** The draft (or amendment) under review, locked. @throws Problem `plan/not-found`, `plan/wrong-status` */
export async function lockDraft(ctx: Context, planId: string): Promise<PlanRow> {
  const plan = await lockPlanRow(ctx.db, ctx.actor.tenantId, planId, unitsWith(ctx.actor, 'plan.review'))
  if (!plan) throw new Problem('plan/not-found')
  if (plan.status !== 'draft' && plan.status !== 'amending')
    throw new Problem('plan/wrong-status', { status: plan.status })
  return plan
}

/** What is left out of the header stays as it was, and so does the owning agency. */
export async function editHeader(
  ctx: Context,
  planId: string,
  { baseVersion, header: typed, owningAgency }: EditHeaderBody,
): Promise<PlanDetail> {
  const plan = await lockDraft(ctx, planId)
  if (plan.headerVersion !== baseVersion)
    throw new Problem('plan/item-changed', { version: plan.headerVersion })
  refusePersonLists(...wordsOf(typed))
  checkHeader(typed)
  checkAgency(ctx, owningAgency ?? null)
  const header = { ...plan.header, ...(await withoutPlaces(ctx, plan, typed)) }
  await updatePlan(ctx.db, ctx.actor.tenantId, planId, {
    header,
    headerVersion: plan.headerVersion + 1,
    // What an amendment proposes is not to be found by those who may not see it.
    ...(plan.status === 'draft' && { search: searchText(header) }),
    ...(owningAgency !== undefined && { owningAgency }),
    now: ctx.now,
  })
  ctx.record('plan.review', planId, { header: true, ...(owningAgency !== undefined && { owningAgency }) })
  return getPlan(ctx, planId)
}

function checkAgency(ctx: Context, code: string | null): void {
  if (code !== null && !ctx.reference.agencies.some((agency) => agency.code === code))
    throw new Problem('plan/unknown-agency', { agency: code })
}

/** Adds an item that the reader did not find; it counts as reviewed. */
export async function addItem(ctx: Context, planId: string, body: AddItemBody): Promise<PlanDetail> {
  const plan = await lockDraft(ctx, planId)
  checkSpan(body, await documentOf(ctx, plan))
  const items = await listItems(ctx.db, ctx.actor.tenantId, planId)
  checkFields(ctx, body.fields, items)
  const position = items.reduce((last, item) => Math.max(last, item.position), -1) + 1
  const id = ctx.newId()
  await insertItems(ctx.db, ctx.actor.tenantId, planId, [
    {
      id,
      position,
      kind: body.kind,
      state: 'edited',
      itemVersion: 1,
      start: body.start,
      end: body.start === null ? null : body.end,
      confidence: 1,
      why: ['added-by-person'],
      madeFrom: [],
      fields: await withoutPlaces(ctx, plan, body.fields),
    },
  ])
  ctx.record('plan.review', planId, { item: id, added: true })
  return getPlan(ctx, planId)
}

/** A stretch of the text begins before it ends and lies in the text, or there is none. */
function checkSpan(
  { start, end }: Pick<AddItemBody, 'start' | 'end'>,
  document: DocumentRow | undefined,
): void {
  const none = start === null && end === null
  const length = document?.body.length ?? 0
  if (!none && (start === null || end === null || start < 0 || end <= start || end > length))
    throw new Problem('request/invalid', { field: 'start' })
}

/** Accepts, edits, removes or puts back an item; somebody else's newer change is never overwritten. */
export async function editItem(
  ctx: Context,
  planId: string,
  itemId: string,
  body: EditItemBody,
): Promise<PlanDetail> {
  const plan = await lockDraft(ctx, planId)
  const item = await findItem(ctx.db, ctx.actor.tenantId, planId, itemId)
  if (!item) throw new Problem('plan/item-not-found')
  if (item.itemVersion !== body.baseVersion)
    throw new Problem('plan/item-changed', { version: item.itemVersion })
  if (body.fields)
    checkFields(ctx, { ...item.fields, ...body.fields }, await listItems(ctx.db, ctx.actor.tenantId, planId))
  const state = body.state ?? (body.fields ? 'edited' : item.state)
  await saveItem(ctx.db, ctx.actor.tenantId, {
    ...item,
    state,
    itemVersion: item.itemVersion + 1,
    fields: body.fields ? { ...item.fields, ...(await withoutPlaces(ctx, plan, body.fields)) } : item.fields,
  })
  ctx.record('plan.review', planId, { item: itemId, state })
  return getPlan(ctx, planId)
}

/** What a reviewer typed, with telephones and links covered, and with the places that the plan names, or that the words themselves name, as blocks. */
async function withoutPlaces<T extends object>(ctx: Context, plan: PlanRow, typed: T): Promise<T> {
  const document = await documentOf(ctx, plan)
  const known = document ? namesAt(document.body, document.places) : []
  const { text, places } = readPlan(wordsOf(typed).join('\n'))
  return mapWords(maskNames(typed, [...known, ...namesAt(text, places)]), maskContacts)
}

/** Every text of a header or an item, of lists and parts too: what may hold words is read, whatever its name. */
function wordsOf(typed: unknown): string[] {
  if (typeof typed === 'string') return [typed]
  return typeof typed === 'object' && typed !== null ? Object.values(typed).flatMap(wordsOf) : []
}

function checkFields(ctx: Context, fields: ItemFields, items: readonly ItemRow[]): void {
  refusePersonLists(...wordsOf(fields))
  if (fields.indicator && !ctx.reference.indicators.has(fields.indicator))
    throw new Problem('plan/unknown-indicator', { indicator: fields.indicator })
  if (fields.dueOn && !isPlainDate(fields.dueOn)) throw new Problem('request/invalid', { field: 'dueOn' })
  const targets = new Set(items.filter(({ kind }) => kind === 'target').map(({ id }) => id))
  if (fields.serves?.some((id) => !targets.has(id))) throw new Problem('request/invalid', { field: 'serves' })
}

export async function acceptAbove(
  ctx: Context,
  planId: string,
  { confidence, kind }: AcceptAboveBody,
): Promise<PlanDetail> {
  await lockDraft(ctx, planId)
  const accepted = await acceptItemsAbove(ctx.db, ctx.actor.tenantId, planId, confidence, kind ?? null)
  ctx.record('plan.review', planId, { acceptedAbove: confidence, items: accepted, ...(kind && { kind }) })
  return getPlan(ctx, planId)
}
