import type { SectionRole } from './plan-reading.ts'
import type { QuantityContext } from './quantity-context.ts'
import { whyNoAim } from './target-exclusions.ts'
import { tellsDeed } from './target-populations.ts'
import { STRUCTURE_NOUN } from './unit-nouns.ts'

/** A number taken for a target, and how surely. */
export type Taken = { readonly confidence: number; readonly why: readonly string[] }
/** Taken, or the rule that set the number aside. */
type Selection = Taken | { readonly setAside: string }

const aside = (why: string): Selection => ({ setAside: `set-aside:${why}` })

const GOAL_VERB =
  /(?<![\p{L}])(?:phấn đấu|phải|xuống còn|bố trí|hình thành|biên tập|thử nghiệm|xây dựng|thành lập|duy trì|giữ vững|thí điểm|thiết lập|nâng|cắt dán|dán|treo|dựng|thi công|phỏng vấn|giám sát|lập|ký kết|giữ|giải ngân|triển lãm|cai nghiện|giúp|nghiên cứu|đánh giá|chiếu|trưng bày|lắp|biểu diễn|vẽ|xuất bản|đặt|giải tỏa|trao|tặng|cấp|dạy|mở rộng|bổ sung|vận động|củng cố|kiện toàn|thêm|công nhận|trang bị|mua|viết|phát thanh|ra mắt|lựa chọn|chọn|họp|sinh hoạt|tổ chức|mở|triển khai|thực hiện|hỗ trợ|kiểm tra|thanh tra|rà soát|phát hành|in ấn|in|cấp phát|phát|tuyên truyền|truyền thông|phổ biến|phát hiện|khám phá|xét xử|điều tra|triệt phá|triệt xóa|xóa|xử lý|đưa|tiếp nhận|tư vấn|giới thiệu|tập huấn|bồi dưỡng|đào tạo|nhân rộng|đạt|có|ký|lắp đặt|biên soạn|sản xuất|đăng|phát sóng|tiếp cận|cung cấp|giải quyết|khảo sát|chuyển hóa|giảm|tăng|cho|ít nhất|tối thiểu|không dưới|không quá|tối đa|trên|dưới|mỗi|hằng|hàng)(?![\p{L}])/u
const SCOPE_BEFORE =
  /(?<![\p{L}])(?:tại|ở|trên địa bàn|trên|thuộc|trong|của|từ|gồm|bao gồm|với|trong số|trong tổng số|giữa|các|qua|toàn bộ|cả|tất cả)\s+(?:(?:toàn bộ|các|cả|tất cả|tổng số)\s+)?$/u
/** "UBND 10 huyện", "nhân dân 26 xã": whose they are, told without a preposition. */
const WHOSE =
  /(?<![\p{L}])(?:ubnd|ủy ban nhân dân|lãnh đạo|đại diện|nhân dân|người dân|cán bộ|công an|cụm|đoàn thanh niên|hội phụ nữ|hội liên hiệp phụ nữ)\s+$/u
/** "Địa bàn trọng điểm: 7 huyện", "Thành phần: 120 đại biểu": a label of where and who. */
const LABEL_BEFORE =
  /(?:địa bàn|phạm vi|địa điểm|thành phần|quy mô)(?: [\p{L}]+){0,4}\s*:\s*(?:gồm\s+|khoảng\s+)?$/u
const PLACE_NOUN =
  /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|ấp|bản|khu phố|đặc khu)(?![\p{L}])/u
/** "Hai mô hình hiện có": some that stand already. */
const STANDS_ALREADY = /^\s*(?:hiện có|này|nói trên|nêu trên|đã có|đang có|sẵn có)(?![\p{L}])/u
const NESTED_BEFORE = /(?<![\p{L}])(?:ít nhất(?: là)?|tối thiểu(?: là)?|một trong|từ|có|là|tổ chức|được)\s*$/u
/** After a coverage target a new deed that opens an aim of its own. */
const NEW_DEED =
  /[,)]\s*(?:và\s+)?(?:đồng thời\s+|phấn đấu\s+|bảo đảm\s+|đảm bảo\s+)?(?:xây dựng|thành lập|hỗ trợ|duy trì|phấn đấu|phát hiện|xét xử|kiểm tra|mở|nhân rộng|triệt phá|giảm|tập huấn|đến (?:hết |cuối )?năm \S+ có)\s+[^,;]{0,25}$/u
