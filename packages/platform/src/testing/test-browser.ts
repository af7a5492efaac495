import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

type Call = (url: string, payload?: object) => Promise<LightMyRequestResponse>
export type TestBrowser = {
  get: Call
  post: Call
  delete: Call
  /** What a thief of the cookies would hold. */
  readonly cookies: Map<string, string>
}

/** Sends requests as a browser on the service's own page does: with its cookies, and saying where they come from. */
export function testBrowser(
  app: FastifyInstance,
  of: { address?: string; cookies?: ReadonlyMap<string, string> } = {},
): TestBrowser {
  const cookies = new Map(of.cookies ?? [])
  const send = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const options: InjectOptions = {
      method,
      url,
      remoteAddress: of.address ?? '192.0.2.1',
      headers: {
        host: 'localhost',
        origin: 'http://localhost',
        'sec-fetch-site': 'same-origin',
        ...(cookie ? { cookie } : {}),
      },
      ...(payload ? { payload } : {}),
    }
    const reply = await app.inject(options)
    for (const { name, value } of reply.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return reply
  }
  return {
    cookies,
    get: (url) => send('GET', url),
    post: (url, payload) => send('POST', url, payload),
    delete: (url) => send('DELETE', url),
  }
}
