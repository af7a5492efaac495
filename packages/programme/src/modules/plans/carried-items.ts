import { isDeepStrictEqual } from 'node:util'
import type { ItemRow } from './plan-item-queries.ts'
import { createShift, nearestTo, overlapOf, wordsAt, type Words } from './text-likeness.ts'

/** The text before and after it was edited, named places as blocks in both. */
export type EditedText = { readonly before: string; readonly after: string }

export type CarriedItems = {
  /** Every item as it stands now, in the order of the text. */
  readonly items: ItemRow[]
  readonly changes: { kept: number; moved: number; gone: number; fresh: number; dropped: number }
}

/** How much of the longer wording two wordings must share to be the same one, slips mended. */
const NEARLY = 0.8
const UNSURE = 0.3
const TEXT_GONE = 'text-gone'
const NUMBERS_CHANGED = 'numbers-changed'

const isDecided = (item: ItemRow): boolean => item.state !== 'proposed' || item.madeFrom.length > 0

/**
 * Brings what people decided over to a text that was edited and read again.
 *
 * A decided item is looked for by its kind and words: the same words nearest to where they should be now, then nearly
 * the same words with the same numbers, then its words where the reader found nothing. With other numbers it is
 * proposed again. Whose words are gone stays without a place, marked `text-gone`. What nobody decided is as newly read.
 */
export function carryItems(
  old: readonly ItemRow[],
  read: readonly ItemRow[],
  text: EditedText,
): CarriedItems {
  const carrying = new Carrying(read, text)
  const decided = old.filter(isDecided)
  const undecided = old.filter((item) => !isDecided(item))
  const passes = [sameWordsAndFacts, sameWords, nearlySameWords, nearlySameWordsOtherNumbers]
  let open = decided.map((item) => ({ item, words: carrying.wordsOf(item) }))
  for (const pass of passes) open = open.filter(({ item, words }) => !carrying.take(item, words, pass))
  for (const { item, words } of open) carrying.keepUnread(item, words)
  let proposed = undecided.map((item) => ({ item, words: carrying.wordsOf(item) }))
  for (const pass of [sameWordsAndFacts, sameWords])
    proposed = proposed.filter(({ item, words }) => !carrying.takeProposed(item, words, pass))
  return carrying.result(proposed.length)
}

type Candidate = { readonly item: ItemRow; readonly words: Words }
type Pass = (item: ItemRow, words: Words, candidate: Candidate) => boolean

const FACTS = ['agency', 'role', 'value', 'operator', 'amountVnd']
const sameWords: Pass = (_item, words, candidate) => words.key === candidate.words.key
const sameWordsAndFacts: Pass = (item, words, candidate) =>
  sameWords(item, words, candidate) &&
  FACTS.every((fact) => item.fields[fact] === candidate.item.fields[fact])
const nearlySameWords: Pass = (_item, words, candidate) =>
  words.numbers === candidate.words.numbers && overlapOf(words, candidate.words, NEARLY) >= NEARLY
const nearlySameWordsOtherNumbers: Pass = (item, words, candidate) =>
  item.state !== 'removed' &&
  item.madeFrom.length === 0 &&
  words.numbers !== candidate.words.numbers &&
  overlapOf(words, candidate.words, NEARLY) >= NEARLY

/** What a text says of an item; the rest of its fields is what a person made of it. */
const SAID = [
  'text',
  'operator',
  'value',
  'valueTo',
  'unit',
  'deadlineYear',
  'dueOn',
  'amountVnd',
  'due',
] as const

const pick = (fields: ItemRow['fields'], names: readonly string[]): ItemRow['fields'] =>
  Object.fromEntries(names.map((name) => [name, fields[name]]))

class Carrying {
  readonly #text: EditedText
  readonly #shift: (offset: number) => number
  /** Newly read items that no earlier one took, by kind. */
  readonly #free = new Map<string, Set<Candidate>>()
  readonly #items: ItemRow[] = []
  /** Ids that newly read items would have had, and the ids they have instead. */
  readonly #instead = new Map<string, string>()
  readonly #changes = { kept: 0, moved: 0, gone: 0, fresh: 0, dropped: 0 }

  constructor(read: readonly ItemRow[], text: EditedText) {
    this.#text = text
    this.#shift = createShift(text.before, text.after)
    for (const item of read) {
      const sameKind = this.#free.get(item.kind) ?? new Set()
      sameKind.add({ item, words: wordsAt(text.after, item) })
      this.#free.set(item.kind, sameKind)
    }
  }

