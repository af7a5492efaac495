import { isProblemCode, type ProblemCode } from '@hoanhap/domain/problem'
import type { Static, TSchema } from 'typebox'

/**
 * The typed client of both services, free of TypeBox: a call names the contract's route as a type and gets its reply.
 * Only JSON of our own kind counts as an answer; the log-in page of a hotel's or office's network never does.
 */
export class ProblemError extends Error {
  readonly code: ProblemCode
  /** Facts for the words of the code. */
  readonly details: Readonly<Record<string, unknown>>
  /** HTTP status; 0 when no answer of ours arrived. */
  readonly status: number

  constructor(code: ProblemCode, details: Readonly<Record<string, unknown>> = {}, status = 0) {
    super(code)
    this.name = 'ProblemError'
    this.code = code
    this.details = details
    this.status = status
  }
}

/** A route of the contract, e.g. `typeof GetHome`. */
export type RouteShape = {
  readonly params?: TSchema
  readonly querystring?: TSchema
  readonly body?: TSchema
  readonly response: Readonly<Record<number, TSchema>>
}

export type ReplyOf<R extends RouteShape> = Static<R['response'][keyof R['response'] & number]>
type QueryOf<R extends RouteShape> = R['querystring'] extends TSchema
  ? Static<R['querystring']>
  : Readonly<Record<string, string | number | boolean | undefined>>

export type CallOptions = {
  /** Sent as `Idempotency-Key`: the same key and the same bytes give the stored answer, however often they are sent. */
  readonly requestId?: string
  /** Milliseconds without an answer until the call is given up; 20,000 unless told. */
  readonly timeout?: number
  readonly signal?: AbortSignal
  /** `throw`: a missing session is the answer (used by the page that asks whether there is one). */
  readonly whenSignedOut?: 'ask' | 'throw'
}
type CallInput<R extends RouteShape> = CallOptions &
  (R['params'] extends TSchema ? { readonly params: Static<R['params']> } : unknown) &
  (R['querystring'] extends TSchema ? { readonly query?: QueryOf<R> } : unknown) &
  (R['body'] extends TSchema ? { readonly body: Static<R['body']> } : { readonly form?: FormData })
type NeedsInput<R extends RouteShape> = R['params'] extends TSchema
  ? true
  : R['body'] extends TSchema
    ? true
    : false
type Arguments<R extends RouteShape> =
  NeedsInput<R> extends true ? [input: CallInput<R>] : [input?: CallInput<R>]
type Call = <R extends RouteShape>(path: string, ...input: Arguments<R>) => Promise<ReplyOf<R>>

/** A file that the service made, with the name it gave. */
export type DownloadedFile = { readonly blob: Blob; readonly name: string }

export type Client = {
  readonly get: Call
  readonly post: Call
  readonly put: Call
  readonly patch: Call
  readonly delete: Call
  readonly download: (
    path: string,
    query?: Readonly<Record<string, string | number | undefined>>,
  ) => Promise<DownloadedFile>
}

export type ClientSettings = {
  readonly fetch: typeof fetch
  /**
   * The session has ended: resolve once somebody signed in again (the call is then repeated, so typed work is kept),
   * reject when the person gave up.
   */
  readonly askToSignIn: () => Promise<void>
}

type AnyInput = CallOptions & {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
  readonly form?: FormData
}

const TIMEOUT_MS = 20_000

/** Fills `:name` parts of the path and appends the query; undefined values are left out. */
function addressOf(path: string, params: unknown, query: unknown): string {
  const given = (params ?? {}) as Record<string, string | number>
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = given[name]
    if (value === undefined) throw new RangeError(`${path} needs ${name}`)
    return encodeURIComponent(value)
  })
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      search.set(name, String(value))
    }
  }
  const text = search.toString()
  return text === '' ? filled : `${filled}?${text}`
}

