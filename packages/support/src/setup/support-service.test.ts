import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testPostgresUrl } from '@hoanhap/platform/config'
import { systemIdentifierOf } from '@hoanhap/platform/database/system-identifier'
import { totpCodeNow } from '@hoanhap/platform/accounts/totp'
import { testBrowser } from '@hoanhap/platform/testing/test-browser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runSupportCommand } from '../cli/support-cli.ts'
import { readSupportConfig } from '../config.ts'
import { refuseSharedCluster } from './separate-cluster.ts'
import { startSupport } from './support-service.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoanhap-support-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const configOf = (of = folder) => readSupportConfig(of, {})

// Each opens embedded databases on a disk several times, beside everything else that a test run does.
const PATIENCE = 120_000

// They are the same whichever server the rest of the run stands on.
describe.skipIf(testPostgresUrl())('startSupport', { timeout: PATIENCE }, () => {
  it('makes a demonstration whose people can sign in, and lets no live work into it', async () => {
    const support = await startSupport({ config: configOf(), mode: 'demo' })
    expect(support.setUpToken).toBeNull()
    const [person] = support.people
    const browser = testBrowser(support.app)
    await browser.post('/api/session', { userName: person!.userName, password: person!.password })
    const { code } = (await browser.get('/api/demo/second-factor')).json<{ code: string }>()
    expect(code).toBe(totpCodeNow(person!.totpSecret, new Date(), null))
    expect((await browser.get('/api/demo/accounts')).json()).toHaveLength(support.people.length)
    await support.stop()
    await expect(startSupport({ config: configOf(), mode: 'start' })).rejects.toMatchObject({
      code: 'system/demo-data',
    })
  })

  it('lets no demonstration into live work, which survives a backup and a restore', async () => {
    const live = await startSupport({ config: configOf(), mode: 'start' })
    expect(live.setUpToken).toMatch(/^1\./)
    await live.stop()
    await expect(startSupport({ config: configOf(), mode: 'demo' })).rejects.toMatchObject({
      code: 'system/live-data',
    })
    const said: string[] = []
    const output = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) }
    const at = (name: string) => ({ live: join(folder, name), demo: join(folder, 'demo') })
    const run = (name: string, args: string[], of: string) => runSupportCommand(name, args, at(of), output)
    const out = join(folder, 'copy')
    expect(await run('backup', ['--out', out], '.')).toBe(0)
    expect(await run('restore', ['--from', out], 'elsewhere')).toBe(0)
    expect(JSON.parse(said.at(-1)!)).toMatchObject({ service: 'support', audit: { ok: true, chains: 1 } })
    expect(await run('restore', ['--from', out], 'elsewhere')).toBe(1)
    expect(await run('account rescue', ['quantri'], 'elsewhere')).toBe(0)
    expect(said.at(-1)).toMatch(/^\/link#1\./)
    expect(await run('backup', [], '.')).toBe(2)
    expect(await run('migrate', ['--nothing'], '.')).toBe(2)
  })
})

describe('refuseSharedCluster', () => {
  it('lets an embedded database be', async () => {
    await expect(refuseSharedCluster(configOf())).resolves.toBeUndefined()
  })

  it('refuses a server while nobody said which one is the programme’s', async () => {
    const config = readSupportConfig(folder, { SUPPORT_DATABASE_URL: 'postgres://app@127.0.0.1:1/support' })
    await expect(refuseSharedCluster(config)).rejects.toMatchObject({ code: 'service/cluster-unknown' })
  })

  const url = testPostgresUrl()
  it.runIf(url)('refuses the programme’s server and takes another', async () => {
    const id = await systemIdentifierOf(url!)
    const told = (SUPPORT_FORBIDDEN_SYSTEM_ID: string) =>
      readSupportConfig(folder, { SUPPORT_DATABASE_URL: url, SUPPORT_FORBIDDEN_SYSTEM_ID })
    await expect(refuseSharedCluster(told(id))).rejects.toMatchObject({ code: 'service/same-cluster' })
    await expect(refuseSharedCluster(told('none'))).resolves.toBeUndefined()
    await expect(refuseSharedCluster(told(`${id}1`))).resolves.toBeUndefined()
  })
})
