import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUpFolder, checkBackup, restoreFolder } from './folder-backup.ts'

const NOW = new Date('2026-11-20T00:00:00Z')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoanhap-backup-'))
  for (const part of ['pg', 'files/31']) {
    mkdirSync(at(`data/${part}`), { recursive: true })
    writeFileSync(at(`data/${part}/one`), part, { mode: 0o644 })
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const at = (path: string) => join(folder, path)

/** Windows has no such bits. */
const openToOthers = (root: string): string[] =>
  ['.', ...(readdirSync(root, { recursive: true }) as string[])].filter(
    (path) => process.platform !== 'win32' && (statSync(join(root, path)).mode & 0o077) !== 0,
  )

describe('a backup', () => {
  it('and what is restored from it are for one account alone, even when the data was not', async () => {
    await backUpFolder('programme', at('data'), at('kept'), NOW)
    await restoreFolder('programme', at('kept'), at('again'))
    expect([openToOthers(at('kept')), openToOthers(at('again'))]).toEqual([[], []])
    expect(readFileSync(at('again/files/31/one'), 'utf8')).toBe('files/31')
  })

  it('that is damaged is refused by name, and leaves nothing behind', async () => {
    await backUpFolder('programme', at('data'), at('kept'), NOW)
    await expect(checkBackup('programme', at('kept'))).resolves.toMatchObject({ service: 'programme' })
    writeFileSync(at('kept/files/31/one'), 'changed')
    const refusal = { code: 'backup/bad-archive', details: { file: 'files/31/one' } }
    await expect(checkBackup('programme', at('kept'))).rejects.toMatchObject(refusal)
    await expect(restoreFolder('programme', at('kept'), at('again'))).rejects.toMatchObject(refusal)
    expect(readdirSync(at('again'))).toEqual([])
    expect(readdirSync(folder).sort()).toEqual(['again', 'data', 'kept'])
  })
})
