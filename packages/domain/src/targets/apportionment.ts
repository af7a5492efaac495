/**
 * Hands a whole number of things down to shares in proportion to weights, losing and inventing none
 * (largest remainder, Hamilton's method). Exact at any size: the products are computed beyond 2^53.
 *
 * @param total whole units of the indicator, e.g. establishments or đồng; ≥ 0
 * @param weights one per child, whole numbers ≥ 0 such as populations; not all zero unless `total` is 0
 * @returns whole units per child, in the order of `weights`, summing to exactly `total`; ties go to the earlier child
 * @throws RangeError if the arguments break those rules: a caller's bug, not a Problem
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  if (![total, ...weights].every((n) => Number.isSafeInteger(n) && n >= 0))
    throw new RangeError('apportion takes whole numbers from 0 up')
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n)
  if (sum === 0n) {
    if (total > 0) throw new RangeError('apportion needs a weight to share by')
    return weights.map(() => 0)
  }
  const parts = weights.map((weight, i) => {
    const product = BigInt(total) * BigInt(weight)
    return { i, share: product / sum, rest: product % sum }
  })
  const given = parts.reduce((a, part) => a + part.share, 0n)
  const left = Number(BigInt(total) - given)
  // Comparing whole remainders, never fractions: rounding noise must not decide who gets the last unit.
  const byNeed = [...parts].sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1))
  for (const part of byNeed.slice(0, left)) part.share += 1n
  return parts.map((part) => Number(part.share))
}
