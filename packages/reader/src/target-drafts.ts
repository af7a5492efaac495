import type { Clause } from './clauses.ts'
import type { ReadTarget, TargetOperator } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import { isPastResult, type PlanTime } from './past-results.ts'
import type { Quantity } from './quantities.ts'
import { deadlineFor } from './deadline-choice.ts'
import type { Deadline } from './target-deadlines.ts'
import { readOperator } from './target-operators.ts'
import { selectTarget } from './target-selection.ts'
import { composeSubject, levelsOf, splitPopulation, trimPhrase } from './target-subjects.ts'

/** How far back, in characters, a number looks in its sentence: keeps reading linear. */
const REACH = 500

/** A target before it is numbered and tied to its neighbours. */
export type TargetDraft = Omit<ReadTarget, 'id' | 'text' | 'group' | 'milestoneOf'> & {
  readonly sentenceKey: string
  readonly sharesSubject: boolean
}

/** One clause with its numbers and the years it names. */
export type ClauseView = {
  readonly source: PlanSource
  readonly block: Block
  readonly clause: Clause
  readonly quantities: readonly Quantity[]
  readonly deadlines: readonly Deadline[]
  readonly series: readonly number[]
  readonly results: boolean
  readonly time: PlanTime
  readonly inherited: number | null
}

/** The text of one number's part of the clause: from the end of the number before to the start of the next. */
function partOf(view: ClauseView, index: number): { from: number; to: number } {
  const before = view.quantities[index - 1]
  const after = view.quantities[index + 1]
  return { from: before?.end ?? view.clause.start, to: after?.start ?? view.clause.end }
}

