import type { SectionRole } from './plan-reading.ts'
import type { Quantity } from './quantity-shapes.ts'
import { STRUCTURE_NOUN } from './unit-nouns.ts'

/** Why a number is taken for a target, or `null` if it is none. */
export type Selection = { readonly confidence: number; readonly why: readonly string[] } | null

export type QuantityContext = {
  readonly quantity: Quantity
  /** Lower-case words of the clause before and after the number, up to the neighbouring numbers. */
  readonly left: string
  readonly right: string
  /** The quantity of the same clause that came before, if any. */
  readonly previous: Quantity | null
  readonly role: SectionRole | null
  /** The number opens its clause. */
  readonly opens: boolean
}

const GOAL_VERB =
  /(?<![\p{L}])(?:phấn đấu|xây dựng|thành lập|duy trì|giữ vững|tổ chức|mở|triển khai|thực hiện|hỗ trợ|kiểm tra|thanh tra|rà soát|phát hành|in ấn|in|cấp phát|phát|tuyên truyền|truyền thông|phổ biến|phát hiện|khám phá|xét xử|điều tra|triệt phá|triệt xóa|xóa|xử lý|đưa|tiếp nhận|tư vấn|giới thiệu|tập huấn|bồi dưỡng|đào tạo|nhân rộng|đạt|có|ký|lắp đặt|biên soạn|sản xuất|đăng|phát sóng|tiếp cận|cung cấp|giải quyết|khảo sát|chuyển hóa|giảm|tăng|cho|ít nhất|tối thiểu|không dưới|không quá|tối đa|trên|dưới|mỗi|hằng|hàng)(?![\p{L}])/u
const SCOPE_BEFORE =
  /(?<![\p{L}])(?:tại|ở|trên địa bàn|trên|thuộc|trong|của|từ|gồm|bao gồm|với|trong số|trong tổng số|giữa|các|qua|toàn bộ|cả|tất cả)\s+(?:(?:toàn bộ|các|cả|tất cả|tổng số)\s+)?$/u
const NESTED_BEFORE = /(?<![\p{L}])(?:ít nhất(?: là)?|tối thiểu(?: là)?|một trong|từ|có|là|tổ chức|được)\s*$/u
/** After a coverage target a new deed that opens an aim of its own. */
const NEW_DEED =
  /[,)]\s*(?:và\s+)?(?:đồng thời\s+|phấn đấu\s+|bảo đảm\s+|đảm bảo\s+)?(?:xây dựng|thành lập|hỗ trợ|duy trì|phấn đấu|phát hiện|xét xử|kiểm tra|mở|nhân rộng|triệt phá|giảm|tập huấn|đến (?:hết |cuối )?năm \S+ có)\s+[^,;]{0,25}$/u
const CONTRAST = /(?<![\p{L}])(?:trong đó|riêng|cho|và)\s+(?:có\s+)?(?:ít nhất\s+|tối thiểu\s+|trên\s+)?$/u

const SECTION_TRUST: Readonly<Partial<Record<SectionRole, number>>> = {
  target: 0.95,
  objective: 0.85,
  task: 0.7,
  purpose: 0.7,
  organisation: 0.65,
  annex: 0.6,
  viewpoint: 0.5,
  reporting: 0.3,
  budget: 0.35,
  basis: 0.2,
  situation: 0.4,
  recipients: 0.05,
}

/** A count inside a coverage target ("100% xã tổ chức ít nhất 02 buổi") is how, not how many. */
function isNested({ quantity, previous, left }: QuantityContext): boolean {
  if (!previous || quantity.kind === 'percent') return false
  if (previous.kind === 'count' && previous.unitWord !== null && !NESTED_BEFORE.test(left)) return false
  if (previous.kind === 'count') return quantity.unitWord === 'lần' || quantity.unitWord === 'hình thức'
  return !NEW_DEED.test(left)
}

