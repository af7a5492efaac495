// The one entry of the command line: `npm run demo`, `npm start`, `npm run -s hoanhap -- <command>`. Purpose: finds the command and calls the service that answers it.
import { Problem } from '@hoanhap/domain/problem'
import { explainedProblem } from '@hoanhap/domain/problem-words/explained-problem'
import type { ServiceMode } from '@hoanhap/platform/process/service-arguments'
import {
  commandOf,
  endWithClosedPipe,
  generalHelp,
  launchHelp,
  LAUNCH_COMMANDS,
  runOnServices,
} from './hoanhap-commands.ts'
import { clearDemoFolder, dataFolder, markDemoFolder } from './launch-folder.ts'

/** @returns the exit code: 0 done, 1 refused, 2 wrongly called */
async function run(args: readonly string[]): Promise<number> {
  const called = commandOf(args)
  if (called === null) {
    endWithClosedPipe()
    const words = args.filter((word) => word !== '--help' && word !== 'help')
    // "plan --help" asks about all that can be done with a plan.
    const ofGroup = words.length === 1 ? await generalHelp(words[0]) : ''
    const asked = words.length === 0 || (words.length < args.length && ofGroup !== '')
    const help = ofGroup === '' ? await generalHelp() : ofGroup
    if (asked) console.log(help)
    else console.error(`Không có lệnh "${args.join(' ')}". There is no such command.\n\n${help}`)
    return asked ? 0 : 2
  }
  const launching = LAUNCH_COMMANDS.find(({ name }) => name === called.name)
  if (launching) return startBoth(launching.name, called.rest)
  endWithClosedPipe()
  return runOnServices(called.name, called.rest)
}

async function startBoth(mode: ServiceMode, args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(launchHelp(mode))
    return 0
  }
  const demo = mode === 'demo'
  const fresh = readFresh(mode, args)
  if (fresh === null) return 2
  const folder = dataFolder(demo, process.env)
  if (fresh) await clearDemoFolder(folder)
  if (demo) markDemoFolder(folder)
  // Not before it is needed: commands that read one file should not wait for database drivers.
  const { launch } = await import('./launch.ts')
  const asked = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.resolve())
  return launch({ mode, folder, environment: process.env, print: console.log, asked: asked.promise })
}

/** Whether `--fresh` was given; null when something else was, which is then said. */
function readFresh(mode: ServiceMode, args: readonly string[]): boolean | null {
  const unknown = args.find((word) => !(mode === 'demo' && word === '--fresh'))
  if (unknown === undefined) return args.length > 0
  console.error(`Không hiểu "${unknown}". "${unknown}" is not understood.\n\n${launchHelp(mode)}`)
  return null
}

// Whatever a command keeps is for the account that runs it: data, backups, reports.
process.umask(0o077)
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(explainedProblem(error))
  process.exitCode = 1
}
