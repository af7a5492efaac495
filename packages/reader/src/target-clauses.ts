import { splitClauses, type Clause } from './clauses.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { Quantity } from './quantity.ts'
import { splitPopulation, tellsDeed } from './target-populations.ts'

/** Longer halves are sentences of their own. */
const LONGEST_HALF = 600

const PEOPLE_OR_BODIES =
  /^(?:và\s+)?(?:các\s+|toàn bộ\s+|đội ngũ\s+|mạng lưới\s+|số\s+)*(?:cán bộ|công chức|viên chức|đội|cộng tác viên|tình nguyện viên|tuyên truyền viên|báo cáo viên|lực lượng|tổ|thành viên|nhân viên|người|chủ|giáo viên|học sinh|sinh viên|đoàn viên|hội viên|ban chỉ đạo|chiến sĩ|doanh nghiệp|cơ sở|trưởng|bí thư|chi hội|câu lạc bộ)(?![\p{L}])/u
const OPENS_WITH_NUMBER =
  /^[^\p{L}\d]*(?:phấn đấu\s+|bảo đảm\s+|đảm bảo\s+|có\s+|ít nhất\s+|tối thiểu\s+|trên\s+)*$/u

/** "100% cán bộ ở huyện; cộng tác viên ở xã được tập huấn": the deed of the first half stands in the second. */
function isFirstHalf(lower: string, half: Clause, next: Clause, inHalf: readonly Quantity[]): boolean {
  const last = inHalf[inHalf.length - 1]
  if (!last || last.kind !== 'percent' || half.sentence !== next.sentence) return false
  if (half.end - last.end > LONGEST_HALF || next.end - next.start > LONGEST_HALF) return false
  const rest = lower.slice(last.end, half.end)
  const second = lower.slice(next.start, next.end)
  return (
    OPENS_WITH_NUMBER.test(lower.slice(half.start, Math.min(inHalf[0]!.start, half.start + 80))) &&
    rest.trim().length > 2 &&
    splitPopulation(rest).deed === '' &&
    PEOPLE_OR_BODIES.test(second) &&
    tellsDeed(second)
  )
}

/** A clause with the numbers in it. */
type NumberedClause = {
  readonly clause: Clause
  readonly quantities: readonly Quantity[]
  /** Where the first number of the sentence stands. */
  readonly sentenceFirst: number
}

/** The clauses of a paragraph that hold numbers, a population torn apart by a semicolon made whole. */
export function numberedClauses(
  { lower, text }: PlanSource,
  block: Block,
  quantities: readonly Quantity[],
): NumberedClause[] {
  const found: NumberedClause[] = []
  let next = 0
  for (const clause of splitClauses(lower, text, block.bodyStart, block.end)) {
    while (next < quantities.length && quantities[next]!.start < clause.start) next++
    const first = next
    while (next < quantities.length && quantities[next]!.end <= clause.end) next++
    const last = found[found.length - 1]
    const inClause = quantities.slice(first, next)
    const goesOn = last !== undefined && last.clause.sentence === clause.sentence
    const sentenceFirst = goesOn ? last.sentenceFirst : (inClause[0]?.start ?? clause.start)
    if (inClause.length > 0) found.push({ clause, quantities: inClause, sentenceFirst })
    else if (last && isFirstHalf(lower, last.clause, clause, last.quantities))
      found[found.length - 1] = { ...last, clause: { ...last.clause, end: clause.end } }
  }
  return found
}
