/** A source of chance that gives the same values for the same seed, on every machine. */
export type Chance = {
  /** A number in [0, 1). */
  readonly share: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  /** Whether something of this probability (0–1) happens. */
  readonly happens: (probability: number) => boolean
  /** A number near 1, between 1 − `spread` and 1 + `spread`, middling values being likelier. */
  readonly around: (spread: number) => number
  /** The items in another order; the argument is left alone. */
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * A chance of its own for each thing told about, so that adding one thing never changes another.
 * Mulberry32 (Tommy Ettinger, public domain) over a 32-bit FNV-1a hash of seed and labels: good enough to make a
 * fictional city, never for anything that must not be guessed.
 *
 * @param seed any whole number
 * @param labels what the values are for, e.g. `'returns', unitId`
 */
export function chanceOf(seed: number, ...labels: readonly (string | number)[]): Chance {
  let state = hashOf([seed, ...labels].join('\u0000'))
  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1))
  return {
    share,
    whole,
    happens: (probability) => share() < probability,
    around: (spread) => 1 + spread * (share() + share() - 1),
    shuffled: (items) => shuffledBy(items, whole),
  }
}

function hashOf(text: string): number {
  let hash = FNV_OFFSET
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  return hash >>> 0
}

/** Fisher–Yates. */
function shuffledBy<T>(items: readonly T[], whole: (low: number, high: number) => number): T[] {
  const cards = [...items]
  for (let last = cards.length - 1; last > 0; last -= 1) {
    const other = whole(0, last)
    const [a, b] = [cards[last]!, cards[other]!]
    cards[last] = b
    cards[other] = a
  }
  return cards
}