/** "duy trì 198/264 xã … và tăng thêm 20 xã", "… và mỗi xã thành lập ít nhất 01 đội": an aim of its own. */
const ANOTHER_AIM =
  /\svà\s+(?:(?:tăng thêm|mở thêm|thành lập mới|xây dựng mới|công nhận thêm|đưa ra khỏi|xóa)\s+[^,;]{0,40}|mỗi\s+[^,;]{3,40}\s(?:xây dựng|thành lập|duy trì|mở)\s+(?:ít nhất |tối thiểu )?)$/u
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

/** "tỷ lệ xã có ít nhất một hình thức … đạt 80%": the count says which ones the share is of. */
const IN_MEASURE = /(?:tỷ lệ|tỉ lệ)\s[^,;%]{3,160}$/u

/** "số phường duy trì ít nhất một hình thức …: 12/14": the same of a part of a whole. */
const IN_NUMBER = /^[\s\p{P}]*(?:chỉ tiêu \d{1,2}\s*[:.]\s*)?(?:tổng )?số\s[^,;%\d]{3,160}$/u

/** "có 3/9 huyện … và đến năm 2025 có 5/9": the same part at a later time. */
const LATER_PART =
  /(?:,|(?<![\p{L}])và)\s*(?:(?:đến|hết|cuối|trong|vào)\s+)*(?:năm\s+\S+\s*[,:]?\s*)?(?:(?:xuống|còn|đạt|có|là|lên|tăng)\s+)*$/u

/** A count inside a coverage target ("100% xã tổ chức ít nhất 02 buổi") is how, not how many. */
function isNested({ quantity, previous, left, beforeShare }: QuantityContext): boolean {
  if (beforeShare && quantity.kind === 'count' && IN_MEASURE.test(left)) return true
  if (beforeShare && quantity.kind === 'count' && IN_NUMBER.test(left) && NESTED_BEFORE.test(left))
    return true
  if (!previous || quantity.kind === 'percent') return false
  if (previous.kind === 'count' && previous.unitWord !== null && !NESTED_BEFORE.test(left)) return false
  if (quantity.kind === 'fraction' && LATER_PART.test(left)) return false
  if (previous.kind === 'count') return quantity.unitWord === 'lần' || quantity.unitWord === 'hình thức'
  return !NEW_DEED.test(left) && !ANOTHER_AIM.test(left)
}

/** How often a report is sent is a duty, not a target. */
const REPORTING =
  /(?<![\p{L}])(?:báo cáo|giao ban|sơ kết|tổng kết|họp (?:ban|đội|đoàn|tổ|thường|định kỳ|hội đồng|ubnd|đánh giá))(?![\p{L}])/u

const AT_LEAST = /(?<![\p{L}])(?:ít nhất|tối thiểu|không dưới|không ít hơn|phấn đấu|đạt)(?![\p{L}])/u

/** "cập nhật mỗi năm một lần" among the tasks says how often a duty returns; "ít nhất một lần mỗi tháng" would be an aim. */
const isHowOften = ({ quantity, left, role }: QuantityContext): boolean =>
  quantity.unitWord === 'lần' &&
  quantity.written === 'words' &&
  (role === 'task' || role === 'organisation') &&
  !AT_LEAST.test(left)

/** "Toàn bộ 14 phường tổ chức …": all of them, told at the head of the clause. */
const ALL_OF =
  /^[\s\p{P}]*(?:(?:phấn đấu|bảo đảm|đảm bảo|có|(?:đến|hết|cuối|trong)\s+(?:hết\s+|cuối\s+)?năm\s+\S+)[\s,:]+)*(?:toàn bộ|tất cả|cả)(?:\s+(?:số|các))?\s+$/u
