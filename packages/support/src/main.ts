// The support service as a process of its own: `node packages/support/src/main.ts --mode start --data FOLDER`.
import { fileURLToPath } from 'node:url'
import { refuseOtherHosts } from '@hoanhap/platform/http/own-host'
import { listen } from '@hoanhap/platform/http/listening'
import { whyNotHost } from '@hoanhap/platform/process/host-rule'
import { readServiceArguments } from '@hoanhap/platform/process/service-arguments'
import { runServiceProcess, type RunningService } from '@hoanhap/platform/process/service-process'
import { readSupportConfig } from './config.ts'
import { startSupport } from './setup/support-service.ts'

const WEB = fileURLToPath(new URL('../../web/dist/support', import.meta.url))

async function start(): Promise<RunningService> {
  const { mode, folder } = readServiceArguments(process.argv.slice(2))
  const config = readSupportConfig(folder)
  const refusal = whyNotHost(config.host, config.secure)
  if (refusal) throw refusal
  const support = await startSupport({ config, mode, webFolder: WEB })
  // Behind a proxy the name that people use is the proxy's, and it forwards no other.
  if (!config.secure) refuseOtherHosts(support.app, config.host)
  const address = await listen(support.app, config)
  const setupLink = support.setUpToken === null ? null : `${address}/link#${support.setUpToken}`
  const accounts = support.people.map(({ userName, password, totpSecret, role }) => {
    return { userName, password, totpSecret, role, unit: null }
  })
  return { ready: { ready: true, address, setupLink, accounts }, stop: support.stop }
}

await runServiceProcess(start)
