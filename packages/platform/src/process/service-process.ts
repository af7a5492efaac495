import { Problem } from '@hoanhap/domain/problem'
import { explainedProblem } from '@hoanhap/domain/problem-words/explained-problem'

/** An account of the demonstration as the launcher prints it. */
export type PrintedAccount = {
  readonly userName: string
  readonly password: string
  readonly totpSecret: string | null
  readonly role: string
  readonly unit: string | null
}

/** What a service prints, as one line of JSON, once it answers requests. */
export type ServiceReady = {
  readonly ready: true
  /** e.g. http://localhost:4310 */
  readonly address: string
  /** One-time address of the first administrator; null once there is one. */
  readonly setupLink: string | null
  /** Of a demonstration; empty otherwise. */
  readonly accounts: readonly PrintedAccount[]
}

export type RunningService = { readonly ready: ServiceReady; stop(): Promise<void> }

/**
 * Runs a service as this process until it is told to stop: by a signal, or because whoever started it is gone.
 * A refusal is said in both languages and ends the process with 1; another error is a mistake of ours and shows itself.
 */
export async function runServiceProcess(start: () => Promise<RunningService>): Promise<void> {
  // What a service keeps is nobody else's to read on a machine with several users.
  process.umask(0o077)
  // Asked to stop while still starting: stops as soon as there is something to stop.
  const asked = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => asked.resolve())
  process.on('disconnect', () => asked.resolve())
  try {
    const service = await start()
    process.stdout.write(`${JSON.stringify(service.ready)}\n`)
    await asked.promise
    await service.stop()
    process.exit(0)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    process.stderr.write(`${explainedProblem(error)}\n`)
    process.exit(1)
  }
}
