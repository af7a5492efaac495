import type { UnitEdge, UnitHistory, UnitVersion } from './unit.ts'

/**
 * Refuses a history that contradicts itself, once, where it is built, so that no later question has to doubt it.
 *
 * @throws RangeError naming the first contradiction
 */
export function checkUnitHistory(history: UnitHistory, edges: readonly UnitEdge[]): void {
  for (const [unitId, versions] of history.byUnit) checkOverlap(versions, `unit ${unitId}`)
  for (const [code, versions] of history.byCode) checkOverlap(versions, `code ${code}`)
  for (const version of history.versions)
    if (version.parentId !== null && !history.byUnit.has(version.parentId))
      throw new RangeError(
        `unit ${version.unitId} lies below a unit that does not exist: ${version.parentId}`,
      )
  for (const edge of edges) checkEdge(history, edge)
}

function checkOverlap(versions: readonly UnitVersion[], whose: string): void {
  versions.forEach((version, i) => {
    if (version.validTo !== null && version.validTo <= version.validFrom)
      throw new RangeError(`${whose}: a version ends before it begins (${version.validFrom})`)
    const next = versions[i + 1]
    if (next && (version.validTo === null || version.validTo > next.validFrom))
      throw new RangeError(`${whose}: two versions on ${next.validFrom}`)
  })
}

function checkEdge(history: UnitHistory, edge: UnitEdge): void {
  const what = `edge ${edge.fromId} → ${edge.toId} on ${edge.date}`
  if (edge.fromId === edge.toId) throw new RangeError(`${what}: leads nowhere`)
  const from = history.byUnit.get(edge.fromId)
  if (!from || !history.byUnit.has(edge.toId)) throw new RangeError(`${what}: no such unit`)
  if (edge.share !== null && !(edge.share > 0 && edge.share <= 1))
    throw new RangeError(`${what}: share ${edge.share}`)
  const end = from.at(-1)!.validTo
  if (edge.kind === 'whole' && (end === null || end > edge.date))
    throw new RangeError(`${what}: all of it left, yet the unit lives on`)
}
