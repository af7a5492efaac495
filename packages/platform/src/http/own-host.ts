import { Problem } from '@hoanhap/domain/problem'
import type { FastifyInstance } from 'fastify'

/**
 * Answers only under the service's own name. Both services of a laptop listen on the same machine, so each could be
 * opened under the other's name, and the browser would then send it the other's cookies; a foreign name that was made
 * to point here (DNS rebinding) is refused as well.
 */
export function refuseOtherHosts(app: FastifyInstance, host: string): void {
  app.addHook('onRequest', async (request) => {
    if (request.hostname.toLowerCase() !== host.toLowerCase())
      throw new Problem('request/wrong-host', { host })
  })
}
