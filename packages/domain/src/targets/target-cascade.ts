import { Problem } from '../problem.ts'
import { apportion } from './apportionment.ts'
import type { Target } from './target.ts'

/** A unit that is to carry its part; `weight` is its population, denominator or last year's value, whole, ≥ 0. */
export type CascadeChild = { readonly unitId: number; readonly weight: number }
export type CascadeMethod = 'equal' | 'weighted'

/** Values set by hand, by unit: they stay, and the others share what is left. */
export type CascadeLocks = ReadonlyMap<number, number>

/**
 * Why a total cannot be handed down this way ("Giao chỉ tiêu xuống đơn vị"), or null.
 *
 * @param target only its `enforcement` matters: a quota on enforcement is never handed down (product.md §2.3)
 * @param total whole units, ≥ 0
 */
export function whyNotCascade(
  target: Pick<Target, 'enforcement'>,
  total: number,
  children: readonly CascadeChild[],
  method: CascadeMethod,
  locks: CascadeLocks,
): Problem | null {
  if (target.enforcement) return new Problem('target/not-for-enforcement')
  const left = total - lockedSum(children, locks)
  if (left < 0) return new Problem('target/locks-exceed-total', { over: -left })
  const free = children.filter((child) => !locks.has(child.unitId))
  const canTake = free.some((child) => method === 'equal' || child.weight > 0)
  if (left > 0 && !canTake) return new Problem('target/nothing-to-share-by', { left })
  return null
}

/**
 * Hands a parent's total down to its children, exact to the unit (largest remainder).
 *
 * @returns whole units by child, in the order of `children`, summing to exactly `total`
 * @throws RangeError if `whyNotCascade` would refuse: ask it first
 */
export function cascade(
  total: number,
  children: readonly CascadeChild[],
  method: CascadeMethod,
  locks: CascadeLocks = new Map(),
): ReadonlyMap<number, number> {
  const problem = whyNotCascade({ enforcement: false }, total, children, method, locks)
  if (problem) throw new RangeError(`cascade refused: ${problem.code}`)
  const free = children.filter((child) => !locks.has(child.unitId))
  const weights = free.map((child) => (method === 'equal' ? 1 : child.weight))
  const shares = apportion(total - lockedSum(children, locks), weights)
  const shareOf = new Map(free.map((child, i) => [child.unitId, shares[i]!]))
  return new Map(children.map(({ unitId }) => [unitId, locks.get(unitId) ?? shareOf.get(unitId)!] as const))
}

/** Parent's total minus what its children carry: 0 adds up, > 0 is not handed down yet, < 0 is promised twice. */
export const cascadeGap = (total: number, carried: Iterable<number>): number =>
  [...carried].reduce((left, value) => left - value, total)

function lockedSum(children: readonly CascadeChild[], locks: CascadeLocks): number {
  const values = children.map((child) => locks.get(child.unitId) ?? 0)
  if (!values.every((value) => Number.isSafeInteger(value) && value >= 0))
    throw new RangeError('locks are whole numbers from 0 up')
  return values.reduce((a, b) => a + b, 0)
}
