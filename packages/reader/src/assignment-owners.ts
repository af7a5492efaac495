import {
  findThrough,
  readCoordinators,
  roleOfClause,
  taskWords,
  type AssignmentDraft,
} from './assignment-clauses.ts'
import type { AgencyKind } from './agency-kinds.ts'
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
  /^\s*(?:\([^()]{0,160}\)\s*)?(?:(?:có\s+)?liên\s+quan\s*)?[,:]?\s*(?:(?:căn cứ|trên cơ sở|theo|trong phạm vi)[^:;.]{0,160}?,\s*|(?:theo|trong phạm vi)\s+(?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực|phạm vi)[^,;.:]{0,60}\s)?(?:[-–,(]\s*(?:là\s+)?(?:cơ quan|đơn vị)\s+(?:thường trực|chủ trì|đầu mối)|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|được phân công|chủ trì(?!\s+(?:cuộc họp|hội nghị|buổi|phiên họp|lễ))|chủ động|phối hợp|phối kết hợp|là (?:cơ quan|đơn vị|đầu mối)|làm (?:cơ quan|đơn vị|đầu mối)|đầu mối|tổ chức(?! chính trị)|xây dựng|chỉ đạo|hướng dẫn|tham mưu|thực hiện|triển khai|đẩy mạnh|tăng cường|bố trí|tổng hợp|cân đối|thẩm định|lồng ghép|nghiên cứu|rà soát|kiểm tra|thường xuyên|tiếp tục|quản lý|đảm bảo|bảo đảm|tuyên truyền|vận động|giám sát|tiếp nhận|theo dõi|căn cứ|cung cấp|đăng tải|đăng|phát|định kỳ|ban hành|lập|giúp|đôn đốc|nắm|phát huy|báo cáo|khẩn trương|nghiêm túc|tập trung|phổ biến|quán triệt|kiện toàn|củng cố|duy trì|huy động|hỗ trợ|tư vấn|cử|đưa|mở|xử lý|thanh tra|chấn chỉnh|hoàn thành|hoàn thiện|đề xuất|trình|gửi|thống nhất|cụ thể hóa|tham gia|tạo điều kiện|chuẩn bị|cập nhật|đánh giá|nhân rộng|đấu tranh|điều tra|giải quyết|tiến hành|bổ sung|thành lập|sơ kết|nâng cao|phân bổ|phụ trách|thu thập|phân công|khám|điều trị|chấp hành|kiểm soát|ngăn chặn|phát hiện|phòng ngừa|thu hút|khảo sát|lắp đặt|niêm yết|bám sát|cấp|thông tin|thông báo|công khai|biên soạn|thống kê|dự trữ|sẵn sàng|xem xét|bảo vệ|giới thiệu|tạo|đào tạo|giáo dục|chăm sóc|nhắc nhở|tuần tra|cho vay|phân cấp|tiêm|dạy|:)(?![\p{L}])/u
/** In a list of who does what, any lower-case word but these goes on with a duty. */
const NO_DUTY =
  /^\s*(?:\([^()]{0,160}\)\s*)?(?:đã|vừa|đang|mới|sẽ được|được(?! giao| phân công)|bị|và|của|trên|tại|ở|có(?! trách nhiệm| kế hoạch| nhiệm vụ| biện pháp)|là(?! cơ quan| đơn vị| đầu mối)|ký|năm|giai đoạn|từ|cho|với|như|gồm|khi|nếu|để|hoặc|nói|nêu|cũng như)(?![\p{L}])/u
/** "UBND huyện mở đợt cao điểm, cụ thể như sau:": the paper speaks of its own issuer. */
export const INTRODUCES: RegExp = /(?:như sau|sau đây|sau|cụ thể)\s*:\s*$/u
const LEAD_IN =
  /^[\s\p{P}]*(?:((?:trân trọng |kính )?đề nghị|mời)\s+)?(?:(?:đồng ý\s+)?(?:giao(?:\s+(?:nhiệm vụ|trách nhiệm))?(?:\s+cho)?|phân công|yêu cầu)\s+|trách nhiệm (?:của\s+)?|nhiệm vụ (?:của\s+)?|đối với\s+|về phía\s+|riêng\s+)?(?:các\s+(?=đơn vị:))?/u
/** "UBND tỉnh giao Sở A …": the agency orders; it is not charged. */
export const ORDERS: RegExp =
  /^\s*(?:[-–,]\s*(?:cơ quan|đơn vị)\s+(?:thường trực|chủ trì|đầu mối)(?:(?!\s[-–]\s)[^;.:]){0,200}?(?<!,)\s)?(?:đã\s+|vừa\s+|cũng\s+|thống nhất\s+|nhất trí\s+)?(?:giao|yêu cầu|đề nghị|kính đề nghị|phân công|thông báo(?:\s+để)?)(?![\p{L}])/u
/** "UBND tỉnh chỉ đạo các sở …" tells who orders, but in a list of duties it is a duty. */
const DIRECTS: RegExp =
  /^\s*(?:đã\s+|cũng\s+)?chỉ đạo\s+(?:các\s+)?(?:sở|ubnd|phòng|công an|đơn vị)(?![\p{L}])/u
/** "UBND tỉnh Ninh Bình xây dựng Kế hoạch …": who issues the paper. */
export const ISSUES: RegExp =
  /^\s*(?:(?:đã\s+|vừa\s+)?(?:ký\s+)?ban\s+hành|(?:đã\s+|vừa\s+)?xây\s+dựng\s+(?:và\s+ban\s+hành\s+)?(?:kế\s+hoạch|quy\s+chế|chương\s+trình|hướng\s+dẫn))(?![\p{L}])/u

/** Whether the words behind an agency at the head of a line give it something to do. */
function chargesAfter(source: PlanSource, block: Block, end: number): boolean {
  const rest = source.lower.slice(end, Math.min(block.end, end + 360))
  if (DUTY_AFTER.test(rest)) return true
  const lists = block.role === 'organisation' || block.role === 'task' || block.role === null
  return (
    lists && block.marker !== '' && /^\s*(?:\([^()]{0,160}\)\s*)?\p{L}/u.test(rest) && !NO_DUTY.test(rest)
  )
}

/** A clause that only adds the account of it is done by the body itself, also behind "chủ trì". */
const REPORTS =
  /^[\s\p{P}]*(?:(?:hằng|hàng|định kỳ|mỗi|trước ngày|chậm nhất|(?:0?6|sáu) tháng)[^;.]{0,60}?)?(?:(?:theo dõi|đánh giá|đôn đốc|kiểm tra),?\s+(?:và\s+)?)*(?:tổng hợp|báo cáo|lập báo cáo|gửi|sơ kết|tổng kết)(?![\p{L}])/u

/** In a marked list a body that hands work on is charged with it; the paper's own committee orders. */
export const HANDED: RegExp = /^\s*(?:giao|yêu cầu|phân công|thông báo)(?![\p{L}])/u
const ONE_COMMITTEE = /^(?:Ủy ban nhân dân|Chủ tịch|Hội đồng)(?!.*\s(?:các|cấp)\s|.*,)/u
const DIRECTS_ALL =
  /^\s*(?:đã\s+|cũng\s+)?chỉ đạo\s+(?:các\s+)?(?:địa phương|cơ quan|ban|ngành|cấp)(?![\p{L}])/u
/** Whether the words behind a body tell of its directing others rather than of a duty. */
export const directs = (mention: AgencyMention, rest: string): boolean =>
  DIRECTS.test(rest) || (ONE_COMMITTEE.test(mention.name) && DIRECTS_ALL.test(rest))
const orders = (block: Block, first: AgencyMention, rest: string): boolean =>
  ORDERS.test(rest) &&
  (block.marker === '' ||
    ONE_COMMITTEE.test(first.name) ||
    first.agency.kind === 'party' ||
    !HANDED.test(rest))

const introduces = (source: PlanSource, block: Block, kind: AgencyKind): boolean =>
  kind === 'committee' &&
  INTRODUCES.test(source.lower.slice(Math.max(block.start, block.end - 40), block.end))

/** Whose line this is: "3. Sở Y tế", "- Công an tỉnh: …", "13. Đề nghị Viện …", or null. */
export function ownerOfLine(
  source: PlanSource,
  block: Block,
): (Owner & { readonly end: number; readonly charged: boolean }) | null {
  const head = LEAD_IN.exec(source.lower.slice(block.bodyStart, block.bodyStart + 80))
  const from = block.bodyStart + (head?.[0].length ?? 0)
  const run = findAgencyRun(source.text, source.lower, from, block.end)
  const first = run.agencies[0]
  if (!first || first.start - from > 8) return null
  const rest = source.lower.slice(run.end, Math.min(block.end, run.end + 240))
  if (orders(block, first, rest) || (block.marker === '' && directs(first, rest))) return null
  const issues =
    block.role === null || (block.marker === '' && !/^(?:Các|.*\s(?:các|cấp))\s/u.test(first.name))
  if (issues && (ISSUES.test(rest) || introduces(source, block, first.agency.kind))) return null
  const through = findThrough(source.text.slice(run.end, Math.min(block.end, run.end + 140)))
  return {
    agencies: run.agencies,
    request: head?.[1] !== undefined,
    through,
    end: run.end,
    charged: chargesAfter(source, block, run.end),
  }
}

/**
 * The parts that one clause gives to its owner, and to those it is to work with.
 *
 * @param before the role that the sentence has set already: "chủ trì …; nghiên cứu …" leads both
 * @param direct the clause stands right behind "đề nghị": "phối hợp" is asked for there as well
 */
export function draftsForOwner(
  owner: Owner,
  source: PlanSource,
  clause: Clause,
  from: number,
  before: AssignmentRole | null = null,
  direct = false,
): AssignmentDraft[] {
  const told = roleOfClause(source.lower.slice(from, clause.end))
  const reports = REPORTS.test(source.lower.slice(from, Math.min(clause.end, from + 120)))
  const inherits = told.role === 'perform' && before !== null && !reports
  const { role, why } = inherits ? { role: before, why: 'role:same-sentence' } : told
  const roles: readonly AssignmentRole[] = !owner.request
    ? [role]
    : role !== 'coordinate'
      ? ['request']
      : direct
        ? ['request', 'coordinate']
        : ['coordinate']
  const coordinators = readCoordinators(source, clause, from)
  const task =
    taskWords(source, coordinators.taskStart, clause.end) ||
    (coordinators.drafts.length > 0 ? taskWords(source, from, clause.end) : '')
  if (task === '') return []
  const own = roles.flatMap((part) =>
    owner.agencies.map((mention): AssignmentDraft => ({
      start: clause.start,
      end: clause.end,
      mention,
      role: part,
      task,
      through: owner.through,
      time: null,
      confidence: mention.agency.kind === 'group' ? 0.7 : part === 'perform' ? 0.85 : 0.93,
      why: [
        part === 'request' ? 'role:request' : why,
        owner.request && part !== 'request' ? 'inside-request' : 'agency:owner',
      ],
    })),
  )
  return [...own, ...coordinators.drafts]
}
