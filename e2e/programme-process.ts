import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The programme service of a journey: its own process, folder and port. */
export type ProgrammeProcess = { readonly address: string; stop(): Promise<void> }

/** Starts a demonstration as `npm run demo` does, on a free port and in a folder of its own. */
export async function startDemo(): Promise<ProgrammeProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'hoanhap-journey-'))
  const child = spawn(
    process.execPath,
    ['packages/programme/src/main.ts', '--mode', 'demo', '--data', folder],
    { env: { ...process.env, PORT: '0', HOANHAP_DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const address = await readiness(child)
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const readiness = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      const line = text.split('\n').find((each) => each.startsWith('{"ready":true'))
      if (line && text.includes('\n')) resolve((JSON.parse(line) as { address: string }).address)
    })
    child.once('exit', (code) => reject(new Error(`the programme ended with ${code} before it was ready`)))
  })