  /** The words by which an item is found again; of one whose words were gone before, what it says. */
  wordsOf(item: ItemRow): Words {
    return item.why.includes(TEXT_GONE)
      ? wordsAt(String(item.fields['text']), { start: 0, end: Infinity })
      : wordsAt(this.#text.before, item)
  }

  /** Gives a decided item the place of the nearest newly read one that the pass lets through. */
  take(item: ItemRow, words: Words, pass: Pass): boolean {
    const match = this.#match(item, words, pass)
    if (!match) return false
    if (pass === nearlySameWordsOtherNumbers) {
      const said = SAID.filter((field) => field in match.fields)
      const fields = { ...item.fields, ...pick(match.fields, said) }
      const { start, end } = match
      // Somebody had decided on other numbers: no acceptance of many at once may pass over it.
      const confidence = Math.min(match.confidence, UNSURE)
      const why = [...new Set([...match.why, NUMBERS_CHANGED])]
      this.#keep({ ...item, start, end, confidence, why, state: 'proposed', fields }, item)
      this.#changes.fresh += 1
      return true
    }
    this.#place(item, match, words.key === wordsAt(this.#text.after, match).key)
    return true
  }

  /** A proposal that nobody decided is as newly read, but keeps its id. */
  takeProposed(item: ItemRow, words: Words, pass: Pass): boolean {
    const match = this.#match(item, words, pass)
    if (!match) return false
    this.#keep({ ...match, id: item.id, itemVersion: item.itemVersion }, item)
    return true
  }

  /** A decided item that the reader did not find: where its very words stand, or without a place. */
  keepUnread(item: ItemRow, words: Words): void {
    if (words.key === '') {
      this.#changes.kept += 1
      this.#keep(item, item)
      return
    }
    const { start, end } = item
    const said = start === null || end === null ? '' : this.#text.before.slice(start, end)
    const at = said === '' ? -1 : nearestTo(this.#text.after, said, this.#shift(start ?? 0))
    if (at >= 0) {
      this.#place(item, { start: at, end: at + said.length }, true)
      return
    }
    this.#changes.gone += 1
    this.#keep({ ...item, start: null, end: null, why: [...new Set([...item.why, TEXT_GONE])] }, item)
  }

  /** @param dropped how many that nobody decided were not found any more */
  result(dropped: number): CarriedItems {
    const fresh = [...this.#free.values()].flatMap((free) => [...free].map(({ item }) => item))
    const here = new Set([...this.#items, ...fresh].map(({ id }) => id))
    const settled = (item: ItemRow): ItemRow => {
      const serves = item.fields['serves']
      if (!Array.isArray(serves)) return item
      const now = (serves as string[]).map((id) => this.#instead.get(id) ?? id).filter((id) => here.has(id))
      return { ...item, fields: { ...item.fields, serves: [...new Set(now)] } }
    }
    const items = [...this.#items, ...fresh]
      .map(settled)
      .sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || (a.end ?? 0) - (b.end ?? 0) || 0)
      .map((item, position) => ({ ...item, position }))
    return { items, changes: { ...this.#changes, fresh: this.#changes.fresh + fresh.length, dropped } }
  }

  #match(item: ItemRow, words: Words, pass: Pass): ItemRow | null {
    if (words.key === '') return null
    const expected = this.#shift(item.start ?? 0)
    let best: Candidate | null = null
    let least = Infinity
    for (const candidate of this.#free.get(item.kind) ?? []) {
      if (!pass(item, words, candidate)) continue
      const away = Math.abs((candidate.item.start ?? 0) - expected)
      if (away < least) [best, least] = [candidate, away]
    }
    if (!best) return null
    this.#free.get(item.kind)?.delete(best)
    this.#instead.set(best.item.id, item.id)
    return best.item
  }

  #place(item: ItemRow, place: Pick<ItemRow, 'start' | 'end'>, sameWording: boolean): void {
    const { before, after } = this.#text
    const there = place.start === this.#shift(item.start ?? -1)
    this.#changes[sameWording && there && !item.why.includes(TEXT_GONE) ? 'kept' : 'moved'] += 1
    const saidSo = item.start !== null && before.slice(item.start, item.end ?? 0) === item.fields['text']
    const text = saidSo ? after.slice(place.start ?? 0, place.end ?? 0) : item.fields['text']
    const why = item.why.filter((code) => code !== TEXT_GONE)
    this.#keep({ ...item, start: place.start, end: place.end, why, fields: { ...item.fields, text } }, item)
  }

  /** Whoever looks at an item that did not change may go on with it. */
  #keep(item: ItemRow, before: ItemRow): void {
    const same = isDeepStrictEqual({ ...item, position: 0 }, { ...before, position: 0 })
    this.#items.push({ ...item, itemVersion: before.itemVersion + (same ? 0 : 1) })
  }
}
