import { splitClauses, type Clause } from './clauses.ts'
import { findMoney } from './money.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { ReadBudgetLine } from './plan-reading.ts'

const LONGEST_CLAUSE = 3000
const SOURCES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['trung ương', /trung ương/u],
  ['ngân sách tỉnh', /ngân sách (?:tỉnh|thành phố|địa phương|nhà nước)|của (?:tỉnh|thành phố)/u],
  ['ngân sách xã', /ngân sách (?:xã|phường|huyện|quận|cấp xã|cấp huyện)/u],
  ['chương trình mục tiêu', /chương trình mục tiêu|lồng ghép/u],
  ['xã hội hóa', /xã hội h[oó][aá]|huy động|tài trợ|đóng góp/u],
  ['viện trợ', /viện trợ|dự án quốc tế|tổ chức quốc tế|nước ngoài|ngoài nước/u],
]
const YEARS = /(?:giai đoạn|\(|năm)\s*((?:19|20)\d{2})(?:\s*[-–]\s*((?:19|20)\d{2}))?/u
const SPEAKS_OF_MONEY =
  /(?<![\p{L}])(?:kinh phí|ngân sách|dự toán|nguồn vốn|tài trợ|xã hội h[oó][aá]|kho bạc|quyết toán)(?![\p{L}])/u

function lineOf(
  source: PlanSource,
  clause: Clause,
  amountVnd: number | null,
  confidence: number,
): Omit<ReadBudgetLine, 'id'> {
  const words = source.lower.slice(clause.start, clause.end)
  const years = YEARS.exec(words)
  const from = Number(years?.[1])
  return {
    start: clause.start,
    end: clause.end,
    text: source.text.slice(clause.start, clause.end),
    item: null,
    amountVnd,
    years: years ? { from, to: Number(years[2] ?? years[1]) } : null,
    sources: SOURCES.filter(([, shape]) => shape.test(words)).map(([name]) => name),
    confidence,
    why: [amountVnd === null ? 'budget:source' : 'budget:amount'],
  }
}

function readLine(source: PlanSource, block: Block): Omit<ReadBudgetLine, 'id'>[] {
  const inSection = block.role === 'budget' && !block.heading
  if (block.role === 'situation' || block.role === 'basis' || block.role === 'recipients') return []
  return splitClauses(source.lower, source.text, block.bodyStart, block.end).flatMap((clause) => {
    const amounts = findMoney(source.lower, clause.start, clause.end)
    if (amounts.length > 0)
      return amounts.map(({ amountVnd, start, end }) =>
        lineOf(source, around(clause, start, end), amountVnd, inSection ? 0.95 : 0.75),
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

/** Amounts of money of the plan, and the sentences that name sources without an amount. */
export function readBudget(source: PlanSource): ReadBudgetLine[] {
  return source.blocks
    .flatMap((block) => (block.table ? [] : readLine(source, block)))
    .map((line, index) => ({ id: `m${index + 1}`, ...line }))
}
