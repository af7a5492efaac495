import type { Indicator, UnitCount } from '../catalogue/indicator.ts'
import { fold } from '../fold.ts'
import type { Target } from '../targets/target.ts'

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
 * @param asked what the number counts: a share is never answered by a count, nor a count by a share
 */
export function suggestIndicator(
  subject: string,
  asked: AskedUnit,
  indicators: readonly Indicator[],
): Indicator | null {
  const { known, weights } = indexOf(indicators, measureAsked(asked))
  const sum = (pairs: Iterable<string>): number =>
    [...pairs].reduce((total, pair) => total + (weights.get(pair) ?? unseenWeight(known.length)), 0)
  const words = pairsOf(subject)
  const likeness = ({ name, all }: Known): number => {
    const said = sum([...words].filter((pair) => all.has(pair))) / (sum(words) || 1)
    const meant = sum([...name].filter((pair) => words.has(pair))) / (sum(name) || 1)
    return (said + meant) / 2
  }
  let best: { indicator: Indicator; score: number } | null = null
  for (const each of known) {
    const score = likeness(each)
    if (score > (best?.score ?? 0)) best = { indicator: each.indicator, score }
  }
  return best && best.score >= ENOUGH ? best.indicator : null
}

/** What the number of a target counts. */
export type AskedUnit = {
  /** "%", "count", "lần/tháng", "lớp/năm" … */
  readonly unit: string
  /** The counted word: "phường", "lớp"; null for shares. */
  readonly counted: string | null
}

type MeasureAsked = 'share' | 'count' | UnitCount['unitsOf']

const LEVELS: readonly (readonly [UnitCount['unitsOf'], RegExp])[] = [
  ['commune', /^(?:so )?(?:xa|phuong|thi tran|dac khu)\b/],
  ['district', /^(?:so )?(?:huyen|quan|thi xa)\b/],
  ['province', /^(?:so )?(?:tinh|thanh pho truc thuoc)\b/],
]

/** "15 phường tổ chức …" counts units: the coverage of units of that level measures it. */
const measureAsked = ({ unit, counted }: AskedUnit): MeasureAsked => {
  if (unit === '%') return 'share'
  const level =
    counted === null || unit !== 'count' ? undefined : LEVELS.find(([, word]) => word.test(fold(counted)))
  return level?.[0] ?? 'count'
}

function measures(indicator: Indicator, asked: MeasureAsked): boolean {
  if (asked === 'share') return indicator.factor === 100
  if (indicator.factor === 1) return true
  return (
    asked !== 'count' &&
    indicator.denominator !== null &&
    'unitsOf' in indicator.denominator &&
    indicator.denominator.unitsOf === asked
  )
}

/**
 * Whether an indicator can measure a target as it was reviewed: a share by a share, a count by a count; counted or kept
 * units of a level by their coverage; a fall or rise in percent by a count or a share.
 */
export function isMeasuredBy(indicator: Indicator, target: Pick<Target, 'kind' | 'unit'>): boolean {
  if (target.kind === 'change' || target.kind === 'yes-no') return true
  if (target.unit === '%') return indicator.factor === 100
  const ofUnits = indicator.denominator !== null && 'unitsOf' in indicator.denominator
  return (
    indicator.factor === 1 || (ofUnits && (target.kind === 'unit-coverage' || target.kind === 'level-kept'))
  )
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

const indexes = new WeakMap<readonly Indicator[], Map<MeasureAsked, Index>>()

/** Words of the catalogue, once per catalogue: a plan asks for hundreds of targets. */
function indexOf(indicators: readonly Indicator[], asked: MeasureAsked): Index {
  const made = indexes.get(indicators) ?? new Map<MeasureAsked, Index>()
  indexes.set(indicators, made)
  const ready = made.get(asked)
  if (ready) return ready
  const fitting = indicators.filter((indicator) => measures(indicator, asked))
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
  made.set(asked, index)
  return index
}

/** Vietnamese words are pairs of syllables more often than one: both single syllables and pairs count. */
function pairsOf(text: string): ReadonlySet<string> {
  const syllables = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((syllable) => syllable.length > 1 && !COMMON.has(syllable) && !/^\d+$/.test(syllable))
  return new Set([...syllables, ...syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`)])
}
