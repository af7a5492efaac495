import { REACH, type ChosenQuantity, type ClauseView } from './clause-view.ts'
import { baselineYearOf, deadlineFor } from './deadline-choice.ts'
import type { ReadTarget, TargetOperator } from './plan-reading.ts'
import type { Quantity } from './quantity.ts'
import { readOperator } from './target-operators.ts'
import { barePopulation, populationBefore, splitPopulation, tellsDeed } from './target-populations.ts'
import { scopeOf } from './target-scope.ts'
import { composeSubject, introductionLength, trimPhrase, withoutNumberWords } from './target-subjects.ts'
import { innerFrequency, unitOf } from './target-units.ts'

/** A target before it is numbered and tied to its neighbours. */
export type TargetDraft = Omit<ReadTarget, 'id' | 'text' | 'group' | 'milestoneOf'> & {
  readonly sentenceKey: string
  readonly clauseStart: number
  /** Nothing is said behind the number: what it counts may stand beside another one. */
  readonly sharesSubject: boolean
  /** Whom a percentage counts without a deed of their own, because it follows with a later number. */
  readonly lacksDeed: boolean
}

/** More words on one side of a number are no part of its target: keeps reading linear. */
const LONGEST_WORDS = 900

const LEAD_VERBS =
  '(?:(?:phấn đấu|có|đạt|là|còn|cho|từ|ít nhất|tối thiểu|trên|hơn|dưới|khoảng|không dưới|không quá|tối đa|giảm|tăng|duy trì|xây dựng|thành lập|xét xử|phát hiện|kiểm tra|tổ chức|mở|hỗ trợ|xử lý|xóa|tập huấn|được)\\s+){0,4}'
const LEAD_JOINS = '(?:(?:và|trong đó|riêng|hoặc|phấn đấu|đồng thời|cũng như|bảo đảm|đảm bảo)\\s+)*'
/** A year stands before the next number only behind a comma or "và": "70% vào năm 2023, 100% …" keeps its own. */
const LEAD_YEAR =
  '(?:(?:(?:đến|hết|cuối|trong|vào)\\s+)*năm\\s+\\d{4}|(?:trong\\s+)?giai\\s+đoạn\\s+\\d{4}\\s*[-–]\\s*\\d{4}|\\d{4}(?=\\s*:))\\s*[:,]?\\s*'
const LEAD_OF_NEXT = new RegExp(
  `(?:(?:[,;:]\\s*|\\s+(?=và\\s))${LEAD_JOINS}${LEAD_YEAR}|(?:[,:]\\s*|\\s+)${LEAD_JOINS})${LEAD_VERBS}$`,
  'u',
)

/** ", đến năm 2010 xóa bỏ cơ bản (trên": the next number's own year, however much follows it. */
const YEAR_OF_NEXT = /[,;]\s*(?:và\s+)?(?:(?:đến|hết|cuối|trong|vào)\s+)+(?:năm\s+)?\d{4}[^,;]{0,80}$/u
/** ", tỷ lệ người được vay vốn, học nghề tăng": the next number's own measure. */
const MEASURE_OF_NEXT =
  /(?:[,;]\s*(?:và\s+)?|\s+(?=và\s+tỷ lệ))(?:và\s+)?(?:tỷ lệ|tỉ lệ|số (?:vụ|lượt|người|xã|cơ sở|điểm|tụ điểm|trường hợp|cuộc|buổi|đơn vị))\s[^%;]{5,160}$/u

/** Where the words that introduce the next number begin, so that they are not taken for the end of this one. */
const cutBeforeNext = (words: string): number => {
  const tail = words.slice(-160)
  const lead = MEASURE_OF_NEXT.exec(tail) ?? YEAR_OF_NEXT.exec(tail) ?? LEAD_OF_NEXT.exec(tail)
  return lead ? words.length - tail.length + lead.index : words.length
}

const JOINED = /^[^;:]*(?:,|và)\s*(?:(?:đến |hết |cuối )*năm\s+\S+\s*[,:]?\s*)?(?:(?:đạt|có)\s+)?$/u

