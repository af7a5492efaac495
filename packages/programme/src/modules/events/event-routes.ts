import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import '../../http/programme-request.ts'

/**
 * The browser comes back by itself after `retry`, and is then asked again who it is: a revoked session hears nothing
 * for longer than this, and proxies, which close silent connections after a minute, have no reason to.
 */
const STREAM_MS = 30_000

export const eventRoutes: ServiceModule = async (app) => {
  app.get('/events', { config: { may: 'signed-in', sends: 'file' } }, (request, reply) => {
    const { raw } = reply.hijack()
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    raw.write('retry: 1000\n\n')
    const { tenantId } = request.actor!
    const stop = app.programme.live.listen(tenantId, (news) => raw.write(`data: ${JSON.stringify(news)}\n\n`))
    const end = setTimeout(() => raw.end(), STREAM_MS)
    raw.on('close', () => {
      clearTimeout(end)
      stop()
    })
  })
}
