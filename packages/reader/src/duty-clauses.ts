import { findAgencyRun } from './agency-runs.ts'
import { splitClauses, type Clause } from './clauses.ts'
import type { PlanSource } from './plan-blocks.ts'

/** A clause that ends while it still names those who are to work together. */
const NAMING = /phối\s*(?:kết\s*)?hợp(?:\s+chặt chẽ)?(?:\s*,?\s*(?:cùng với|cùng|với))?\s+([^.:]{4,400})$/u
/** An order that still names those it goes to. */
const ORDERING = /(?:đề nghị|yêu cầu|giao|chỉ đạo)\s+((?!.*(?:đề nghị|yêu cầu|giao|chỉ đạo)\s)[^.:]{4,400})$/u
const MEMBERS = /^\s*(?:(?:là\s+)?thành viên[^,;]{0,40})?$/u
/** Noun phrases that go on with the statement before the semicolon. */
const GOES_ON_NAMING =
  /^(?:(?:chính sách|pháp luật|quy định|chủ trương|nội dung|mức chi|chế độ|kiến thức|kỹ năng|số liệu|thông tin về|các (?!sở|ban|ngành|cơ quan|đơn vị|phòng|cấp|tổ chức|huyện|xã))|những |việc |trong đó|bao gồm|gồm |nhất là|đặc biệt là|nhằm |để |cũng như)/u

function namesOn(source: PlanSource, clause: Clause, next: Clause): boolean {
  const tail = source.lower.slice(Math.max(clause.start, clause.end - 460), clause.end)
  const open = [NAMING, ORDERING].some((shape) => {
    const naming = shape.exec(tail)
    if (!naming) return false
    const from = clause.end - naming[1]!.length
    const here = findAgencyRun(source.text, source.lower, from, clause.end)
    return here.agencies.length > 0 && MEMBERS.test(source.lower.slice(here.end, clause.end))
  })
  if (!open) return false
  const there = findAgencyRun(source.text, source.lower, next.start, next.end)
  return there.agencies.length > 0 && there.agencies[0]!.start - next.start < 12
}

/**
 * The statements of a paragraph about duties: clauses at semicolons and sentence ends, but for lists of
 * agencies and noun phrases that a semicolon only divides.
 */
export function splitDuties(source: PlanSource, start: number, end: number): Clause[] {
  const duties: Clause[] = []
  for (const clause of splitClauses(source.lower, source.text, start, end)) {
    const last = duties[duties.length - 1]
    const joins =
      last !== undefined &&
      last.sentence === clause.sentence &&
      (GOES_ON_NAMING.test(source.lower.slice(clause.start, clause.start + 40)) ||
        namesOn(source, last, clause))
    if (joins) duties[duties.length - 1] = { ...last, end: clause.end }
    else duties.push(clause)
  }
  return duties
}
