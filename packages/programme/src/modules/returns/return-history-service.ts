import { createHash } from 'node:crypto'
import type { PeriodId } from '@hoanhap/domain/periods/period'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import type { PlainDate } from '@hoanhap/domain/plain-date'
import type { Cell } from '@hoanhap/domain/returns/return-cell'
import { snapshotOf } from '@hoanhap/domain/returns/return-version'
import type { Context } from '../../programme-context.ts'
import { formAt } from './return-access.ts'
import { insertPastReturns, rebuildRollup, type PastCell, type PastReturn } from './return-history-queries.ts'

/** A return that was made elsewhere, as it was sent. */
export type ReturnHistory = {
  readonly unitId: number
  readonly form: string
  readonly period: PeriodId
  readonly status: 'sent' | 'returned' | 'accepted'
  readonly sentOn: PlainDate
  readonly decidedOn: PlainDate | null
  readonly reason: string | null
  readonly cells: readonly Cell[]
  readonly narratives: readonly { readonly section: string; readonly text: string }[]
}

/** Loads returns of the past as sealed versions and writes all sums afresh; one act of the audit. */
export async function loadReturnHistory(ctx: Context, history: readonly ReturnHistory[]): Promise<void> {
  const returns: PastReturn[] = []
  const cells: PastCell[] = []
  for (const past of history) {
    const row = pastReturn(ctx, past)
    returns.push(row)
    for (const { element, state, value, note } of past.cells)
      cells.push({ return_id: row.id, element, state, value, note })
  }
  await insertPastReturns(ctx.db, ctx.actor.tenantId, ctx.actor.accountId, returns, cells)
  await rebuildRollup(ctx.db, ctx.actor.tenantId)
  const digest = createHash('sha256')
    .update(returns.map((row) => row.seal).join('\n'))
    .digest('hex')
  ctx.record('return.load-history', 'all', { returns: returns.length, digest })
}

function pastReturn(ctx: Context, past: ReturnHistory): PastReturn {
  const form = formAt(ctx, past.form, past.period)
  if (!form) throw new RangeError(`no form ${past.form} for ${past.period}`)
  const snapshot = snapshotOf({
    form: form.code,
    formVersion: form.version,
    unitId: past.unitId,
    period: past.period,
    cells: past.cells,
    narratives: Object.fromEntries(past.narratives.map(({ section, text }) => [section, text])),
  })
  return {
    id: ctx.newId(),
    unit_id: past.unitId,
    form_code: form.code,
    form_version: form.version,
    period: past.period,
    ends_on: parsePeriod(past.period).to,
    status: past.status,
    snapshot,
    seal: createHash('sha256').update(snapshot).digest('hex'),
    sent_at: `${past.sentOn}T09:00:00+07:00`,
    decided_at: past.decidedOn === null ? null : `${past.decidedOn}T09:00:00+07:00`,
    reason: past.reason,
  }
}
