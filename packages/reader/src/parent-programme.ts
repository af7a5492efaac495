import type { PlanSource } from './plan-blocks.ts'
import type { ReadProgramme } from './plan-reading.ts'

/** The programme or plan of a higher level that the document carries out. */
export function readProgramme(_source: PlanSource): ReadProgramme | null {
  return null
}
