import type { Owner } from './assignment-owners.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { SectionRole } from './plan-reading.ts'

const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  'situation',
  'basis',
  'recipients',
  'signature',
  'viewpoint',
  'purpose',
])
const ORDERS_SOMEBODY =
  /^yêu cầu\s+(?:các\s+|đồng chí\s+)?(?:sở|ubnd|ủy ban|công an|phòng|đơn vị|thủ trưởng|giám đốc|chủ tịch|cơ quan|ngành|hội|địa phương)(?![\p{L}])/u
const ORDERS_INSIDE =
  /(?<![\p{L}])(?:đề nghị|yêu cầu|giao)\s+(?:các\s+)?(?:sở|ubnd|ủy ban|công an|phòng|hội|thủ trưởng|giám đốc|chủ tịch)(?![\p{L}])/u
/** Whether the section charges nobody; "Yêu cầu UBND các huyện:" is no section on purposes. */
export function isSilent({ blocks, lower }: PlanSource, index: number): boolean {
  const own = blocks[index]!
  if (!SILENT.has(own.role)) return false
  if (own.opensList && ORDERS_INSIDE.test(lower.slice(own.bodyStart, Math.min(own.end, own.bodyStart + 900))))
    return false
  for (let at = index, steps = 0; at >= 0 && steps < 12; steps++) {
    const block = blocks[at]!
    if (block.role !== 'purpose') return true
    if (ORDERS_SOMEBODY.test(lower.slice(block.bodyStart, block.bodyStart + 60))) return false
    at = block.parent
  }
  return true
}

/** Words that speak of the paper or to its readers. */
const GENERAL =
  /^(?:trên đây|trong quá trình|kế hoạch này|quá trình thực hiện|nơi nhận|nhận được|căn cứ kế hoạch này|quy chế này|quyết định này|thừa lệnh|trân trọng(?! đề nghị)|thừa ủy quyền|(?:chánh )?văn phòng [^.;]{0,60}thông báo)(?![\p{L}])/u
/** Words that turn to all at the end, if no mark of a list stands before them. */
const CLOSES = /^(?:định kỳ|yêu cầu|đề nghị các)(?![\p{L}])/u
/** A sentence without an actor that goes on with the duties of the last one. */
export const GOES_ON: RegExp =
  /^(?:(?:bên cạnh đó|đồng thời|ngoài ra|mặt khác)[\s,]+)?(?:chủ trì|phối hợp|chủ động|củng cố|tổ chức|tham mưu|hướng dẫn|xây dựng|thực hiện|triển khai|tăng cường|đẩy mạnh|rà soát|kiểm tra|quản lý|theo dõi|tổng hợp|tập trung|chỉ đạo|bố trí|thống kê|kiện toàn|nâng cao|tuyên truyền|vận động|duy trì|xử lý)(?![\p{L}])/u

/** Whose list the lines belong to. `loose`: only plain lines that go on with a verb belong to it. */
export type Carry = {
  readonly owner: Owner
  readonly index: number
  readonly loose: boolean
  readonly title: boolean
  /** Told by a sentence that opens a list: its numbered lines speak to the same. */
  readonly opening?: true
} | null
/** Whether a line hangs below another in the outline. */
export function isBelow(blocks: readonly Block[], index: number, ancestor: number): boolean {
  for (let at = blocks[index]!.parent, steps = 0; at >= 0 && steps < 12; steps++) {
    if (at === ancestor) return true
    at = blocks[at]!.parent
  }
  return false
}

/** Whether the line still speaks to the agency of the list above it. */
export function belongs(source: PlanSource, index: number, carry: NonNullable<Carry>): boolean {
  const block = source.blocks[index]!
  const words = source.lower.slice(block.bodyStart, block.bodyStart + 120)
  if (GENERAL.test(words) || (block.marker === '' && CLOSES.test(words))) return false
  if (carry.opening) return block.marker !== '' && block.rank >= 3
  if (carry.loose) return block.rank >= 6 && (carry.title || GOES_ON.test(words))
  return isBelow(source.blocks, index, carry.index)
}
