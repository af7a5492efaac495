import type { SessionState } from '../database/tables.ts'
import type { Actor } from './actor.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Who may call a route: `'anyone'`, `'signed-in'`, `'partly-signed-in'` (password given, second factor not yet),
 * or one of the service's permissions.
 */
type May = string

declare module 'fastify' {
  interface FastifyInstance {
    surroundings: Surroundings
  }
  interface FastifyRequest {
    actor: Actor | null
    sessionState: SessionState | null
  }
  interface FastifyContextConfig {
    may?: May
    /** The route answers with a file or a page, so it has no response schema. */
    sends?: 'file'
    /** The answer holds something shown once, so no receipt may keep it. */
    secret?: true
  }
}
