import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const checkpointPath = (dataFolder: string): string => join(dataFolder, 'audit', 'checkpoints.jsonl')

/** The complete lines of the checkpoint file; a line that a power cut left half written is dropped. */
export function readCheckpointLines(dataFolder: string): string[] {
  const path = checkpointPath(dataFolder)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').slice(0, -1)
}

/** Appends a line and waits until it is on the disk. */
export function appendCheckpointLine(dataFolder: string, line: string): void {
  const path = checkpointPath(dataFolder)
  mkdirSync(dirname(path), { recursive: true })
  // Node's permission model refuses fsync on a file; opened for synchronous writing, each write waits by itself.
  appendFileSync(path, `${line}\n`, { flag: 'as' })
}
