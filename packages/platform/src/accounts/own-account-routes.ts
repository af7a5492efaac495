import {
  BeginSecondFactor,
  ChangePassword,
  ConfirmSecondFactor,
  EndSession,
  GetMe,
  ListSessions,
  SignOut,
} from '@hoanhap/contract/accounts/session-schemas'
import { Problem } from '@hoanhap/domain/problem'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../http/actor.ts'
import type { ServiceModule } from '../http/build-service.ts'
import { read, write } from '../http/context.ts'
import type { AccountOptions } from './account-options.ts'
import {
  changePassword,
  endAllOwnSessions,
  endOwnSession,
  getMe,
  listOwnSessions,
} from './own-account-service.ts'
import { beginSecondFactor, confirmSecondFactor } from './second-factor-service.ts'
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts'

const done = { done: true } as const
const own = { may: 'signed-in' }
/** Enrolment is what stands between some people and being signed in. */
const enrolling = { may: 'partly-signed-in', secret: true } as const

/** One's own account. */
export const ownAccountRoutes =
  (options: AccountOptions): ServiceModule =>
  async (app) => {
    app.get('/me', { config: own, schema: GetMe }, (request) => read(request, getMe))

    app.get('/me/sessions', { config: own, schema: ListSessions }, (request) =>
      read(request, listOwnSessions),
    )

    app.delete('/me/sessions/:sessionId', { config: own, schema: EndSession }, async (request, reply) => {
      const { sessionId } = request.params
      await write(request, (ctx) => endOwnSession(ctx, sessionId))
      if (sessionId === request.actor?.sessionId) clearSessionCookie(reply, options)
      return done
    })

    app.delete('/me/sessions', { config: own, schema: SignOut }, async (request, reply) => {
      await write(request, endAllOwnSessions)
      clearSessionCookie(reply, options)
      return done
    })

    app.post('/me/password', { config: own, schema: ChangePassword }, async (request, reply) => {
      const { currentPassword: current, newPassword: next } = request.body
      setSessionCookie(
        reply,
        options,
        await changePassword(app.surroundings, actorOf(request), { current, next }),
      )
      return done
    })

    app.post('/me/second-factor', { config: enrolling, schema: BeginSecondFactor }, (request) => {
      refuseBeforeSecondFactor(request)
      return write(request, (ctx) => beginSecondFactor(ctx, options))
    })

    app.post(
      '/me/second-factor/confirm',
      { config: enrolling, schema: ConfirmSecondFactor },
      async (request, reply) => {
        refuseBeforeSecondFactor(request)
        const { recoveryCodes, session } = await confirmSecondFactor(
          app.surroundings,
          actorOf(request),
          request.body.code,
        )
        setSessionCookie(reply, options, session)
        return { recoveryCodes }
      },
    )
  }

function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Problem('auth/signed-out')
  return request.actor
}

/** Who has a second factor gives it; a new one is not the way around it. */
function refuseBeforeSecondFactor(request: FastifyRequest): void {
  if (request.sessionState === 'second-factor') throw new Problem('auth/second-factor-needed')
}
