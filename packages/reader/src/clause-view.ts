import type { Clause } from './clauses.ts'
import type { ClauseYears } from './deadline-choice.ts'
import { isPastResult, tellsDone, type PlanTime } from './past-results.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { NumberSetAside } from './plan-reading.ts'
import type { Quantity } from './quantity.ts'
import { selectTarget, type Taken } from './target-selection.ts'

/** How far back, in characters, a number looks in its sentence: keeps reading linear. */
export const REACH = 500

/** One clause with its numbers, the years it names, and what stands above it. */
export type ClauseView = {
  readonly source: PlanSource
  readonly block: Block
  readonly clause: Clause
  readonly quantities: readonly Quantity[]
  /** Where the first number of the sentence stands: a year before it opens the sentence. */
  readonly sentenceFirst: number
  readonly years: ClauseYears
  readonly series: readonly number[]
  readonly results: boolean
  readonly time: PlanTime
  readonly inherited: number | null
}

export type ChosenQuantity = { readonly quantity: Quantity; readonly selection: Taken }
/** The numbers of a clause that are targets, and why the others are not. */
type ClauseChoice = {
  readonly chosen: readonly ChosenQuantity[]
  readonly setAside: readonly NumberSetAside[]
}

const OPENS = /^[\s\p{P}]*(?:\S+\s+)?$/u

/** "từ 30% xuống 20%": the first number is where it starts from. */
const FROM = /(?<![\p{L}])từ\s+(?:mức\s+|trên\s+|khoảng\s+)?$/u
const TO_ANOTHER_LEVEL =
  /^[^,;.]{0,60}?(?<!trở\s)(?<![\p{L}])(?:xuống|lên)(?:\s+(?:còn|mức|đạt|dưới|trên|khoảng|ít nhất|tối thiểu|không quá))*\s*$/u

/** "giảm 5% so với năm 2018 (18,4%)", "(hiện nay 60%)", "(cả nước 0,3%)": the level it starts from. */
const LEVEL_IN_BRACKETS =
  /so\s+(?:với\s+)?[^,;()]{0,30}\(\s*$|so\s+với\s+(?:mức|tỷ lệ|con số)\s+$|\(\s*(?:hiện(?:\s+(?:nay|tại|có|đạt))*|thực hiện|toàn quốc|cả nước|bình quân chung)(?![\p{L}])[^)]{0,40}$/u

/** "03 lớp (mỗi lớp 50 người)": a count in brackets tells how, not how many. */
const OPEN_BRACKET = /\([^)]*$/u
const EACH_TIME = /\(\s*(?:bình quân\s+)?mỗi\s+(?:năm|quý|tháng|tuần)\s+$/u

/** What stands around one number: back to the last target of the clause, on to the next number. */
function selectInClause(view: ClauseView, index: number, last: Quantity | null): Taken | string {
  const { source, block, clause } = view
  const quantity = view.quantities[index]!
  const next = view.quantities[index + 1]?.start ?? clause.end
  const words = (from: number, to: number): string => source.lower.slice(from, to)
  const right = words(quantity.end, Math.min(next, quantity.end + REACH))
  const sentence = words(Math.max(clause.sentenceStart, quantity.start - REACH), quantity.start).trimStart()
  const after = words(quantity.end, Math.min(clause.end, quantity.end + REACH))
  if (isPastResult(sentence, after, block.role, view.results, view.time))
    return block.role === 'situation' ? 'set-aside:situation' : 'set-aside:past-result'
  if (quantity.kind !== 'percent' && tellsDone(sentence, after, block.role)) return 'set-aside:past-result'
  const left = words(Math.max(last?.end ?? clause.start, quantity.start - REACH), quantity.start)
  if (FROM.test(left) && TO_ANOTHER_LEVEL.test(right)) return 'set-aside:start-level'
  if (quantity.kind === 'percent' && LEVEL_IN_BRACKETS.test(left)) return 'set-aside:start-level'
  if (index > 0 && quantity.kind === 'count' && OPEN_BRACKET.test(left) && !EACH_TIME.test(left))
    return 'set-aside:bracket'
  const opens = last === null && OPENS.test(left)
  const following = view.quantities[index + 1]
  const beforeShare = following?.kind === 'percent' || following?.kind === 'fraction'
  const selection = selectTarget({
    quantity,
    left,
    right,
    previous: last,
    role: block.role,
    opens,
    beforeShare,
  })
  return 'setAside' in selection ? selection.setAside : selection
}

/** Sorts the numbers of a clause into targets and others. */
export function chooseTargets(view: ClauseView): ClauseChoice {
  const chosen: ChosenQuantity[] = []
  const setAside: NumberSetAside[] = []
  for (const [index, quantity] of view.quantities.entries()) {
    const found = selectInClause(view, index, chosen[chosen.length - 1]?.quantity ?? null)
    const { start, end } = quantity
    if (typeof found === 'string')
      setAside.push({ start, end, text: view.source.text.slice(start, end), why: found })
    else chosen.push({ quantity, selection: found })
  }
  return { chosen, setAside }
}
