import type { PlanSource } from './plan-blocks.ts'
import type { ReadTarget, Span } from './plan-reading.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'

type Duty = Span & { readonly serves: string | null; readonly why: readonly string[] }

/** "để đạt chỉ tiêu 2", "thực hiện mục tiêu số 1.3": the target by its place in the plan. */
const BY_PLACE =
  /(?<![\p{L}])(?:đạt|thực hiện|hoàn thành|phục vụ|theo|của|bảo đảm|đảm bảo)\s+(?:các\s+)?(?:mục tiêu|chỉ tiêu)\s+(?:số\s+|thứ\s+|tại\s+(?:điểm|khoản|mục)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ](?=\)))/u
/** "nhằm đạt 80% …", "để đạt chỉ tiêu 100%": the target by its figure. */
const BY_FIGURE =
  /(?<![\p{L}])(?:để|nhằm|phấn đấu|bảo đảm|đảm bảo|hoàn thành)\s+(?:đạt|hoàn thành|thực hiện|cho)?\s*(?:được\s+)?(?:chỉ tiêu|mục tiêu)?\s*(?:trên\s+|ít nhất\s+)?(\d{1,3}(?:[.,]\d{1,2})?)\s*%/u
const COMMON = new Set(
  'phong chong|chong mai|mai dam|te nan|nan mai|nan xa|xa hoi|cong tac|thuc hien|to chuc|dia ban|hoat dong|ban dam|nguoi ban|chong te|va cac|cua cac'.split(
    '|',
  ),
)
const LEAST_SHARED = 4
const LEAST_PART = 0.75
const MOST_TARGETS_OF_WORDS = 40
const LONGEST = 1200

/** Pairs of neighbouring syllables, without those that every plan repeats. */
function pairsOf(words: string): Set<string> {
  const syllables = foldSameLength(lowerVietnamese(words)).match(/[a-z]+/g) ?? []
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < syllables.length; at++) {
    const pair = `${syllables[at]} ${syllables[at + 1]}`
    if (!COMMON.has(pair)) pairs.add(pair)
  }
  return pairs
}

type Index = {
  readonly byPlace: ReadonlyMap<string, string>
  readonly byPair: ReadonlyMap<string, readonly number[]>
  readonly sizes: readonly number[]
  /** The target of a percentage that only one target has, else null. */
  readonly byPercent: ReadonlyMap<number, string | null>
}

/** The number that a plan gives a target: the marker of its line, without its stop. */
function placesOf(source: PlanSource, targets: readonly ReadTarget[]): Map<string, string> {
  const places = new Map<string, string>()
  let at = 0
  for (const target of targets) {
    while (at + 1 < source.blocks.length && source.blocks[at + 1]!.start <= target.start) at++
    const place = source.blocks[at]?.marker.replace(/[().:\s/-]/gu, (mark) => (mark === '.' ? mark : ''))
    const key = place?.replace(/\.$/u, '').toLowerCase()
    if (key && !places.has(key)) places.set(key, target.id)
  }
  return places
}

function indexOf(source: PlanSource, targets: readonly ReadTarget[]): Index {
  const byPair = new Map<string, number[]>()
  const sizes = targets.map((target, index) => {
    const pairs = pairsOf(target.subject.slice(0, LONGEST))
    for (const pair of pairs) {
      const list = byPair.get(pair)
      if (list) list.push(index)
      else byPair.set(pair, [index])
    }
    return pairs.size
  })
  const byPercent = new Map<number, string | null>()
  for (const { unit, value, id } of targets)
    if (unit === '%') byPercent.set(value, byPercent.has(value) ? null : id)
  return { byPlace: placesOf(source, targets), byPair, sizes, byPercent }
}

/** The one target most of whose words the duty repeats, if it stands apart from the others. */
function byWords(words: string, targets: readonly ReadTarget[], index: Index): string | null {
  const shared = new Map<number, number>()
  for (const pair of pairsOf(words)) {
    const list = index.byPair.get(pair) ?? []
    if (list.length > MOST_TARGETS_OF_WORDS) continue
    for (const target of list) shared.set(target, (shared.get(target) ?? 0) + 1)
  }
  const good = [...shared].filter(
    ([target, count]) => count >= LEAST_SHARED && count / index.sizes[target]! >= LEAST_PART,
  )
  return good.length === 1 ? targets[good[0]![0]]!.id : null
}

/**
 * Gives each task or assignment the target it serves, where the text says so: it states the target itself,
 * names it by its place or figure, or repeats its words.
 *
 * @param duties in the order of the text
 * @param targets in the order of the text
 */
export function linkTargets<T extends Duty>(
  source: PlanSource,
  duties: readonly T[],
  targets: readonly ReadTarget[],
): T[] {
  if (targets.length === 0) return [...duties]
  const index = indexOf(source, targets)
  let next = 0
  return duties.map((duty) => {
    while (next < targets.length && targets[next]!.end <= duty.start) next++
    const found = findServed(source, duty, targets, index, next)
    return found ? { ...duty, serves: found[0], why: [...duty.why, found[1]] } : duty
  })
}

function findServed(
  source: PlanSource,
  duty: Span,
  targets: readonly ReadTarget[],
  index: Index,
  next: number,
): readonly [string, string] | null {
  const words = source.lower.slice(duty.start, Math.min(duty.end, duty.start + LONGEST))
  const place = BY_PLACE.exec(words)?.[1]
  const placed = place === undefined ? undefined : index.byPlace.get(place)
  if (placed) return [placed, 'serves:place']
  const own = targets[next]
  if (own && own.start < duty.end && own.start >= duty.start) return [own.id, 'serves:stated']
  const figure = BY_FIGURE.exec(words)?.[1]
  if (figure) {
    const id = index.byPercent.get(Number(figure.replace(',', '.')))
    if (id) return [id, 'serves:figure']
  }
  const told = byWords(words, targets, index)
  return told ? [told, 'serves:words'] : null
}
