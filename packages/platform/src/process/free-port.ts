import type { FastifyInstance } from 'fastify'

const TRIES = 50

/**
 * Listens on the port, or on the next one that is free.
 *
 * @param port 0: any free port
 * @returns the port taken
 * @throws the system's error when the host is not ours, the port not allowed, or all of them are taken
 */
export async function listenOnFreePort(app: FastifyInstance, host: string, port: number): Promise<number> {
  for (let at = port; ; at += 1) {
    try {
      await app.listen({ host, port: at, exclusive: true })
      return portOf(app)
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || at >= Math.min(port + TRIES, 65_535)) throw error
    }
  }
}

function portOf(app: FastifyInstance): number {
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new RangeError('the service listens on no port')
  return address.port
}
