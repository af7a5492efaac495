import type { ReadTarget } from './plan-reading.ts'
import type { Quantity } from './quantity.ts'
import { barePopulation, populationBefore, splitPopulation, tellsDeed } from './target-populations.ts'
import { trimPhrase, withoutNumberWords } from './target-subjects.ts'

/** Of what a share is taken, and how that was found. */
type Denominator = {
  readonly denominator: string | null
  /** The population has no deed of its own: it may follow with a later number. */
  readonly lacksDeed: boolean
  /** It is the population of the target before. */
  readonly nested: boolean
}

const OF_THOSE = /(?<![\p{L}])(?:trong đó|trong số (?:đó|này))(?![\p{L}])/iu
/** "trong đó ít nhất 30% được tư vấn": a share of those counted just before. */
const ofThose = (
  left: string,
  right: string,
  last: Pick<ReadTarget, 'denominator' | 'unitWord'> | undefined,
): string | null =>
  last && OF_THOSE.test(left) && tellsDeed(right) ? (last.denominator ?? last.unitWord) : null

/** "30% số đó": those counted just before. */
const POINTS_BACK = /^(?:đó|này|họ)$/iu

/** Of what the share is taken: the population behind the number, else the words before it. */
export function denominatorOf(
  quantity: Quantity,
  left: string,
  right: string,
  last: Pick<ReadTarget, 'denominator' | 'unitWord'> | undefined,
): Denominator {
  if (quantity.kind === 'count') return { denominator: null, lacksDeed: false, nested: false }
  const { population, deed } = splitPopulation(withoutNumberWords(right))
  const words = trimPhrase(barePopulation(population))
  const told =
    words.length >= 2 &&
    !POINTS_BACK.test(words) &&
    !/^(?:so với|vào|trong|theo|trên địa bàn|mỗi|hằng|hàng)(?![\p{L}])/iu.test(words)
  if (told) return { denominator: words, lacksDeed: deed === '' && trimPhrase(left) === '', nested: false }
  const of = OF_THOSE.test(left) ? (last?.denominator ?? null) : null
  if (of) return { denominator: of, lacksDeed: false, nested: tellsDeed(right) }
  const before = populationBefore(trimPhrase(left))
  if (before.length >= 2) return { denominator: before, lacksDeed: false, nested: false }
  const nested = ofThose(left, right, last)
  return { denominator: nested, lacksDeed: false, nested: nested !== null }
}
