import type { CellEdit, OpenReturnBody, ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import { Problem } from '@hoanhap/domain/problem'
import { parseFigure } from '@hoanhap/domain/returns/figure-text'
import { closeSection } from '@hoanhap/domain/returns/form-filling'
import { whyNotEdit } from '@hoanhap/domain/returns/return-flow'
import { refusePersonLists } from '../../person-screening.ts'
import type { Context } from '../../programme-context.ts'
import { requireUnitAlive, requireUnitWithin } from '../units/index.ts'
import { unitsWith } from '../../granted-units.ts'
import { formAt, formOf, lockReturnFor, mayOn } from './return-access.ts'
import {
  listDraftCells,
  listNarratives,
  saveDraftCells,
  saveNarrative,
  type DraftCellRow,
} from './return-cell-queries.ts'
import { findReturnOf, insertReturn, type ReturnRow } from './return-queries.ts'
import { cellsOf, viewOf } from './return-view.ts'

/**
 * The unit's return for a form and period; made when there is none. Two people who open it get the same one.
 *
 * @throws Problem `unit/not-found`, `unit/ended`, `period/unknown`, `period/not-open`, `return/form-not-for-unit`
 */
export async function openReturn(ctx: Context, body: OpenReturnBody): Promise<ReturnDetail> {
  requireUnitWithin(ctx, body.unitId, unitsWith(ctx.actor, 'return.read'))
  const period = parsePeriod(body.period)
  const key = { unitId: body.unitId, form: body.form, period: body.period }
  const existing = await findReturnOf(ctx.db, ctx.actor.tenantId, key)
  if (existing) return viewOf(ctx, existing)
  if (!mayOn(ctx, 'return.fill', body.unitId))
    throw new Problem('auth/not-permitted', { permission: 'return.fill' })
  if (ctx.today < period.from) throw new Problem('period/not-open', { from: period.from })
  const unit = requireUnitAlive(ctx, body.unitId, period.to < ctx.today ? period.to : ctx.today)
  const form = formAt(ctx, body.form, body.period)
  if (
    !form ||
    form.level !== unit.level ||
    form.calendar !== period.calendar ||
    form.periodKind !== period.kind
  )
    throw new Problem('return/form-not-for-unit', { form: body.form })
  const id = ctx.newId()
  const row = {
    id,
    unitId: body.unitId,
    formCode: form.code,
    formVersion: form.version,
    period: period.id,
    endsOn: period.to,
    now: ctx.now,
  }
  const made = await insertReturn(ctx.db, ctx.actor.tenantId, row)
  if (made) ctx.record('return.open', id, { unit: body.unitId, form: form.code, period: period.id })
  const opened = await findReturnOf(ctx.db, ctx.actor.tenantId, key)
  if (!opened) throw new RangeError('a return that was just opened is not there')
  return viewOf(ctx, opened)
}

async function lockForFilling(ctx: Context, returnId: string): Promise<ReturnRow> {
  const row = await lockReturnFor(ctx, returnId, 'return.fill')
  const refusal = whyNotEdit(row.status)
  if (refusal) throw refusal
  return row
}

/**
 * Saves cells, all or none. A cell that somebody else changed since `baseVersion` is never overwritten: the caller
 * gets both values and decides.
 *
 * @throws Problem `return/unknown-line`, `return/cell-changed` and those of `parseFigure`, naming the line
 */
export async function saveCells(
  ctx: Context,
  returnId: string,
  edits: readonly CellEdit[],
): Promise<ReturnDetail> {
  const row = await lockForFilling(ctx, returnId)
  const form = formOf(ctx, row)
  const known = new Set(form.sections.flatMap((section) => section.lines.map((line) => line.element)))
  const drafted = new Map(
    (await listDraftCells(ctx.db, ctx.actor.tenantId, row.id)).map((cell) => [cell.element, cell]),
  )
  const cells = edits.map((edit): DraftCellRow => {
    if (!known.has(edit.element)) throw new Problem('return/unknown-line', { element: edit.element })
    const current = drafted.get(edit.element)
    if ((current?.cellVersion ?? 0) !== edit.baseVersion) throw cellChanged(edit, current)
    return { ...entryOf(ctx, edit), cellVersion: edit.baseVersion + 1 }
  })
  for (const cell of cells) drafted.set(cell.element, cell)
  const narratives = await listNarratives(ctx.db, ctx.actor.tenantId, row.id)
  refuseSpreadLists([...drafted.values()], narratives)
  await saveDraftCells(ctx.db, ctx.actor.tenantId, row.id, cells, {
    accountId: ctx.actor.accountId,
    now: ctx.now,
  })
  ctx.record('return.fill', row.id, { lines: cells.length })
  return viewOf(ctx, row)
}

/** One person a note, note after note, is a list too: all words of the return are read together. */
const refuseSpreadLists = (
  cells: readonly { note: string | null }[],
  narratives: readonly { text: string }[],
): void =>
  refusePersonLists(...cells.map((cell) => cell.note), ...narratives.map((narrative) => narrative.text))

const cellChanged = (edit: CellEdit, current: DraftCellRow | undefined): Problem =>
  new Problem('return/cell-changed', {
    element: edit.element,
    state: current?.state ?? null,
    value: current?.value ?? null,
    version: current?.cellVersion ?? 0,
  })

function entryOf(ctx: Context, edit: CellEdit): Omit<DraftCellRow, 'cellVersion'> {
  const note = edit.note?.trim() || null
  if (note !== null && note.length > 300) throw new Problem('request/invalid', { field: 'note', max: 300 })
  const element = ctx.reference.elements.get(edit.element)!
  if (edit.state === 'none') return { element: edit.element, state: 'none', value: 0, note }
  if (edit.state !== 'value') return { element: edit.element, state: edit.state, value: null, note }
  const value = parseFigure(edit.text ?? '', element)
  if (value instanceof Problem) throw value
  return { element: edit.element, state: 'value', value, note }
}

/** "Không phát sinh trong kỳ": every unanswered flow of the section becomes 0, in one act that the audit names. */
export async function closeReturnSection(
  ctx: Context,
  returnId: string,
  sectionCode: string,
): Promise<ReturnDetail> {
  const row = await lockForFilling(ctx, returnId)
  const form = formOf(ctx, row)
  if (!form.sections.some((section) => section.code === sectionCode))
    throw new Problem('return/unknown-line', { section: sectionCode })
  const draft = await listDraftCells(ctx.db, ctx.actor.tenantId, row.id)
  const versions = new Map(draft.map((cell) => [cell.element, cell.cellVersion]))
  const closed = closeSection(form, sectionCode, cellsOf(draft))
  const cells = closed.map((cell) => ({ ...cell, cellVersion: (versions.get(cell.element) ?? 0) + 1 }))
  await saveDraftCells(ctx.db, ctx.actor.tenantId, row.id, cells, {
    accountId: ctx.actor.accountId,
    now: ctx.now,
  })
  ctx.record('return.fill', row.id, {
    section: sectionCode,
    nothingArose: closed.map((cell) => cell.element),
  })
  return viewOf(ctx, row)
}

/** Saves a narrative section; a list of persons is refused and not kept. */
export async function writeNarrative(
  ctx: Context,
  returnId: string,
  code: string,
  baseVersion: number,
  text: string,
): Promise<ReturnDetail> {
  const row = await lockForFilling(ctx, returnId)
  const narrative = formOf(ctx, row).narratives.find((each) => each.code === code)
  if (!narrative) throw new Problem('return/unknown-line', { narrative: code })
  if (text.length > narrative.maxCharacters)
    throw new Problem('request/invalid', { field: code, max: narrative.maxCharacters })
  const narratives = await listNarratives(ctx.db, ctx.actor.tenantId, row.id)
  const others = narratives.filter((each) => each.code !== code)
  const draft = await listDraftCells(ctx.db, ctx.actor.tenantId, row.id)
  refuseSpreadLists(draft, [...others, { text }])
  const current = narratives.find((each) => each.code === code)
  if ((current?.version ?? 0) !== baseVersion)
    throw new Problem('return/cell-changed', {
      narrative: code,
      version: current?.version ?? 0,
      text: current?.text ?? '',
    })
  const by = { accountId: ctx.actor.accountId, now: ctx.now }
  await saveNarrative(ctx.db, ctx.actor.tenantId, row.id, { code, text, version: baseVersion + 1 }, by)
  ctx.record('return.fill', row.id, { narrative: code })
  return viewOf(ctx, row)
}
