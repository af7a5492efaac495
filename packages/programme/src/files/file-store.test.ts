import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFileStore } from './file-store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoanhap-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const YESTERDAY = new Date('2026-11-19T00:00:00Z')
const LIMIT = new Date('2026-11-20T00:00:00Z')
const aged = (path: string, at: Date) => utimesSync(path, at, at)

describe('keep', () => {
  it('puts the bytes whole under their hash, and nothing beside them', async () => {
    const store = openFileStore(folder)
    const bytes = Buffer.from('Kế hoạch số 1')
    const sha256 = await store.keep(31, bytes)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(readdirSync(join(folder, '31'))).toEqual([sha256])
    expect(readFileSync(join(folder, '31', sha256))).toEqual(bytes)
  })

  it('takes the same file twice, also at the same moment, and keeps administrations apart', async () => {
    const store = openFileStore(folder)
    const bytes = Buffer.alloc(200_000, 'x')
    const [one, two] = await Promise.all([store.keep(31, bytes), store.keep(31, bytes)])
    await store.keep(79, bytes)
    expect(one).toBe(two)
    expect(readdirSync(join(folder, '31'))).toEqual([one])
    expect(store.tenants().sort()).toEqual([31, 79])
  })
})

describe('sweep', () => {
  it('removes only what is old and named by no row', async () => {
    const store = openFileStore(folder)
    const [named, orphan, fresh] = await Promise.all(
      ['a', 'b', 'c'].map((text) => store.keep(31, Buffer.from(text))),
    )
    const draft = '.half-written.1'
    writeFileSync(join(folder, '31', draft), 'x')
    for (const name of [named!, orphan!, draft]) aged(join(folder, '31', name), YESTERDAY)
    expect(await store.sweep(31, new Set([named!]), LIMIT)).toBe(2)
    expect(readdirSync(join(folder, '31')).sort()).toEqual([named!, fresh!].sort())
  })

  it('finds nothing to do where nothing was ever kept', async () => {
    expect(openFileStore(join(folder, 'none')).tenants()).toEqual([])
    expect(await openFileStore(folder).sweep(31, new Set(), LIMIT)).toBe(0)
  })
})