/** Where the words that introduce the next number begin, so that they are not taken for the end of this one. */
function cutBeforeNext(words: string): number {
  const lead =
    /(?:[,:]\s*|\s+)(?:(?:và|trong đó|riêng|hoặc|phấn đấu|đồng thời|cũng như)\s+)*(?:(?:(?:đến|hết|cuối|trong|vào)\s+)*năm\s+[#\d]{4}\s*[:,]?\s*)?(?:(?:phấn đấu|có|đạt|là|còn|cho|từ|ít nhất|tối thiểu|trên|hơn|dưới|khoảng|không dưới|không quá|tối đa|giảm|tăng|duy trì|xây dựng|thành lập|xét xử|phát hiện|kiểm tra|tổ chức|mở|hỗ trợ|xử lý|tập huấn|là)\s+){0,4}$/u.exec(
      words,
    )
  return lead ? lead.index : words.length
}

/** "60% …, 70% …": a percentage takes the operator of the one before it in the same list. */
function sharedOperator(
  view: ClauseView,
  index: number,
  left: string,
  previous: TargetDraft | undefined,
): TargetOperator | null {
  const now = view.quantities[index]!
  const before = view.quantities[index - 1]
  if (!previous || !before || now.kind !== 'percent' || before.kind !== 'percent') return null
  if (previous.operator !== '>=' && previous.operator !== '<=') return null
  const joins = /^[^;:]*(?:,|và)\s*(?:(?:đến |hết |cuối )*năm\s+\S+\s*[,:]?\s*)?(?:(?:đạt|có)\s+)?$/u.test(
    left,
  )
  return joins ? previous.operator : null
}

function unitOf(quantity: Quantity, left: string): { unit: string; per: string | null } {
  if (quantity.kind === 'percent') {
    const yearly = /(?<![\p{L}])(mỗi|hằng|hàng|bình quân(?: mỗi)?)\s+(năm|quý|tháng)(?![\p{L}])/u.exec(left)
    return { unit: '%', per: yearly?.[2] ?? null }
  }
  const said =
    /(?<![\p{L}])(?:mỗi|hằng|hàng|một|trong|định kỳ(?: hằng| hàng)?)\s+(?:0?1\s+|một\s+)?(ngày|tuần|tháng|quý|năm)(?![\p{L}])/u.exec(
      left,
    )
  const per = quantity.per ?? said?.[1] ?? null
  const isPeriod = per !== null && /^(?:ngày|tuần|tháng|quý|năm|kỳ|học kỳ|năm học)$/u.test(per)
  if (quantity.unitWord === 'lần') return { unit: isPeriod ? `lần/${per}` : 'lần', per }
  if (isPeriod && quantity.per !== null) return { unit: `${quantity.unitWord}/${per}`, per }
  return { unit: 'count', per }
}

/** A frequency told inside a coverage target: "được kiểm tra ít nhất 1 lần trong năm". */
function innerFrequency(right: string): string | null {
  const match =
    /(\d+|một|hai|ba)\s+lần\s*(?:\/|trong|mỗi|một|trên)\s*(?:0?1\s*|mỗi\s+|một\s+)?(tháng|quý|năm|tuần)/u.exec(
      right,
    )
  return match ? `${match[1]} lần/${match[2]}` : null
}

/** Reads one number of a clause as a target, or null if it is none. */
export function readTargetDraft(
  view: ClauseView,
  index: number,
  drafts: readonly TargetDraft[],
): TargetDraft | null {
  const { source, block, clause, quantities, deadlines } = view
  const quantity = quantities[index]!
  const { from, to } = partOf(view, index)
  const left = source.lower.slice(from, quantity.start)
  const wholeLeft = source.lower.slice(Math.max(clause.start, quantity.start - REACH), quantity.start)
  const right = source.lower.slice(quantity.end, to)
  const previous = quantities[index - 1] ?? null
  const sentence = source.lower.slice(Math.max(clause.sentenceStart, quantity.start - REACH), quantity.start)
  if (isPastResult(sentence.trimStart(), right, block.role, view.results, view.time)) return null
  const opens = /^[\s\p{P}]*(?:\S+\s+)?$/u.test(left) && previous === null
  const selection = selectTarget({
    quantity,
    left: previous && quantity.kind === 'count' ? left : wholeLeft,
    right,
    previous,
    role: block.role,
    opens,
  })
  if (!selection) return null

  const told = readOperator(
    left,
    source.lower.slice(quantity.end, Math.min(to, quantity.end + 90)),
    quantity.valueTo !== null,
  )
  const shared = told.operator === '=' ? sharedOperator(view, index, left, drafts[drafts.length - 1]) : null
  const next = quantities[index + 1]
  const end = next ? quantity.end + cutBeforeNext(source.lower.slice(quantity.end, to)) : to
  const leadStart = previous
    ? previous.end + cutBeforeNext(source.lower.slice(previous.end, quantity.start))
    : clause.start
  const start = trimStart(source.text, leadStart, quantity.start)
  const spanEnd = trimEnd(source.text, Math.max(end, quantity.end))

  const leftWords = source.text.slice(start, quantity.start - told.length)
  const rightWords = source.text.slice(quantity.end, spanEnd)
  const noun =
    quantity.unitWord === null
      ? null
      : source.text.slice(quantity.start, quantity.end).replace(/^[^\p{L}]+/u, '')
  const subject = composeSubject(leftWords, noun, rightWords)
  const deadline = deadlineFor(quantity, index, view.series, deadlines, {
    from: start,
    to: spanEnd,
    clauseStart: clause.start,
    firstStart: quantities[0]!.start,
  })
  const baseline = deadlines.find((year) => year.baseline && year.start >= from && year.start <= to)
  const { unit, per } = unitOf(quantity, wholeLeft)
  const why = [...selection.why, shared ? 'operator:shared' : told.why]
  if (deadline === null && view.inherited !== null) why.push('deadline:inherited')
  else if (deadline === null) why.push('deadline:none')
  return {
    start,
    end: spanEnd,
    value: quantity.value,
    valueTo: quantity.valueTo,
    unit,
    unitWord: quantity.unitWord,
    operator: shared ?? told.operator,
    subject,
    denominator: denominatorOf(quantity, leftWords, rightWords),
    deadline: deadline ?? view.inherited,
    fraction: quantity.fraction,
    baselineYear: baseline?.year ?? null,
    baselineValue: told.baselineValue,
    per,
    frequency: quantity.kind === 'count' ? null : innerFrequency(right),
    approximate: told.approximate,
    scope: levelsOf(subject.toLowerCase()),
    confidence: Math.min(0.99, selection.confidence - (shared ? 0.1 : 0) - (subject.length < 6 ? 0.3 : 0)),
    why,
    sentenceKey: `${block.start}:${clause.sentence}`,
    sharesSubject: squeeze(rightWords).length < 3,
  }
}

function denominatorOf(quantity: Quantity, left: string, right: string): string | null {
  if (quantity.kind === 'count') return null
  const { population } = splitPopulation(squeeze(right).replace(/^(?:trở lên|số|tổng số)\s+/iu, ''))
  const words = trimPhrase(population)
  if (words.length >= 2 && !/^(?:trở lên|so với|vào|trong|theo)(?![\p{L}])/iu.test(words)) return words
  const before = trimPhrase(left).replace(/^tỷ lệ\s+/iu, '')
  return before.length >= 2 ? before : null
}

const trimStart = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && /[\s,;:.)–-]/.test(text[at]!)) at++
  return at
}
const trimEnd = (text: string, end: number): number => {
  let at = end
  while (at > 0 && /[\s,;:.–/-]/.test(text[at - 1]!)) at--
  return at
}
