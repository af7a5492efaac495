import type { AddItemBody, EditItemBody, PlanDetail, PlanHeader } from '@hoanhap/contract/plans/plan-schemas'
import { unitsWith } from '../../granted-units.ts'
import { Problem } from '@hoanhap/domain/problem'
import { readPlan } from '@hoanhap/reader/plan-reader'
import { refusePersonLists } from '../../person-screening.ts'
import type { Context } from '../../programme-context.ts'
import { acceptItemsAbove, findItem, insertItems, listItems, updateItem } from './plan-item-queries.ts'
import { maskNames, MAX_CHARACTERS, namesOf, searchText } from './plan-intake-service.ts'
import { findDocument, lockPlanRow, updatePlan, type PlanRow } from './plan-queries.ts'
import { getPlan } from './plan-view.ts'

/** The draft (or amendment) under review, locked. @throws Problem `plan/not-found`, `plan/wrong-status` */
export async function lockDraft(ctx: Context, planId: string): Promise<PlanRow> {
  const plan = await lockPlanRow(ctx.db, ctx.actor.tenantId, planId, unitsWith(ctx.actor, 'plan.review'))
  if (!plan) throw new Problem('plan/not-found')
  if (plan.status !== 'draft' && plan.status !== 'amending')
    throw new Problem('plan/wrong-status', { status: plan.status })
  return plan
}

export async function editHeader(
  ctx: Context,
  planId: string,
  baseVersion: number,
  typed: PlanHeader,
): Promise<PlanDetail> {
  const plan = await lockDraft(ctx, planId)
  if (plan.headerVersion !== baseVersion)
    throw new Problem('plan/item-changed', { version: plan.headerVersion })
  refusePersonLists(...wordsOf(typed))
  const header = await withoutPlaces(ctx, plan, typed)
  await updatePlan(ctx.db, ctx.actor.tenantId, planId, {
    header,
    headerVersion: plan.headerVersion + 1,
    search: searchText(header),
    now: ctx.now,
  })
  ctx.record('plan.review', planId, { header: true })
  return getPlan(ctx, planId)
}

/** Adds an item that the reader did not find; it counts as reviewed. */
export async function addItem(ctx: Context, planId: string, body: AddItemBody): Promise<PlanDetail> {
  const plan = await lockDraft(ctx, planId)
  checkFields(ctx, body.fields)
  checkSpan(body.start, body.end)
  const items = await listItems(ctx.db, ctx.actor.tenantId, planId)
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
      fields: await withoutPlaces(ctx, plan, body.fields),
    },
  ])
  ctx.record('plan.review', planId, { item: id, added: true })
  return getPlan(ctx, planId)
}

/** A stretch of the text begins before it ends, or there is none. */
function checkSpan(start: number | null, end: number | null): void {
  const none = start === null && end === null
  if (!none && (start === null || end === null || start < 0 || end <= start || end > MAX_CHARACTERS))
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
  if (body.fields) checkFields(ctx, { ...item.fields, ...body.fields })
  const state = body.state ?? (body.fields ? 'edited' : item.state)
  await updateItem(ctx.db, ctx.actor.tenantId, itemId, {
    state,
    itemVersion: item.itemVersion + 1,
    fields: body.fields ? { ...item.fields, ...(await withoutPlaces(ctx, plan, body.fields)) } : item.fields,
  })
  ctx.record('plan.review', planId, { item: itemId, state })
  return getPlan(ctx, planId)
}

/** What a reviewer typed, with the places that the plan names, or that the words themselves name, as bullets. */
async function withoutPlaces<T extends object>(ctx: Context, plan: PlanRow, typed: T): Promise<T> {
  const document = plan.documentId
    ? await findDocument(ctx.db, ctx.actor.tenantId, plan.documentId)
    : undefined
  const known = document?.places.map(({ start, end }) => document.body.slice(start, end)) ?? []
  const words = wordsOf(typed).filter((each) => typeof each === 'string')
  return maskNames(typed, [...known, ...namesOf(readPlan(words.join('\n')))])
}

/** Every text of a header or an item, of lists too: what may hold words is read, whatever its name. */
const wordsOf = (fields: object): unknown[] => Object.values(fields).flat()

function checkFields(ctx: Context, fields: AddItemBody['fields']): void {
  refusePersonLists(...wordsOf(fields))
  if (fields.indicator && !ctx.reference.indicators.has(fields.indicator))
    throw new Problem('plan/unknown-indicator', { indicator: fields.indicator })
}

export async function acceptAbove(ctx: Context, planId: string, confidence: number): Promise<PlanDetail> {
  await lockDraft(ctx, planId)
  const accepted = await acceptItemsAbove(ctx.db, ctx.actor.tenantId, planId, confidence)
  ctx.record('plan.review', planId, { acceptedAbove: confidence, items: accepted })
  return getPlan(ctx, planId)
}
