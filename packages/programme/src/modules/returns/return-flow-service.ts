import { createHash } from 'node:crypto'
import type { ReturnDetail, ReturnDifference } from '@hoanhap/contract/returns/return-schemas'
import { ancestorsAt } from '@hoanhap/domain/units/unit-history'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import { Problem } from '@hoanhap/domain/problem'
import { checkCells } from '@hoanhap/domain/returns/form-check'
import type { Cell } from '@hoanhap/domain/returns/return-cell'
import { statusAfter, whyNotAccept, whyNotSend, whyNotSendBack } from '@hoanhap/domain/returns/return-flow'
import { diffCells, snapshotOf } from '@hoanhap/domain/returns/return-version'
import type { ReturnStatus } from '@hoanhap/domain/returns/return-state'
import { refusePersonLists } from '../../person-screening.ts'
import type { Context } from '../../programme-context.ts'
import { formOf, getReturnRow, lockReturnFor } from './return-access.ts'
import {
  insertSealedVersion,
  listDraftCells,
  listNarratives,
  listSealedCells,
} from './return-cell-queries.ts'
import { appendAction, findReturn, listActions, type ActionRow, type ReturnRow } from './return-queries.ts'
import { NOTHING, rollupDeltas, type Contribution } from './return-contribution.ts'
import { addToRollup } from './rollup-queries.ts'
import { cellsOf, sentBy, viewOf } from './return-view.ts'

/**
 * "Gửi": seals the draft as the next version and puts it into the sums of every unit above, in one commit.
 *
 * @throws Problem `return/wrong-status`, `return/incomplete`, `return/rule-broken`, `return/reason-needed`
 */
export async function sendReturn(ctx: Context, returnId: string): Promise<ReturnDetail> {
  const row = await lockReturnFor(ctx, returnId, 'return.send')
  const form = formOf(ctx, row)
  const cells = cellsOf(await listDraftCells(ctx.db, ctx.actor.tenantId, row.id))
  const refusal = whyNotSend(row.status, checkCells(form, ctx.reference.elements, cells))
  if (refusal) throw refusal
  const before = await contributionOf(ctx, row, row.status)
  const version = row.version + 1
  const seal = await sealVersion(ctx, row, version, cells)
  await act(ctx, row, { action: 'send', version, reason: null })
  await moveSums(ctx, row, before, { cells, accepted: countsAsAccepted(ctx, row, 'sent') })
  ctx.record('return.send', row.id, { version, seal })
  return refreshed(ctx, row)
}

async function sealVersion(
  ctx: Context,
  row: ReturnRow,
  version: number,
  cells: readonly Cell[],
): Promise<string> {
  const narratives = await listNarratives(ctx.db, ctx.actor.tenantId, row.id)
  const snapshot = snapshotOf({
    form: row.formCode,
    formVersion: row.formVersion,
    unitId: row.unitId,
    period: row.period,
    cells,
    narratives: Object.fromEntries(narratives.map((each) => [each.code, each.text])),
  })
  const seal = createHash('sha256').update(snapshot).digest('hex')
  await insertSealedVersion(ctx.db, ctx.actor.tenantId, row.id, {
    version,
    snapshot,
    seal,
    cells,
    at: ctx.now,
    by: ctx.actor.accountId,
  })
  return seal
}

/** "Tiếp nhận": the province counts the version that waits. @throws Problem `return/own-acceptance`, `return/wrong-status` */
export async function acceptReturn(ctx: Context, returnId: string): Promise<ReturnDetail> {
  const row = await lockReturnFor(ctx, returnId, 'return.accept')
  // The province's own return goes to the ministry: nobody here accepts it.
  if (formOf(ctx, row).level === 'province') throw new Problem('return/own-acceptance')
  const actions = await listActions(ctx.db, ctx.actor.tenantId, [row.id])
  const refusal = whyNotAccept(row.status, sentBy(actions), ctx.actor.accountId)
  if (refusal) throw refusal
  const before = await contributionOf(ctx, row, row.status)
  await act(ctx, row, { action: 'accept', version: row.version, reason: null })
  await moveSums(ctx, row, before, { ...before, accepted: true })
  ctx.record('return.accept', row.id, { version: row.version })
  return refreshed(ctx, row)
}

