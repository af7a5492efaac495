import { readWrittenDate } from './written-dates.ts'
import { LEGAL_NUMBER } from './number-masks.ts'
import type { LegalReference } from './plan-reading.ts'
import type { PlanSource } from './plan-blocks.ts'

const KIND_BEFORE =
  /(?<![\p{L}])(hiến pháp|bộ luật|luật|pháp lệnh|nghị quyết liên tịch|nghị quyết|nghị định|quyết định|chỉ thị|thông tư liên tịch|thông tư|kế hoạch|chương trình|công văn|văn bản|thông báo|kết luận|tờ trình|hướng dẫn|đề án|báo cáo|quy chế|công điện)(?:\s+liên\s+ngành)?(?:\s+số)?[\s:]*$/u
const SELF_BEFORE = /(?:^|\n|[|])[\s|]*(?:số(?: hiệu)?|số văn bản)\s*:?\s*$/u
/** "Ban Chỉ đạo 138/CP" is a body, not an act. */
const BODY_BEFORE = /(?:ban chỉ đạo|bcđ|chương trình|đội)\s*(?=$)/u
const ISSUER_AFTER =
  /^[^;.\n]{0,60}?(?:của|do)\s+((?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ủy ban Thường vụ Quốc hội|Chủ tịch UBND|Bộ trưởng|Bộ|Ban|Ủy ban|UBND|HĐND|Hội đồng|Tỉnh ủy|Thành ủy|Huyện ủy|Sở)(?:[^;,.\n(]{0,60}?))(?=\s+(?:về|phê duyệt|ban hành|quy định|hướng dẫn|v\/v|sửa đổi|thực hiện|triển khai)(?![\p{L}])|[;,.\n(]|$)/u
const DATE_AFTER = /^[\s,)]*(?:của\s+[^,;.\n]{3,50},?\s*)?ngày\s[^;.\n]{0,32}/u
const NAMED_LAW =
  /(?<![\p{L}])(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\s+(?=[\p{Lu}])([^;.,\n]{3,80}?(?:,\s*chống\s+[^;.,\n]{3,40}?)?)\s*(?:,?\s*(?:được[^;.\n]{0,80}?)?ngày\s+(\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})|năm\s+(\d{4}))/gu

/** "1629/QĐ-TTg" without the blanks and long dashes that papers put in. */
export const tidyNumber = (number: string): string => number.replace(/\s+/g, '').replace(/–/g, '-')

function roleOf(beforeFolded: string, after: string): LegalReference['role'] {
  const line = beforeFolded.slice(beforeFolded.lastIndexOf('\n') + 1)
  if (/(?:ban hanh )?kem theo[^;.]{0,40}$/.test(line)) return 'attached-to'
  if (/(?:thay the|bai bo)[^;.]{0,60}$/.test(line) || /^[^;.]{0,40}hết hiệu lực/u.test(after))
    return 'replaces'
  if (/(?:sua doi, bo sung|sua doi|dieu chinh)(?: mot so)?[^;.]{0,60}$/.test(line)) return 'amends'
  if (
    /^(?:[\s*-]*)(?:can cu|thuc hien|de tiep tuc thuc hien|trien khai|tiep tuc thuc hien|xet|theo|thi hanh)/.test(
      line.trimStart(),
    )
  )
    return 'basis'
  return 'cited'
}

type Found = Omit<LegalReference, 'id' | 'text'>

function readNumbered(source: PlanSource): (Found & { readonly self: boolean })[] {
  const found: (Found & { readonly self: boolean })[] = []
  for (const match of source.text.matchAll(LEGAL_NUMBER)) {
    const start = match.index
    const end = start + match[0].length
    const before = source.lower.slice(Math.max(0, start - 60), start)
    if (BODY_BEFORE.test(before)) continue
    const kindMatch = KIND_BEFORE.exec(before)
    const after = source.text.slice(end, end + 260)
    const role = roleOf(source.folded.slice(Math.max(0, start - 300), start), after.toLowerCase())
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

/**
 * Every act that the plan cites, each once, in order of first mention; not the document itself.
 *
 * @param ownNumber the document's number, so that "ban hành kèm theo Quyết định số …" of its own is left out
 */
export function readLegalBasis(source: PlanSource, ownNumber: string | null): LegalReference[] {
  const seen = new Set<string>(ownNumber ? [ownNumber] : [])
  const numbered = readNumbered(source).filter(({ number, self }) => {
    if (self || seen.has(number!)) return false
    seen.add(number!)
    return true
  })
  const all: Found[] = [...numbered.map(({ self: _, ...reference }) => reference), ...readNamed(source)]
  return all
    .sort((a, b) => a.start - b.start)
    .map((reference, index) => ({
      ...reference,
      id: `b${index + 1}`,
      text: source.text.slice(reference.start, reference.end),
    }))
}
