import * as platform from '@hoanhap/platform/http/context'
import type { FastifyRequest } from 'fastify'
import { programmeContext, type Context, type ProgrammeSurroundings } from '../programme-context.ts'
import type { LiveTopic } from '../live/live-hub.ts'

declare module 'fastify' {
  interface FastifyInstance {
    programme: ProgrammeSurroundings
  }
}

/** For requests that only read: one consistent, read-only snapshot. */
export const read = <T>(request: FastifyRequest, run: (ctx: Context) => Promise<T>): Promise<T> =>
  platform.read(request, (ctx) => run(programmeContext(ctx, request.server.programme, new Set())))

/** For requests that write: one request, one transaction; open screens are told after the commit. */
export async function write<T>(request: FastifyRequest, run: (ctx: Context) => Promise<T>): Promise<T> {
  const { programme } = request.server
  const announced = new Set<LiveTopic>()
  const answer = await platform.write(request, (ctx) => run(programmeContext(ctx, programme, announced)))
  for (const topic of announced) programme.live.publish(request.actor?.tenantId ?? 0, topic)
  return answer
}
