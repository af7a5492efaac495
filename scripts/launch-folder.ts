// The data folder of both services. Purpose: a demonstration can be thrown away, live work never can.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Problem } from '@hoanhap/domain/problem'
import { lockFolder } from '@hoanhap/platform/database/folder-lock'
import type { Environment } from './launch-environment.ts'

/** Where data lies unless HOANHAP_DATA_DIR says otherwise. */
export const FOLDERS = { live: '.data/live', demo: '.data/demo' } as const

const MARK = 'minh-hoa.txt'
const SERVICES = ['programme', 'support'] as const

/** The folder of both services, absolute. */
export const dataFolder = (demo: boolean, environment: Environment): string =>
  resolve(environment['HOANHAP_DATA_DIR'] || (demo ? FOLDERS.demo : FOLDERS.live))

/** Marks an empty folder as a demonstration's, which is what lets it be thrown away later. */
export function markDemoFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (readdirSync(folder).length > 0) return
  const words =
    'Dữ liệu minh hoạ; "npm run demo -- --fresh" xoá và tạo lại. Illustrative data; --fresh makes it anew.\n'
  writeFileSync(join(folder, MARK), words)
}

/**
 * Throws a demonstration away, while holding both services' folders so that neither is running on them.
 *
 * @throws Problem `system/live-data` for a folder that `demo` did not make, `database/folder-in-use`
 */
export async function clearDemoFolder(folder: string): Promise<void> {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  if (!existsSync(join(folder, MARK))) throw new Problem('system/live-data', { folder })
  const locks = []
  try {
    for (const service of SERVICES) locks.push(await lockFolder(join(folder, service)))
    for (const service of SERVICES) rmSync(join(folder, service), { recursive: true, force: true })
  } finally {
    for (const lock of locks) await lock.release()
  }
}
