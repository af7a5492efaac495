import { expect, test, vi } from 'vitest'
import { createClient, ProblemError } from './client.ts'
import type { GetHome } from './home/home-schemas.ts'
import type { SetUp } from './installation/installation-schemas.ts'
import type { SendBackReturn } from './returns/return-schemas.ts'

type Answer = Response | Error | (() => Promise<Response>)

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
const problem = (code: string, status: number, details = {}): Response =>
  new Response(JSON.stringify({ code, status, details, instance: 'a-1' }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })
const html = (status = 200): Response =>
  new Response('<html>Đăng nhập Wi-Fi</html>', { status, headers: { 'content-type': 'text/html' } })

/** A network that gives these answers in order, and remembers what it was asked. */
function network(...answers: Answer[]) {
  const asked: { readonly address: string; readonly init: RequestInit }[] = []
  const fetch = async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    asked.push({ address: address as string, init: init ?? {} })
    const answer = answers.shift()
    if (answer === undefined) throw new Error('asked once too often')
    if (answer instanceof Error) throw answer
    return typeof answer === 'function' ? answer() : answer
  }
  return { fetch, asked }
}

const never = () => Promise.reject(new Error('nobody is asked to sign in here'))
const refusal = async (call: Promise<unknown>): Promise<ProblemError> => {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ProblemError)
  return error as ProblemError
}

test('get > fills the path and the query and gives the JSON', async () => {
  const { fetch, asked } = network(json({ period: { id: 'hc-2026-H1' } }))
  const reply = await createClient({ fetch, askToSignIn: never }).get<typeof GetHome>('/api/home', {
    query: { unit: 7, period: 'hc-2026-H1' },
  })
  expect(reply.period.id).toBe('hc-2026-H1')
  expect(asked[0]?.address).toBe('/api/home?unit=7&period=hc-2026-H1')
  expect(asked[0]?.init).toMatchObject({ method: 'GET', redirect: 'manual', credentials: 'same-origin' })
})

test('post > sends JSON, the key that makes a repetition harmless, and escapes what stands in the path', async () => {
  const { fetch, asked } = network(json({}))
  await createClient({ fetch, askToSignIn: never }).post<typeof SendBackReturn>(
    '/api/returns/:returnId/send-back',
    {
      params: { returnId: 'a/b' },
      body: { reason: 'Dòng 17' },
      requestId: 'k-1',
    },
  )
  expect(asked[0]?.address).toBe('/api/returns/a%2Fb/send-back')
  expect(asked[0]?.init.body).toBe('{"reason":"Dòng 17"}')
  expect(asked[0]?.init.headers).toMatchObject({
    'content-type': 'application/json',
    'idempotency-key': 'k-1',
  })
})

test('a refusal of the service > becomes its code with its facts', async () => {
  const { fetch } = network(problem('auth/too-many-tries', 429, { retryAfterSeconds: 30 }))
  const error = await refusal(createClient({ fetch, askToSignIn: never }).get('/api/me'))
  expect(error).toMatchObject({ code: 'auth/too-many-tries', status: 429 })
  expect(error.details).toEqual({ retryAfterSeconds: 30, instance: 'a-1' })
})

test('a code from a newer service > reads as unexpected, never as a success', async () => {
  const { fetch } = network(problem('moon/full', 409))
  expect((await refusal(createClient({ fetch, askToSignIn: never }).get('/api/me'))).code).toBe(
    'system/unexpected',
  )
})

test.each([
  ['a page with status 200', () => html()],
  ['a page with status 403', () => html(403)],
  ['status 511', () => html(511)],
  ['a redirect', () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' })],
])('a network that answers in place of the server > is told apart: %s', async (_, answer) => {
  const { fetch } = network(answer())
  const error = await refusal(createClient({ fetch, askToSignIn: never }).get('/api/me'))
  expect(error.code).toBe('network/captive-portal')
})

test('no network > is told apart from a silent one', async () => {
  const { fetch } = network(new TypeError('fetch failed'))
  expect(await refusal(createClient({ fetch, askToSignIn: never }).get('/api/me'))).toMatchObject({
    code: 'network/offline',
    status: 0,
  })
  const silent = createClient({
    askToSignIn: never,
    fetch: (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
      }),
  })
  expect((await refusal(silent.get('/api/me', { timeout: 5 }))).code).toBe('network/timeout')
})

test('an answer that breaks off > is no answer', async () => {
  const { fetch } = network(
    new Response('{"half":', { status: 200, headers: { 'content-type': 'application/json' } }),
  )
  expect((await refusal(createClient({ fetch, askToSignIn: never }).get('/api/me'))).code).toBe(
    'network/offline',
  )
})

test('a gateway before a stopped service > reads as busy', async () => {
  const { fetch } = network(html(502))
  expect(await refusal(createClient({ fetch, askToSignIn: never }).get('/api/me'))).toMatchObject({
    code: 'system/busy',
    status: 502,
  })
})

const administrator = {
  token: 't',
  provinceCode: '31',
  userName: 'lan',
  displayName: 'Lan',
  password: 'p',
  refusalsAccepted: 'v',
}

test('an ended session > asks for sign-in and sends the same bytes again', async () => {
  const { fetch, asked } = network(problem('auth/signed-out', 401), json({ done: true }))
  const askToSignIn = vi.fn(() => Promise.resolve())
  const reply = await createClient({ fetch, askToSignIn }).post<typeof SetUp>('/api/x', {
    body: administrator,
    requestId: 'k-2',
  })
  expect(reply).toEqual({ done: true })
  expect(askToSignIn).toHaveBeenCalledTimes(1)
  expect(asked[1]).toEqual({
    address: asked[0]?.address,
    init: { ...asked[0]?.init, signal: expect.anything() },
  })
})

test('an ended session > is the answer itself for whoever asks only whether there is one', async () => {
  const { fetch } = network(problem('auth/signed-out', 401))
  const error = await refusal(
    createClient({ fetch, askToSignIn: never }).get('/api/me', { whenSignedOut: 'throw' }),
  )
  expect(error.code).toBe('auth/signed-out')
})

test('a wrong password > is not taken for an ended session', async () => {
  const { fetch } = network(problem('auth/wrong-credentials', 401))
  const error = await refusal(createClient({ fetch, askToSignIn: never }).get('/api/me'))
  expect(error.code).toBe('auth/wrong-credentials')
})

test('a call that its screen gave up > rejects as aborted, not as a lost network', async () => {
  const gone = new AbortController()
  const client = createClient({
    askToSignIn: never,
    fetch: (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
      }),
  })
  const call = client.get('/api/me', { signal: gone.signal })
  gone.abort()
  await expect(call).rejects.toMatchObject({ name: 'AbortError' })
})

test('download > gives the file under the name the service chose, and refuses a page in its place', async () => {
  const file = new Response('x', {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename="b.docx"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.docx`,
    },
  })
  const { fetch } = network(file, html())
  const client = createClient({ fetch, askToSignIn: never })
  expect((await client.download('/api/plans/1/report', { unit: 1 })).name).toBe('Báo cáo.docx')
  expect((await refusal(client.download('/api/plans/1/report'))).code).toBe('network/captive-portal')
})
