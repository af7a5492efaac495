import { findAgencyRun } from './agency-runs.ts'
import type { AgencyMention } from './agency-mentions.ts'
import type { Clause } from './clauses.ts'
import type { DutyTime } from './duty-times.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { AssignmentRole, Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'

/** One agency's part in one clause, before it is numbered. */
export type AssignmentDraft = Span & {
  readonly mention: AgencyMention
  readonly role: AssignmentRole
  readonly task: string
  readonly through: string | null
  /** Told apart from the task's words, by a label or a column. */
  readonly time: DutyTime | null
  readonly confidence: number
  readonly why: readonly string[]
}

const LEADS =
  /(?<![\p{L}])(?:chủ trì(?!\s+(?:cuộc họp|hội nghị|buổi|phiên họp|lễ))|chủ\s+động\s+chủ trì|là (?:cơ quan|đơn vị|đầu mối)(?:\s+\p{L}+){0,3}\s*(?:thường trực|chủ trì|đầu mối)|cơ quan thường trực|(?:là|làm)\s+đầu mối|^[\s\p{P}]*(?:là\s+)?thường trực|(?:cơ quan|đơn vị)\s+đầu mối|^[\s\p{P}]*đầu mối|chịu trách nhiệm (?:chính|chủ trì))(?![\p{L}])/u
const COORDINATES =
  /^[\s\p{P}]*(?:(?:căn cứ|theo|trên cơ sở|trong phạm vi|hằng năm|hàng năm)[^;.]{0,160},\s*|(?:theo|căn cứ|trong phạm vi)\s+(?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực)[^;.]{0,60}?\s)?(?:(?:đồng thời|ngoài ra|bên cạnh đó|tiếp tục|chủ động|thường xuyên|tích cực|tăng cường|và|có trách nhiệm|cùng|thực hiện|định kỳ|tham gia|cử (?:cán bộ|người|lực lượng|đại diện)(?: tham gia)?|bố trí (?:cán bộ|lực lượng)(?: tham gia)?)[\s,]*)*(?:phối hợp|phối kết hợp)(?! chặt chẽ để)(?![\p{L}])/u
const WITH =
  /phối\s*(?:kết\s*)?hợp(?:\s+(?:chặt chẽ|thường xuyên|đồng bộ))?(?:\s*,?\s*(?:cùng\s+với|cùng|với))?\s*/u
const LEAD_WITH =
  /chủ trì\s*,?\s*cùng(?:\s+với)?\s+(?=sở|công an|ubnd|ủy ban|hội|phòng|các)|(?:chủ trì(?: thực hiện)?|đầu mối)\s*(?:,|;|và)?\s*(?:hướng dẫn\s*,?\s*)?phối\s*(?:kết\s*)?hợp(?:\s+chặt chẽ)?(?:\s*,?\s*(?:cùng\s+với|cùng|với))?\s*/u
const REQUESTS =
  /(?<![\p{L}])(?:(?:trân trọng |kính )?đề nghị|mời|mong)(?:\s+(?:đồng chí|các đồng chí))?(?![\p{L}])\s*[:,]?\s*$/u
const THROUGH =
  /\((?:(?:thông qua|qua|giao|trực tiếp là)\s+([^()]{3,100})|((?:chi cục|cục|phòng|trung tâm|đội)\s[^()]{3,100}))\)/iu

/** "UBND huyện giao Phòng A chủ trì": the role is that of those it hands the work to. */
export const HANDS_ON: RegExp =
  /^[\s\p{P}]*(?:có trách nhiệm\s+)?(?:giao|phân công|yêu cầu|chỉ đạo)\s+(?:cho\s+)?(?:các\s+)?(?:sở|phòng|công an|ubnd|ủy ban|chi cục|trung tâm|trạm|cơ quan|đơn vị|hội|đội|đài|ban)(?![\p{L}])/u

/** The role of an agency that the clause speaks about. */
export function roleOfClause(lower: string): { role: AssignmentRole; why: string } {
  const first = lower.slice(0, 400)
  if (HANDS_ON.test(first)) return { role: 'perform', why: 'role:perform' }
  if (LEADS.test(first)) return { role: 'lead', why: 'role:lead' }
  if (COORDINATES.test(first)) return { role: 'coordinate', why: 'role:coordinate' }
  return { role: 'perform', why: 'role:perform' }
}

/** Whether the words right before an agency ask rather than order. */
export const asksFor = (before: string): boolean => REQUESTS.test(before)

export const findThrough = (words: string): string | null => {
  const match = THROUGH.exec(words)
  return match ? squeeze(match[1] ?? match[2]!) : null
}

/** "chủ trì, phối hợp với B, C …": those who are to work with the lead, and where the task begins. */
export function readCoordinators(
  source: PlanSource,
  clause: Clause,
  from: number,
): { drafts: AssignmentDraft[]; taskStart: number } {
  const words = source.lower.slice(from, clause.end)
  const joint = LEAD_WITH.exec(words)
  const lone = joint ?? (LEADS.test(words.slice(0, 300)) ? WITH.exec(words) : null)
  if (!lone) return { drafts: [], taskStart: from }
  const start = from + lone.index + lone[0].length
  const run = findAgencyRun(source.text, source.lower, start, clause.end)
  const taskStart = run.end > start ? run.end : start
  const task =
    taskWords(source, taskStart, clause.end) ||
    taskWords(source, from, from + lone.index) ||
    taskWords(source, from, clause.end)
  const drafts = run.agencies.map((mention): AssignmentDraft => ({
    start: mention.start,
    end: clause.end,
    mention,
    role: 'coordinate',
    task,
    through: null,
    time: null,
    confidence: mention.agency.kind === 'group' ? 0.75 : 0.9,
    why: ['role:coordinate-with-lead', ...(mention.agency.kind === 'group' ? ['agency:group'] : [])],
  }))
  return { drafts, taskStart: drafts.length > 0 && joint ? taskStart : from }
}

/** The task in words: what remains of the clause behind the agencies. */
export function taskWords(source: PlanSource, from: number, to: number): string {
  const words = squeeze(source.text.slice(from, to))
  return words
    .replace(/^[\s,:;.)–-]+/u, '')
    .replace(
      /^(?:(?:có liên quan|liên quan|và các đơn vị liên quan|có trách nhiệm|trách nhiệm)[\s,:]+)+/iu,
      '',
    )
    .replace(/[\s,;.:/]+$/u, '')
}
