import type { Clause } from './clauses.ts'
import { isPastResult, type PlanTime } from './past-results.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { Quantity } from './quantity-shapes.ts'
import type { Deadline } from './target-deadlines.ts'
import { selectTarget, type Selection } from './target-selection.ts'

/** How far back, in characters, a number looks in its sentence: keeps reading linear. */
export const REACH = 500

/** One clause with its numbers, the years it names, and what stands above it. */
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

export type ChosenQuantity = { readonly quantity: Quantity; readonly selection: NonNullable<Selection> }

const OPENS = /^[\s\p{P}]*(?:\S+\s+)?$/u

/** "từ 30% xuống 20%": the first number is where it starts from. */
const FROM = /(?<![\p{L}])từ\s+(?:mức\s+|trên\s+|khoảng\s+)?$/u
const TO_ANOTHER_LEVEL =
  /^[^,;.]{0,60}?(?<!trở\s)(?<![\p{L}])(?:xuống|lên)(?:\s+(?:còn|mức|đạt|dưới|trên|khoảng))*\s*$/u

/** "03 lớp (mỗi lớp 50 người)": a count in brackets tells how, not how many. */
const OPEN_BRACKET = /\([^)]*$/u

/** The numbers of a clause that are targets. */
export function chooseTargets(view: ClauseView): ChosenQuantity[] {
  const { source, block, clause } = view
  const chosen: ChosenQuantity[] = []
  for (const [index, quantity] of view.quantities.entries()) {
    const previous = chosen[chosen.length - 1]?.quantity ?? null
    const from = Math.max(previous?.end ?? clause.start, quantity.start - REACH)
    const right = source.lower.slice(
      quantity.end,
      Math.min(view.quantities[index + 1]?.start ?? clause.end, quantity.end + REACH),
    )
    const sentence = source.lower
      .slice(Math.max(clause.sentenceStart, quantity.start - REACH), quantity.start)
      .trimStart()
    const after = source.lower.slice(quantity.end, Math.min(clause.end, quantity.end + REACH))
    if (isPastResult(sentence, after, block.role, view.results, view.time)) continue
    const left = source.lower.slice(from, quantity.start)
    if (FROM.test(left) && TO_ANOTHER_LEVEL.test(right)) continue
    if (previous !== null && quantity.kind === 'count' && OPEN_BRACKET.test(left)) continue
    const opens = previous === null && OPENS.test(left)
    const selection = selectTarget({ quantity, left, right, previous, role: block.role, opens })
    if (selection) chosen.push({ quantity, selection })
  }
  return chosen
}
