import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Uploaded files under their SHA-256, outside the database (stack.md §4). */
export type FileStore = {
  /** Durable when it returns: written, fsynced and renamed. @returns the hash, hex */
  keep(tenantId: number, bytes: Buffer): Promise<string>
  /** Administrations that have files. */
  tenants(): number[]
  /** Removes files that no row names and that are older than `before`. @returns how many */
  sweep(tenantId: number, named: ReadonlySet<string>, before: Date): Promise<number>
}

/** @param folder `<data>/files` */
export function openFileStore(folder: string): FileStore {
  return {
    async keep(tenantId, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const home = join(folder, String(tenantId))
      await mkdir(home, { recursive: true, mode: 0o700 })
      const draft = join(home, `.${sha256}.${randomUUID()}`)
      const file = await open(draft, 'w', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, join(home, sha256))
      await syncFolder(home)
      return sha256
    },
    tenants: () => (existsSync(folder) ? readdirSync(folder).map(Number).filter(Number.isInteger) : []),
    async sweep(tenantId, named, before) {
      const home = join(folder, String(tenantId))
      const names = await readdir(home).catch(() => [])
      let removed = 0
      for (const name of names.filter((each) => !named.has(each))) {
        const path = join(home, name)
        if ((await stat(path)).mtime >= before) continue
        await rm(path)
        removed += 1
      }
      return removed
    },
  }
}

/** A new name is durable only once its folder is; Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