function requestOf(method: string, input: AnyInput, accept: string): RequestInit {
  const headers: Record<string, string> = { accept }
  if (input.requestId !== undefined) headers['idempotency-key'] = input.requestId
  if (input.body !== undefined) headers['content-type'] = 'application/json'
  const body = input.form ?? (input.body === undefined ? undefined : JSON.stringify(input.body))
  return {
    method,
    headers,
    credentials: 'same-origin',
    // A network that answers in our place does so by redirecting: seen, not followed.
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  }
}

/** Sends once; a missing network, a silent one and one that answers in our place are three different problems. */
async function send(
  settings: ClientSettings,
  address: string,
  init: RequestInit,
  input: AnyInput,
): Promise<Response> {
  const timer = AbortSignal.timeout(input.timeout ?? TIMEOUT_MS)
  const signal = input.signal === undefined ? timer : AbortSignal.any([timer, input.signal])
  let response: Response
  try {
    response = await settings.fetch(address, { ...init, signal })
  } catch (error) {
    if (input.signal?.aborted === true) throw error
    throw new ProblemError(timer.aborted ? 'network/timeout' : 'network/offline')
  }
  if (response.type === 'opaqueredirect' || response.status === 511) {
    throw new ProblemError('network/captive-portal')
  }
  return response
}

const kindOf = (response: Response): string =>
  (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()

async function problemOf(response: Response): Promise<ProblemError> {
  // A gateway in front of a stopped service answers 502–504 in its own words.
  if (kindOf(response) !== 'application/problem+json') {
    return response.status >= 500
      ? new ProblemError('system/busy', {}, response.status)
      : new ProblemError('network/captive-portal', {}, response.status)
  }
  const said = (await response.json().catch(() => ({}))) as {
    code?: unknown
    details?: unknown
    instance?: unknown
  }
  const code = typeof said.code === 'string' && isProblemCode(said.code) ? said.code : 'system/unexpected'
  const details = typeof said.details === 'object' && said.details !== null ? said.details : {}
  const instance = typeof said.instance === 'string' ? { instance: said.instance } : {}
  return new ProblemError(code, { ...instance, ...details }, response.status)
}

async function jsonOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined
  if (kindOf(response) !== 'application/json') {
    throw new ProblemError('network/captive-portal', {}, response.status)
  }
  try {
    return await response.json()
  } catch {
    // Headers arrived, the rest did not: the line broke in between.
    throw new ProblemError('network/offline')
  }
}

/** Sends, and after an ended session asks for sign-in and sends the same bytes once more. */
async function answerOf(
  settings: ClientSettings,
  address: string,
  init: RequestInit,
  input: AnyInput,
): Promise<Response> {
  const first = await send(settings, address, init, input)
  if (first.ok) return first
  const problem = await problemOf(first)
  if (problem.code !== 'auth/signed-out' || input.whenSignedOut === 'throw') throw problem
  await settings.askToSignIn()
  const second = await send(settings, address, init, input)
  if (second.ok) return second
  throw await problemOf(second)
}

const fileNameOf = (response: Response): string => {
  const header = response.headers.get('content-disposition') ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1]
  return encoded === undefined
    ? (/filename="([^"]+)"/i.exec(header)?.[1] ?? 'tai-lieu')
    : decodeURIComponent(encoded)
}

/** The client of one service, over the given `fetch`. */
export function createClient(settings: ClientSettings): Client {
  const call =
    (method: string): Call =>
    async <R extends RouteShape>(path: string, ...[given]: Arguments<R>) => {
      const input: AnyInput = given ?? {}
      const address = addressOf(path, input.params, input.query)
      const init = requestOf(method, input, 'application/json, application/problem+json')
      return (await jsonOf(await answerOf(settings, address, init, input))) as ReplyOf<R>
    }
  return {
    get: call('GET'),
    post: call('POST'),
    put: call('PUT'),
    patch: call('PATCH'),
    delete: call('DELETE'),
    download: async (path, query) => {
      const init = requestOf('GET', {}, '*/*')
      const response = await answerOf(settings, addressOf(path, {}, query), init, { timeout: 60_000 })
      if (kindOf(response) === 'text/html')
        throw new ProblemError('network/captive-portal', {}, response.status)
      return { blob: await response.blob(), name: fileNameOf(response) }
    },
  }
}
