import { Problem } from '@hoanhap/domain/problem'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses writes that another site's page makes a browser send (CSRF). */
export function refuseCrossSiteWrites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (READING.has(request.method)) return
    if (!isOwnPage(request)) throw new Problem('request/cross-site')
  })
}

/** Browsers say where a write comes from; a cookie without a word of it is not from a browser's own page. */
function isOwnPage(request: FastifyRequest): boolean {
  const { origin, host, cookie } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (origin !== undefined) return hostOf(origin) === host
  return site !== undefined || cookie === undefined
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
