import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passing } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startService, type StartedService } from './launch-service.ts'

const PASSWORD = 'chậu hoa bên cửa sổ'
// Each opens an embedded database on a disk, in a process of its own, beside everything else that a test run does.
const PATIENCE = 120_000

let folder: string
let started: StartedService[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoanhap-service-'))
  started = []
})
afterEach(async () => {
  for (const service of started) await service.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The support service alone, on any free port. */
function support(mode: 'start' | 'demo' = 'start'): StartedService {
  const environment = { ...process.env, SUPPORT_PORT: '0', SUPPORT_HOST: '127.0.0.1' }
  const service = startService({ service: 'support', mode, folder, environment, said: () => undefined })
  started.push(service)
  return service
}

/**
 * What another account of the machine could open, the folder itself included; Windows has no such bits. The embedded
 * database gives its own files modes of its own: they lie behind a folder that is closed.
 */
const readableByOthers = (at: string): string[] =>
  ['.', ...(readdirSync(at, { recursive: true }) as string[])]
    .filter((path) => process.platform !== 'win32' && !path.startsWith('pg/'))
    .filter((path) => (statSync(join(at, path)).mode & 0o077) !== 0)

const post = (address: string, path: string, body: object) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify(body),
  })

describe('the support service as a process', { timeout: PATIENCE }, () => {
  it('answers under its own name only, keeps its folder to itself, and stops with its audit signed', async () => {
    const service = support('demo')
    const { address, accounts, setupLink } = await service.ready
    expect(setupLink).toBeNull()
    expect(accounts.map(({ role }) => role)).toContain('worker')
    expect(await (await fetch(`${address}/api/health`)).json()).toEqual({ status: 'ok' })
    const page = await fetch(address)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const byOtherName = await fetch(`${address.replace('127.0.0.1', 'localhost')}/api/health`)
    expect(await byOtherName.json()).toMatchObject({ code: 'request/wrong-host' })
    expect(await support().ended).toBe(1)
    await service.stop()
    expect(await service.ended).toBe(0)
    const lines = readFileSync(join(folder, 'support/audit/checkpoints.jsonl'), 'utf8').trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(readableByOthers(join(folder, 'support'))).toEqual([])
  })

  it('loses no acknowledged change of an account when it is killed', async () => {
    const first = support()
    const { address, setupLink } = await first.ready
    const token = setupLink!.split('#')[1]!
    const changed = await post(address, `/api/links/${token}`, { password: PASSWORD })
    process.kill(first.processId, 'SIGKILL')
    expect(changed.status).toBe(200)
    expect(await first.ended).toBe('SIGKILL')
    const again = await support().ready
    expect(again.setupLink).toBeNull()
    const signIn = await post(again.address, '/api/session', { userName: 'quantri', password: PASSWORD })
    expect(await signIn.json()).toEqual({ state: 'enrol-second-factor' })
    const used = await fetch(`${again.address}/api/links/${token}`)
    expect(used.status).toBe(404)
  })

  it('ends when whoever started it is gone', async () => {
    const service = support()
    await service.ready
    // What a killed launcher leaves: the channel closes, no signal comes.
    service.abandon()
    expect(await Promise.race([service.ended, passing(20_000, 'still there')])).toBe(0)
  })
})
