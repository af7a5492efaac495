// Run as a thread of its own by plan-reading-apart.ts: reads one text and says what it read, or why it refused.
import { parentPort, workerData } from 'node:worker_threads'
import { Problem, type ProblemCode } from '@hoanhap/domain/problem'
import { readScreened, type ReadText, type TextToRead } from './plan-text-reading.ts'

export type ThreadReply =
  | { readonly read: ReadText }
  | { readonly refused: { readonly code: ProblemCode; readonly details: Record<string, unknown> } }

function replyTo(asked: TextToRead): ThreadReply {
  try {
    return { read: readScreened(asked) }
  } catch (error) {
    if (error instanceof Problem) return { refused: { code: error.code, details: { ...error.details } } }
    throw error
  }
}

parentPort?.postMessage(replyTo(workerData as TextToRead))