const isAllOf = ({ left, right, previous }: QuantityContext): boolean =>
  previous === null && ALL_OF.test(left) && tellsDeed(right)

const AIM_NEAR =
  /(?:ít nhất|tối thiểu|không dưới|không quá|tối đa|phấn đấu|đạt|toàn bộ|tất cả)(?:\s+\S+){0,4}\s*$/u
const MEASURED_SCOPE =
  /(?:ký|biên bản|cam kết|hợp đồng|ghi nhớ)[^,;]{0,40}với\s+$|(?:ít nhất|tối thiểu|không dưới|tăng|giảm|đạt)\s+(?:trên|từ|tại|ở|cho)\s*$/u

/** "trong đó, thành phố Vinh 16 cơ sở": a count that went before, shared out. */
const SHARED_OUT = /^[\s\p{P}]*(?:trong đó|cụ thể|gồm|bao gồm)(?![\p{L}])[^;.]{0,60}$/u
const PEOPLE_NOUN =
  /^(?:lượt )?(?:người|cán bộ|công chức|viên chức|hội viên|đoàn viên|học sinh|sinh viên|đại biểu|phụ nữ|thành viên|cộng tác viên|học viên|giáo viên|chủ cơ sở|công nhân|lao động|tình nguyện viên)(?![\p{L}])/u
/** "03 hội nghị với 450 người tham dự": how many a count reaches is set by the plan as well. */
const reachesPeople = ({ quantity, previous, left, role }: QuantityContext): boolean =>
  previous?.kind === 'count' &&
  (role === null || role === 'target' || role === 'objective' || role === 'task') &&
  PEOPLE_NOUN.test(quantity.unitWord ?? '') &&
  /(?:với|của)\s+(?:khoảng\s+|trên\s+)?$/u.test(left)

/** Verbs that make a thing: what stands right behind them with a number is counted, whatever it is. */
const MAKES =
  /(?<![\p{L}])(?:lắp đặt|sản xuất|thi công|cấp phát|in|dựng|treo|cắt dán|xây dựng|thành lập|tổ chức|trao|tặng|thiết lập|phát hành|biên soạn|trang bị|mua|giải tỏa|xóa|phát sóng|thí điểm|nhân rộng|mở)(?:\s+(?:được|mới|thêm|cơ bản|ít nhất|tối thiểu))*\s*$/u

function selectCount(context: QuantityContext): Selection {
  const { quantity, left, right, role, opens } = context
  const why: string[] = [`count:${quantity.written}`]
  let confidence = (role ? SECTION_TRUST[role] : undefined) ?? 0.75
  const all = isAllOf(context)
  const whose = PLACE_NOUN.test(quantity.unitWord ?? '') && WHOSE.test(left)
  if (whose || LABEL_BEFORE.test(left) || (opens && STANDS_ALREADY.test(right))) return aside('scope')
  const scoped = !all && SCOPE_BEFORE.test(left) && !MEASURED_SCOPE.test(left)
  const hasVerb =
    all ||
    (PEOPLE_NOUN.test(quantity.unitWord ?? '') &&
      (/lần lượt/u.test(left) || /^\s*(?:[^,;]{0,40}\s)?được\s/u.test(right))) ||
    GOAL_VERB.test(left) ||
    /(?::|(?<![\p{L}])là)\s*$/u.test(left) ||
    quantity.per !== null ||
    quantity.each !== null
  if (role === 'reporting' || role === 'budget') return aside(role)
  if (scoped) {
    const far = reachesPeople(context)
    const aims = role === 'target' || role === 'objective'
    if (!far && (context.previous || !hasVerb || !aims)) return aside('scope')
    confidence -= 0.35
    why.push('count:scope')
  } else if (!hasVerb && !opens && !context.previous && !SHARED_OUT.test(left)) return aside('low-confidence')
  if (quantity.written === 'unknown-noun') {
    const goesOn = context.previous?.kind === 'count' && /(?:,|\svà)\s*$/u.test(left)
    if (!goesOn && !AIM_NEAR.test(left) && !MAKES.test(left)) return aside('unit-unknown')
    confidence -= 0.25
  }
  if (quantity.written === 'words') {
    if (opens && role !== 'target' && role !== 'objective') return aside('low-confidence')
    confidence -= 0.1
  }
  if (role === 'task' || role === 'organisation') why.push('count:in-task')
  return confidence < 0.3 ? aside('low-confidence') : { confidence, why }
}

