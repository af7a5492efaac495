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
import { mayOwnPlaces } from '@hoanhap/domain/plans/owning-agencies'
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
import { lockPlanRow, updatePlan, type PlanRow } from './plan-queries.ts'
import { keepableWords, refuseTypedLists } from './plan-typed-words.ts'
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
  const items = await listItems(ctx.db, ctx.actor.tenantId, planId)
  await refuseTypedLists(ctx, plan, typed, { items, header: false })
  checkHeader(typed)
  checkAgency(ctx, owningAgency ?? null)
  const header = { ...plan.header, ...(await keepableWords(ctx, plan, typed)) }
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
  const isKnown = ctx.reference.agencies.some((agency) => agency.code === code)
  if (code !== null && !(isKnown && mayOwnPlaces(code)))
    throw new Problem('plan/unknown-agency', { agency: code })
}

/** Adds an item that the reader did not find; it counts as reviewed. */
export async function addItem(ctx: Context, planId: string, body: AddItemBody): Promise<PlanDetail> {
  const plan = await lockDraft(ctx, planId)
  checkSpan(body, await documentOf(ctx, plan))
  const items = await listItems(ctx.db, ctx.actor.tenantId, planId)
  checkFields(ctx, body.fields, items)
  await refuseTypedLists(ctx, plan, body.fields, { items, header: true })
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
      fields: await keepableWords(ctx, plan, body.fields),
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
  const items = await listItems(ctx.db, ctx.actor.tenantId, planId)
  const state = body.state ?? (body.fields ? 'edited' : item.state)
  if (state !== 'removed' && isUsedUp(item, items)) throw new Problem('plan/cannot-unmake')
  if (body.fields) {
    const fields = { ...item.fields, ...body.fields }
    checkFields(ctx, fields, items)
    const others = items.filter(({ id }) => id !== itemId)
    await refuseTypedLists(ctx, plan, fields, { items: others, header: true })
  }
  await saveItem(ctx.db, ctx.actor.tenantId, {
    ...item,
    state,
    itemVersion: item.itemVersion + 1,
    fields: body.fields ? { ...item.fields, ...(await keepableWords(ctx, plan, body.fields)) } : item.fields,
  })
  ctx.record('plan.review', planId, { item: itemId, state })
  return getPlan(ctx, planId)
}

/** Whether it was merged or split into another that stands in its place: only undoing that brings it back. */
const isUsedUp = ({ id }: ItemRow, items: readonly ItemRow[]): boolean =>
  items.some(({ madeFrom }) => madeFrom.some((each) => each.id === id))

function checkFields(ctx: Context, fields: ItemFields, items: readonly ItemRow[]): void {
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
