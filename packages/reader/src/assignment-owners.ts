import {
  findThrough,
  readCoordinators,
  roleOfClause,
  taskWords,
  type AssignmentDraft,
} from './assignment-clauses.ts'
import type { AgencyMention } from './agency-mentions.ts'
import { findAgencyRun } from './agency-runs.ts'
import type { Clause } from './clauses.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { AssignmentRole } from './plan-reading.ts'

/** The agencies a paragraph or list charges. */
export type Owner = {
  readonly agencies: readonly AgencyMention[]
  readonly request: boolean
  readonly through: string | null
}

/** The beginning of what an agency is to do, behind its name. */
export const DUTY_AFTER: RegExp =
  /^\s*(?:\([^()]{0,160}\)\s*)?(?:(?:có\s+)?liên\s+quan\s*)?[,:]?\s*(?:(?:căn cứ|trên cơ sở|theo|trong phạm vi)[^,:]{0,160},\s*)?(?:có trách nhiệm|chịu trách nhiệm|được giao|được phân công|chủ trì|chủ động|phối hợp|phối kết hợp|là (?:cơ quan|đơn vị|đầu mối)|làm đầu mối|tổ chức(?! chính trị)|xây dựng|chỉ đạo|hướng dẫn|tham mưu|thực hiện|triển khai|đẩy mạnh|tăng cường|bố trí|tổng hợp|cân đối|thẩm định|lồng ghép|nghiên cứu|rà soát|kiểm tra|thường xuyên|tiếp tục|quản lý|đảm bảo|bảo đảm|tuyên truyền|vận động|giám sát|tiếp nhận|theo dõi|căn cứ|cung cấp|đăng tải|định kỳ|ban hành|lập|giúp|đôn đốc|nắm|phát huy|báo cáo|:)(?![\p{L}])/u
const LEAD_IN =
  /^[\s\p{P}]*(?:(đề nghị|kính đề nghị|mời)\s+)?(?:giao(?:\s+cho)?\s+|trách nhiệm (?:của\s+)?|nhiệm vụ (?:của\s+)?|đối với\s+)?(?:thủ trưởng\s+|giám đốc\s+|chủ tịch\s+(?!ubnd|ủy ban))?/u
/** "UBND tỉnh giao Sở A …", "UBND xã ban hành Kế hoạch": the agency orders or issues; it is not charged. */
export const ORDERS: RegExp =
  /^\s*(?:đã\s+|vừa\s+)?(?:(?:ký\s+)?ban\s+hành|xây\s+dựng\s+(?:và\s+ban\s+hành\s+)?kế\s+hoạch|giao|yêu cầu|đề nghị|phân công|chỉ đạo\s+(?:các\s+)?(?:sở|ubnd|phòng|công an|đơn vị))(?![\p{L}])/u
const EXECUTION = /thi\s+hành\s+(?:quyết\s+định|kế\s+hoạch|chỉ\s+thị)\s+này/u

/** Whose line this is: "3. Sở Y tế", "- Công an tỉnh: …", "13. Đề nghị Viện …", or null. */
export function ownerOfLine(source: PlanSource, block: Block): (Owner & { readonly end: number }) | null {
  const head = LEAD_IN.exec(source.lower.slice(block.bodyStart, block.bodyStart + 80))
  const from = block.bodyStart + (head?.[0].length ?? 0)
  const run = findAgencyRun(source.text, source.lower, from, block.end)
  const first = run.agencies[0]
  if (!first || first.start - from > 8) return null
  if (
    ORDERS.test(source.lower.slice(run.end, Math.min(block.end, run.end + 60))) ||
    EXECUTION.test(source.lower.slice(run.end, block.end))
  )
    return null
  const through = findThrough(source.text.slice(run.end, Math.min(block.end, run.end + 140)))
  return { agencies: run.agencies, request: head?.[1] !== undefined, through, end: run.end }
}

/**
 * The parts that one clause gives to its owner, and to those it is to work with.
 *
 * @param before the role that the sentence has set already: "chủ trì …; nghiên cứu …" leads both
 */
export function draftsForOwner(
  owner: Owner,
  source: PlanSource,
  clause: Clause,
  from: number,
  before: AssignmentRole | null = null,
): AssignmentDraft[] {
  const told = roleOfClause(source.lower.slice(from, clause.end))
  const inherits = told.role === 'perform' && before !== null
  const { role, why } = inherits ? { role: before, why: 'role:same-sentence' } : told
  const asked = owner.request && role !== 'coordinate'
  const coordinators = asked ? { drafts: [], taskStart: from } : readCoordinators(source, clause, from)
  const task = taskWords(source, coordinators.taskStart, clause.end)
  if (task === '') return []
  const own = owner.agencies.map((mention): AssignmentDraft => ({
    start: clause.start,
    end: clause.end,
    mention,
    role: asked ? 'request' : role,
    task,
    through: owner.through,
    confidence: mention.agency.kind === 'group' ? 0.7 : role === 'perform' ? 0.85 : 0.93,
    why: [asked ? 'role:request' : why, owner.request && !asked ? 'inside-request' : 'agency:owner'],
  }))
  return [...own, ...coordinators.drafts]
}
