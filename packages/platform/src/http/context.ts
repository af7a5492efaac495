import type { FastifyRequest } from 'fastify'
import { Problem } from '@hoanhap/domain/problem'
import type { AuditDetails, NewAuditEvent } from '../audit/audit-event.ts'
import { appendAudit } from '../audit/audit-queries.ts'
import { inSnapshot, inTransaction, setActor, type Database } from '../database/database.ts'
import { systemActor, type Actor } from './actor.ts'
import './fastify-types.ts'
import { onceOnly, requestIdOf } from './receipt.ts'
import type { Surroundings } from './surroundings.ts'

/** All that a service may know of the outside world. */
export type Context = {
  readonly db: Database
  readonly actor: Actor
  readonly now: Date
  /** Of this request, for messages and logs. */
  readonly requestId: string
  /**
   * Notes an act or a sensitive look; written at the end of the same transaction, so no act goes without its line.
   *
   * @param action the permission's spelling, e.g. `return.accept`
   * @param subject `<noun>/<id>`
   */
  audit(action: string, subject: string, details?: AuditDetails): void
}

/** For requests that only read: one consistent, read-only snapshot. */
export const read = <T>(request: FastifyRequest, run: (ctx: Context) => Promise<T>): Promise<T> =>
  readAs(request.server.surroundings, signedIn(request), request.id, run)

/**
 * For requests that write, or look where a look is audited: one request, one transaction. The reply leaves only
 * after the commit, and any throw rolls the whole request back.
 */
export const write = <T>(request: FastifyRequest, run: (ctx: Context) => Promise<T>): Promise<T> => {
  const requestId = request.routeOptions.config.secret ? null : requestIdOf(request)
  return writeAs(request.server.surroundings, signedIn(request), request.id, (ctx) =>
    requestId === null ? run(ctx) : onceOnly(ctx, request, requestId, () => run(ctx)),
  )
}

/** For routes that `'anyone'` may call and for jobs: reads one administration's rows as nobody. */
export const readAsSystem = <T>(
  around: Surroundings,
  tenantId: number,
  run: (ctx: Context) => Promise<T>,
): Promise<T> => readAs(around, systemActor(tenantId), 'system', run)

/** For jobs, the command line and set-up: one transaction in one administration, audited as the system. */
export const writeAsSystem = <T>(
  around: Surroundings,
  tenantId: number,
  run: (ctx: Context) => Promise<T>,
): Promise<T> => writeAs(around, systemActor(tenantId), 'system', run)

function signedIn(request: FastifyRequest): Actor {
  if (!request.actor) throw new Problem('auth/signed-out')
  return request.actor
}

/** The reading half of `writeAs`. */
export function readAs<T>(
  around: Surroundings,
  actor: Actor,
  requestId: string,
  run: (ctx: Context) => Promise<T>,
): Promise<T> {
  const audit = () => {
    throw new RangeError('a look that must be audited runs in write')
  }
  return inSnapshot(around.db, async (db) => {
    await setActor(db, actor.tenantId, actor.accountId)
    return run({ db, actor, now: around.clock(), requestId, audit })
  })
}

/** For sign-in and the like, where several transactions make one request: a write as a person already known. */
export async function writeAs<T>(
  around: Surroundings,
  actor: Actor,
  requestId: string,
  run: (ctx: Context) => Promise<T>,
): Promise<T> {
  const now = around.clock()
  const events: NewAuditEvent[] = []
  const audit: Context['audit'] = (action, subject, details = {}) => {
    events.push({ at: now, actorId: actor.accountId, action, subject, details })
  }
  const answer = await inTransaction(around.db, async (db) => {
    await setActor(db, actor.tenantId, actor.accountId)
    const result = await run({ db, actor, now, requestId, audit })
    // Last, because the head of the chain is what concurrent writers of one administration share.
    if (events.length > 0) await appendAudit(db, actor.tenantId, events)
    return result
  })
  around.audited(events.length)
  return answer
}
