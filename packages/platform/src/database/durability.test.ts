import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openDatabase } from './open-database.ts'

const WRITER = fileURLToPath(new URL('../testing/embedded-writer.ts', import.meta.url))

it('a killed process loses nothing it acknowledged, and its folder is free at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoanhap-kill-'))
  const writer = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  const enough = Promise.withResolvers<void>()
  writer.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString()
    if (said.split('\n').length > 60) enough.resolve()
  })
  try {
    await enough.promise
    await expect(openDatabase({ service: 'support', folder })).rejects.toMatchObject({
      code: 'database/folder-in-use',
      details: { processId: String(writer.pid) },
    })
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    const acknowledged = said.trim().split('\n').length
    const { db, close } = await openDatabase({ service: 'support', folder })
    const kept = await db.selectFrom('installation').select('key').execute()
    // One more may have been committed before its word got out; never one less.
    expect(kept.length - acknowledged).toBeOneOf([0, 1])
    await close()
  } finally {
    writer.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})