/** "ít nhất 60% …, 70% …": a percentage takes the operator of the one before it in the same list. */
function sharedOperator(
  now: Quantity,
  before: Quantity | undefined,
  { left, right }: { readonly left: string; readonly right: string },
  previous: TargetDraft | undefined,
): TargetOperator | null {
  if (!previous || !before) return null
  if (previous.operator === 'maintain' && before.kind === 'count' && now.kind === 'count')
    return /^[^;:]*(?:,|và)\s*$/u.test(left) ? 'maintain' : null
  if (now.kind !== 'percent' || before.kind !== 'percent') return null
  if (now.value === 100 || !JOINED.test(left)) return null
  if (previous.operator === '>=' || previous.operator === '<=') return previous.operator
  const changes = previous.operator === 'reduce_by' || previous.operator === 'increase_by'
  return changes && /^\s*(?:,|và)\s*$/u.test(left.slice(-8)) && !tellsDeed(right) ? previous.operator : null
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

/** "trong đó ít nhất 30% được tư vấn": a share of those counted just before. */
const ofThose = (left: string, right: string, last: TargetDraft | undefined): string | null =>
  last?.denominator &&
  /(?<![\p{L}])(?:trong đó|trong số (?:đó|này))(?![\p{L}])/iu.test(left) &&
  tellsDeed(right)
    ? last.denominator
    : null

/** Of what the share is taken: the population behind the number, else the words before it. */
function denominatorOf(
  quantity: Quantity,
  left: string,
  right: string,
  last: TargetDraft | undefined,
): { readonly denominator: string | null; readonly lacksDeed: boolean; readonly nested: boolean } {
  if (quantity.kind === 'count') return { denominator: null, lacksDeed: false, nested: false }
  const { population, deed } = splitPopulation(withoutNumberWords(right))
  const words = trimPhrase(barePopulation(population))
  const told =
    words.length >= 2 && !/^(?:so với|vào|trong|theo|trên địa bàn|mỗi|hằng|hàng)(?![\p{L}])/iu.test(words)
  if (told) return { denominator: words, lacksDeed: deed === '' && trimPhrase(left) === '', nested: false }
  const before = populationBefore(trimPhrase(left))
  if (before.length >= 2) return { denominator: before, lacksDeed: false, nested: false }
  const nested = ofThose(left, right, last)
  return { denominator: nested, lacksDeed: false, nested: nested !== null }
}

/** The words that belong to one number: its span, and what stands before and behind it inside the span. */
function wordsOf(view: ClauseView, chosen: readonly ChosenQuantity[], index: number) {
  const { text, lower } = view.source
  const { quantity } = chosen[index]!
  const before = chosen[index - 1]?.quantity
  const after = chosen[index + 1]?.quantity
  const to = after?.start ?? view.clause.end
  const from = before
    ? before.end + cutBeforeNext(lower.slice(before.end, quantity.start))
    : view.clause.start
  const lead = Math.max(from, quantity.start - LONGEST_WORDS)
  const introduced = before
    ? lead
    : lead + introductionLength(text.slice(lead, quantity.start), text.slice(quantity.end, to))
  const stop = after ? quantity.end + cutBeforeNext(lower.slice(quantity.end, to)) : to
  return {
    start: skipForward(text, introduced, quantity.start),
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
  const part = { from: start, to: end, firstStart: view.sentenceFirst }
  const year = deadlineFor(chosen[index]!.quantity, index, view.series, view.years, part)
  const why =
    year !== null ? 'deadline:told' : view.inherited !== null ? 'deadline:inherited' : 'deadline:none'
  return { deadline: year ?? view.inherited, baselineYear: baselineYearOf(view.years, start, end), why }
}

/** "gấp đôi", "gấp 2 lần": so many times as much, not so many times a year. */
const isFactor = (quantity: Quantity, left: string): boolean =>
  quantity.unitWord === 'lần' &&
  quantity.per === null &&
  (quantity.nounStart === quantity.end || /gấp\s*$/u.test(left))

/** The counted noun and what follows it; of a frequency only what follows, for "lần/tháng" is its unit. */
function wordsBehind(text: string, quantity: Quantity, left: string, end: number): string {
  const to = Math.min(end, quantity.end + LONGEST_WORDS)
  const nounStandsElsewhere = quantity.kind !== 'count' || quantity.written === 'shared-noun'
  if (nounStandsElsewhere || quantity.unitWord === null) return text.slice(quantity.nounStart, to)
  const told = left.toLowerCase().includes(`số ${quantity.unitWord}`)
  if (quantity.unitWord === 'lần' || told) return text.slice(quantity.end, to)
  const noun = text.slice(quantity.nounStart, quantity.nounStart + quantity.unitWord.length)
  return `${noun}${text.slice(Math.max(quantity.end, quantity.nounStart + noun.length), to)}`
}

/** "kiểm tra 120 lượt cơ sở, tăng 10%": the change is that of what was told just before. */
const ONLY_CHANGE = /^(?:tăng|giảm)(?:\s+(?:thêm|ít nhất))?(?:\s+so\s+(?:với|cùng)[^,;]*)?$/iu

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
  const told = readOperator(left, right.slice(0, 90), {
    isRange: quantity.valueTo !== null,
    isFactor: isFactor(quantity, left),
  })
  const shared =
    told.operator === '='
      ? sharedOperator(quantity, chosen[index - 1]?.quantity, { left, right }, last)
      : null
  const leftWords = source.text.slice(start, Math.max(start, quantity.start - told.length))
  const rightWords = wordsBehind(source.text, quantity, leftWords, end)
  const sentenceKey = `${block.start}:${clause.sentence}`
  const { denominator, lacksDeed, nested } = denominatorOf(
    quantity,
    source.text.slice(start, quantity.start),
    rightWords,
    last?.sentenceKey === sentenceKey ? last : undefined,
  )
  const composed = composeSubject(leftWords, rightWords)
  const changed = ONLY_CHANGE.test(composed) && index > 0 && last ? `${last.subject}, ${composed}` : composed
  const subject = nested ? `${denominator} ${composed}` : changed
  const { why: yearWhy, ...years } = yearsOf(view, chosen, index, start, end)
  const doubt = (shared ? 0.1 : 0) + (subject.length < 6 ? 0.3 : 0)
  const unit = unitOf(
    quantity,
    source.lower.slice(Math.max(clause.start, quantity.start - REACH), quantity.start),
    right,
  )
  return {
    start,
    end,
    value: quantity.value,
    valueTo: quantity.valueTo,
    ...unit,
    unitWord: quantity.unitWord,
    operator: shared ?? told.operator,
    subject,
    denominator,
    ...years,
    fraction: quantity.fraction,
    baselineValue: told.baselineValue,
    frequency: quantity.kind === 'count' ? null : innerFrequency(right),
    approximate: told.approximate,
    scope: scopeOf(denominator ?? `${quantity.unitWord ?? ''} ${unit.per ?? ''}`, subject),
    confidence: Math.min(0.99, Math.max(0.1, selection.confidence - doubt)),
    why: [
      ...selection.why,
      shared ? 'operator:shared' : told.why,
      yearWhy,
      ...(nested ? ['denominator:shared'] : []),
    ],
    sentenceKey,
    clauseStart: clause.start,
    sharesSubject: withoutNumberWords(rightWords).length < 2,
    lacksDeed,
  }
}
