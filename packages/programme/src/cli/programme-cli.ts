import { Problem } from '@hoanhap/domain/problem'
import { argumentErrorWords } from '@hoanhap/platform/process/argument-error'
import { auditCommand } from '../modules/audit/audit-cli.ts'
import { planImportCommand, planReadCommand } from '../modules/plans/plan-cli.ts'
import { reportCommand } from '../modules/reports/report-cli.ts'
import { targetsCommand } from '../modules/targets/target-cli.ts'
import { unitsFindCommand } from '../modules/units/unit-cli.ts'
import { backupCommand, restoreCommand } from '../setup/backup-cli.ts'
import { migrateCommand } from '../setup/migrate-cli.ts'
import { rescueCommand } from '../setup/rescue-cli.ts'
import { UsageError, type Command, type CommandOutput } from './command.ts'
import { explainedProblem } from '@hoanhap/domain/problem-words/explained-problem'

/** Every command that the programme answers; `serve`, `start` and `demo` are the launcher's. */
export const PROGRAMME_COMMANDS: readonly Command[] = [
  planReadCommand,
  planImportCommand,
  targetsCommand,
  reportCommand,
  auditCommand,
  backupCommand,
  restoreCommand,
  unitsFindCommand,
  migrateCommand,
  rescueCommand,
]

const CONSOLE: CommandOutput = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
}

/**
 * Runs one command, e.g. `runProgrammeCommand('plan read', ['plan.docx', '--json'])`.
 *
 * @returns the exit code: 0 done, 1 refused (explained on stderr in both languages), 2 wrongly called
 */
export async function runProgrammeCommand(
  name: string,
  args: readonly string[],
  output: CommandOutput = CONSOLE,
): Promise<number> {
  const command = PROGRAMME_COMMANDS.find((each) => each.name === name)
  if (!command) throw new RangeError(`no command ${name}`)
  if (args.includes('--help')) {
    for (const line of helpOf(command)) output.out(line)
    return 0
  }
  try {
    return await command.run(args, output)
  } catch (error) {
    if (error instanceof Problem) {
      output.err(explainedProblem(error))
      return 1
    }
    const words = error instanceof UsageError ? error.message : argumentErrorWords(error)
    if (words === null) throw error
    for (const line of [words, ...helpOf(command)]) output.err(line)
    return 2
  }
}

const helpOf = ({ name, usage, purpose }: Command): string[] => [
  `hoanhap ${name} ${usage}`.trim(),
  `  ${purpose.vi}`,
  `  ${purpose.en}`,
]
