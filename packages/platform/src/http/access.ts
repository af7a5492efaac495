import { Problem } from '@hoanhap/domain/problem'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SessionState } from '../database/tables.ts'
import type { Actor } from './actor.ts'

/** Who sends this request, and how far their sign-in has come; null: nobody known. */
export type ActorSource = (request: FastifyRequest) => Promise<{ actor: Actor; state: SessionState } | null>

/** Asks before every handler who is calling and whether they may. */
export function checkAccess(app: FastifyInstance, actorOf: ActorSource): void {
  app.decorateRequest('actor', null)
  app.decorateRequest('sessionState', null)
  app.addHook('onRequest', async (request) => {
    const may = request.is404 ? 'anyone' : request.routeOptions.config.may
    if (may === undefined) throw new RangeError('a route without `may` got through')
    if (may === 'anyone') return
    const found = await actorOf(request)
    if (!found) throw new Problem('auth/signed-out')
    request.sessionState = found.state
    request.actor = found.actor
    if (may !== 'partly-signed-in') refuseUnlessMay(found.actor, found.state, may)
  })
}

function refuseUnlessMay(actor: Actor, state: SessionState, may: string): void {
  if (state === 'second-factor') throw new Problem('auth/second-factor-needed')
  if (state === 'enrol-second-factor') throw new Problem('auth/second-factor-required')
  if (may !== 'signed-in' && !actor.may.has(may)) throw new Problem('auth/not-permitted', { may })
}
