import { maskContacts } from '@hoanhap/reader/contact-masks'
import { identityNumbersIn } from '@hoanhap/reader/person-numbers'
import { readPlan } from '@hoanhap/reader/plan-reader'
import { refusePersonLists } from '../../person-screening.ts'
import type { Context } from '../../programme-context.ts'
import { mapWords, maskNames, namesAt } from './place-names.ts'
import type { ItemRow } from './plan-item-queries.ts'
import type { PlanRow } from './plan-queries.ts'
import { documentOf, masked } from './plan-view.ts'

const COVER = '•'

/** Telephones, links and numbers of identity cards covered for good, each as long as it was. */
export const coverPersonal = (words: string): string =>
  // Cards first: a part of one looks like a telephone.
  maskContacts(words.split('\n').map(withoutIdentities).join('\n'))

const withoutIdentities = (line: string): string =>
  identityNumbersIn(line, true).reduce(
    (words, digits) =>
      words.replace(new RegExp([...digits].join('[ .-]?')), (number) => number.replace(/[^ ]/g, COVER)),
    line,
  )

/** Every text of a header or an item, of lists and parts too, whatever its name; but no ids of other items. */
function wordsOf(typed: unknown): string[] {
  if (typeof typed === 'string') return [typed]
  if (typeof typed !== 'object' || typed === null) return []
  return Object.entries(typed).flatMap(([name, part]) => (name === 'serves' ? [] : wordsOf(part)))
}

/**
 * What a reviewer typed, as it may be kept: telephones, links and identity numbers covered, the places that the plan
 * names, or that the words themselves name, as blocks.
 */
export async function keepableWords<T extends object>(ctx: Context, plan: PlanRow, typed: T): Promise<T> {
  const document = await documentOf(ctx, plan)
  const known = document ? namesAt(document.body, document.places) : []
  const { text, places } = readPlan(wordsOf(typed).join('\n'))
  const { serves, ...words } = typed as T & { serves?: unknown }
  const kept = mapWords(maskNames(words, [...known, ...namesAt(text, places)]), coverPersonal)
  return (serves === undefined ? kept : { ...kept, serves }) as T
}

/**
 * Refuses a list of persons in what was typed now together with what was typed into the plan before: one person to
 * an item makes a list as well as ten to a line do.
 *
 * @param before what the plan holds, without what the typed words take the place of
 * @throws Problem `file/list-of-persons`
 */
export async function refuseTypedLists(
  ctx: Context,
  plan: PlanRow,
  typed: object,
  before: { readonly items: readonly ItemRow[]; readonly header: boolean },
): Promise<void> {
  refusePersonLists(...wordsOf(typed))
  const document = await documentOf(ctx, plan)
  const read = document ? masked(document) : ''
  const held = [
    ...before.items.flatMap((item) => linesTyped(item, read)),
    ...(before.header && plan.headerVersion > 1 ? linesOf(plan.header) : []),
    ...linesOf([plan.reason]),
  ]
  // Covered first, so that a line repeated is one line, then uncovered: a cover tells that somebody was singled out.
  const lines = new Set([...held, ...linesOf(typed).map(coverPersonal)])
  refusePersonLists(uncovered([...lines]))
}

const linesOf = (typed: unknown): string[] =>
  wordsOf(typed)
    .flatMap((words) => words.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Of an item that nobody marked as edited, the lines that the text does not hold: they were typed all the same. */
function linesTyped({ state, why, fields }: ItemRow, read: string): string[] {
  const lines = linesOf(fields)
  const isTyped = state === 'edited' || why.includes('added-by-person')
  return isTyped ? lines : lines.filter((line) => !read.includes(line))
}

const COVERED = /•+(?: •+)*/g

/** The lines with an invented number in place of each covered one: of a card where it was as long, else of a telephone. */
function uncovered(lines: readonly string[]): string {
  let count = 0
  return lines.join('\n').replace(COVERED, (cover) => {
    count += 1
    const { length } = cover.replaceAll(' ', '')
    if (length === 12) return `0${12_345_678_901 + count}`
    return length === 9 ? String(412_345_678 + count) : `0${912_345_678 + count}`
  })
}
