import { sourcesIn } from './budget-sources.ts'
import { yearsNear, type YearSpan } from './budget-years.ts'
import type { Clause } from './clauses.ts'
import type { MoneyMention } from './money.ts'
import type { Span } from './plan-reading.ts'

/** What stands beside one amount of a clause that may name several. */
export type AmountPiece = MoneyMention & {
  readonly years: YearSpan | null
  readonly sources: readonly string[]
  /** It is in an amount named before it: "700 triệu đồng, trong đó …". */
  readonly part: boolean
}

const FAR = 300
const MOST_PARTS = 14
const PARTS_FOLLOW =
  /(?<![\p{L}])(?:trong đó|bao gồm|gồm|chia ra|cụ thể|bình quân|trung bình)(?![\p{L}])|\(\s*(?=[\p{L}])/u
const COMMA = /[,;](?=\s)/gu
const AND = /(?<![\p{L}])(?:và|cùng)(?![\p{L}])/gu

/** Closed brackets between two amounts belong to the first; their inside is blanked. */
const withoutBrackets = (words: string): string =>
  words.replace(/\([^()]{0,200}\)/gu, (inside) => 'x'.repeat(inside.length))

/** Where the words of one amount end; whether the next is a part of it, and whether a bracket of parts ends. */
type Cut = { readonly at: number; readonly inside: boolean; readonly closes: boolean }

function cutBetween(between: string, lead: boolean): Cut {
  const words = withoutBrackets(between)
  const parts = PARTS_FOLLOW.exec(words)
  const closes = /^[^(]*\)/u.test(words)
  if (parts) return { at: parts.index, inside: true, closes }
  const placesOf = (mark: RegExp): number[] => [...words.matchAll(mark)].map(({ index }) => index)
  const commas = placesOf(COMMA)
  const places = commas.length > 0 ? commas : placesOf(AND)
  // Where the source or the year stands before its amount, all behind the first mark speaks of the next one.
  const at = lead ? places[0] : places[places.length - 1]
  return { at: at ?? words.length, inside: false, closes }
}

/** Whether the next amounts, two or more, make up the one at `at` to the đồng. */
function isMadeUp(amounts: readonly MoneyMention[], at: number): boolean {
  let left = amounts[at]!.amountVnd
  for (let next = at + 1; next < amounts.length && next <= at + MOST_PARTS && left > 0; next++) {
    left -= amounts[next]!.amountVnd
    if (left === 0) return next - at >= 2
  }
  return false
}

type Opening = { readonly years: YearSpan | null; readonly sources: readonly string[] }

/** The parts of a sum end with its bracket, or when they make up the whole of it. */
type Sum = { readonly of: AmountPiece; left: number }

function sumAt(sum: Sum | null, cut: Cut | undefined, before: AmountPiece | undefined): Sum | null {
  if (!cut || !before) return null
  if (cut.inside) return { of: before, left: before.amountVnd }
  return cut.closes ? null : sum
}

/**
 * Gives every amount of a clause the years and sources that stand beside it. What it lacks it takes from the sum it is part of, or
 * from the opening of the clause if the amounts there differ in the other of the two ("ngân sách tỉnh: năm 2026 …, năm 2027 …").
 */
export function piecesOf(lower: string, clause: Clause, amounts: readonly MoneyMention[]): AmountPiece[] {
  const [first] = amounts
  if (!first) return []
  const words = lower.slice(Math.max(clause.start, first.start - FAR), first.start)
  const opening: Opening = { years: yearsNear(words, words.length), sources: sourcesIn(words) }
  const lead = opening.years !== null || opening.sources.length > 0
  const pieces: AmountPiece[] = []
  let sum: Sum | null = null
  let from = Math.max(clause.start, first.start - FAR)
  let cut: Cut | undefined
  for (const [index, amount] of amounts.entries()) {
    sum = sumAt(sum, cut, pieces[index - 1])
    const next = amounts[index + 1]
    const until = Math.min(next?.start ?? clause.end, amount.end + FAR)
    cut = next && cutBetween(lower.slice(amount.end, until), lead)
    if (cut && !sum && isMadeUp(amounts, index)) cut = { ...cut, inside: true }
    const to = cut ? amount.end + cut.at : until
    const part: boolean = sum !== null && amount.amountVnd <= sum.left && amount.amountVnd < sum.of.amountVnd
    pieces.push(pieceOf(lower, amount, { start: from, end: to }, part ? sum!.of : opening, part))
    if (part) sum!.left -= amount.amountVnd
    if (sum?.left === 0) sum = null
    from = next ? Math.max(to, next.start - FAR) : to
  }
  return pieces
}

function pieceOf(
  lower: string,
  amount: MoneyMention,
  span: Span,
  above: Opening,
  part: boolean,
): AmountPiece {
  const words = lower.slice(span.start, span.end)
  const years = yearsNear(words, amount.start - span.start)
  const sources = sourcesIn(words)
  return {
    ...amount,
    years: years ?? (part || sources.length > 0 ? above.years : null),
    sources: sources.length > 0 || !(part || years) ? sources : above.sources,
    part,
  }
}
