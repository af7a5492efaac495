import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Problem } from '@hoanhap/domain/problem'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

/**
 * Serves a built web application: its files by name, its page for every other address, so that a link into the
 * application can be opened directly. The list of files is read once: nothing outside it can be asked for.
 */
export function serveWebFolder(app: FastifyInstance, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) throw new RangeError(`no built web application in ${folder}`)
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  )
  void app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true })
  app.get('/*', { config: { may: 'anyone', sends: 'file' } }, (request, reply) => {
    const path = (request.params as { '*': string })['*']
    if (path === 'api' || path.startsWith('api/')) throw new Problem('request/not-found')
    if (path !== 'index.html' && files.has(path)) return sendFile(reply, path)
    // A missing script must not be answered with the page: the browser would run HTML as code.
    if (/\.\w+$/.test(path) && path !== 'index.html') throw new Problem('request/not-found')
    return reply.header('cache-control', 'no-store').sendFile('index.html', { cacheControl: false })
  })
}

function sendFile(reply: FastifyReply, path: string) {
  // Names under assets/ carry a hash of their content; the rest (service worker, manifest) must be asked for again.
  const cache = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return reply.header('cache-control', cache).sendFile(path, { cacheControl: false })
}