/** How often a report is sent is a duty, not a target. */
const REPORTING = /(?<![\p{L}])(?:báo cáo|họp|giao ban|sơ kết|tổng kết)(?![\p{L}])/u

const AT_LEAST = /(?<![\p{L}])(?:ít nhất|tối thiểu|không dưới|không ít hơn|phấn đấu|đạt)(?![\p{L}])/u

/** "cập nhật mỗi năm một lần" among the tasks says how often a duty returns; "ít nhất một lần mỗi tháng" would be an aim. */
const isHowOften = ({ quantity, left, role }: QuantityContext): boolean =>
  quantity.unitWord === 'lần' &&
  quantity.written === 'words' &&
  (role === 'task' || role === 'organisation') &&
  !AT_LEAST.test(left)

function selectCount(context: QuantityContext): Selection {
  const { quantity, left, role, opens } = context
  const why: string[] = [`count:${quantity.written}`]
  let confidence = (role ? SECTION_TRUST[role] : undefined) ?? 0.75
  const scoped =
    SCOPE_BEFORE.test(left) && !/(?:ít nhất|tối thiểu|không dưới|tăng|giảm|đạt)\s+(?:trên|từ)\s*$/u.test(left)
  const hasVerb = GOAL_VERB.test(left) || /:\s*$/.test(left) || quantity.per !== null
  if (role === 'reporting' || role === 'budget' || role === 'recipients' || role === 'basis') return null
  if (scoped) {
    if (context.previous || !hasVerb || role === null) return null
    confidence -= 0.35
    why.push('count:scope')
  } else if (!hasVerb && !opens && !context.previous) return null
  if (quantity.written === 'unknown-noun') {
    if (!/(?:ít nhất|tối thiểu|không dưới|phấn đấu|đạt)(?:\s+\S+){0,4}\s*$/u.test(left)) return null
    confidence -= 0.25
  }
  if (quantity.written === 'words') confidence -= 0.1
  if (role === 'task' || role === 'organisation') why.push('count:in-task')
  return confidence < 0.3 ? null : { confidence, why }
}

/** Decides whether a number in its context is a target of the plan, and how surely. */
export function selectTarget(context: QuantityContext): Selection {
  const { quantity, left, right, role } = context
  if (quantity.unitWord !== null && STRUCTURE_NOUN.test(quantity.unitWord)) return null
  if (isNested(context)) return null
  if (quantity.unitWord === 'lần' && role !== 'target' && REPORTING.test(left)) return null
  if (isHowOften(context)) return null
  if (quantity.unitWord === 'lần' && quantity.per === null && /(?:gấp|tăng|giảm)[^,;]{0,40}$/u.test(left)) {
    return { confidence: 0.7, why: ['count:factor'] }
  }
  if (
    quantity.unitWord === 'lần' &&
    quantity.per === null &&
    !/(?:mỗi|hằng|hàng|một|trong|1|01)\s+(?:tháng|quý|năm|tuần|ngày)/u.test(`${left} ${right.slice(0, 40)}`)
  )
    return null
  if (quantity.kind === 'count') return selectCount(context)
  if (
    quantity.kind === 'percent' &&
    (quantity.value > 100 || (quantity.valueTo ?? 0) > 100) &&
    !/(?:tăng|vượt)/u.test(left)
  )
    return null
  const trust = (role ? SECTION_TRUST[role] : undefined) ?? 0.85
  if (role === 'basis' || role === 'recipients') return null
  const why = [quantity.kind === 'percent' ? 'percent' : 'fraction']
  if (role) why.push(`section:${role}`)
  const said = left.trim().length + right.trim().length > 8
  const contrast = CONTRAST.test(left) ? 0.03 : 0
  return {
    confidence: Math.max(
      0.3,
      (said ? trust : trust - 0.4) - contrast - (quantity.written === 'words' ? 0.1 : 0),
    ),
    why,
  }
}
