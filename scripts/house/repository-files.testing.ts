import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Made by a build, a run or an install: nobody writes in them. */
const MADE = new Set(['node_modules', 'dist', '.git', '.data', '.cache', 'coverage', 'test-results'])
const TEXT = /\.(ts|tsx|mjs|css|html|sql|json|md|csv|txt|svg|webmanifest)$/
/** Files without an ending that are text all the same. */
const TEXT_NAMES = new Set(['run', 'LICENSE', '.npmrc', '.gitignore', '.prettierignore'])

export type RepositoryFile = {
  /** From the root, with slashes, e.g. `packages/domain/src/fold.ts`. */
  readonly path: string
  readonly name: string
  readonly text: string
}

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (MADE.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })
}

/** Every text file that people write in this repository; the lock file is a machine's. */
export const REPOSITORY: readonly RepositoryFile[] = walk('')
  .filter((path) => TEXT.test(path) || TEXT_NAMES.has(basename(path)))
  .filter((path) => path !== 'package-lock.json')
  .map((path) => ({ path, name: basename(path), text: readFileSync(join(ROOT, path), 'utf8') }))

export const isCode = ({ name }: RepositoryFile): boolean => /\.(ts|tsx)$/.test(name)
export const isTest = ({ path }: RepositoryFile): boolean =>
  /\.(test|testing|race\.test)\.tsx?$/.test(path) || path.includes('/testing/')
/** Written by scripts from data; sizes and words are those of the source. */
export const isGenerated = ({ name }: RepositoryFile): boolean => name.includes('.gen.')
