import { randomUUID } from 'node:crypto'
import { Problem, type ProblemCode, type ProblemKind } from '@hoanhap/domain/problem'
import type { FastifyReply } from 'fastify'

const STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  tooLarge: 413,
  tooMany: 429,
  unavailable: 503,
} as const satisfies Record<ProblemKind, number>

/** What PostgreSQL says when it is not our fault and trying again may help (SQLSTATE). */
const BY_SQLSTATE: Readonly<Record<string, ProblemCode>> = {
  '40001': 'system/busy', // serialization_failure
  '40P01': 'system/busy', // deadlock_detected
  '53300': 'system/busy', // too_many_connections
  '55P03': 'system/busy', // lock_not_available
  '57014': 'system/busy', // query_canceled: statement_timeout
  '57P01': 'system/busy', // admin_shutdown
  '57P03': 'system/busy', // cannot_connect_now
  ECONNREFUSED: 'system/busy',
  ECONNRESET: 'system/busy',
  '53100': 'system/disk-full',
  ENOSPC: 'system/disk-full',
}

export type Unexpected = (id: string, error: unknown) => void

/** Turns whatever was thrown into an RFC 9457 reply; of our own mistakes only an id leaves the house. */
export function sendProblem(error: unknown, instance: string, reply: FastifyReply, unexpected: Unexpected) {
  const problem = problemOf(error)
  if (problem) return send(reply, problem, { status: STATUS[problem.kind], instance })
  const id = randomUUID()
  unexpected(id, error)
  return send(reply, new Problem('system/unexpected', { id }), { status: 500, instance })
}

function send(
  reply: FastifyReply,
  problem: Problem,
  { status, instance }: { status: number; instance: string },
) {
  const { retryAfterSeconds } = problem.details
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', Math.ceil(retryAfterSeconds))
  return reply
    .code(status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({
      type: `urn:hoanhap:problem:${problem.code}`,
      status,
      code: problem.code,
      details: problem.details,
      instance,
    })
}

function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  if (typeof error !== 'object' || error === null) return null
  const { code, statusCode, validation, validationContext } = error as Record<string, unknown>
  if (Array.isArray(validation))
    return new Problem('request/invalid', { in: validationContext, fields: fieldsOf(validation) })
  const busy = typeof code === 'string' ? BY_SQLSTATE[code] : undefined
  if (busy) return new Problem(busy)
  if (statusCode === 404) return new Problem('request/not-found')
  if (statusCode === 413) return new Problem('request/too-large')
  const client = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
  return client ? new Problem('request/invalid', { reason: typeof code === 'string' ? code : '' }) : null
}

/** Where the request broke the shape, never what stood there. */
function fieldsOf(validation: readonly unknown[]): string[] {
  const paths = validation.map((item) => (item as { instancePath?: unknown }).instancePath)
  return [...new Set(paths.filter((path) => typeof path === 'string'))].slice(0, 20)
}
