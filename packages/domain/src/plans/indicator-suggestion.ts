import type { Indicator } from '../catalogue/indicator.ts'
import { fold } from '../fold.ts'

/** Below this share of the subject's weight an indicator is a guess not worth showing. */
const ENOUGH = 0.4

/** Words of every plan; they tell nothing about which indicator is meant. */
const COMMON = new Set(
  'cac cua va ve cho trong tren duoc la co theo voi tai den nam dia ban thuc hien cong tac phong chong mai dam to chuc trien khai it nhat hoat dong so nguoi'.split(
    ' ',
  ),
)

/**
 * The indicator whose name and definition share most of the target's words, rare words counting more; or null when
 * none shares enough. A suggestion only: a person links the target at review.
 *
 * @param subject the target's words without its number
 * @param unit "%" asks for an indicator with a denominator, "count" for one without
 */
export function suggestIndicator(
  subject: string,
  unit: string,
  indicators: readonly Indicator[],
): Indicator | null {
  const fitting = indicators.filter((indicator) => (unit === '%' ? indicator.factor === 100 : true))
  const texts = fitting.map((indicator) => pairsOf(`${indicator.name.vi} ${indicator.definition.vi}`))
  const asked = pairsOf(subject)
  const weight = (pair: string): number =>
    Math.log(1 + fitting.length / (1 + texts.filter((text) => text.has(pair)).length))
  const total = [...asked].reduce((sum, pair) => sum + weight(pair), 0)
  let best: { indicator: Indicator; score: number } | null = null
  for (const [i, indicator] of fitting.entries()) {
    const shared = [...asked]
      .filter((pair) => texts[i]!.has(pair))
      .reduce((sum, pair) => sum + weight(pair), 0)
    const score = total === 0 ? 0 : shared / total
    if (score > (best?.score ?? 0)) best = { indicator, score }
  }
  return best && best.score >= ENOUGH ? best.indicator : null
}

/** Vietnamese words are pairs of syllables more often than one: both single syllables and pairs count. */
function pairsOf(text: string): ReadonlySet<string> {
  const syllables = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((syllable) => syllable.length > 1 && !COMMON.has(syllable) && !/^\d+$/.test(syllable))
  return new Set([...syllables, ...syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`)])
}
