import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'
import { asApplication, ownerOf, prepareEmbedded, startPGlite } from '../database/embedded-database.ts'
import type { ServiceName } from '../database/database-settings.ts'
import type { OpenDatabase } from '../database/database-handle.ts'
import { migratedDigest, TEST_ACTOR } from './migrated-digest.ts'
import type { Preparation } from './test-preparation.ts'

const CACHE = fileURLToPath(new URL('../../../../.cache/test-databases/', import.meta.url))

const DAY_MS = 86_400_000

/** A copy, in memory, of a database that was migrated once and kept in `.cache/`. */
export async function openEmbeddedTest(
  service: ServiceName,
  preparation?: Preparation,
): Promise<OpenDatabase> {
  const file = `${CACHE}${migratedDigest(service, preparation)}.tar`
  if (!existsSync(file)) await keep(file, service, preparation)
  return asApplication(await startPGlite({ loadDataDir: new Blob([readFileSync(file)]) }))
}

async function keep(file: string, service: ServiceName, preparation?: Preparation): Promise<void> {
  const pglite = await startPGlite({})
  await prepareEmbedded(pglite, { service })
  await ownerOf(pglite).run(TEST_ACTOR)
  const open = await asApplication(pglite)
  if (preparation) await open.asOwner((ownerDb) => preparation.load(ownerDb))
  const dump = await pglite.dumpDataDir('none')
  await open.close()
  mkdirSync(CACHE, { recursive: true })
  // Two workers may make the same one: each writes its own and the rename is atomic.
  const own = `${file}.${process.pid}`
  writeFileSync(own, Buffer.from(await dump.arrayBuffer()))
  renameSync(own, file)
  removeOld()
}

/** Copies of earlier migrations: some 40 MB each, made again when wanted. */
function removeOld(): void {
  for (const name of readdirSync(CACHE))
    if (Date.now() - statSync(CACHE + name).mtimeMs > DAY_MS) rmSync(CACHE + name, { force: true })
}
