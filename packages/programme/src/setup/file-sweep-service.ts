import { readAsSystem } from '@hoanhap/platform/http/context'
import type { Surroundings } from '@hoanhap/platform/http/surroundings'
import type { ProgrammeSurroundings } from '../programme-context.ts'
import { listStoredFiles } from './stored-file-queries.ts'

const HOUR_MS = 3_600_000
/** A file whose row never came (a crash between the two) is removed after this long. */
const ORPHAN_MS = 24 * HOUR_MS

/** Removes files that no row names, once an hour. */
export function startSweeping(around: Surroundings, programme: ProgrammeSurroundings): { stop(): void } {
  const timer = setInterval(() => void sweepFiles(around, programme).catch(() => undefined), HOUR_MS).unref()
  return { stop: () => clearInterval(timer) }
}

/** @returns how many files were removed */
export async function sweepFiles(around: Surroundings, programme: ProgrammeSurroundings): Promise<number> {
  let removed = 0
  for (const tenantId of programme.files.tenants()) {
    const named = await readAsSystem(around, tenantId, (ctx) => listStoredFiles(ctx.db, tenantId))
    removed += await programme.files.sweep(
      tenantId,
      new Set(named),
      new Date(around.clock().getTime() - ORPHAN_MS),
    )
  }
  return removed
}
