// The commands, and which service answers each. Purpose: one list for the entry and its help.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkBackup } from '@hoanhap/platform/backup/folder-backup'
import type { ServiceMode } from '@hoanhap/platform/process/service-arguments'
import type { Bilingual } from '@hoanhap/domain/words'
import { FOLDERS } from './launch-folder.ts'

type LaunchCommand = { readonly name: ServiceMode; readonly usage: string; readonly purpose: Bilingual }

/** Commands that start both services. */
export const LAUNCH_COMMANDS: readonly LaunchCommand[] = [
  {
    name: 'demo',
    usage: '[--fresh]',
    purpose: {
      vi: 'Chạy hai dịch vụ với dữ liệu minh hoạ; --fresh xoá và tạo lại.',
      en: 'Runs both services on illustrative data; --fresh makes it anew.',
    },
  },
  {
    name: 'start',
    usage: '',
    purpose: {
      vi: 'Chạy hai dịch vụ trên máy này; lần đầu in liên kết thiết lập.',
      en: 'Runs both services on this machine; the first run prints set-up links.',
    },
  },
  {
    name: 'serve',
    usage: '',
    purpose: {
      vi: 'Chạy hai dịch vụ cho một tỉnh: DATABASE_URL, SUPPORT_DATABASE_URL, HOST và https phía trước.',
      en: 'Runs both services for a province: DATABASE_URL, SUPPORT_DATABASE_URL, HOST and https in front.',
    },
  },
]

/** The programme's commands; the list itself is loaded only when one of them is called. */
const PROGRAMME_NAMES = [
  'plan read',
  'plan import',
  'targets',
  'report',
  'audit verify',
  'backup',
  'restore',
  'units find',
  'migrate',
  'account rescue',
]
/** Commands about data folders, which both services have. */
const ON_BOTH: ReadonlySet<string> = new Set(['audit verify', 'backup', 'restore', 'migrate'])
/** Commands that the support service knows. */
const ON_SUPPORT: ReadonlySet<string> = new Set([...ON_BOTH, 'account rescue'])

const ONLY = 'programme|support'

/** The command that the words begin with, longest first; null if there is none. */
export function commandOf(args: readonly string[]): { name: string; rest: string[] } | null {
  const names = new Set([...LAUNCH_COMMANDS.map(({ name }) => name), ...PROGRAMME_NAMES])
  for (const length of [2, 1]) {
    const name = args.slice(0, length).join(' ')
    if (args.length >= length && names.has(name)) return { name, rest: args.slice(length) }
  }
  return null
}

/** Whoever reads only the first lines (`| head`) closes the pipe: what is left is then not printed, and no error either. */
export function endWithClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(process.exitCode ?? 0)
    })
}

/** Runs a command on the service it is for: on both where both have data, unless `--only` names one. */
export async function runOnServices(name: string, args: readonly string[]): Promise<number> {
  const { only, rest } = splitOnly(args)
  if (only !== null && !(ON_SUPPORT.has(name) && ONLY.split('|').includes(only))) {
    console.error(`--only ${ONLY}: ${[...ON_SUPPORT].join(', ')}`)
    return 2
  }
  if (name === 'restore' && only === null) await checkBothBackups(rest)
  const codes: number[] = []
  if (only !== 'support' || rest.includes('--help')) codes.push(await runOnProgramme(name, rest))
  if (ON_SUPPORT.has(name) && rest.includes('--help'))
    console.log(
      `  [--only ${ONLY}]  ${ON_BOTH.has(name) ? 'mặc định: cả hai · default: both' : 'mặc định · default: programme'}`,
    )
  else if (name === 'restore' && codes.some((code) => code !== 0)) return Math.max(...codes)
  else if (only === 'support' || (only === null && ON_BOTH.has(name)))
    codes.push(await runOnSupport(name, rest))
  return Math.max(...codes)
}

/**
 * Both halves are looked at before either is put back, so that a damaged one does not leave half a restore.
 *
 * @throws Problem `backup/bad-archive`
 */
async function checkBothBackups(args: readonly string[]): Promise<void> {
  const { from } = parseArgs({ args: [...args], options: { from: { type: 'string' } }, strict: false }).values
  // A call without it is refused by the command itself.
  if (typeof from !== 'string') return
  for (const service of ['programme', 'support']) await checkBackup(service, join(from, service))
}

async function runOnProgramme(name: string, args: readonly string[]): Promise<number> {
  const { runProgrammeCommand } = await import('../packages/programme/src/cli/programme-cli.ts')
  return runProgrammeCommand(name, args)
}

async function runOnSupport(name: string, args: readonly string[]): Promise<number> {
  const { runSupportCommand } = await import('../packages/support/src/cli/support-cli.ts')
  return runSupportCommand(name, args, FOLDERS)
}

/** Takes `--only X` out; the services do not know it. */
function splitOnly(args: readonly string[]): { only: string | null; rest: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' } },
    strict: false,
    tokens: true,
  })
  const found = tokens.find((token) => token.kind === 'option' && token.name === 'only')
  if (found?.kind !== 'option') return { only: null, rest: [...args] }
  const rest = [...args]
  rest.splice(found.index, found.inlineValue ? 1 : 2)
  return { only: found.value ?? '', rest }
}

const helpOf = (name: string, usage: string, purpose: Bilingual): string =>
  [`hoanhap ${name} ${usage}`.trimEnd(), `  ${purpose.vi}`, `  ${purpose.en}`].join('\n')

/** The help of a command that starts both services. */
export function launchHelp(mode: ServiceMode): string {
  const { name, usage, purpose } = LAUNCH_COMMANDS.find((command) => command.name === mode)!
  return `${helpOf(name, usage, purpose)}\n  HOANHAP_DATA_DIR, HOST, PORT, SUPPORT_HOST, SUPPORT_PORT`
}

/** Every command with its purpose; with a word, those that begin with it, and an empty text when none does. */
export async function generalHelp(word?: string): Promise<string> {
  const { PROGRAMME_COMMANDS } = await import('../packages/programme/src/cli/programme-cli.ts')
  return [...LAUNCH_COMMANDS, ...PROGRAMME_COMMANDS]
    .filter(({ name }) => word === undefined || name.split(' ')[0] === word)
    .map(({ name, usage, purpose }) => helpOf(name, usage, purpose))
    .join('\n')
}
