import { findAgencies, type AgencyMention } from './agency-mentions.ts'

const OPENING = /^\s*(?:(?:với|các|cùng|là|cho|và|:|-|–|gồm)\s*)*$/u
const CONNECTOR =
  /^\s*(?:\([^()]{0,160}\)\s*)?(?:(?:có\s+)?liên\s+quan\s*|(?:là\s+)?thành viên\s[^,;.:]{0,60}?|được\s+(?:giao|phân công)\s[^,;.:]{0,50}?|của\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|địa phương)\s*)?(?:,|;|và|cùng|cùng\s+với|với|hoặc|-|–|&|:)\s*(?:(?:và|với|cùng|các|những)\s+)*$/u
const PLAIN =
  '(?:ngành|cơ quan|đơn vị|tổ chức|địa phương|cá nhân|lực lượng|doanh nghiệp|bộ phận|trường học|gia đình|nhà trường|cơ sở giáo dục|thành viên(?:\\s+(?:ban chỉ đạo|đội|đoàn|tổ))?|thủ trưởng|người đứng đầu)'
const TAIL =
  '(?:chức năng|(?:có\\s+)?liên\\s+quan|khác|trên\\s+địa\\s+bàn(?:\\s+(?:tỉnh|thành\\s+phố|huyện|quận|xã|phường))?|trực\\s+thuộc|nghiệp\\s+vụ)'
/** Members of a list that name no agency: "các đơn vị có liên quan", "các cơ quan chức năng". */
const VAGUE_MEMBERS = new RegExp(
  `^\\s*(?:(?:,|;|và|với|cùng|các|những)\\s*)*(?:${PLAIN}(?:\\s*,\\s*(?:các\\s+)?|\\s+và\\s+|\\s+các\\s+|\\s+))+(?:${TAIL}\\s*)*(?:(?:,|và|;)\\s*)?(?:(?:các|với)\\s+)?$`,
  'u',
)
/** The same at the end of a list, before the task begins. */
const VAGUE_TAIL = new RegExp(
  `^\\s+của\\s+(?:tỉnh|thành\\s+phố|huyện|quận|thị\\s+xã|xã|phường|địa\\s+phương)(?![\\p{L}])|^\\s*(?:,|;)?\\s*(?:và|cùng|với)?\\s*(?:các\\s+)?${PLAIN}(?:(?:\\s*,\\s*|\\s+và\\s+|\\s+)(?:các\\s+)?${PLAIN}){0,4}(?:\\s+${TAIL}){1,2}(?![\\p{L}])|^\\s*(?:trên|ở|tại)\\s+địa\\s+bàn(?:\\s+(?:tỉnh|thành\\s+phố|huyện|quận|xã|phường|thị\\s+trấn))?(?=\\s*[:,;]|\\s+(?:chủ|phối|tổ|có|xây|thực))|^\\s*(?:,|và)\\s*các\\s+(?:địa phương|kcn|khu công nghiệp|cụm công nghiệp|khu chế xuất)(?![\\p{L}])|^\\s*(?:,|và)\\s*(?:các\\s+)?thành viên(?:\\s+(?:ban chỉ đạo|đội|đoàn|tổ))?(?![\\p{L}])`,
  'u',
)
const LONGEST_RUN = 1500
/** "các đoàn thể: Hội Nông dân, Hội Phụ nữ": those named are meant, not the words before the colon. */
const isListHead = (last: AgencyMention | undefined, gap: string): boolean =>
  last !== undefined &&
  (last.agency.kind === 'group' || last.agency.code === 'to-chuc-ctxh') &&
  /^\s*:\s*$/u.test(gap)

/**
 * The agencies named one after another from `start` on, joined by commas and "và" only, and where that
 * list ends, its "và các đơn vị có liên quan" included.
 */
export function findAgencyRun(
  text: string,
  lower: string,
  start: number,
  end: number,
): { readonly agencies: readonly AgencyMention[]; readonly end: number } {
  const agencies: AgencyMention[] = []
  let at = start
  for (const mention of findAgencies(text, lower, start, Math.min(end, start + LONGEST_RUN))) {
    const gap = lower.slice(at, mention.start)
    const committee =
      agencies[agencies.length - 1]?.agency.code === 'ban-chi-dao' && mention.agency.kind === 'group'
    const joined =
      agencies.length === 0
        ? OPENING.test(gap)
        : CONNECTOR.test(gap) || (committee && /^\s+(?:của\s+)?$/u.test(gap))
    if (!joined && !(gap.length < 160 && VAGUE_MEMBERS.test(gap))) break
    const head = isListHead(agencies[agencies.length - 1], gap) ? agencies.pop() : undefined
    agencies.push(head ? { ...mention, start: head.start } : mention)
    at = mention.end
  }
  const tail = agencies.length > 0 ? VAGUE_TAIL.exec(lower.slice(at, Math.min(end, at + 120))) : null
  return { agencies, end: at + (tail?.[0].length ?? 0) }
}
