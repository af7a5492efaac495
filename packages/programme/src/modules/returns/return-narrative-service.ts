import type { Context } from '../../programme-context.ts'
import { findSeal } from './return-cell-queries.ts'
import { findReturnOf, listActions } from './return-queries.ts'

/** The narrative sections of what a unit last sent, by code; empty when it sent nothing. */
export async function sealedNarratives(
  ctx: Context,
  key: { unitId: number; form: string; period: string },
): Promise<ReadonlyMap<string, string>> {
  const row = await findReturnOf(ctx.db, ctx.actor.tenantId, key)
  if (!row || row.version === 0) return new Map()
  const sealed = await findSeal(ctx.db, ctx.actor.tenantId, row.id, row.version)
  if (!sealed) throw new RangeError('a sent return has no sealed version')
  const { narratives } = JSON.parse(sealed.snapshot) as { narratives: Record<string, string> }
  return new Map(Object.entries(narratives).filter(([, text]) => text.trim() !== ''))
}

/** Why the return was last sent back; null if it never was. */
export async function lastReason(ctx: Context, returnId: string): Promise<string | null> {
  const actions = await listActions(ctx.db, ctx.actor.tenantId, [returnId])
  return actions.findLast((action) => action.action === 'send-back')?.reason ?? null
}
