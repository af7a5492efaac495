import { REACH, type ChosenQuantity, type ClauseView } from './clause-view.ts'
import { baselineYearOf, deadlineFor } from './deadline-choice.ts'
import type { ReadTarget, TargetOperator } from './plan-reading.ts'
import type { Quantity } from './quantity.ts'
import { readOperator } from './target-operators.ts'
import { findLineAbove, type LineAbove } from './target-above.ts'
import { denominatorOf } from './target-denominators.ts'
import { tellsDeed } from './target-populations.ts'
import { scopeOf } from './target-scope.ts'
import { composeSubject, withoutNumberWords } from './target-subjects.ts'
import { innerFrequency, unitOf } from './target-units.ts'
import { wordsBehind, wordsOf } from './target-words.ts'

/** A target before it is numbered and tied to its neighbours. */
export type TargetDraft = Omit<ReadTarget, 'id' | 'text' | 'group' | 'milestoneOf'> & {
  readonly sentenceKey: string
  /** Numbers with the same key may be milestones of one aim: the sentence, or the line above a list. */
  readonly aimKey: string
  readonly clauseStart: number
  /** Nothing is said behind the number: what it counts may stand beside another one. */
  readonly sharesSubject: boolean
  /** Whom a percentage counts without a deed of their own, because it follows with a later number. */
  readonly lacksDeed: boolean
}

const JOINED = /^[^;:]*(?:,|và)\s*(?:(?:đến |hết |cuối )*năm\s+\S+\s*[,:]?\s*)?(?:(?:đạt|có)\s+)?$/u

/** "giảm 10% số vụ và 5% số người": nothing but a joint stands before the second number. */
const GOES_ON = /^(?![^;]*(?:đạt|có|năm)\s[^;]{0,12}$)[^;]*(?:,|\svà)\s+$/u

const isPerson = ({ kind, unitWord }: Quantity): boolean =>
  kind === 'count' && /^(?:lượt )?người(?![\p{L}])/u.test(unitWord ?? '')

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
  // "cho ít nhất 500 người dân và 300 người lao động": both are people reached by one deed.
  if (previous.operator === '>=' && isPerson(now) && isPerson(before) && GOES_ON.test(left))
    return tellsDeed(right) ? null : '>='
  if (now.kind === 'count' || before.kind !== now.kind) return null
  if (now.value === 100 || !JOINED.test(left)) return null
  // "tỷ lệ … đạt trên 90%, 95% số vụ được giải quyết": the second tells a deed that the first does not share.
  const another = tellsDeed(right) && !previous.lacksDeed && now.kind === 'percent'
  if (previous.operator === '>=' || previous.operator === '<=') return another ? null : previous.operator
  const changes = previous.operator === 'reduce_by' || previous.operator === 'increase_by'
  return changes && GOES_ON.test(left) && !tellsDeed(right) ? previous.operator : null
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
  (quantity.nounStart === quantity.end || /gấp\s*$|(?:tăng|nâng)\s(?:[^;.]{0,120}\s)?lên\s+$/u.test(left))

/** "kiểm tra 120 lượt cơ sở, tăng 10%": the change is that of what was told just before. */
const ONLY_CHANGE = /^(?:tăng|giảm)(?:\s+(?:thêm|ít nhất))?(?:\s+so\s+(?:với|cùng)[^,;]*)?$/iu
/** "con số này là 98%": what was measured just before. */
const THAT_NUMBER = /^(?:đưa\s+|nâng\s+)?(?:con số|tỷ lệ|tỉ lệ) này(?:\s+(?:giảm|tăng|đạt|là|sẽ))*$/iu
const sameMeasure = ({ subject, denominator }: TargetDraft) => ({ subject, denominator })
/** A shorter subject says nothing. */
const SHORTEST_SUBJECT = 6

type Draft = {
  readonly view: ClauseView
  readonly chosen: readonly ChosenQuantity[]
  readonly index: number
  /** The draft before it, if it is of the same sentence. */
  readonly last: TargetDraft | undefined
  readonly words: ReturnType<typeof wordsOf>
}

/** "Phấn đấu giảm:" above "- 10% số vụ": the verb that every line of the list goes on with. */
function verbAbove({ source, block }: ClauseView): string {
  const above = source.blocks[block.parent]
  if (!above?.opensList || above.end - above.bodyStart > 60) return ''
  const verb = VERB_ABOVE.exec(source.lower.slice(above.bodyStart, above.end))
  return verb ? `${verb[1]} ` : ''
}
const VERB_ABOVE = /(?<![\p{L}])(giảm|tăng|duy trì|ít nhất|tối thiểu)\s*:$/u

