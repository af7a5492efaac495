import {
  countLists,
  newLevel,
  type AbstractList,
  type ListCounter,
  type ListDefinitions,
  type ListLevel,
  type NumberedList,
} from './list-counting.ts'
import type { WordStyles } from './word-styles.ts'
import { readXml, type XmlAttributes } from './xml-events.ts'

/** Where a reader of `numbering.xml` stands: in an abstract list or a list, and in one of its levels. */
type Place = {
  abstract: AbstractList | null
  list: NumberedList | null
  level: ListLevel | null
  override: number
}

const numberOf = (value: string | undefined, otherwise: number): number => {
  const number = Number(value ?? otherwise)
  return Number.isSafeInteger(number) && number >= 0 ? number : otherwise
}

function applyLevel(level: ListLevel, name: string, attributes: XmlAttributes): void {
  const value = attributes.val
  if (name === 'start') level.start = numberOf(value, 1)
  else if (name === 'numFmt') level.format = value ?? 'decimal'
  else if (name === 'lvlText') level.text = value ?? ''
  else if (name === 'isLgl') level.isLegal = value !== '0' && value !== 'false'
  else if (name === 'lvlRestart') level.restart = numberOf(value, 0)
  else if (name === 'pStyle') level.style = value ?? null
}

function applyElement(found: ListDefinitions, place: Place, name: string, attributes: XmlAttributes): void {
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

function readDefinitions(xml: string): ListDefinitions {
  const found: ListDefinitions = { abstracts: new Map(), lists: new Map() }
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

/** The lists of `word/numbering.xml`, counting from the beginning of the document. */
export const readWordNumbering = (xml: string, styles: WordStyles): ListCounter =>
  countLists(readDefinitions(xml), (style) => styles.find(style).numberingId)
