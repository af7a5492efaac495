import type { AgencyMention } from './agency-mentions.ts'
import type { AssignmentDraft } from './assignment-clauses.ts'
import { draftsForOwner } from './assignment-owners.ts'
import { splitDuties } from './duty-clauses.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { AssignmentRole, Span } from './plan-reading.ts'

const TELLS_ROLE = /(?<![\p{L}])(?:chủ trì|phối hợp|đầu mối|cơ quan thường trực)(?![\p{L}])/u

/**
 * The parts of a body whose row of a table tells its duties in sentences: "Chủ trì …; tổng hợp báo cáo".
 *
 * @returns nothing if the sentences tell no role of their own
 */
export function readRowDuties(
  source: PlanSource,
  duties: Span,
  agencies: readonly AgencyMention[],
): AssignmentDraft[] {
  if (agencies.length === 0 || !TELLS_ROLE.test(source.lower.slice(duties.start, duties.end))) return []
  const owner = { agencies, request: false, through: null }
  let role: AssignmentRole | null = null
  let sentence = -1
  return splitDuties(source, duties.start, duties.end).flatMap((clause) => {
    const before = clause.sentence === sentence ? role : null
    const drafts = draftsForOwner(owner, source, clause, clause.start, before)
    const own = drafts[0]?.role
    sentence = clause.sentence
    role = own === 'lead' || own === 'coordinate' ? own : null
    return drafts
  })
}
