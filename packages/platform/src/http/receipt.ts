import { createHash } from 'node:crypto'
import { Problem } from '@hoanhap/domain/problem'
import type { FastifyRequest } from 'fastify'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Database } from '../database/database.ts'
import type { Actor } from './actor.ts'
import { findReceipt, keepReceipt, lockRequest } from './receipt-queries.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The id by which a device repeats a write that may already have been done: the header `Idempotency-Key`.
 *
 * @throws Problem `request/invalid` if it is not a UUID
 */
export function requestIdOf(request: FastifyRequest): string | null {
  const id = request.headers['idempotency-key']
  if (id === undefined) return null
  if (typeof id !== 'string' || !UUID.test(id))
    throw new Problem('request/invalid', { field: 'Idempotency-Key' })
  return id
}

/** Does the work once per request id: a repeat with the same bytes gets the first answer, with others a refusal. */
export async function onceOnly<T>(
  ctx: { db: Database; actor: Actor; now: Date },
  request: FastifyRequest,
  requestId: string,
  run: () => Promise<T>,
): Promise<T> {
  const digest = digestOf(request)
  await lockRequest(ctx.db, ctx.actor, requestId)
  const receipt = await findReceipt(ctx.db, ctx.actor, requestId)
  if (receipt && receipt.digest !== digest) throw new Problem('request/repeated-differently', { requestId })
  // Stored by this same route for these same bytes, so it has the route's shape.
  if (receipt) return receipt.answer as T
  const answer = await run()
  await keepReceipt(ctx.db, ctx.actor, { requestId, digest, answer, at: ctx.now })
  return answer
}

const digestOf = (request: FastifyRequest): string =>
  createHash('sha256')
    .update(`${request.method} ${request.url}\n${canonicalJson(request.body ?? null)}`)
    .digest('hex')
