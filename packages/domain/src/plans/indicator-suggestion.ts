import type { Indicator } from '../catalogue/indicator.ts'
import { fold } from '../fold.ts'

/** Below this likeness (0…1) an indicator is a guess not worth showing. */
const ENOUGH = 0.3

/** Words of every plan; they tell nothing about which indicator is meant. */
const COMMON = new Set(
  'cac cua va ve cho trong tren duoc la co theo voi tai den nam dia ban thuc hien cong tac phong chong mai dam to chuc trien khai it nhat hoat dong so nguoi'.split(
    ' ',
  ),
)

/**
 * The indicator that says most of what the target says and little else, rare words counting more; or null when none is
 * like enough. A suggestion only: a person links the target at review.
 *
 * @param subject the target's words without its number
 * @param unit "%" asks for an indicator with a denominator, a count for one without; a count of units fits both
 */
export function suggestIndicator(
  subject: string,
  unit: string,
  indicators: readonly Indicator[],
): Indicator | null {
  const { known, weights } = indexOf(indicators, unit === '%')
  const sum = (pairs: Iterable<string>): number =>
    [...pairs].reduce((total, pair) => total + (weights.get(pair) ?? unseenWeight(known.length)), 0)
  const asked = pairsOf(subject)
  const likeness = ({ name, all }: Known): number => {
    const said = sum([...asked].filter((pair) => all.has(pair))) / (sum(asked) || 1)
    const meant = sum([...name].filter((pair) => asked.has(pair))) / (sum(name) || 1)
    return (said + meant) / 2
  }
  let best: { indicator: Indicator; score: number } | null = null
  for (const each of known) {
    const score = likeness(each)
    if (score > (best?.score ?? 0)) best = { indicator: each.indicator, score }
  }
  return best && best.score >= ENOUGH ? best.indicator : null
}

type Known = {
  readonly indicator: Indicator
  readonly name: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}
type Index = { readonly known: readonly Known[]; readonly weights: ReadonlyMap<string, number> }

/** Rare words weigh more; a word that no indicator says weighs most. */
const weightOf = (said: number, indicators: number): number => Math.log(1 + indicators / (1 + said))
const unseenWeight = (indicators: number): number => weightOf(0, indicators)

const indexes = new WeakMap<readonly Indicator[], Map<boolean, Index>>()

/** Words of the catalogue, once per catalogue: a plan asks for hundreds of targets. */
function indexOf(indicators: readonly Indicator[], shares: boolean): Index {
  const made = indexes.get(indicators) ?? new Map<boolean, Index>()
  indexes.set(indicators, made)
  const ready = made.get(shares)
  if (ready) return ready
  const fitting = indicators.filter((indicator) => !shares || indicator.factor === 100)
  const known = fitting.map((indicator) => ({
    indicator,
    name: pairsOf(indicator.name.vi),
    all: pairsOf(`${indicator.name.vi} ${indicator.definition.vi}`),
  }))
  const said = new Map<string, number>()
  for (const { all } of known) for (const pair of all) said.set(pair, (said.get(pair) ?? 0) + 1)
  const index = {
    known,
    weights: new Map([...said].map(([pair, times]) => [pair, weightOf(times, known.length)])),
  }
  made.set(shares, index)
  return index
}

/** Vietnamese words are pairs of syllables more often than one: both single syllables and pairs count. */
function pairsOf(text: string): ReadonlySet<string> {
  const syllables = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((syllable) => syllable.length > 1 && !COMMON.has(syllable) && !/^\d+$/.test(syllable))
  return new Set([...syllables, ...syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`)])
}
