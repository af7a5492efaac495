import type { ReadBudgetLine } from './plan-reading.ts'

type Line = Omit<ReadBudgetLine, 'id'>

const MOST_PARTS = 14
const FAR = 2000
const OPENS_PART = /^[^\p{L}]*(?:trong đó|bao gồm|gồm|chia ra)(?![\p{L}])/iu
const PART_OF_SUM = /^[^\p{L}]*riêng(?![\p{L}])/iu
const SUM = /^[^\p{L}]*(?:về kinh phí:? )?tổng(?![\p{L}])/iu
const EACH_YEAR = /(?:mỗi|từng|hằng|hàng|bình quân|trung bình)(?: mỗi)? năm/iu

const isPart = (line: Line): boolean => line.why.includes('budget:part')

/** "năm 2023, 2024, 2025 mỗi năm: 1.560 triệu đồng" is three times the amount. */
const spent = ({ amountVnd, years, text }: Line): number =>
  (amountVnd ?? 0) * (years && EACH_YEAR.test(text) ? years.to - years.from + 1 : 1)

/** How many lines behind `at` make up its amount exactly; 0 if none do. */
function partsBehind(lines: readonly Line[], at: number): number {
  const sum = lines[at]!
  let left = sum.amountVnd ?? 0
  for (let next = at + 1; next < lines.length && next <= at + MOST_PARTS; next++) {
    const line = lines[next]!
    if (line.start - sum.end > FAR) return 0
    left -= spent(line)
    if (left < 0) return 0
    if (left === 0) return next - at >= 2 ? next - at : 0
  }
  return 0
}

/** Whether a line says itself that its amount is in the one before: "trong đó …", or "riêng …" behind a sum. */
const saysSo = (line: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  line.start - before.end <= FAR / 10 &&
  (line.amountVnd ?? 0) < (before.amountVnd ?? 0) &&
  (OPENS_PART.test(line.text) || (PART_OF_SUM.test(line.text) && SUM.test(before.text)))

/**
 * Marks as `budget:part` the lines of running text whose amounts a sum before them already holds: because together they make it up
 * to the đồng, or because they say so. Who adds up a plan's money leaves these and `budget:total` out.
 */
export function markParts(lines: readonly Line[]): Line[] {
  const marked = [...lines]
  for (const [at, sum] of lines.entries()) {
    if (sum.amountVnd === null || isPart(marked[at]!)) continue
    const count = partsBehind(lines, at) || (saysSo(lines[at + 1] ?? sum, sum) ? 1 : 0)
    for (let next = at + 1; next <= at + count; next++) {
      const line = marked[next]!
      if (line.amountVnd === null || isPart(line)) continue
      marked[next] = { ...line, years: line.years ?? sum.years, why: [...line.why, 'budget:part'] }
    }
  }
  return marked
}
