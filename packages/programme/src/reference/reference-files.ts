import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import type { PlanPack } from '@hoanhap/domain/plans/plan-pack'
import { planPackFaults } from './plan-pack-rules.ts'
import type { Reference } from './reference.ts'
import { referenceFaults } from './reference-rules.ts'

const FOLDER = new URL('../../../../reference/', import.meta.url)
const PACKS = new URL('plans/', FOLDER)
const LISTS = {
  elements: 'elements.json',
  indicators: 'indicators.json',
  forms: 'forms.json',
  agencies: 'agencies.json',
  establishmentTypes: 'establishment-types.json',
} as const

/**
 * Reads and checks the catalogue of `reference/`.
 *
 * @throws RangeError naming every fault: a broken catalogue is our own broken promise, so the service does not start
 */
export function loadReference(): Reference {
  const hash = createHash('sha256')
  const lists = Object.entries(LISTS).map(([list, file]) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8')
    hash.update(file).update('\0').update(text).update('\0')
    return [list, (JSON.parse(text) as Record<string, unknown>)[list]]
  })
  const reference = { ...Object.fromEntries(lists), digest: hash.digest('hex') } as Reference
  refuseFaults('reference', referenceFaults(reference))
  return reference
}

/**
 * Reads and checks the plan packs of `reference/plans/`, in order of file name.
 *
 * @throws RangeError naming every fault
 */
export function loadPlanPacks(reference: Reference): readonly PlanPack[] {
  const files = readdirSync(PACKS).filter((name) => name.endsWith('.json'))
  const packs = files.sort().map((name) => JSON.parse(readFileSync(new URL(name, PACKS), 'utf8')) as PlanPack)
  for (const pack of packs) refuseFaults(`plan pack ${pack.pack}`, planPackFaults(pack, reference))
  return packs
}

function refuseFaults(what: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new RangeError(`${what}: ${faults.join('; ')}`)
}
