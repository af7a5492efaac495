import { asksFor, findThrough, type AssignmentDraft } from './assignment-clauses.ts'
import {
  draftsForOwner,
  directs,
  DUTY_AFTER,
  HANDED,
  INTRODUCES,
  ISSUES,
  ORDERS,
  type Owner,
} from './assignment-owners.ts'
import { findAgencies, type AgencyMention } from './agency-mentions.ts'
import { findAgencyRun } from './agency-runs.ts'
import type { Clause } from './clauses.ts'
import type { PlanSource } from './plan-blocks.ts'

const LONGEST_CLAUSE = 3000
const ORDERED =
  /(?<![\p{L}])(?:giao|giao cho|giao chỉ tiêu[^,;.:]{0,60}? cho|giao nhiệm vụ cho|phân công|yêu cầu|(?:trân trọng |kính )?đề nghị|giao trách nhiệm cho|mời|(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố) (?:đã|vừa) chỉ đạo)\s*:?\s*(?:các\s+|đồng chí\s+|các đồng chí\s+)?$/u
/** "căn cứ tình hình địa phương, UBND các xã bố trí …": a condition, then the actor. */
const CONDITION =
  /^[\s\p{P}]*(?:căn cứ|trên cơ sở|theo|trong|để|nhằm|hằng|hàng|định kỳ|khi|nếu|đối với|ngoài|sau khi|trước|riêng|từ|về|theo đó|trong đó|cụ thể)(?![\p{L}])[^;]*[,:]\s*(?:các\s+)?$/u
/** "tổ chức tập huấn (Sở Y tế chủ trì)": the actor in brackets behind the task. */
const BRACKET = /\(\s*(?:do\s+|giao\s+)?$/u
/** Right behind a name these charge it wherever it stands. */
const CHARGED =
  /^\s*(?:\([^()]{0,160}\)\s*)?(?:được giao\s+)?(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp(?= (?:thực hiện|tổ chức|triển khai|kiểm tra)|\s*[.;,]|\s*$))(?![\p{L}])/u
/** "việc rà soát do Công an tỉnh chủ trì": the actor behind the task. */
const DONE_BY = /(?<![\p{L}])do\s+(?:các\s+)?$/u
const NO_DEED = /(?:cuộc họp|hội nghị|buổi|phiên họp|lễ|hội thảo)(?![\p{L}])/u
const IN_CHARGE = /^\s*(?:làm\s+)?(?:chủ trì|đầu mối|đảm nhiệm|phụ trách|chịu trách nhiệm)(?![\p{L}])/u
/** "Trên cơ sở đề xuất của Sở A, Sở B thẩm định": the first is only the one that proposed. */
const PROPOSER = /(?<![\p{L}])(?:trên cơ sở|theo|căn cứ)\s+(?:\p{L}+\s+){1,6}(?:của|với|từ)\s+(?:các\s+)?$/u
/** Several bodies at once never issue the paper itself. */
const MANY = /\s(?:các|cấp|từng|mỗi)\s|^các\s/iu
/** "về việc đề nghị UBND tỉnh ban hành", "theo đề nghị của": what others asked for once. */
const CITED = /(?:về việc|v\/v|xét|theo|trên cơ sở)\s+(?:đề nghị|yêu cầu)(?:\s+của)?\s*$/u

/** Bodies of a commission act in sentences only where they are teams that inspect. */
const actsInSentences = ({ agency }: AgencyMention): boolean =>
  agency.kind !== 'body' || agency.code === 'doi-178'

/** Whether the words before an agency make it the actor of its clause. */
function isActor(source: PlanSource, clause: Clause, mention: AgencyMention, runEnd: number): boolean {
  const before = source.lower.slice(Math.max(clause.start, mention.start - 400), mention.start)
  if (CITED.test(before) || PROPOSER.test(before)) return false
  if (ORDERED.test(before)) return true
  if (INTRODUCES.test(source.lower.slice(Math.max(clause.start, clause.end - 40), clause.end))) return false
  const behind = source.lower.slice(runEnd, Math.min(clause.end, runEnd + 240))
  const begins = mention.start - clause.start < 5 || CONDITION.test(before)
  if (MANY.test(mention.name) && HANDED.test(behind)) return begins
  if (ORDERS.test(behind) || directs(mention, behind) || (!MANY.test(mention.name) && ISSUES.test(behind)))
    return false
  const duty = DUTY_AFTER.test(source.lower.slice(runEnd, Math.min(clause.end, runEnd + 360)))
  if (!duty) return false
  if (mention.start - clause.start < 5 || BRACKET.test(before)) return true
  if (DONE_BY.test(before) && !NO_DEED.test(before.slice(-120))) return IN_CHARGE.test(behind)
  if (/,\s*$/u.test(before) && CHARGED.test(behind)) return true
  return actsInSentences(mention) && mention.start - clause.start < 400 && CONDITION.test(before)
}

/** The parts of one sentence about duties, and the last agencies that it charges. */
type InlineReading = { readonly drafts: readonly AssignmentDraft[]; readonly owner: Owner | null }

/** Assignments told inside a sentence: "Giao Sở A chủ trì, phối hợp với B", "đề nghị C …". */
export function readInlineAssignments(source: PlanSource, clause: Clause): InlineReading {
  const end = Math.min(clause.end, clause.start + LONGEST_CLAUSE)
  const drafts: AssignmentDraft[] = []
  let owner: Owner | null = null
  let reached = clause.start
  for (const mention of findAgencies(source.text, source.lower, clause.start, end)) {
    if (mention.start < reached) continue
    if (PROPOSER.test(source.lower.slice(Math.max(clause.start, mention.start - 120), mention.start))) {
      reached = mention.end
      continue
    }
    const run = findAgencyRun(source.text, source.lower, mention.start, clause.end)
    reached = run.end
    if (!isActor(source, clause, mention, run.end)) continue
    const request = asksFor(source.lower.slice(Math.max(clause.start, mention.start - 30), mention.start))
    const through = findThrough(source.text.slice(run.end, Math.min(clause.end, run.end + 140)))
    const from = through === null ? run.end : source.text.indexOf(')', run.end) + 1
    owner = { agencies: run.agencies, request, through }
    const own = draftsForOwner(owner, source, clause, from, null, true)
    drafts.push(...own)
    reached = Math.max(reached, ...own.map((draft) => draft.mention.end))
  }
  return { drafts, owner }
}
