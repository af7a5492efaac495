import { markParts } from './budget-parts.ts'
import { piecesOf, type AmountPiece } from './budget-pieces.ts'
import { sourcesIn } from './budget-sources.ts'
import { readBudgetTables } from './budget-tables.ts'
import { yearsNear } from './budget-years.ts'
import { splitClauses, type Clause } from './clauses.ts'
import { findMoney } from './money.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { ReadBudgetLine } from './plan-reading.ts'

type Line = Omit<ReadBudgetLine, 'id'>

const LONGEST_CLAUSE = 3000
const SPEAKS_OF_MONEY =
  /(?<![\p{L}])(?:kinh phí|ngân sách|dự toán|nguồn vốn|tài trợ|xã hội h[oó][aá]|kho bạc|quyết toán)(?![\p{L}])/u

/** Fines, loans and spending that a text tells of, before the amount. */
const NOT_PLANNED =
  /(?:phạt(?: tiền| hành chính)?|đã (?:được )?(?:chi|cấp|hỗ trợ|bố trí|vay|giúp|quyên|thu|huy động)|giúp \d[^,]{0,20}vay|thu nhập|doanh thu|thu giữ|trị giá|thiệt hại|thu lợi|nhờ)(?![\p{L}])[^.;]{0,60}$/u
const SPENT =
  /^(?:[^\p{L}]*)(?:trước đó|năm (?:trước|qua)|thời gian qua|trong (?:năm|giai đoạn|\d+ năm)[^,]{0,30}đã)(?![\p{L}])/u
const PLANNED = /(?:dự kiến|bố trí|mức (?:chi|hỗ trợ|thưởng)|kinh phí thực hiện)[^.;]{0,60}$/u

/** Whether an amount is what the plan means to spend, not what was spent, fined or earned. */
function isPlanned(source: PlanSource, clause: Clause, at: number): boolean {
  const before = source.lower.slice(Math.max(clause.start, at - 160), at)
  if (/(?:đơn vị(?: tính)?|đvt|đv tính)\s*:?\s*$/u.test(before)) return false
  if (/(?:đã|trước đó)(?![\p{L}])[^.;]{0,80}$/u.test(before) === false && PLANNED.test(before)) return true
  const after = source.lower.slice(at, Math.min(clause.end, at + 60))
  return !NOT_PLANNED.test(before) && !SPENT.test(before) && !/đồng đã (?:được )?chi/u.test(after)
}

function lineOf(source: PlanSource, clause: Clause, amount: AmountPiece | null, confidence: number): Line {
  const words = source.lower.slice(clause.start, clause.end)
  return {
    start: clause.start,
    end: clause.end,
    text: source.text.slice(clause.start, clause.end),
    item: null,
    amountVnd: amount?.amountVnd ?? null,
    years: amount ? amount.years : yearsNear(words, words.length),
    sources: amount ? amount.sources : sourcesIn(words),
    confidence,
    why: [amount ? 'budget:amount' : 'budget:source', ...(amount?.part ? ['budget:part'] : [])],
  }
}

function readLine(source: PlanSource, block: Block): Line[] {
  const inSection = block.role === 'budget' && !block.heading
  if (block.role === 'situation' || block.role === 'basis' || block.role === 'recipients') return []
  return splitClauses(source.lower, source.text, block.bodyStart, block.end).flatMap((clause) => {
    const mentioned = findMoney(source.lower, clause.start, clause.end)
    const amounts = mentioned.filter(({ start }) => isPlanned(source, clause, start))
    if (mentioned.length > 0)
      return piecesOf(source.lower, clause, amounts).map((amount) =>
        lineOf(source, around(clause, amount.start, amount.end), amount, inSection ? 0.95 : 0.75),
      )
    const words = source.lower.slice(clause.start, Math.min(clause.end, clause.start + 600))
    return inSection && SPEAKS_OF_MONEY.test(words) ? [lineOf(source, clause, null, 0.7)] : []
  })
}

/** The clause, or of a very long one only what stands around the amount: keeps reading linear. */
const around = (clause: Clause, start: number, end: number): Clause =>
  clause.end - clause.start <= LONGEST_CLAUSE
    ? clause
    : { ...clause, start: Math.max(clause.start, start - 200), end: Math.min(clause.end, end + 200) }

/** The lines that no row of a table covers; both lists are in order. */
function outside(lines: readonly Line[], rows: readonly Line[]): Line[] {
  const ordered = [...rows].sort((a, b) => a.start - b.start)
  let next = 0
  return lines.filter(({ start, end }) => {
    while (next < ordered.length && ordered[next]!.end < start) next++
    const row = ordered[next]
    return !row || end < row.start
  })
}

/** Amounts of money of the plan, in running text and in tables, and the sentences that name sources without an amount. */
export function readBudget(source: PlanSource): ReadBudgetLine[] {
  const inTables = readBudgetTables(source)
  const inWords = source.blocks.flatMap((block) => (block.table ? [] : readLine(source, block)))
  return [...markParts(outside(inWords, inTables)), ...inTables]
    .sort((a, b) => a.start - b.start)
    .map((line, index) => ({ id: `m${index + 1}`, ...line }))
}