const AIM_WORD =
  /(?<![\p{L}])(?:phấn đấu|mục tiêu|chỉ tiêu|ít nhất|tối thiểu|đến năm|sẽ|phải|bảo đảm|đảm bảo)(?![\p{L}])/u
/** "tăng 2 lần", "tăng số người được xét nghiệm, điều trị lên 1,3 lần". */
const CHANGES_BY = /(?:gấp|tăng|giảm)[^,;]{0,40}$|(?:tăng|nâng)\s(?:[^;.]{0,120}\s)?lên\s+$/u
/** "lần" without a period is a factor ("tăng 2 lần") or says nothing that can be measured. */
function selectTimes({ quantity, previous, left, right, role }: QuantityContext): Selection | null {
  if (quantity.unitWord !== 'lần' || quantity.per !== null) return null
  if (CHANGES_BY.test(left) || quantity.nounStart === quantity.end)
    return role === null && previous === null && !AIM_WORD.test(left)
      ? aside('low-confidence')
      : { confidence: 0.7, why: ['count:factor'] }
  const often = `${left} ${right.slice(0, 40)}`
  return /(?:mỗi|hằng|hàng|một|trong|1|01)\s+(?:tháng|quý|năm|tuần|ngày)/u.test(often)
    ? null
    : aside('how-often')
}

/** "120% kế hoạch": more than was planned can be; more than all of them cannot. */
const OF_A_PLAN = /^\s*(?:so\s|(?:mức\s+)?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|định mức)(?![\p{L}]))/u

function selectShare({ quantity, left, right, role }: QuantityContext): Selection {
  const above = quantity.value > 100 || (quantity.valueTo ?? 0) > 100
  if (quantity.kind === 'percent' && above && !/(?:tăng|vượt)/u.test(left))
    return aside(OF_A_PLAN.test(right) ? 'low-confidence' : 'unusual')
  const trust = (role ? SECTION_TRUST[role] : undefined) ?? 0.85
  const why = [quantity.kind === 'percent' ? 'percent' : 'fraction']
  if (role) why.push(`section:${role}`)
  const said = left.trim().length + right.trim().length > 8
  const contrast = CONTRAST.test(left) ? 0.03 : 0
  const doubt = contrast + (said ? 0 : 0.4) + (quantity.written === 'words' ? 0.1 : 0)
  return { confidence: Math.max(0.3, trust - doubt), why }
}

/** Decides whether a number in its context is a target of the plan, and how surely. */
export function selectTarget(context: QuantityContext): Selection {
  const { quantity, left, role } = context
  if (role === 'basis' || role === 'recipients') return aside(role)
  if (role === 'budget') return aside('budget')
  if (quantity.unitWord !== null && STRUCTURE_NOUN.test(quantity.unitWord)) return aside('structure')
  const noAim = whyNoAim(context)
  if (noAim) return aside(noAim)
  if (isNested(context)) return aside('nested')
  if (quantity.unitWord === 'lần' && role !== 'target' && role !== 'objective' && REPORTING.test(left))
    return aside('reporting')
  if (isHowOften(context)) return aside('how-often')
  if (quantity.kind === 'fraction' && context.previous?.kind === 'count' && SCOPE_BEFORE.test(left))
    return aside('scope')
  const times = selectTimes(context)
  if (times) return times
  return quantity.kind === 'count' ? selectCount(context) : selectShare(context)
}
