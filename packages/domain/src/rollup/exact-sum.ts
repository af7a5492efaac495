/** Figures have at most three decimals (`DECIMAL_PLACES` of figure-text): thousandths are whole numbers. */
const SCALE = 1_000n

/** Whole part and decimals apart: a thousandfold product would lose the last digits of a large whole number. */
function thousandthsOf(figure: number): bigint {
  const whole = Math.trunc(figure)
  return BigInt(whole) * SCALE + BigInt(Math.round((figure - whole) * 1_000))
}

/**
 * Sums figures exactly: in thousandths and beyond 2^53, so that 0,1 + 0,2 is 0,3 and the order never matters.
 *
 * @param figures each with at most three decimals
 * @throws RangeError if the sum leaves the safe integers: no real total does
 */
export function exactSum(figures: Iterable<number>): number {
  let thousandths = 0n
  for (const figure of figures) thousandths += thousandthsOf(figure)
  const isWhole = thousandths % SCALE === 0n
  const sum = Number(isWhole ? thousandths / SCALE : thousandths)
  if (!Number.isSafeInteger(sum)) throw new RangeError('a sum beyond the safe integers')
  return isWhole ? sum : sum / 1_000
}

/**
 * factor × part ÷ whole, rounded half away from zero to `decimals` places, decided on whole numbers: 0.285 of 1 at
 * two places is 0.29, not the 0.28 that binary fractions would give.
 *
 * @param whole > 0
 */
export function roundedRatio(part: number, whole: number, factor: 1 | 100, decimals: 0 | 1 | 2): number {
  const [a, b] = [thousandthsOf(part), thousandthsOf(whole)]
  if (b <= 0n) throw new RangeError('a ratio needs a denominator above 0')
  const scaled = a * BigInt(factor) * 10n ** BigInt(decimals)
  const magnitude = scaled < 0n ? -scaled : scaled
  const rounded = (2n * magnitude + b) / (2n * b)
  return (Number(rounded) / 10 ** decimals) * (scaled < 0n ? -1 : 1) || 0
}
