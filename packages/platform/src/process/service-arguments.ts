import { parseArgs } from 'node:util'

/** `demo`: illustrative data; `start`: a laptop's own work; `serve`: a province's. */
export type ServiceMode = 'demo' | 'start' | 'serve'
const MODES: readonly string[] = ['demo', 'start', 'serve'] satisfies ServiceMode[]

/**
 * What the launcher says to a service: `--mode demo|start|serve --data <folder>`.
 *
 * @returns `folder` of both services; each adds its own name (`readConfig`)
 * @throws TypeError for anything else
 */
export function readServiceArguments(args: readonly string[]): { mode: ServiceMode; folder: string } {
  const options = { mode: { type: 'string' }, data: { type: 'string' } } as const
  const { mode, data } = parseArgs({ args: [...args], options }).values
  if (mode === undefined || !MODES.includes(mode) || data === undefined)
    throw new TypeError('--mode demo|start|serve --data <folder>')
  return { mode: mode as ServiceMode, folder: data }
}
