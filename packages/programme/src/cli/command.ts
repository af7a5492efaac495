import type { Bilingual } from '@hoanhap/domain/words'

/** Where a command writes: results on one side, refusals and progress on the other. */
export type CommandOutput = { out(line: string): void; err(line: string): void }

/** One command of `npm run -s hoanhap -- <name>`. */
export type Command = {
  readonly name: string
  /** The line after the name, e.g. "FILE [--json]". */
  readonly usage: string
  readonly purpose: Bilingual
  /**
   * @param args what follows the name
   * @returns the exit code: 0 done, 1 refused, 2 wrongly called
   * @throws Problem a refusal, explained by whoever called
   */
  run(args: readonly string[], output: CommandOutput): Promise<number>
}

/** A command called with words it does not know. */
export class UsageError extends Error {}
