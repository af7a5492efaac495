// Starts one service as a process of its own and waits for its word. Purpose: own permissions, own environment, own folder.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { ServiceName } from '@hoanhap/platform/database/database-settings'
import type { ServiceMode } from '@hoanhap/platform/process/service-arguments'
import type { ServiceReady } from '@hoanhap/platform/process/service-process'
import { environmentOf, type Environment } from './launch-environment.ts'
import { permissionFlags } from './launch-permissions.ts'

export type ServiceStart = {
  readonly service: ServiceName
  readonly mode: ServiceMode
  /** Folder of both services; this one uses `<folder>/<service>` and cannot see the rest. */
  readonly folder: string
  readonly environment: Environment
  /** Told what the service says beside its one line; its refusals go to stderr by themselves. */
  readonly said: (line: string) => void
}

export type StartedService = {
  readonly service: ServiceName
  readonly processId: number
  /** Settles when it answers requests; never when it ends before. */
  readonly ready: Promise<ServiceReady>
  /** Its exit code, or the signal that killed it. */
  readonly ended: Promise<number | string>
  /** Ends the channel to it, as the launcher's own death would. */
  abandon(): void
  /** Lets it finish what it has begun, and kills it after ten seconds. */
  stop(): Promise<void>
}

const PATIENCE_MS = 10_000

/** Starts `packages/<service>/src/main.ts`. */
export function startService(start: ServiceStart): StartedService {
  const { service, mode } = start
  const own = join(start.folder, service)
  mkdirSync(join(own, 'tmp'), { recursive: true, mode: 0o700 })
  const folder = realpathSync(start.folder)
  const data = join(folder, service)
  const main = fileURLToPath(new URL(`../packages/${service}/src/main.ts`, import.meta.url))
  const flags = permissionFlags(service, data, start.environment)
  const child = spawn(process.execPath, [...flags, main, '--mode', mode, '--data', folder], {
    env: environmentOf(service, start.environment, join(data, 'tmp')),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  return { service, processId: child.pid ?? 0, ...watch(child, start.said) }
}

function watch(
  child: ChildProcess,
  said: (line: string) => void,
): Pick<StartedService, 'ready' | 'ended' | 'abandon' | 'stop'> {
  const ready = Promise.withResolvers<ServiceReady>()
  const ended = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'))
    child.once('error', (error) => resolve(error.message))
  })
  createInterface({ input: child.stdout! }).on('line', (line) => {
    const message = readyOf(line)
    if (message) ready.resolve(message)
    else said(line)
  })
  const abandon = () => {
    if (child.connected) child.disconnect()
  }
  return {
    ready: ready.promise,
    ended,
    abandon,
    stop: async () => {
      // Windows knows no polite signal: there the end of the channel is the word to stop.
      abandon()
      if (process.platform !== 'win32') child.kill('SIGTERM')
      const killing = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
      await ended
      clearTimeout(killing)
    },
  }
}

function readyOf(line: string): ServiceReady | null {
  if (!line.startsWith('{"ready":true')) return null
  return JSON.parse(line) as ServiceReady
}
