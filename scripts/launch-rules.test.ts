import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServiceName } from '@hoanhap/platform/database/database-settings'
import { lockFolder } from '@hoanhap/platform/database/folder-lock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandOf } from './hoanhap-commands.ts'
import { environmentOf } from './launch-environment.ts'
import { clearDemoFolder, markDemoFolder } from './launch-folder.ts'
import { permissionFlags } from './launch-permissions.ts'

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hoanhap-launch-')))
  for (const service of ['programme', 'support']) {
    mkdirSync(join(folder, service))
    writeFileSync(join(folder, service, 'secret.txt'), service)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a program may do under a service's flags: the outcome of each attempt, by name. */
function attempts(service: ServiceName, tries: Readonly<Record<string, string>>): Record<string, string> {
  const code = Object.entries(tries).map(
    ([name, act]) => `try { ${act}; said.${name} = 'done' } catch (error) { said.${name} = error.code }`,
  )
  const script = `import * as fs from 'node:fs'; import { spawnSync } from 'node:child_process'
    import { Worker } from 'node:worker_threads'
    const said = {}; ${code.join('\n')}; console.log(JSON.stringify(said))`
  const flags = permissionFlags(service, join(folder, service), {})
  const run = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', script], {
    env: environmentOf(service, process.env, join(folder, service)),
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('')
  return JSON.parse(run.stdout) as Record<string, string>
}

describe.each([
  ['support', 'programme'],
  ['programme', 'support'],
] as const)('the %s service under its permissions', (own, other) => {
  const path = (service: string, file = 'secret.txt') => JSON.stringify(join(folder, service, file))

  it(`reads and writes its own folder, and nothing of the ${other} service's`, () => {
    expect(
      attempts(own, {
        readOwn: `fs.readFileSync(${path(own)})`,
        writeOwn: `fs.writeFileSync(${path(own, 'new.txt')}, 'x')`,
        readOther: `fs.readFileSync(${path(other)})`,
        listOther: `fs.readdirSync(${path(other, '')})`,
        writeOther: `fs.writeFileSync(${path(other, 'new.txt')}, 'x')`,
        listBoth: `fs.readdirSync(${JSON.stringify(folder)})`,
        upAndDown: `fs.readFileSync(${path(own, `../${other}/secret.txt`)})`,
        linkToOther: `fs.symlinkSync(${path(other)}, ${path(own, 'link')})`,
        hardLink: `fs.linkSync(${path(other)}, ${path(own, 'link')})`,
        copyOther: `fs.cpSync(${path(other)}, ${path(own, 'copy')})`,
      }),
    ).toEqual({
      readOwn: 'done',
      writeOwn: 'done',
      readOther: 'ERR_ACCESS_DENIED',
      listOther: 'ERR_ACCESS_DENIED',
      writeOther: 'ERR_ACCESS_DENIED',
      listBoth: 'ERR_ACCESS_DENIED',
      upAndDown: 'ERR_ACCESS_DENIED',
      linkToOther: 'ERR_ACCESS_DENIED',
      hardLink: 'ERR_ACCESS_DENIED',
      copyOther: 'ERR_ACCESS_DENIED',
    })
  })

  it('starts no other program or thread, and leaves the checkout and the machine alone', () => {
    const checkout = (file: string) => JSON.stringify(join(import.meta.dirname, '..', file))
    const denied = attempts(own, {
      program: `spawnSync('cat', [${path(other)}])`,
      thread: `new Worker('1', { eval: true })`,
      code: `fs.writeFileSync(${checkout(`packages/${own}/src/main.ts`)}, '')`,
      codeOfTheOther: `fs.readFileSync(${checkout(`packages/${other}/src/app.ts`)})`,
      checkout: `fs.readdirSync(${checkout('.')})`,
      machine: `fs.readFileSync('/etc/passwd')`,
    })
    expect(new Set(Object.values(denied))).toEqual(new Set(['ERR_ACCESS_DENIED']))
  })

  it('reads the certificates that its own database address names', () => {
    const address = 'postgres://app@db.example/x?sslmode=verify-full&sslrootcert=/etc/ssl/own.pem'
    const flags = (name: string) => permissionFlags(own, join(folder, own), { [name]: address })
    const prefix = own === 'support' ? 'SUPPORT_' : ''
    expect(flags(`${prefix}DATABASE_URL`)).toContain('--allow-fs-read=/etc/ssl/own.pem')
    const others = own === 'support' ? 'DATABASE_URL' : 'SUPPORT_DATABASE_URL'
    expect(flags(others).join()).not.toContain('own.pem')
  })
})

describe('environmentOf', () => {
  const all = {
    TZ: 'Asia/Ho_Chi_Minh',
    NODE_OPTIONS: '--allow-fs-read=*',
    HOME: '/root',
    DATABASE_URL: 'a',
    DATABASE_OWNER_URL: 'b',
    PORT: '1',
    SUPPORT_DATABASE_URL: 'c',
    SUPPORT_PORT: '2',
    SUPPORT_FORBIDDEN_SYSTEM_ID: '7',
  }
  const temporary = { TMPDIR: '/d', TEMP: '/d', TMP: '/d' }

  it('tells the support service nothing of the programme but one number', () => {
    expect(environmentOf('support', all, '/d')).toEqual({
      TZ: 'Asia/Ho_Chi_Minh',
      SUPPORT_DATABASE_URL: 'c',
      SUPPORT_PORT: '2',
      SUPPORT_FORBIDDEN_SYSTEM_ID: '7',
      ...temporary,
    })
  })

  it('tells the programme nothing of the support service', () => {
    const told = environmentOf('programme', all, '/d')
    expect(told).toEqual({
      TZ: 'Asia/Ho_Chi_Minh',
      DATABASE_URL: 'a',
      DATABASE_OWNER_URL: 'b',
      PORT: '1',
      ...temporary,
    })
  })
})

describe('clearDemoFolder', () => {
  const at = (name: string) => join(folder, name)

  it('throws away what a demonstration made, and only the services’ folders of it', async () => {
    markDemoFolder(at('demo'))
    for (const service of ['programme', 'support']) mkdirSync(at(`demo/${service}`))
    writeFileSync(at('demo/support/x'), '')
    await clearDemoFolder(at('demo'))
    expect(() => readFileSync(at('demo/support/x'))).toThrow('ENOENT')
    expect(readFileSync(at('demo/minh-hoa.txt'), 'utf8')).toContain('Illustrative')
  })

  it('refuses a folder that no demonstration made', async () => {
    mkdirSync(at('live/programme'), { recursive: true })
    writeFileSync(at('live/programme/work'), '')
    markDemoFolder(at('live'))
    await expect(clearDemoFolder(at('live'))).rejects.toMatchObject({ code: 'system/live-data' })
    expect(readFileSync(at('live/programme/work'), 'utf8')).toBe('')
  })

  it('refuses while a service holds its folder', async () => {
    markDemoFolder(at('busy'))
    const lock = await lockFolder(at('busy/support'))
    writeFileSync(at('busy/support/work'), '')
    await expect(clearDemoFolder(at('busy'))).rejects.toMatchObject({ code: 'database/folder-in-use' })
    await lock.release()
    expect(readFileSync(at('busy/support/work'), 'utf8')).toBe('')
  })

  it('leaves a folder alone that is not there', async () => {
    await expect(clearDemoFolder(at('nowhere'))).resolves.toBeUndefined()
  })
})

describe('commandOf', () => {
  it('finds commands of one and of two words and leaves the rest to them', () => {
    expect(commandOf(['plan', 'read', 'a.docx', '--json'])).toEqual({
      name: 'plan read',
      rest: ['a.docx', '--json'],
    })
    expect(commandOf(['demo', '--fresh'])).toEqual({ name: 'demo', rest: ['--fresh'] })
    for (const words of [[], ['plan'], ['read'], ['--help'], ['demos']]) expect(commandOf(words)).toBeNull()
  })
})
