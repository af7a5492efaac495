import type { ReturnQueue, ReturnQueueRow } from '@hoanhap/contract/returns/return-schemas'
import type { Form } from '@hoanhap/domain/catalogue/form'
import { fold } from '@hoanhap/domain/fold'
import type { Period } from '@hoanhap/domain/periods/period'
import { Problem } from '@hoanhap/domain/problem'
import { unitTitle, type UnitVersion } from '@hoanhap/domain/units/unit'
import { descendantsAt, versionAt } from '@hoanhap/domain/units/unit-history'
import { unitsWith } from '../../granted-units.ts'
import type { Context } from '../../programme-context.ts'
import { deadlineOf, periodOrLastClosed, periodRef } from '../periods/index.ts'
import { isVisible, requireUnitWithin, unitRef } from '../units/index.ts'
import { formAt } from './return-access.ts'
import { countDraftCells } from './return-cell-queries.ts'
import { listReturns, type ReturnRow } from './return-queries.ts'

export type QueueQuery = {
  unit?: number
  form?: string
  period?: string
  search?: string
  status?: string
}
type Counts = ReturnQueue['counts']

/** The form that every commune owes, and the province's own. */
export const COMMUNE_FORM = 'XA-6T'
export const PROVINCE_FORM = 'TINH-6T'

/** Units that owe the form: those of its level within the asked unit, as they were on the period's last day (or are today). */
export function unitsOwing(
  ctx: Context,
  unitIds: readonly number[],
  form: Form,
  period: Period,
): UnitVersion[] {
  const date = period.to < ctx.today ? period.to : ctx.today
  const found = new Map<number, UnitVersion>()
  for (const unitId of unitIds) {
    const own = versionAt(ctx.reference.units, unitId, date)
    const below = descendantsAt(ctx.reference.units, unitId, date, form.level)
    for (const unit of [...(own?.level === form.level ? [own] : []), ...below]) found.set(unit.unitId, unit)
  }
  return [...found.values()].filter((unit) => isVisible(ctx, unit.unitId))
}

/** Where the return of every unit that owes the form stands; the search and the status narrow the rows, never the counts. */
export async function getReturnQueue(ctx: Context, query: QueueQuery): Promise<ReturnQueue> {
  const scope = unitsWith(ctx.actor, 'return.read')
  if (query.unit !== undefined) requireUnitWithin(ctx, query.unit, scope)
  const period = periodOrLastClosed(ctx, query.period)
  const form = requireForm(ctx, query.form ?? COMMUNE_FORM, period)
  const units = unitsOwing(ctx, query.unit === undefined ? scope : [query.unit], form, period)
  const rows = await queueRows(ctx, units, form, period)
  const wanted = fold(query.search ?? '')
  return {
    period: periodRef(ctx, period, form.level),
    form: { code: form.code, name: form.name },
    counts: countRows(rows),
    rows: rows.filter(
      (row) =>
        (wanted === '' || fold(row.unit.fullName).includes(wanted)) &&
        (query.status === undefined || isOfStatus(row, query.status)),
    ),
  }
}

function requireForm(ctx: Context, code: string, period: Period): Form {
  const form = formAt(ctx, code, period.id)
  if (!form) throw new Problem('return/form-not-for-unit', { form: code })
  return form
}

/** One row per unit that owes the form, in Vietnamese order of names. */
export async function queueRows(
  ctx: Context,
  units: readonly UnitVersion[],
  form: Form,
  period: Period,
): Promise<ReturnQueueRow[]> {
  const returns = await listReturns(
    ctx.db,
    ctx.actor.tenantId,
    units.map((unit) => unit.unitId),
    { form: form.code, periods: [period.id] },
  )
  const byUnit = new Map(returns.map((row) => [row.unitId, row]))
  const filled = await countDraftCells(
    ctx.db,
    ctx.actor.tenantId,
    returns.map((row) => row.id),
  )
  const deadline = deadlineOf(ctx, period, form.level)
  const total = form.sections.reduce((sum, section) => sum + section.lines.length, 0)
  return [...units]
    .sort((a, b) => unitTitle(a).localeCompare(unitTitle(b), 'vi'))
    .map((unit) => {
      const row = byUnit.get(unit.unitId)
      return {
        unit: unitRef(ctx, unit.unitId, period.to),
        returnId: row?.id ?? null,
        status: row?.status ?? 'none',
        late: isLate(row, deadline, ctx.today),
        filled: row ? (filled.get(row.id) ?? 0) : 0,
        total,
        sentAt: row?.sentAt?.toISOString() ?? null,
        version: row?.version ?? 0,
      }
    })
}

const isOpenStatus = (status: string): boolean => status === 'none' || status === 'draft'

/** Not sent by the deadline. A return sent back is not late: it was sent. */
const isLate = (row: ReturnRow | undefined, deadline: string, today: string): boolean =>
  today > deadline && isOpenStatus(row?.status ?? 'none')

const isOfStatus = (row: ReturnQueueRow, status: string): boolean => {
  if (status === 'not-sent') return isOpenStatus(row.status)
  return status === 'overdue' ? row.late : row.status === status
}

/** Counts in the words of the screens: đã tiếp nhận / chờ kiểm tra / trả lại để bổ sung / chưa gửi (quá hạn). */
export function countRows(rows: readonly Pick<ReturnQueueRow, 'status' | 'late'>[]): Counts {
  const count = (chosen: (row: Pick<ReturnQueueRow, 'status' | 'late'>) => boolean): number =>
    rows.filter(chosen).length
  return {
    owing: rows.length,
    accepted: count((row) => row.status === 'accepted'),
    waiting: count((row) => row.status === 'sent'),
    returned: count((row) => row.status === 'returned'),
    notSent: count((row) => isOpenStatus(row.status)),
    overdue: count((row) => row.late),
  }
}