/**
 * "Trả lại để bổ sung", with the reason. The version that was sent stays in the sums, no longer as accepted, until the
 * unit sends the next. The province takes its own return back in the same way, to correct it.
 */
export async function sendBackReturn(ctx: Context, returnId: string, reason: string): Promise<ReturnDetail> {
  const row = await lockReturnFor(ctx, returnId, 'return.send-back')
  const refusal = whyNotSendBack(row.status, reason)
  if (refusal) throw refusal
  refusePersonLists(reason)
  const before = await contributionOf(ctx, row, row.status)
  await act(ctx, row, { action: 'send-back', version: row.version, reason: reason.trim() })
  await moveSums(ctx, row, before, { ...before, accepted: false })
  ctx.record('return.send-back', row.id, { version: row.version })
  return refreshed(ctx, row)
}

async function act(
  ctx: Context,
  row: ReturnRow,
  action: Pick<ActionRow, 'action' | 'version' | 'reason'>,
): Promise<void> {
  const history = await listActions(ctx.db, ctx.actor.tenantId, [row.id])
  const status = statusAfter([...history.map((each) => each.action), action.action])
  const entry = { ...action, seq: row.lastAction + 1, at: ctx.now, by: ctx.actor.accountId }
  await appendAction(ctx.db, ctx.actor.tenantId, row.id, entry, status)
}

/** Commune figures are official once accepted; the province's own once it has sent them, since no one here accepts them. */
const countsAsAccepted = (ctx: Context, row: ReturnRow, status: ReturnStatus): boolean =>
  status === 'accepted' || (status === 'sent' && formOf(ctx, row).level === 'province')

async function contributionOf(ctx: Context, row: ReturnRow, status: ReturnStatus): Promise<Contribution> {
  if (row.version === 0) return NOTHING
  const cells = await listSealedCells(ctx.db, ctx.actor.tenantId, row.id, row.version)
  return { cells, accepted: countsAsAccepted(ctx, row, status) }
}

/** The nation is summed from its provinces when it is read: a national row would be locked by every commune. */
async function moveSums(
  ctx: Context,
  row: ReturnRow,
  before: Contribution,
  after: Contribution,
): Promise<void> {
  const { to } = parsePeriod(row.period)
  const above = ancestorsAt(ctx.reference.units, row.unitId, to).filter((unit) => unit.level !== 'nation')
  const deltas = rollupDeltas(before, after)
  const staysHere = (element: string): boolean => ctx.reference.elements.get(element)?.overUnits === 'none'
  const at = { period: row.period, unitIds: [row.unitId] }
  await addToRollup(
    ctx.db,
    ctx.actor.tenantId,
    at,
    deltas.filter((delta) => staysHere(delta.element)),
  )
  await addToRollup(
    ctx.db,
    ctx.actor.tenantId,
    { ...at, unitIds: [row.unitId, ...above.map((unit) => unit.unitId)] },
    deltas.filter((delta) => !staysHere(delta.element)),
  )
  for (const topic of ['returns', 'targets', 'home'] as const) ctx.announce(topic)
}

async function refreshed(ctx: Context, row: ReturnRow): Promise<ReturnDetail> {
  const after = await findReturn(ctx.db, ctx.actor.tenantId, row.id, [row.unitId])
  if (!after) throw new RangeError('a return that was just changed is not there')
  return viewOf(ctx, after)
}

/** What changed between two sealed versions, cell by cell. */
export async function compareVersions(
  ctx: Context,
  returnId: string,
  from: number,
  to: number,
): Promise<ReturnDifference[]> {
  const row = await getReturnRow(ctx, returnId)
  if (from > row.version || to > row.version) throw new Problem('return/not-found')
  const before = await listSealedCells(ctx.db, ctx.actor.tenantId, row.id, from)
  const after = await listSealedCells(ctx.db, ctx.actor.tenantId, row.id, to)
  return diffCells(before, after).map((difference) => ({
    element: difference.element,
    name: ctx.reference.elements.get(difference.element)?.name ?? {
      vi: difference.element,
      en: difference.element,
    },
    before: spelled(difference.before),
    after: spelled(difference.after),
  }))
}

const spelled = (cell: Cell | null): string | null =>
  cell === null ? null : cell.value === null ? cell.state : String(cell.value)
