import type { AgencyName } from './agency-kinds.ts'
import { AGENCY_NAMES } from './agency-names.ts'
import { findOpenNames } from './agency-open-names.ts'
import { readAgencyQualifier } from './agency-qualifiers.ts'
import { startOfTitle } from './agency-titles.ts'
import type { Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { properCase } from './proper-case.ts'

/** An agency named in the text; `name` is its full name with the words that say which one. */
export type AgencyMention = Span & {
  readonly agency: AgencyName
  readonly name: string
  /** Where the name itself begins, behind "Giám đốc", "Chủ tịch". */
  readonly nameStart: number
}

/** Blanks in a spelling stand for a run of blanks; " ?" for none as well. */
const sourceOf = (spellings: string): string =>
  spellings
    .replace(/(^|\|)phòng (?!chống|giao dịch)/g, '$1(?:phòng |p\\. ?|p )')
    .replace(/ \?/g, '\\s{0,6}')
    .replace(/ /g, '\\s{1,6}')
/** The first syllables of all spellings: only where one stands can a name begin. */
const HEADS =
  'sở|ngành|p[. ]|p(?=\\.)|ca |bí|mạng|slđ|ủy|ub|ban|thanh|văn|chánh|chi|cục|phòng|pc|trung|tt|công|cán|bộ|bđbp|bch|các|đồn|cơ|cảnh|quản|qltt|đội|hải|thuế|thi|viện|vks|tòa|tand|mặt|mttq|hội|tỉnh|thành|huyện|quận|thị|xã|phường|đoàn|liên|tổng|lđlđ|hiệp|tổ|btg|cấp|đảng|thường|đại|hđnd|báo|đài|cổng|trang|cdc|trạm|tyt|bệnh|ngân|nhcsxh|kho|bảo|bhxh|bql|trường|trưởng|chủ|doanh|khu|thôn|bản|ấp|khóm|buôn|lực|bcđ|đơn'
const HEAD = new RegExp(`(?<![\\p{L}])(?:${HEADS})`, 'gu')
const ANY = new RegExp(
  `(?:${AGENCY_NAMES.map(({ spellings }) => sourceOf(spellings)).join('|')})(?![\\p{L}])`,
  'uy',
)
const EACH = AGENCY_NAMES.map((agency) => ({
  agency,
  shape: new RegExp(`(?:${sourceOf(agency.spellings)})(?![\\p{L}])`, 'uy'),
}))
const KNOWN = new Map<string, AgencyName>()
const MOST_KNOWN = 2000

/** Which agency a match is; spellings met before are remembered. */
function agencyOf(words: string, index: number, matched: string): AgencyName | undefined {
  const known = KNOWN.get(matched)
  if (known) return known
  const found = EACH.find(({ shape }) => {
    shape.lastIndex = index
    return shape.test(words)
  })?.agency
  if (found && KNOWN.size < MOST_KNOWN) KNOWN.set(matched, found)
  return found
}

const RELATED =
  /^(?:\s+(?:của\s+)?(?:cấp\s+)?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã(?! hội)|phường|đặc khu))?(?:\s+(?:có\s+)?liên\s+quan(?:\s+của\s+(?:tỉnh|thành phố|huyện|quận))?)?(?![\p{L}])/u
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])ch ?bđbp(?![\p{L}])/giu, 'Chỉ huy Bộ đội Biên phòng'],
  [/(?<![\p{L}])(?:bđbp)(?![\p{L}])/giu, 'Bộ đội Biên phòng'],
  [/(?<![\p{L}])bchqs(?![\p{L}])/giu, 'Bộ Chỉ huy Quân sự'],
  [/(?<![\p{L}])chqs(?![\p{L}])/giu, 'Chỉ huy Quân sự'],
  [/(?<![\p{L}])bch(?![\p{L}])/giu, 'Bộ Chỉ huy'],
  [/(?<![\p{L}])cs ?hcm(?![\p{L}])/giu, 'Cộng sản Hồ Chí Minh'],
  [/(?<![\p{L}])tncs(?![\p{L}])/giu, 'Thanh niên Cộng sản'],
  [/(?<![\p{L}])đoàn tn(?![\p{L}])/giu, 'Đoàn Thanh niên'],
  [/(?<![\p{L}])hcm$/giu, 'Hồ Chí Minh'],
  [/(?<![\p{L}])bcđ(?![\p{L}])/giu, 'Ban Chỉ đạo'],
  [/(?<![\p{L}])bql(?![\p{L}])/giu, 'Ban Quản lý'],
  [/(?<![\p{L}])kcn(?![\p{L}])/giu, 'khu công nghiệp'],
  [/(?<![\p{L}])pt ?[&-]? ?th(?![\p{L}])/giu, 'Phát thanh và Truyền hình'],
  [/(?<![\p{L}])ubnd(?![\p{L}])/giu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}])hđnd(?![\p{L}])/giu, 'Hội đồng nhân dân'],
  [/(?<![\p{L}])ctxh(?![\p{L}])/giu, 'công tác xã hội'],
  [/(?<![\p{L}])nct(?![\p{L}])/giu, 'Người cao tuổi'],
  [/(?<![\p{L}])ctđ(?:ỏ)?(?![\p{L}])/giu, 'Chữ thập đỏ'],
  [/(?<![\p{L}])kt ?[-–&] ?ht(?![\p{L}])/giu, 'Kinh tế và Hạ tầng'],
  [/(?<![\p{L}])nn ?& ?ptnt(?![\p{L}])/giu, 'Nông nghiệp và Phát triển nông thôn'],
  [/^p(?:\. ?| )/giu, 'Phòng '],
  [/^tt ?yt(?![\p{L}])/giu, 'Trung tâm Y tế'],
  [/^tt(?= )/giu, 'Trung tâm'],
  [/(?<![\p{L}])ktln(?![\p{L}])/giu, 'kiểm tra liên ngành'],
  [/(?<![\p{L}])tt ?[&-] ?th(?![\p{L}])/giu, 'Truyền thanh - Truyền hình'],
  [/(?<![\p{L}])vh ?[-,]? ?tt ?[&-] ?tt(?![\p{L}])/giu, 'Văn hóa - Thông tin và Thể thao'],
  [/(?<![\p{L}])thpt(?![\p{L}])/giu, 'Trung học phổ thông'],
  [/(?<![\p{L}])thcs(?![\p{L}])/giu, 'Trung học cơ sở'],
  [/(?<![\p{L}])gdnn(?![\p{L}])/giu, 'Giáo dục nghề nghiệp'],
  [/(?<![\p{L}])gdtx(?![\p{L}])/giu, 'Giáo dục thường xuyên'],
]

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The name of an agency in full: catalogue name, and which one as the text says it. */
function fullName(agency: AgencyName, written: string, qualifier: string): string {
  const told = squeeze(qualifier)
  const which = (/\p{Ll}/u.test(told) ? told : properCase(told))
    .replace(/^việt nam\s*/iu, '')
    .replace(/^[,\s]+/, '')
    .replace(/(?<![\p{L}])tp(?:\.|(?=\s)|$)\s?/giu, 'thành phố ')
    .replace(/(?<![\p{L}])tx(?:\.|(?=\s)|$)\s?/giu, 'thị xã ')
    .trim()
  const own = squeeze(written)
  const shouted = own.length > 8 && !/\p{Ll}/u.test(own)
  let name = agency.asWritten ? capital(shouted ? properCase(own) : own) : agency.name
  if (agency.asWritten) for (const [shape, full] of ABBREVIATIONS) name = name.replace(shape, full)
  return which ? `${name} ${which}` : name
}

