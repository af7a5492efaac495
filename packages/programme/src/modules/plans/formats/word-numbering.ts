import { bulletOf, listNumber } from './list-labels.ts'
import type { WordStyles } from './word-styles.ts'
import { readXml, type XmlAttributes } from './xml-events.ts'

type Level = {
  start: number
  format: string
  /** "%1.%2.": the counters of these levels stand for the marks. */
  text: string
  isLegal: boolean
  /** The level whose use begins the count anew; null: any higher one. 0: none. */
  restart: number | null
  style: string | null
}
type AbstractList = { levels: Map<number, Level>; styleLink: string | null }
type List = { abstractId: string; starts: Map<number, number>; levels: Map<number, Level> }
type Definitions = { abstracts: Map<string, AbstractList>; lists: Map<string, List> }

/** Where a reader of `numbering.xml` stands: in an abstract list or a list, and in one of its levels. */
type Place = { abstract: AbstractList | null; list: List | null; level: Level | null; override: number }

const newLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  isLegal: false,
  restart: null,
  style: null,
})

const numberOf = (value: string | undefined, otherwise: number): number => {
  const number = Number(value ?? otherwise)
  return Number.isSafeInteger(number) && number >= 0 ? number : otherwise
}

function applyLevel(level: Level, name: string, attributes: XmlAttributes): void {
  const value = attributes.val
  if (name === 'start') level.start = numberOf(value, 1)
  else if (name === 'numFmt') level.format = value ?? 'decimal'
  else if (name === 'lvlText') level.text = value ?? ''
  else if (name === 'isLgl') level.isLegal = value !== '0' && value !== 'false'
  else if (name === 'lvlRestart') level.restart = numberOf(value, 0)
  else if (name === 'pStyle') level.style = value ?? null
}

function applyElement(found: Definitions, place: Place, name: string, attributes: XmlAttributes): void {
  if (name === 'abstractNum') {
    place.abstract = { levels: new Map(), styleLink: null }
    found.abstracts.set(attributes.abstractNumId ?? '', place.abstract)
  } else if (name === 'num') {
    place.list = { abstractId: '', starts: new Map(), levels: new Map() }
    found.lists.set(attributes.numId ?? '', place.list)
  } else if (name === 'abstractNumId' && place.list) place.list.abstractId = attributes.val ?? ''
  else if (name === 'numStyleLink' && place.abstract) place.abstract.styleLink = attributes.val ?? null
  else if (name === 'lvlOverride') place.override = numberOf(attributes.ilvl, 0)
  else if (name === 'startOverride') place.list?.starts.set(place.override, numberOf(attributes.val, 1))
  else if (name === 'lvl') {
    place.level = newLevel()
    const owner = place.list ?? place.abstract
    owner?.levels.set(numberOf(attributes.ilvl, 0), place.level)
  } else if (place.level) applyLevel(place.level, name, attributes)
}

function readDefinitions(xml: string): Definitions {
  const found: Definitions = { abstracts: new Map(), lists: new Map() }
  const place: Place = { abstract: null, list: null, level: null, override: 0 }
  readXml(xml, {
    open: (name, attributes) => applyElement(found, place, name, attributes),
    close(name) {
      if (name === 'lvl') place.level = null
      else if (name === 'abstractNum') place.abstract = null
      else if (name === 'num') place.list = null
    },
    text() {},
  })
  return found
}

export type WordNumbering = {
  /**
   * Counts one paragraph and gives its label with a blank behind, e.g. "1.2. " or "- "; empty without a list.
   * Calls must come in the order of the paragraphs.
   *
   * @param level null if the paragraph leaves it to its style
   */
  readonly nextLabel: (numberingId: string, level: number | null, style: string | null) => string
}

const LEVELS = 9

/** The lists of `word/numbering.xml`, counting from the beginning of the document. */
export function readWordNumbering(xml: string, styles: WordStyles): WordNumbering {
  const { abstracts, lists } = readDefinitions(xml)
  const counters = new Map<AbstractList, (number | undefined)[]>()
  const begun = new Set<string>()

  /** A list may name a style, which names the list that holds the levels. */
  const abstractOf = (list: List, depth = 0): AbstractList | undefined => {
    const abstract = abstracts.get(list.abstractId)
    const linked = abstract?.styleLink != null ? styles.find(abstract.styleLink).numberingId : null
    const next = linked === null || linked === undefined ? undefined : lists.get(linked)
    return next && next !== list && depth < LEVELS ? abstractOf(next, depth + 1) : abstract
  }

  const count = (id: string, list: List, abstract: AbstractList, level: number, own: Level): number[] => {
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
      const levelOf = (index: number): Level =>
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
