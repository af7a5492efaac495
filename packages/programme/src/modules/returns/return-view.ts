import type { ReturnDetail, ReturnLine, ReturnSection } from '@hoanhap/contract/returns/return-schemas'
import type { Form } from '@hoanhap/domain/catalogue/form'
import { previousPeriod, samePeriodLastYear } from '@hoanhap/domain/periods/period-calendar'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import { checkCells } from '@hoanhap/domain/returns/form-check'
import { prefill } from '@hoanhap/domain/returns/form-filling'
import type { Cell } from '@hoanhap/domain/returns/return-cell'
import { whyNotAccept, whyNotEdit, whyNotSend, whyNotSendBack } from '@hoanhap/domain/returns/return-flow'
import type { Context } from '../../programme-context.ts'
import { displayNames } from '../staff/index.ts'
import { periodRef } from '../periods/index.ts'
import { unitRef } from '../units/index.ts'
import { formOf, getReturnRow, mayOn } from './return-access.ts'
import {
  findSeal,
  listDraftCells,
  listNarratives,
  listSealedCells,
  type DraftCellRow,
} from './return-cell-queries.ts'
import { findReturnOf, listActions, type ActionRow, type ReturnRow } from './return-queries.ts'

/** The filled cells of a draft: a cleared cell is no cell. */
export const cellsOf = (draft: readonly DraftCellRow[]): Cell[] =>
  draft.flatMap(({ element, state, value, note }) =>
    state === null ? [] : [{ element, state, value, note }],
  )

/** What the unit last sent on this form for another period; empty when it sent nothing. */
async function sealedOf(ctx: Context, row: ReturnRow, period: string): Promise<Cell[]> {
  const other = await findReturnOf(ctx.db, ctx.actor.tenantId, {
    unitId: row.unitId,
    form: row.formCode,
    period,
  })
  return other && other.version > 0
    ? listSealedCells(ctx.db, ctx.actor.tenantId, other.id, other.version)
    : []
}

export async function getReturn(ctx: Context, returnId: string): Promise<ReturnDetail> {
  return viewOf(ctx, await getReturnRow(ctx, returnId))
}

/** The return as its reader sees it: form, entries, figures to compare with, what does not add up, what may be done. */
export async function viewOf(ctx: Context, row: ReturnRow): Promise<ReturnDetail> {
  const form = formOf(ctx, row)
  const period = parsePeriod(row.period)
  const tenantId = ctx.actor.tenantId
  const draft = await listDraftCells(ctx.db, tenantId, row.id)
  const last = await sealedOf(ctx, row, previousPeriod(period).id)
  const lastYear = await sealedOf(ctx, row, samePeriodLastYear(period).id)
  const check = checkCells(form, ctx.reference.elements, cellsOf(draft))
  const actions = await listActions(ctx.db, tenantId, [row.id])
  const seal = row.version > 0 ? await findSeal(ctx.db, tenantId, row.id, row.version) : undefined
  return {
    id: row.id,
    unit: unitRef(ctx, row.unitId, period.to),
    form: { code: form.code, version: form.version, name: form.name },
    period: periodRef(ctx, period, form.level),
    status: row.status,
    version: row.version,
    seal: seal?.seal ?? null,
    sections: sectionsOf(ctx, form, draft, last, lastYear),
    narratives: await narrativesOf(ctx, form, row.id),
    findings: check.findings.map(({ severity, elements, message }) => ({
      severity,
      elements: [...elements],
      message,
    })),
    filled: check.filled,
    total: check.total,
    history: await historyOf(ctx, actions),
    actions: allowedActions(ctx, row, check, actions),
  }
}

function sectionsOf(
  ctx: Context,
  form: Form,
  draft: readonly DraftCellRow[],
  last: readonly Cell[],
  lastYear: readonly Cell[],
): ReturnSection[] {
  const drafted = new Map(draft.map((cell) => [cell.element, cell]))
  const proposed = new Map(
    prefill(form, ctx.reference.elements, last).map((cell) => [cell.element, cell.value]),
  )
  const valueIn = (cells: readonly Cell[], element: string): number | null =>
    cells.find((cell) => cell.element === element)?.value ?? null
  const line = (code: string, carryOver: boolean): ReturnLine => {
    const element = ctx.reference.elements.get(code)!
    const cell = drafted.get(code)
    const state = cell?.state ?? null
    return {
      element: code,
      name: element.name,
      unitWord: element.unitWord,
      definition: element.definition,
      valueType: element.valueType,
      carryOver,
      state,
      value: cell?.value ?? null,
      note: cell?.note ?? null,
      cellVersion: cell?.cellVersion ?? 0,
      proposed: state === null ? (proposed.get(code) ?? null) : null,
      lastPeriod: valueIn(last, code),
      sameLastYear: valueIn(lastYear, code),
    }
  }
  return form.sections.map((section) => {
    const lines = section.lines.map(({ element, carryOver }) => line(element, carryOver))
    const owner = ctx.reference.agencies.find((agency) => agency.code === section.owner)
    return {
      code: section.code,
      title: section.title,
      owner: owner?.name ?? { vi: section.owner, en: section.owner },
      filled: lines.filter((each) => each.state !== null && each.state !== 'missing').length,
      lines,
    }
  })
}

async function narrativesOf(ctx: Context, form: Form, returnId: string): Promise<ReturnDetail['narratives']> {
  const written = new Map(
    (await listNarratives(ctx.db, ctx.actor.tenantId, returnId)).map((each) => [each.code, each]),
  )
  return form.narratives.map(({ code, title, maxCharacters }) => ({
    code,
    title,
    maxCharacters,
    text: written.get(code)?.text ?? '',
    version: written.get(code)?.version ?? 0,
  }))
}

async function historyOf(ctx: Context, actions: readonly ActionRow[]): Promise<ReturnDetail['history']> {
  const names = await displayNames(
    ctx,
    actions.map((action) => action.by),
  )
  return actions.map(({ action, at, by, reason, version }) => ({
    action,
    at: at.toISOString(),
    by: names.get(by) ?? 'hệ thống',
    reason,
    version,
  }))
}

/** The account that sent the version which waits, or null. */
export const sentBy = (actions: readonly ActionRow[]): string | null =>
  actions.findLast((action) => action.action === 'send')?.by ?? null

function allowedActions(
  ctx: Context,
  row: ReturnRow,
  check: ReturnType<typeof checkCells>,
  actions: readonly ActionRow[],
): string[] {
  const allowed: [string, boolean][] = [
    ['edit', mayOn(ctx, 'return.fill', row.unitId) && whyNotEdit(row.status) === null],
    ['send', mayOn(ctx, 'return.send', row.unitId) && whyNotSend(row.status, check) === null],
    [
      'accept',
      mayOn(ctx, 'return.accept', row.unitId) &&
        formOf(ctx, row).level === 'commune' &&
        whyNotAccept(row.status, sentBy(actions), ctx.actor.accountId) === null,
    ],
    ['send-back', mayOn(ctx, 'return.send-back', row.unitId) && whyNotSendBack(row.status, '–') === null],
  ]
  return allowed.filter(([, may]) => may).map(([action]) => action)
}
