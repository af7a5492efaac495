import type { FastifyInstance } from 'fastify'
import { whyNotHost } from '../process/host-rule.ts'

/** How many ports after the asked one are tried when it is taken. */
const NEXT_PORTS = 20

/**
 * Opens the port, or the next free one when it is taken.
 *
 * @returns the address that people type, e.g. `http://localhost:4310`
 * @throws Problem `system/needs-tls` for a host that other machines reach without https: cookies and offline work
 *   would not exist there (trust.md §1)
 */
export async function listen(
  app: FastifyInstance,
  at: { host: string; port: number; secure: boolean },
): Promise<string> {
  const refusal = whyNotHost(at.host, at.secure)
  if (refusal) throw refusal
  for (let port = at.port; ; port += 1) {
    try {
      const address = await app.listen({ host: at.host, port })
      return `http://${at.host.includes(':') ? `[${at.host}]` : at.host}:${new URL(address).port}`
    } catch (error) {
      const taken = (error as { code?: unknown }).code === 'EADDRINUSE'
      if (!taken || at.port === 0 || port >= at.port + NEXT_PORTS) throw error
    }
  }
}
