import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())

const MEGABYTE = 1024 * 1024
const BOUNDARY = 'xxHOANHAPxx'
const HEAD = (unitId: number) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="unitId"\r\n\r\n${unitId}\r\n--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="ke-hoach.docx"\r\nContent-Type: application/octet-stream\r\n\r\n`
const TAIL = `\r\n--${BOUNDARY}--\r\n`

/** Sends `megabytes` of file as a browser does, in pieces, as fast as the service takes them; says how many it took. */
function upload(
  port: number,
  megabytes: number,
  saysHowMuch: boolean,
): Promise<{ status: number; code: string; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0
    const headers = {
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'sec-fetch-site': 'same-origin',
      ...(saysHowMuch && {
        'content-length': HEAD(test.city.provinceId).length + megabytes * MEGABYTE + TAIL.length,
      }),
    }
    const call = request({ port, host: '127.0.0.1', path: '/api/plans/files', method: 'POST', headers })
    call.on('response', (reply: IncomingMessage) => {
      let text = ''
      reply.on('data', (chunk: Buffer) => (text += chunk.toString()))
      reply.on('end', () => {
        call.destroy()
        resolve({ status: reply.statusCode!, code: (JSON.parse(text) as { code: string }).code, sent })
      })
    })
    call.on('error', (error) => (sent > 0 && call.destroyed ? undefined : reject(error)))
    const piece = Buffer.alloc(MEGABYTE, 'PK')
    const more = (): void => {
      while (sent < megabytes && !call.destroyed) {
        sent += 1
        if (!call.write(piece)) {
          call.once('drain', more)
          return
        }
      }
      if (!call.destroyed) call.end(TAIL)
    }
    call.write(HEAD(test.city.provinceId))
    more()
  })
}

it.each([
  ['that says how long it is, before it is read', true, 100],
  ['that does not say how long it is, after the first 20 MB', false, 200],
])(
  'a file of 200 MB %s, is refused in words, and the service goes on',
  async (_name, saysHowMuch, atMost) => {
    const app = test.appAs(test.database.db, { role: 'planner', unitId: test.city.provinceId })
    await app.listen({ port: 0, host: '127.0.0.1' })
    try {
      const { port } = app.server.address() as AddressInfo
      const before = process.memoryUsage().rss
      let peak = before
      const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5)
      const answer = await upload(port, 200, saysHowMuch)
      clearInterval(watch)
      expect(answer).toMatchObject({ status: 413, code: 'file/too-large' })
      expect(answer.sent).toBeLessThanOrEqual(atMost)
      // The sender lives in this process too; a service that kept what it reads would need 200 MB for itself.
      expect((peak - before) / MEGABYTE).toBeLessThan(190)
      expect(test.kept.size).toBe(0)
      expect((await app.inject('/api/plans')).statusCode).toBe(200)
    } finally {
      await app.close()
    }
  },
)
