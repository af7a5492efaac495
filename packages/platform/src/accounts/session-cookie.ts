import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AccountOptions } from './account-options.ts'
import { ABSOLUTE_SECONDS } from './session-length.ts'

type Place = Pick<AccountOptions, 'service' | 'secure'>

// Different names, because ports do not keep cookies apart; the prefix is refused by browsers without https.
const nameOf = ({ service, secure }: Place, what: '' | '_device') =>
  `${secure ? '__Host-' : ''}${service === 'support' ? 'hoanhap_support' : 'hoanhap'}${what}`

const attributes = ({ secure }: Place) => ({ path: '/', httpOnly: true, sameSite: 'strict', secure }) as const

/** Read from the header itself: who is calling is asked before the cookie plugin has parsed it. */
const cookieOf = (request: FastifyRequest, name: string): string | null =>
  request.server.parseCookie(request.headers.cookie ?? '')[name] ?? null

/** `<tenant>.<token>` of the session, if the browser sent one. */
export const sessionCookie = (request: FastifyRequest, place: Place): string | null =>
  cookieOf(request, nameOf(place, ''))

export function setSessionCookie(reply: FastifyReply, place: Place, value: string): void {
  void reply.setCookie(nameOf(place, ''), value, { ...attributes(place), maxAge: ABSOLUTE_SECONDS })
}

/** Takes the session's cookie away and has the browser drop what it kept of our answers; unsent work stays. */
export function clearSessionCookie(reply: FastifyReply, place: Place): void {
  void reply.clearCookie(nameOf(place, ''), attributes(place)).header('clear-site-data', '"cache"')
}

/** The token by which this device is known again. */
export const deviceCookie = (request: FastifyRequest, place: Place): string | null =>
  cookieOf(request, nameOf(place, '_device'))

export function setDeviceCookie(reply: FastifyReply, place: Place, value: string): void {
  void reply.setCookie(nameOf(place, '_device'), value, { ...attributes(place), maxAge: 400 * 86_400 })
}
