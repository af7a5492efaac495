// Runs benches by name: `npm run bench -- web-size`; without a name, all of them. Purpose: each measured claim is one file here and one JSON line on stdout; nothing fails on time.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = new URL('./', import.meta.url)
const SELF = basename(import.meta.url)

/** Benches by the name that people type: `reader` is `reader-bench.ts` or `reader.ts`. */
function listBenches(): ReadonlyMap<string, string> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file !== SELF)
  return new Map(files.sort().map((file) => [file.replace(/(-bench)?\.ts$/, ''), file]))
}

/** @returns the exit code: 0 when all ran, 1 when one failed, 2 for a name that is no bench */
function runBenches(asked: readonly string[]): number {
  const benches = listBenches()
  const names = asked.length > 0 ? asked : [...benches.keys()]
  const unknown = names.filter((name) => !benches.has(name))
  if (unknown.length > 0) {
    console.error(`Không có phép đo · no bench: ${unknown.join(', ')}`)
    console.error(`Có · there are: ${[...benches.keys()].join(', ')}`)
    return 2
  }
  const failed = names.filter((name) => runFile(benches.get(name)!) !== 0)
  return failed.length > 0 ? 1 : 0
}

/** A process of its own, so that one bench neither warms nor burdens the next. */
const runFile = (file: string): number =>
  spawnSync(process.execPath, [fileURLToPath(new URL(file, FOLDER))], { stdio: 'inherit' }).status ?? 1

process.exit(runBenches(process.argv.slice(2)))
