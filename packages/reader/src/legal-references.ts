import { readWrittenDate } from './written-dates.ts'
import { LEGAL_NUMBER } from './number-masks.ts'
import type { LegalReference } from './plan-reading.ts'
import type { PlanSource } from './plan-blocks.ts'

const KIND_BEFORE =
  /(?<![\p{L}])(hiến pháp|bộ luật|luật|pháp lệnh|nghị quyết liên tịch|nghị quyết|nghị định|quyết định|chỉ thị|thông tư liên tịch|thông tư|kế hoạch|chương trình|công văn|văn bản|thông báo|kết luận|tờ trình|hướng dẫn|đề án|báo cáo|quy chế|công điện)(?:\s+liên\s+ngành)?(?:\s+số)?[\s:]*$/u
const SELF_BEFORE = /(?:^|\n|[|])[\s|]*(?:số(?: hiệu)?|số văn bản)\s*:?[\s/|]*$/u
/** "Ban Chỉ đạo 138/CP" is a body, not an act. */
const BODY_BEFORE = /(?:ban chỉ đạo|bcđ|chương trình|đội)\s*(?=$)/u
const ISSUER_AFTER =
  /^[^;.\n]{0,60}?(?:của|do)\s+((?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ủy ban Thường vụ Quốc hội|Chủ tịch UBND|Bộ trưởng|Bộ|Ban|Ủy ban|UBND|HĐND|Hội đồng|Tỉnh ủy|Thành ủy|Huyện ủy|Sở)(?:[^;,.\n(]{0,60}?)(?:,\s(?:Thông tin|Thể thao)[^;,.\n(]{0,30}?){0,2})(?=\s+(?:về|phê duyệt|ban hành|quy định|hướng dẫn|v\/v|sửa đổi|thực hiện|triển khai)(?![\p{L}])|[;,.\n(]|$)/u
const DATE_AFTER = /^[\s,)(]*(?:của\s+[^,;.\n]{3,50},?\s*)?ngày\s*(?=\d)[^;.\n]{0,32}/u
const NAMED_LAW =
  /(?<![\p{L}])(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\s+(?=[\p{Lu}])([^;.,\n]{3,80}?(?:,\s*(?:chống|chăm sóc|chữa cháy|nhập cảnh|xuất cảnh|quá cảnh|cư trú|sử dụng|vật liệu nổ)(?![\p{L}])[^;.,\n]{0,50}?){0,3})\s*(?:,?\s*(?:được[^;.\n]{0,80}?)?ngày\s+(\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})|năm\s+(\d{4}))/gu

/** "1629/QĐ-TTg" without the blanks and long dashes that papers put in. */
export const tidyNumber = (number: string): string =>
  number.replace(/\s+/g, '').replace(/–/g, '-').replace(/TTG$/, 'TTg')

/** What stands before a verb of change when another act, not this document, is what changes. */
const OTHER_ACT =
  /can cu|duoc|(?:luat|nghi dinh|phap lenh|thong tu)(?! nay)|\d\s?\/\s?(?:\d{4}\s?\/\s?)?(?:qd|nd|nq|tt|qh|kh|ct)/
const REPLACES = /(?:thay the(?! boi)|bai bo|huy bo)(?:(?!;|\.\s)[^\n]){0,200}$/
const AMENDS = /(?:sua doi,? bo sung|sua doi|bo sung|dieu chinh)(?:(?!;|\.\s)[^\n]){0,200}$/
const ENDS_OTHER = /^[^;.\n]{0,160}hết hiệu lực/u
const BASIS_LINE =
  /^[\s*-]*(?:\d{1,2}[.)]\s*)?(?:can cu|thuc hien|de (?:tiep tuc )?thuc hien|de trien khai|trien khai|tiep tuc thuc hien|xet|theo|thi hanh|cu the hoa|thuc hien)/

const changedBy = (sentence: string, verb: RegExp): boolean => {
  const match = verb.exec(sentence)
  return match !== null && !OTHER_ACT.test(sentence.slice(0, match.index))
}

/** What the act is to this document; `before` and `after` are the folded and lower words around it. */
function roleOf(before: string, after: string): LegalReference['role'] {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const sentence = line.slice(Math.max(line.lastIndexOf('; '), line.lastIndexOf('. ')) + 1)
  if (changedBy(sentence, REPLACES) || (ENDS_OTHER.test(after) && !OTHER_ACT.test(sentence)))
    return 'replaces'
  if (changedBy(sentence, AMENDS)) return 'amends'
  if (/(?:ban hanh )?kem theo[^;.]{0,40}$/.test(line)) return 'attached-to'
  return BASIS_LINE.test(line.trimStart()) ? 'basis' : 'cited'
}

type Found = Omit<LegalReference, 'id' | 'text'>

/** Whether a hit is a list marker before a word ("1/ Mục tiêu") and no number of an act. */
const isListMarker = (source: PlanSource, start: number, words: string): boolean =>
  !/\p{Lu}.*\p{Lu}/u.test(words) ||
  (/^\d{1,2}\s?\/\s/.test(words) && /(?:^|\n)[\s|]*$/.test(source.text.slice(Math.max(0, start - 40), start)))

function readNumbered(source: PlanSource): (Found & { readonly self: boolean })[] {
  const found: (Found & { readonly self: boolean })[] = []
  for (const match of source.text.matchAll(LEGAL_NUMBER)) {
    const start = match.index
    const end = start + match[0].length
    const before = source.lower.slice(Math.max(0, start - 60), start)
    if (BODY_BEFORE.test(before) || isListMarker(source, start, match[0])) continue
    const kindMatch = KIND_BEFORE.exec(before)
    const after = source.text.slice(end, end + 260)
    const role = roleOf(
      source.folded.slice(Math.max(0, start - 400), start),
      source.lower.slice(end, end + 260),
    )
    found.push({
      start: kindMatch ? start - (before.length - kindMatch.index) : start,
      end,
      number: tidyNumber(match[0]),
      kind: kindMatch ? capitalised(kindMatch[1]!) : null,
      issuedOn: readWrittenDate(DATE_AFTER.exec(after)?.[0] ?? ''),
      issuer: ISSUER_AFTER.exec(after)?.[1]?.trim() ?? null,
      role,
      confidence: kindMatch ? 0.98 : 0.9,
      why: [kindMatch ? 'basis:number-with-kind' : 'basis:number'],
      self: SELF_BEFORE.test(before),
    })
  }
  return found
}

function readNamed(source: PlanSource): Found[] {
  return [...source.text.matchAll(NAMED_LAW)]
    .filter((match) => !/số\s+\d/u.test(match[0]))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: null,
      kind: match[0].split(' ')[0]!,
      issuedOn: match[2] ? readWrittenDate(`ngày ${match[2]}`) : null,
      issuer: null,
      role: roleOf(source.folded.slice(Math.max(0, match.index - 300), match.index), ''),
      confidence: 0.8,
      why: ['basis:law-by-name'],
    }))
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const STRENGTH: readonly LegalReference['role'][] = ['replaces', 'amends', 'attached-to', 'basis', 'cited']

