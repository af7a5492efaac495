// The programme service as a process of its own: `node packages/programme/src/main.ts --mode start --data FOLDER`.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { vietnamDay } from '@hoanhap/domain/plain-date'
import { unitTitle } from '@hoanhap/domain/units/unit'
import { versionAt } from '@hoanhap/domain/units/unit-history'
import { readConfig } from '@hoanhap/platform/config'
import { listen } from '@hoanhap/platform/http/listening'
import { refuseOtherHosts } from '@hoanhap/platform/http/own-host'
import { whyNotHost } from '@hoanhap/platform/process/host-rule'
import { readServiceArguments } from '@hoanhap/platform/process/service-arguments'
import {
  runServiceProcess,
  type PrintedAccount,
  type RunningService,
} from '@hoanhap/platform/process/service-process'
import { startProgramme, type RunningProgramme } from './setup/programme-service.ts'

const WEB = fileURLToPath(new URL('../../web/dist/programme', import.meta.url))

async function start(): Promise<RunningService> {
  const { mode, folder } = readServiceArguments(process.argv.slice(2))
  const config = readConfig('programme', folder)
  const refusal = whyNotHost(config.host, config.secure)
  if (refusal) throw refusal
  const programme = await startProgramme({
    config,
    mode,
    ...(existsSync(WEB) && { webFolder: WEB }),
    progress: (line) => process.stderr.write(`${line}\n`),
  })
  // Behind a proxy the name that people use is the proxy's, and it forwards no other.
  if (!config.secure) refuseOtherHosts(programme.app, config.host)
  const address = await listen(programme.app, config)
  const setupLink = programme.setUpToken === null ? null : `${address}/set-up#${programme.setUpToken}`
  return { ready: { ready: true, address, setupLink, accounts: accountsOf(programme) }, stop: programme.stop }
}

function accountsOf({ people, reference }: RunningProgramme): PrintedAccount[] {
  const today = vietnamDay(new Date())
  return people.map(({ userName, password, totpSecret, role, unitId }) => {
    const unit = versionAt(reference.units, unitId, today)
    return { userName, password, totpSecret, role, unit: unit ? unitTitle(unit) : null }
  })
}

await runServiceProcess(start)
