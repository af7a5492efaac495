import { bulletOf, listNumber } from './list-labels.ts'

/** One level of a list: how it counts and what it prints. */
export type ListLevel = {
  start: number
  format: string
  /** "%1.%2.": the counters of these levels stand for the marks. */
  text: string
  isLegal: boolean
  /** The level whose use begins the count anew; null: any higher one. 0: none. */
  restart: number | null
  style: string | null
}
export type AbstractList = { levels: Map<number, ListLevel>; styleLink: string | null }
export type NumberedList = {
  abstractId: string
  /** Numbers that levels begin with in this list. */
  starts: Map<number, number>
  levels: Map<number, ListLevel>
}
export type ListDefinitions = { abstracts: Map<string, AbstractList>; lists: Map<string, NumberedList> }

/** A level of which nothing is said. */
export const newLevel = (): ListLevel => ({
  start: 1,
  format: 'decimal',
  text: '',
  isLegal: false,
  restart: null,
  style: null,
})

export type ListCounter = {
  /**
   * Counts one paragraph and gives its label with a blank behind, e.g. "1.2. " or "- "; empty without a list.
   * Calls must come in the order of the paragraphs.
   *
   * @param level null if the paragraph leaves it to its style
   */
  readonly nextLabel: (numberingId: string, level: number | null, style: string | null) => string
}

const LEVELS = 9

/**
 * Counts the lists of a document from its beginning.
 *
 * @param listOfStyle the list that a style of lists stands for
 */
export function countLists(
  { abstracts, lists }: ListDefinitions,
  listOfStyle: (style: string) => string | null,
): ListCounter {
  const counters = new Map<AbstractList, (number | undefined)[]>()
  const begun = new Set<string>()

  /** A list may name a style, which names the list that holds the levels. */
  const abstractOf = (list: NumberedList, depth = 0): AbstractList | undefined => {
    const abstract = abstracts.get(list.abstractId)
    const linked = abstract?.styleLink != null ? listOfStyle(abstract.styleLink) : null
    const next = linked === null || linked === undefined ? undefined : lists.get(linked)
    return next && next !== list && depth < LEVELS ? abstractOf(next, depth + 1) : abstract
  }

  const count = (
    id: string,
    list: NumberedList,
    abstract: AbstractList,
    level: number,
    own: ListLevel,
  ): number[] => {
    const counts = counters.get(abstract) ?? []
    counters.set(abstract, counts)
    const override = list.starts.get(level)
    const key = `${id}/${level}`
    const begins = override !== undefined && !begun.has(key)
    begun.add(key)
    const before = counts[level]
    counts[level] = begins ? override : before === undefined ? own.start : before + 1
    for (let lower = level + 1; lower < LEVELS; lower++) {
      const restart = (list.levels.get(lower) ?? abstract.levels.get(lower))?.restart
      if (restart === undefined || restart === null || (restart > 0 && level < restart))
        counts[lower] = undefined
    }
    return Array.from({ length: level + 1 }, (_, upper) => {
      counts[upper] ??= (list.levels.get(upper) ?? abstract.levels.get(upper))?.start ?? 1
      return counts[upper]
    })
  }

  return {
    nextLabel(numberingId, level, style) {
      const list = lists.get(numberingId)
      const abstract = list && abstractOf(list)
      if (!list || !abstract) return ''
      const linked = [...abstract.levels].find(
        ([, { style: owner }]) => owner !== null && owner === style,
      )?.[0]
      const at = Math.min(level ?? linked ?? 0, LEVELS - 1)
      const levelOf = (index: number): ListLevel =>
        list.levels.get(index) ?? abstract.levels.get(index) ?? newLevel()
      const own = levelOf(at)
      const counts = count(numberingId, list, abstract, at, own)
      if (own.format === 'bullet') return `${bulletOf(own.text)} `
      const label = own.text.replace(/%([1-9])/g, (_mark, digit: string) => {
        const index = Number(digit) - 1
        const format = own.isLegal && index < at ? 'decimal' : levelOf(index).format
        return listNumber(format, counts[index] ?? levelOf(index).start)
      })
      return label.trim() === '' ? '' : `${label.trim()} `
    },
  }
}
