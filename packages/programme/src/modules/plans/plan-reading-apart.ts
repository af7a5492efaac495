import { Worker } from 'node:worker_threads'
import { Problem } from '@hoanhap/domain/problem'
import type { ThreadReply } from './plan-reading-thread.ts'
import { checkSize, readScreened, type ReadText, type TextToRead } from './plan-text-reading.ts'

/** A text up to this length is read within a fraction of a second, which other requests do not notice. */
const SHORT = 150_000
/** Many times what the longest text takes. */
const PATIENCE_MS = 60_000

/** Long texts are read one after the other, however many come at once. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a text as `readScreened` does; a long one in a thread of its own, so that the service goes on answering.
 *
 * @throws Problem those of `readScreened`; `file/empty`, `file/too-large`; `system/busy` if the thread came to nothing
 */
export async function readApart(asked: TextToRead): Promise<ReadText> {
  checkSize(asked.text)
  if (asked.text.length <= SHORT) return readScreened(asked)
  const turn = last.then(() => readInThread(asked))
  last = turn.catch(() => undefined)
  return turn
}

async function readInThread(asked: TextToRead): Promise<ReadText> {
  const thread = new Worker(new URL('./plan-reading-thread.ts', import.meta.url), { workerData: asked })
  const patience = setTimeout(() => void thread.terminate(), PATIENCE_MS)
  try {
    const reply = await replyOf(thread)
    if ('refused' in reply) throw new Problem(reply.refused.code, reply.refused.details)
    return reply.read
  } finally {
    clearTimeout(patience)
    await thread.terminate()
  }
}

const replyOf = (thread: Worker): Promise<ThreadReply> =>
  new Promise((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Problem('system/busy')))
  })