const SHARED_HEAD =
  /(?<![\p{L}])(?:các\s+)?(?:(?:giám đốc\s+)?(?:các\s+)?(?:sở|bộ)(?:,?\s*(?:ban,?\s*)?ngành)?\s*:|các\s+(?:sở|bộ|phòng|hội)(?!\s+(?:thành viên|ban))|các\s+(?:phòng|hội|sở)\s*:)\s+/gu
const SHARED_JOIN = /^\s*(?:,|;|và|&)\s*(?:và\s+)?/u
const HEAD_WORD = /(?:sở|bộ|phòng|hội)(?!.*(?:sở|bộ|phòng|hội))/su

/** The agency whose name, behind the shared head word, begins at `at`; and where it ends. */
function sharedMember(words: string, head: string, at: number) {
  const rest = `${head} ${words.slice(at, at + 80)}`
  const named = EACH.find(({ shape }) => {
    shape.lastIndex = 0
    return shape.test(rest)
  })
  return named ? { agency: named.agency, end: at + named.shape.lastIndex - head.length - 1 } : null
}

/** "các Sở: Nội vụ, Tư pháp và Y tế": one head word for several departments. */
function findSharedHeads(words: string, start: number): AgencyMention[] {
  const found: AgencyMention[] = []
  for (const match of words.matchAll(SHARED_HEAD)) {
    const head = HEAD_WORD.exec(match[0])?.[0]
    if (!head) continue
    let at = match.index + match[0].length
    for (let turn = 0; turn < 24; turn++) {
      const member = sharedMember(words, head, at)
      if (!member) break
      const from = start + (turn === 0 ? match.index : at)
      const { agency, end } = member
      found.push({ start: from, end: start + end, agency, name: agency.name, nameStart: from })
      const join = SHARED_JOIN.exec(words.slice(end, end + 12))
      if (!join) break
      at = end + join[0].length
    }
  }
  return found
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** "Phòng Nghiệp vụ Dược Sở Y tế": an office outside the catalogue and the body that it is part of. */
function joinOffices(text: string, mentions: readonly AgencyMention[]): AgencyMention[] {
  const joined: AgencyMention[] = []
  for (const mention of mentions) {
    const office = joined[joined.length - 1]
    const part =
      office?.agency.code === 'don-vi-khac' &&
      (mention.agency.kind === 'department' || mention.agency.kind === 'force') &&
      /^\s+(?:(?:thuộc|của)\s+)?$/u.test(text.slice(office.end, mention.start))
    if (part)
      joined[joined.length - 1] = { ...office, end: mention.end, name: `${office.name} ${mention.name}` }
    else joined.push(mention)
  }
  return joined
}

/** Every agency named between `start` and `end`, in order, without overlaps. */
export function findAgencies(text: string, lower: string, start: number, end: number): AgencyMention[] {
  const found: AgencyMention[] = []
  const words = lower.slice(start, end)
  let reached = start
  HEAD.lastIndex = 0
  for (let head = HEAD.exec(words); head; head = HEAD.exec(words)) {
    ANY.lastIndex = head.index
    const match = ANY.exec(words)
    const agency = match && agencyOf(words, match.index, match[0])
    if (!agency) continue
    const from = start + match.index
    const nameEnd = from + match[0].length
    let to = agency.kind === 'group' ? nameEnd : Math.min(end, readAgencyQualifier(text, lower, nameEnd))
    const name = fullName(agency, text.slice(from, nameEnd), text.slice(nameEnd, to))
    const related = agency.kind === 'group' ? RELATED.exec(lower.slice(to, Math.min(end, to + 60))) : null
    if (related) to += related[0].length
    found.push({ start: startOfTitle(lower, from, reached), end: to, agency, name, nameStart: from })
    reached = to
    HEAD.lastIndex = to - start
  }
  const shared = findSharedHeads(words, start)
  const known = found.filter((mention) => !shared.some((other) => overlap(mention, other)))
  const open = findOpenNames(text, start, end, [...known, ...shared]).map((mention): AgencyMention => {
    const to = Math.min(end, readAgencyQualifier(text, lower, mention.end))
    const which = squeeze(text.slice(mention.end, to))
    return {
      ...mention,
      end: to,
      nameStart: mention.start,
      name: which ? `${mention.name} ${which}` : mention.name,
    }
  })
  if (shared.length + open.length === 0) return found
  return joinOffices(
    text,
    [...known, ...shared, ...open].sort((a, b) => a.start - b.start),
  )
}
