import { REACH, type ChosenQuantity, type ClauseView } from './clause-view.ts'
import { deadlineFor } from './deadline-choice.ts'
import type { ReadTarget, TargetOperator } from './plan-reading.ts'
import type { Quantity } from './quantity-shapes.ts'
import { readOperator } from './target-operators.ts'
import {
  composeSubject,
  levelsOf,
  splitPopulation,
  trimPhrase,
  withoutNumberWords,
} from './target-subjects.ts'
import { innerFrequency, unitOf } from './target-units.ts'

/** A target before it is numbered and tied to its neighbours. */
export type TargetDraft = Omit<ReadTarget, 'id' | 'text' | 'group' | 'milestoneOf'> & {
  readonly sentenceKey: string
  readonly sharesSubject: boolean
}

const LEAD_VERBS =
  '(?:(?:phấn đấu|có|đạt|là|còn|cho|từ|ít nhất|tối thiểu|trên|hơn|dưới|khoảng|không dưới|không quá|tối đa|giảm|tăng|duy trì|xây dựng|thành lập|xét xử|phát hiện|kiểm tra|tổ chức|mở|hỗ trợ|xử lý|tập huấn|được)\\s+){0,4}'
const LEAD_JOINS = '(?:(?:và|trong đó|riêng|hoặc|phấn đấu|đồng thời|cũng như|bảo đảm|đảm bảo)\\s+)*'
/** A year stands before the next number only behind a comma or "và": "70% vào năm 2023, 100% …" keeps its own. */
const LEAD_YEAR = '(?:(?:đến|hết|cuối|trong|vào)\\s+)*năm\\s+\\d{4}\\s*[:,]?\\s*'
const LEAD_OF_NEXT = new RegExp(
  `(?:(?:[,:]\\s*|\\s+(?=và\\s))${LEAD_JOINS}${LEAD_YEAR}|(?:[,:]\\s*|\\s+)${LEAD_JOINS})${LEAD_VERBS}$`,
  'u',
)

/** Where the words that introduce the next number begin, so that they are not taken for the end of this one. */
const cutBeforeNext = (words: string): number => {
  const tail = words.slice(-160)
  const lead = LEAD_OF_NEXT.exec(tail)
  return lead ? words.length - tail.length + lead.index : words.length
}

const JOINED = /^[^;:]*(?:,|và)\s*(?:(?:đến |hết |cuối )*năm\s+\S+\s*[,:]?\s*)?(?:(?:đạt|có)\s+)?$/u

/** "ít nhất 60% …, 70% …": a percentage takes the operator of the one before it in the same list. */
function sharedOperator(
  now: Quantity,
  before: Quantity | undefined,
  left: string,
  previous: TargetDraft | undefined,
): TargetOperator | null {
  if (!previous || !before || now.kind !== 'percent' || before.kind !== 'percent') return null
  if (now.value === 100 || (previous.operator !== '>=' && previous.operator !== '<=')) return null
  return JOINED.test(left) ? previous.operator : null
}

const skipForward = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && /[\s,;:.)–-]/.test(text[at]!)) at++
  return /^và\s/u.test(text.slice(at, at + 3)) ? at + 3 : at
}
const skipBack = (text: string, end: number, from: number): number => {
  let at = end
  while (at > from && /[\s,;:.–/-]/.test(text[at - 1]!)) at--
  return at
}

/** Of what the share is taken: the population behind the number, else the words before it. */
function denominatorOf(quantity: Quantity, left: string, right: string): string | null {
  if (quantity.kind === 'count') return null
  const { population } = splitPopulation(withoutNumberWords(right))
  const words = trimPhrase(population)
  if (words.length >= 2 && !/^(?:so với|vào|trong|theo|trên địa bàn)(?![\p{L}])/iu.test(words)) return words
  const before = trimPhrase(left).replace(/^tỷ lệ\s+/iu, '')
  return before.length >= 2 ? before : null
}

