import { Problem } from '@hoanhap/domain/problem'
import type { FastifyInstance } from 'fastify'
import { cleanValue } from './clean-text.ts'

/** A return of 100 fields is some 10 KB; pasted plans say their own limit at their route. */
export const BODY_LIMIT = 256 * 1024

/** Only JSON, cleaned while it is parsed; other types are for the modules that take files. */
export function acceptCleanJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : cleanValue(parsed(String(body))))
    } catch (error) {
      done(error as Error)
    }
  })
  // Texts in the address take the same way.
  app.addHook('preValidation', async (request) => {
    request.params = cleanValue(request.params)
    request.query = cleanValue(request.query)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('request/invalid', { reason: 'not-json' })
  }
}
