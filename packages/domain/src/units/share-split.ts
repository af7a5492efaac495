const PLACES = 6
const SCALE = 10n ** BigInt(PLACES)
/** Shares are compared to a billionth: finer than any share an official document gives. */
const WEIGHT = 1_000_000_000

/**
 * The value in millionths, so that sums of decimals do not drift (0.1 + 0.2).
 *
 * @throws RangeError if it is not finite or has more than six decimals: figures of returns have at most three
 */
export function toMillionths(value: number): bigint {
  const text = Number.isFinite(value) ? value.toFixed(PLACES) : ''
  if (text === '' || Number(text) !== value)
    throw new RangeError(`not a figure with at most six decimals: ${value}`)
  return BigInt(text.replace('.', ''))
}

/** The figure again; exact up to 15 digits. */
export function fromMillionths(millionths: bigint): number {
  const sign = millionths < 0n ? '-' : ''
  const size = millionths < 0n ? -millionths : millionths
  const fraction = String(size % SCALE).padStart(PLACES, '0')
  return Number(`${sign}${size / SCALE}.${fraction}`)
}

/** The coarsest power of ten the value is written in: 1 for 12, a tenth for 12.5. Shares are cut at it. */
function grainOf(millionths: bigint): bigint {
  let grain = SCALE
  while (grain > 1n && millionths % grain !== 0n) grain /= 10n
  return grain
}

/**
 * Splits a value by shares without losing or inventing anything: whole numbers stay whole (largest remainder;
 * ties go to the earlier share), decimals keep their number of decimals. A negative correction is split like
 * its positive.
 *
 * @param millionths the value, from `toMillionths`
 * @param shares one per receiver, > 0; they count in proportion, so they may sum to slightly more or less than 1
 * @returns millionths per receiver, in the order of `shares`, summing to exactly `millionths`
 */
export function splitByShares(millionths: bigint, shares: readonly number[]): bigint[] {
  if (shares.length === 1) return [millionths]
  if (millionths < 0n) return splitByShares(-millionths, shares).map((part) => -part)
  const weights = shares.map((share) => BigInt(Math.round(share * WEIGHT)))
  const sum = weights.reduce((a, b) => a + b, 0n)
  if (sum <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('shares must be positive')

  const grain = grainOf(millionths)
  const total = millionths / grain
  const parts = weights.map((weight) => (total * weight) / sum)
  const rests = weights.map((weight) => (total * weight) % sum)
  const left = total - parts.reduce((a, b) => a + b, 0n)
  const neediest = rests
    .map((_, i) => i)
    .sort((a, b) => (rests[b]! > rests[a]! ? 1 : rests[b]! < rests[a]! ? -1 : a - b))
  for (const i of neediest.slice(0, Number(left))) parts[i]! += 1n
  return parts.map((part) => part * grain)
}
