import {
  DemoSecondFactor,
  GiveSecondFactor,
  SignIn,
  SignOut,
} from '@hoanhap/contract/accounts/session-schemas'
import { Problem } from '@hoanhap/domain/problem'
import type { ServiceModule } from '../http/build-service.ts'
import { read, write } from '../http/context.ts'
import { isDemo } from '../installation/installation.ts'
import type { AccountOptions } from './account-options.ts'
import { deviceName } from './device-name.ts'
import { endOwnSession } from './own-account-service.ts'
import { demoCode, giveSecondFactor } from './second-factor-service.ts'
import {
  clearSessionCookie,
  deviceCookie,
  sessionCookie,
  setDeviceCookie,
  setSessionCookie,
} from './session-cookie.ts'
import { signIn } from './sign-in-service.ts'

/** Signing in and out. */
export const sessionRoutes =
  (options: AccountOptions): ServiceModule =>
  async (app) => {
    const around = app.surroundings
    app.post('/session', { config: { may: 'anyone' }, schema: SignIn }, async (request, reply) => {
      const { state, session, device } = await signIn(around, options, {
        ...request.body,
        address: request.ip,
        agent: deviceName(request.headers['user-agent'] ?? ''),
        device: deviceCookie(request, options),
        session: sessionCookie(request, options),
      })
      setSessionCookie(reply, options, session)
      setDeviceCookie(reply, options, device)
      return { state }
    })

    const partly = { may: 'partly-signed-in' }
    app.post(
      '/session/second-factor',
      { config: partly, schema: GiveSecondFactor },
      async (request, reply) => {
        if (!request.actor || request.sessionState !== 'second-factor')
          throw new Problem('account/wrong-status', { status: request.sessionState })
        setSessionCookie(reply, options, await giveSecondFactor(around, request.actor, request.body.code))
        return { state: 'signed-in' as const }
      },
    )

    app.delete('/session', { config: partly, schema: SignOut }, async (request, reply) => {
      await write(request, (ctx) => endOwnSession(ctx, ctx.actor.sessionId))
      clearSessionCookie(reply, options)
      return { done: true as const }
    })

    app.get('/demo/second-factor', { config: partly, schema: DemoSecondFactor }, (request) =>
      read(request, async (ctx) => {
        if (!(await isDemo(ctx.db))) throw new Problem('request/not-found')
        return { code: await demoCode(ctx) }
      }),
    )
  }
