import { parseArgs } from 'node:util'
import { Problem } from '@hoanhap/domain/problem'
import { explainedProblem } from '@hoanhap/domain/problem-words/explained-problem'
import { argumentErrorWords } from '@hoanhap/platform/process/argument-error'
import { readSupportConfig, type SupportConfig } from '../config.ts'
import {
  backUpSupport,
  migrateSupport,
  rescueSupportAccount,
  restoreSupport,
  verifySupportAudit,
} from '../setup/support-command-service.ts'

type Output = { out(line: string): void; err(line: string): void }
type Given = { config: SupportConfig; folder: string | undefined; name: string | undefined; output: Output }

const CONSOLE: Output = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
}

const OPTIONS = { demo: { type: 'boolean' }, out: { type: 'string' }, from: { type: 'string' } } as const

/** Each command of this service's own folder: what it needs besides, and what it does. */
const COMMANDS: Readonly<Record<string, { needs: string | null; run(given: Given): Promise<number> }>> = {
  'audit verify': {
    needs: null,
    run: async ({ config, output }) => {
      const verdict = await verifySupportAudit(config)
      output.out(JSON.stringify({ service: 'support', ...verdict }))
      return verdict.ok ? 0 : 1
    },
  },
  backup: {
    needs: '--out',
    run: async ({ config, folder, output }) => {
      const now = new Date()
      const files = await backUpSupport(config, folder!, now)
      output.out(JSON.stringify({ service: 'support', files, takenAt: now.toISOString() }))
      return 0
    },
  },
  restore: {
    needs: '--from',
    run: async ({ config, folder, output }) => {
      const restored = await restoreSupport(config, folder!)
      output.out(JSON.stringify({ service: 'support', ...restored }))
      return restored.audit.ok ? 0 : 1
    },
  },
  migrate: {
    needs: null,
    run: async ({ config, output }) => {
      await migrateSupport(config)
      output.out('Xong · done')
      return 0
    },
  },
  'account rescue': {
    needs: 'USER_NAME',
    run: async ({ config, name, output }) => {
      output.out(await rescueSupportAccount(config, name!))
      return 0
    },
  },
}

/**
 * Runs one command on the support service's own data, e.g. `runSupportCommand('backup', ['--out', 'D:/sao-luu'])`.
 *
 * @param folders where data lies unless HOANHAP_DATA_DIR says otherwise
 * @returns the exit code: 0 done, 1 refused (explained on stderr in both languages), 2 wrongly called
 */
export async function runSupportCommand(
  name: string,
  args: readonly string[],
  folders: { readonly live: string; readonly demo: string },
  output: Output = CONSOLE,
): Promise<number> {
  const command = COMMANDS[name]
  if (!command) throw new RangeError(`no command ${name}`)
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const given = {
      config: readSupportConfig(values.demo ? folders.demo : folders.live),
      folder: name === 'backup' ? values.out : values.from,
      name: positionals[0],
      output,
    }
    const missing = command.needs?.startsWith('--') ? given.folder === undefined : given.name === undefined
    if (command.needs !== null && missing) {
      output.err(`Thiếu ${command.needs}. ${command.needs} is missing.`)
      return 2
    }
    return await command.run(given)
  } catch (error) {
    if (!(error instanceof Problem)) return wronglyCalled(error, output)
    output.err(explainedProblem(error))
    return 1
  }
}

/** What parseArgs throws for an option nobody knows; anything else is a mistake of ours. */
function wronglyCalled(error: unknown, output: Output): number {
  const words = argumentErrorWords(error)
  if (words === null) throw error
  output.err(words)
  return 2
}
