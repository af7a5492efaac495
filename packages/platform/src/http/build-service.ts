import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import {
  TypeBoxValidatorCompiler,
  type FastifyPluginAsyncTypebox,
  type TypeBoxTypeProvider,
} from '@fastify/type-provider-typebox'
import { Problem } from '@hoanhap/domain/problem'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Database } from '../database/database.ts'
import { checkAccess, type ActorSource } from './access.ts'
import { acceptCleanJson, BODY_LIMIT } from './body-parser.ts'
import { refuseCrossSiteWrites } from './cross-site.ts'
import './fastify-types.ts'
import { healthRoutes } from './health-routes.ts'
import { sendProblem, type Unexpected } from './problem-reply.ts'
import { enforceRouteRules } from './route-rules.ts'
import { sendSecurityHeaders } from './security-headers.ts'
import { serveWebFolder } from './web-folder.ts'

/** Routes of one noun; mounted under /api. */
export type ServiceModule = FastifyPluginAsyncTypebox

export type ServiceOptions = {
  readonly db: Database
  readonly modules: readonly ServiceModule[]
  /** Every permission a route may ask for. */
  readonly permissions: ReadonlySet<string>
  /** How a request is known; `sessionActors(…)` of accounts/, or a fixed person in tests. */
  readonly actorOf: ActorSource
  readonly clock?: () => Date
  /** Built web application; absent: the interface alone. */
  readonly webFolder?: string | undefined
  /** Whether people reach the service over https. */
  readonly secure?: boolean
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies?: string[]
  /** Told of our own mistakes, with the id that the reply carries. */
  readonly unexpected?: Unexpected
  /** Told after each commit how many audit lines it wrote. */
  readonly audited?: (count: number) => void
}

/** Builds the application; it opens no port, and `ready()`, `listen()` or `inject()` boots it. */
export function buildService(options: ServiceOptions): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    requestTimeout: 60_000,
    forceCloseConnections: true,
    trustProxy: options.trustedProxies ?? false,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  const unexpected = options.unexpected ?? printUnexpected
  app.setErrorHandler((error, request, reply) =>
    sendProblem(error, `/requests/${request.id}`, reply, unexpected),
  )
  app.setNotFoundHandler(() => {
    throw new Problem('request/not-found')
  })
  app.decorate('surroundings', {
    db: options.db,
    clock: options.clock ?? (() => new Date()),
    audited: options.audited ?? (() => undefined),
  })
  enforceRouteRules(app, options.permissions)
  sendSecurityHeaders(app, options.secure ?? false)
  acceptCleanJson(app)
  void app.register(cookie)
  refuseCrossSiteWrites(app)
  checkAccess(app, options.actorOf)
  for (const module of [healthRoutes, ...options.modules]) void app.register(module, { prefix: '/api' })
  if (options.webFolder !== undefined) serveWebFolder(app, options.webFolder)
  return app
}

const printUnexpected: Unexpected = (id, error) => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${JSON.stringify({ id, error: text })}\n`)
}