/** The words that belong to one number: its span, and what stands before and behind it inside the span. */
function wordsOf(view: ClauseView, chosen: readonly ChosenQuantity[], index: number) {
  const { text, lower } = view.source
  const { quantity } = chosen[index]!
  const before = chosen[index - 1]?.quantity
  const after = chosen[index + 1]?.quantity
  const to = after?.start ?? view.clause.end
  const lead = before
    ? before.end + cutBeforeNext(lower.slice(before.end, quantity.start))
    : view.clause.start
  const stop = after ? quantity.end + cutBeforeNext(lower.slice(quantity.end, to)) : to
  return {
    start: skipForward(text, lead, quantity.start),
    end: skipBack(text, Math.max(stop, quantity.end), quantity.end),
    left: lower.slice(Math.max(before?.end ?? view.clause.start, quantity.start - REACH), quantity.start),
    right: lower.slice(quantity.end, Math.min(to, quantity.end + REACH)),
  }
}

type Years = Pick<TargetDraft, 'deadline' | 'baselineYear'> & { readonly why: string }

/** The year by which the number holds and the year it is compared with. */
function yearsOf(
  view: ClauseView,
  chosen: readonly ChosenQuantity[],
  index: number,
  start: number,
  end: number,
): Years {
  const firstStart = chosen[0]!.quantity.start
  const year = deadlineFor(
    chosen[index]!.quantity,
    index,
    view.series,
    view.deadlines,
    { from: start, to: end, firstStart },
    view.time,
  )
  const baseline = view.deadlines.find(
    (deadline) => deadline.baseline && deadline.start >= start && deadline.start < end,
  )
  const why =
    year !== null ? 'deadline:told' : view.inherited !== null ? 'deadline:inherited' : 'deadline:none'
  return { deadline: year ?? view.inherited, baselineYear: baseline?.year ?? null, why }
}

/** Reads one chosen number of a clause as a target. */
export function readTargetDraft(
  view: ClauseView,
  chosen: readonly ChosenQuantity[],
  index: number,
  last: TargetDraft | undefined,
): TargetDraft {
  const { source, block, clause } = view
  const { quantity, selection } = chosen[index]!
  const { start, end, left, right } = wordsOf(view, chosen, index)
  const told = readOperator(left, right.slice(0, 90), quantity.valueTo !== null)
  const shared =
    told.operator === '=' ? sharedOperator(quantity, chosen[index - 1]?.quantity, left, last) : null
  const leftWords = source.text.slice(start, Math.max(start, quantity.start - told.length))
  const rightWords = source.text.slice(quantity.nounStart, end)
  const subject = composeSubject(leftWords, rightWords)
  const { why: yearWhy, ...years } = yearsOf(view, chosen, index, start, end)
  const doubt = (shared ? 0.1 : 0) + (subject.length < 6 ? 0.3 : 0)
  return {
    start,
    end,
    value: quantity.value,
    valueTo: quantity.valueTo,
    ...unitOf(
      quantity,
      source.lower.slice(Math.max(clause.start, quantity.start - REACH), quantity.start),
      right,
    ),
    unitWord: quantity.unitWord,
    operator: shared ?? told.operator,
    subject,
    denominator: denominatorOf(quantity, leftWords, rightWords),
    ...years,
    fraction: quantity.fraction,
    baselineValue: told.baselineValue,
    frequency: quantity.kind === 'count' ? null : innerFrequency(right),
    approximate: told.approximate,
    scope: levelsOf(subject.toLowerCase()),
    confidence: Math.min(0.99, Math.max(0.1, selection.confidence - doubt)),
    why: [...selection.why, shared ? 'operator:shared' : told.why, yearWhy],
    sentenceKey: `${block.start}:${clause.sentence}`,
    sharesSubject: withoutNumberWords(rightWords).length < 2,
  }
}
