import type { Context } from '../../programme-context.ts'
import { listDisplayNames } from './staff-queries.ts'

/** Names of public employees by account, for "who did it"; unknown accounts are left out. */
export const displayNames = (ctx: Context, accountIds: readonly string[]): Promise<Map<string, string>> =>
  listDisplayNames(ctx.db, ctx.actor.tenantId, accountIds)
