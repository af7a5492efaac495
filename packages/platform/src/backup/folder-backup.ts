import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  chmod,
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { Problem } from '@hoanhap/domain/problem'
import { lockFolder } from '../database/folder-lock.ts'

/** What a backup holds, with the SHA-256 of every file; written last, so a backup without it was never finished. */
export type BackupManifest = {
  readonly format: 1
  readonly service: string
  readonly takenAt: string
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

const MANIFEST = 'manifest.json'
/** Data of a service, wherever it lies, is for its own account alone. */
const PRIVATE = { recursive: true, mode: 0o700 } as const
/** Database first, then files: a row never names a file that the backup lacks (stack.md §4). */
const ORDER = ['pg', 'keys', 'audit', 'files']

/**
 * Copies a service's data folder into an empty folder, with a manifest of checksums. The data folder is held for the
 * time, so that nothing is written meanwhile.
 *
 * @throws Problem `database/folder-in-use` while the service runs, `backup/folder-not-empty`
 */
export async function backUpFolder(
  service: string,
  dataFolder: string,
  into: string,
  now: Date,
): Promise<BackupManifest> {
  await refuseFilled(into)
  const lock = await lockFolder(dataFolder)
  try {
    const files: BackupManifest['files'][number][] = []
    for (const part of ORDER)
      for (const path of await filesIn(join(dataFolder, part), dataFolder))
        files.push(await copyChecked(dataFolder, into, path))
    const manifest: BackupManifest = { format: 1, service, takenAt: now.toISOString(), files }
    const draft = join(into, `.${MANIFEST}`)
    await writeFile(draft, JSON.stringify(manifest, null, 1), { flush: true, mode: 0o600 })
    await rename(draft, join(into, MANIFEST))
    return manifest
  } finally {
    await lock.release()
  }
}

/**
 * Puts a backup into an empty data folder after comparing every checksum; the folder is filled whole or not at all.
 *
 * @throws Problem `backup/bad-archive`, `backup/folder-not-empty`
 */
export async function restoreFolder(
  service: string,
  from: string,
  dataFolder: string,
): Promise<BackupManifest> {
  await refuseFilled(dataFolder)
  const manifest = await checkBackup(service, from)
  const draft = `${dataFolder}.${randomUUID()}`
  try {
    for (const { path } of manifest.files) await copyChecked(from, draft, path)
    // PGlite expects its empty folders too; PostgreSQL makes the rest.
    for (const name of EMPTY_PG_FOLDERS) await mkdir(join(draft, 'pg', name), PRIVATE)
    // Refused by the system when something has been put there meanwhile.
    await rmdir(dataFolder)
    await rename(draft, dataFolder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return manifest
}

/**
 * Compares every checksum of a service's backup and writes nothing.
 *
 * @throws Problem `backup/bad-archive` with the first file that is missing or differs
 */
export async function checkBackup(service: string, from: string): Promise<BackupManifest> {
  const manifest = await readManifest(service, from)
  for (const { path, sha256 } of manifest.files)
    if ((await digestOf(join(from, path)).catch(() => null)) !== sha256)
      throw new Problem('backup/bad-archive', { file: path })
  return manifest
}

/** Folders of a PostgreSQL cluster that may be empty and are needed at start. */
const EMPTY_PG_FOLDERS = [
  'pg_commit_ts',
  'pg_dynshmem',
  'pg_logical/mappings',
  'pg_logical/snapshots',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_tblspc',
  'pg_twophase',
  'pg_wal/archive_status',
  'pg_wal/summaries',
]

async function readManifest(service: string, from: string): Promise<BackupManifest> {
  const text = await readFile(join(from, MANIFEST), 'utf8').catch(() => null)
  if (text === null) throw new Problem('backup/bad-archive', { file: MANIFEST })
  try {
    const manifest = JSON.parse(text) as BackupManifest
    // A path that leaves the folder is no backup of ours.
    const honest = manifest.files.every(
      ({ path }) => !path.split('/').includes('..') && !path.startsWith('/'),
    )
    if (manifest.format === 1 && manifest.service === service && honest) return manifest
  } catch {
    // Falls through to the refusal: not JSON, or not of this shape.
  }
  throw new Problem('backup/bad-archive', { file: MANIFEST })
}

async function refuseFilled(folder: string): Promise<void> {
  await mkdir(folder, PRIVATE)
  if ((await readdir(folder)).length > 0) throw new Problem('backup/folder-not-empty', { folder })
}

async function filesIn(folder: string, root: string): Promise<string[]> {
  const found = await stat(folder).catch(() => null)
  if (!found) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== 'postmaster.pid')
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

async function copyChecked(from: string, to: string, path: string): Promise<BackupManifest['files'][number]> {
  const target = join(to, path)
  await mkdir(dirname(target), PRIVATE)
  await copyFile(join(from, path), target)
  await chmod(target, 0o600)
  const handle = await open(target, 'r')
  try {
    await handle.sync()
    return { path, bytes: (await handle.stat()).size, sha256: await digestOf(target) }
  } finally {
    await handle.close()
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