/** The operator of one number, its own or that of the number before it. */
function operatorOf({ view, chosen, index, last, words }: Draft, above: LineAbove | null) {
  const { quantity } = chosen[index]!
  const { left, right } = words
  const told = readOperator(`${above?.lower ?? verbAbove(view)}${left}`, right.slice(0, 90), {
    isRange: quantity.valueTo !== null,
    isFactor: isFactor(quantity, left),
  })
  if (told.operator !== '=') return { ...told, shared: false }
  const shared = sharedOperator(quantity, chosen[index - 1]?.quantity, words, last)
  return shared
    ? { ...told, operator: shared, why: 'operator:shared', shared: true }
    : { ...told, shared: false }
}

/** What one number counts: told with it, else by the target before it. */
function subjectOf({ view, chosen, index, last, words }: Draft, operatorLength: number) {
  const { text } = view.source
  const { quantity } = chosen[index]!
  const left = text.slice(words.start, Math.max(words.start, quantity.start - operatorLength))
  const right = wordsBehind(text, quantity, left, words.end)
  const whole = denominatorOf(quantity, text.slice(words.start, quantity.start), right, last)
  const composed = composeSubject(left, right)
  if (last && THAT_NUMBER.test(composed)) return { ...whole, ...sameMeasure(last), sharesSubject: false }
  const changes = ONLY_CHANGE.test(composed) && index > 0 && last
  const subject = whole.nested
    ? `${whole.denominator} ${composed}`
    : changes
      ? `${last.subject}, ${composed}`
      : composed
  return { ...whole, subject, sharesSubject: withoutNumberWords(right).length < 2 }
}

/** The line above, where the number itself leaves out what it counts. */
function lineAboveFor({ view, last }: Draft, subject: string): LineAbove | null {
  if (subject.length >= SHORTEST_SUBJECT) return null
  return last && !last.why.includes('subject:above') ? null : findLineAbove(view.source, view.block)
}

/** Reads one chosen number of a clause as a target. */
export function readTargetDraft(
  view: ClauseView,
  chosen: readonly ChosenQuantity[],
  index: number,
  before: TargetDraft | undefined,
): TargetDraft {
  const { quantity, selection } = chosen[index]!
  const sentenceKey = `${view.block.start}:${view.clause.sentence}`
  const last = before?.sentenceKey === sentenceKey ? before : undefined
  const words = wordsOf(view, chosen, index)
  const draft: Draft = { view, chosen, index, last, words }
  const own = subjectOf(draft, operatorOf(draft, null).length)
  const above = lineAboveFor(draft, own.subject)
  const { subject, denominator } = above ?? own
  const { operator, baselineValue, approximate, shared, why } = operatorOf(draft, above)
  const { why: yearWhy, ...years } = yearsOf(view, chosen, index, words.start, words.end)
  const from = Math.max(view.clause.start, quantity.start - REACH)
  const unit = unitOf(quantity, view.source.lower.slice(from, quantity.start), words.right)
  const valueTo = why === 'operator:or-more' ? null : quantity.valueTo
  const doubt = (shared || above ? 0.1 : 0) + (subject.length < SHORTEST_SUBJECT ? 0.3 : 0)
  const inherited = [...(above ? ['subject:above'] : []), ...(own.nested ? ['denominator:shared'] : [])]
  return {
    ...{ start: words.start, end: words.end, value: quantity.value, valueTo },
    ...unit,
    ...{ unitWord: quantity.unitWord, operator, subject, denominator, ...years },
    ...{ fraction: quantity.fraction, baselineValue, approximate },
    frequency: quantity.kind === 'count' ? null : innerFrequency(words.right),
    scope: scopeOf(denominator ?? `${quantity.unitWord ?? ''} ${unit.per ?? ''}`, subject),
    confidence: Math.min(0.99, Math.max(0.1, selection.confidence - doubt)),
    why: [...selection.why, why, yearWhy, ...inherited],
    sentenceKey,
    aimKey: above ? `above ${above.start}` : sentenceKey,
    clauseStart: view.clause.start,
    sharesSubject: own.sharesSubject,
    lacksDeed: own.lacksDeed,
  }
}
