// Builds what is generated and not in git: the units file and the two web builds. Purpose: one call for demo, start and test; does nothing when up to date.
import { pathToFileURL } from 'node:url'
import { ensureUnits } from '@hoanhap/geo/units'
import { buildWeb } from '../packages/web/build-web.ts'

/** Brings units and web up to date. @returns after both are on disk */
export async function buildAll(): Promise<void> {
  await ensureUnits()
  await buildWeb()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll()