/** One entry for all mentions of an act: the first, with the strongest role and what later mentions add. */
function merged(first: Found, later: Found): Found {
  const role = STRENGTH.find((each) => each === first.role || each === later.role)!
  const shouted = first.number === first.number?.toUpperCase()
  return {
    ...first,
    number: shouted ? later.number : first.number,
    issuedOn: first.issuedOn ?? later.issuedOn,
    issuer: first.issuer ?? later.issuer,
    role: role === 'attached-to' ? first.role : role,
  }
}

/**
 * Every act that the plan cites, each once, in order of first mention; not the document itself.
 *
 * @param ownNumber the document's number, so that "ban hành kèm theo Quyết định số …" of its own is left out
 */
export function readLegalBasis(source: PlanSource, ownNumber: string | null): LegalReference[] {
  const numbered = new Map<string, Found>()
  for (const { self, ...reference } of readNumbered(source)) {
    const key = reference.number!.toLowerCase()
    if (self || key === ownNumber?.toLowerCase()) continue
    const known = numbered.get(key)
    numbered.set(key, known ? merged(known, reference) : reference)
  }
  return [...numbered.values(), ...readNamed(source)]
    .sort((a, b) => a.start - b.start)
    .map((reference, index) => ({
      ...reference,
      id: `b${index + 1}`,
      text: source.text.slice(reference.start, reference.end),
    }))
}
