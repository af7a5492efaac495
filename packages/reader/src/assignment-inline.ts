import { asksFor, findThrough, type AssignmentDraft } from './assignment-clauses.ts'
import { draftsForOwner, DUTY_AFTER, ORDERS } from './assignment-owners.ts'
import { findAgencies, type AgencyMention } from './agency-mentions.ts'
import { findAgencyRun } from './agency-runs.ts'
import type { Clause } from './clauses.ts'
import type { PlanSource } from './plan-blocks.ts'

const LONGEST_CLAUSE = 3000
const ORDERED =
  /(?<![\p{L}])(?:giao|giao cho|giao nhiệm vụ cho|phân công|yêu cầu|đề nghị|kính đề nghị|giao trách nhiệm cho)\s*:?\s*(?:các\s+|giám đốc\s+|thủ trưởng\s+)?$/u
/** "căn cứ tình hình địa phương, UBND các xã bố trí …": a condition, then the actor. */
const CONDITION =
  /^[\s\p{P}]*(?:căn cứ|trên cơ sở|theo|trong|để|nhằm|hằng|hàng|định kỳ|khi|nếu|đối với|ngoài|sau khi|trước|riêng|từ)(?![\p{L}])[^;]*,\s*(?:các\s+)?$/u
const LABEL =
  /^(?:[-–+*•\s]*)(?:(?:cơ quan|đơn vị|cấp|ngành)(?:,\s*|\s+và\s+|\s+))*(?:(chủ trì|chịu trách nhiệm chính)|(phối hợp|phối hợp thực hiện)|(thực hiện))(?:\s+thực hiện)?\s*:\s*/u

/** Whether the words before an agency make it the actor of its clause. */
function isActor(source: PlanSource, clause: Clause, mention: AgencyMention, runEnd: number): boolean {
  const before = source.lower.slice(Math.max(clause.start, mention.start - 400), mention.start)
  if (ORDERED.test(before)) return true
  if (ORDERS.test(source.lower.slice(runEnd, Math.min(clause.end, runEnd + 60)))) return false
  if (!DUTY_AFTER.test(source.lower.slice(runEnd, Math.min(clause.end, runEnd + 360)))) return false
  if (mention.start - clause.start < 5) return true
  return mention.agency.kind !== 'body' && mention.start - clause.start < 400 && CONDITION.test(before)
}

/** Assignments told inside a sentence: "Giao Sở A chủ trì, phối hợp với B", "đề nghị C …". */
export function readInlineAssignments(source: PlanSource, clause: Clause): AssignmentDraft[] {
  const end = Math.min(clause.end, clause.start + LONGEST_CLAUSE)
  const drafts: AssignmentDraft[] = []
  let reached = clause.start
  for (const mention of findAgencies(source.text, source.lower, clause.start, end)) {
    if (mention.start < reached) continue
    const run = findAgencyRun(source.text, source.lower, mention.start, clause.end)
    reached = run.end
    if (!isActor(source, clause, mention, run.end)) continue
    const request = asksFor(source.lower.slice(Math.max(clause.start, mention.start - 20), mention.start))
    const through = findThrough(source.text.slice(run.end, Math.min(clause.end, run.end + 140)))
    const from = through === null ? run.end : source.text.indexOf(')', run.end) + 1
    const own = draftsForOwner({ agencies: run.agencies, request, through }, source, clause, from)
    drafts.push(...own)
    reached = Math.max(reached, ...own.map((draft) => draft.mention.end))
  }
  return drafts
}

/** "Đơn vị chủ trì: Sở Y tế", "Cơ quan phối hợp: …" below a task; null if the clause is no such label. */
export function readLabelledAssignments(
  source: PlanSource,
  clause: Clause,
  task: string,
): AssignmentDraft[] | null {
  const label = LABEL.exec(source.lower.slice(clause.start, clause.start + 80))
  if (!label) return null
  const role = label[1] ? 'lead' : label[2] ? 'coordinate' : 'perform'
  return findAgencies(source.text, source.lower, clause.start + label[0].length, clause.end).map(
    (mention) => ({
      start: mention.start,
      end: mention.end,
      mention,
      role,
      task,
      through: null,
      confidence: 0.92,
      why: ['role:label'],
    }),
  )
}
