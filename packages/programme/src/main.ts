// The programme service as a process: `node packages/programme/src/main.ts --mode demo|start|serve --data FOLDER`.
// One JSON line on stdout says that it is ready; progress and refusals go to stderr.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Problem } from '@hoanhap/domain/problem'
import { readConfig } from '@hoanhap/platform/config'
import { listen } from '@hoanhap/platform/http/listening'
import { versionAt } from '@hoanhap/domain/units/unit-history'
import { unitTitle } from '@hoanhap/domain/units/unit'
import { vietnamDay } from '@hoanhap/domain/plain-date'
import { explained } from './cli/explained.ts'
import { startProgramme, type RunningProgramme } from './setup/programme-service.ts'

const WEB = fileURLToPath(new URL('../../web/dist/programme', import.meta.url))

const { values } = parseArgs({
  options: { mode: { type: 'string', default: 'start' }, data: { type: 'string', default: '.data/live' } },
})
const mode = values.mode === 'demo' || values.mode === 'serve' ? values.mode : 'start'

try {
  const config = readConfig('programme', values.data)
  const running = await startProgramme({
    config,
    mode,
    ...(existsSync(WEB) && { webFolder: WEB }),
    progress: (line) => process.stderr.write(`${line}\n`),
  })
  const address = await listen(running.app, config)
  const setupLink = running.setUpToken === null ? null : `${address}/set-up#${running.setUpToken}`
  process.stdout.write(
    `${JSON.stringify({ ready: true, address, setupLink, accounts: accountsOf(running) })}\n`,
  )
  stopOnSignal(running)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  process.stderr.write(`${explained(error)}\n`)
  process.exit(1)
}

function accountsOf({ people, reference }: RunningProgramme) {
  const today = vietnamDay(new Date())
  return people.map(({ userName, password, totpSecret, role, unitId }) => {
    const unit = versionAt(reference.units, unitId, today)
    return { userName, password, totpSecret, role, unit: unit ? unitTitle(unit) : '' }
  })
}

/** A signal ends requests, signs the audit once more and closes the data; a second one does not wait. */
function stopOnSignal(running: RunningProgramme): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}
