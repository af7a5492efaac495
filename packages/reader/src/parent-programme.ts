import type { PlanSource } from './plan-blocks.ts'
import type { DocumentKind, LegalReference, ReadProgramme, Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'

const INTRO = 8000
/** Papers that carry out a higher one, or report on it; resolutions, notices and regulations only refer to it. */
const CARRIES_OUT: ReadonlySet<DocumentKind | null> = new Set<DocumentKind | null>([
  'KH',
  'QĐ',
  'CTr',
  'ĐA',
  'BC',
  'TTr',
  'CV',
  null,
])
/** Numbers of programmes, plans, conclusions and of decisions that approve them; not of laws, directives and letters. */
const HIGHER = /[/-](?:QĐ|KH|CTR|KL|NQ|ĐA|CL)(?:[-/]|$)/iu
const DEED = /(?:thuc hien|trien khai|cu the hoa|thi hanh)(?:(?!;|\.\s)[^\n]){0,260}$/
/** "Thực hiện Nghị định số …; Kế hoạch số …": the verb holds for the whole list. */
const LINE_DEED = /^[\s*-]*(?:de )?(?:tiep tuc )?(?:thuc hien|trien khai)\s/
const GROUNDS = /(?:can cu|theo)(?:(?!\.\s)[^\n]){0,260}$/
const NAMED =
  /(?:phê duyệt|ban hành|về(?: việc)?|thực hiện)[^;.\n]{0,60}?((?:[Cc]hương trình|[Cc]hiến lược|[Đđ]ề án|[Kk]ế hoạch|[Dd]ự án)\s[^;.(\n]{8,220})/u
const NAME_END =
  /\s*(?:,\s*(?:ủy ban|uỷ ban|ubnd|sở|ban|công an|hội|liên ngành|phòng|tỉnh|căn cứ|thực hiện)|\s(?:và|của)\s(?:quyết định|kế hoạch|thủ tướng|ủy ban|ubnd)).*$/isu
const UNNUMBERED =
  /(?:thực hiện|triển khai|cụ thể hóa)\s+((?:chương trình|kế hoạch|đề án|chiến lược)\s(?![^;.\n]{0,30}số\s+\d)[^;.\n(]{10,200}?)\s+(?:của|do)\s+(?:chính phủ|thủ tướng|ubnd|ủy ban|bộ|tỉnh ủy|thành ủy|huyện ủy|tỉnh|thành phố|huyện)(?![\p{L}])/u

const zoneEnd = (source: PlanSource): number => {
  const section = source.blocks.find(
    ({ start, heading, rank, role }) =>
      start > 200 && heading && rank <= 3 && role !== null && role !== 'basis',
  )
  return Math.min(section?.start ?? INTRO, INTRO)
}

/** How surely the reference is what the plan carries out; 0 if it is only cited. */
function weightOf(
  source: PlanSource,
  reference: LegalReference,
  kind: DocumentKind | null,
  title: Span | null,
): number {
  if (reference.number === null || !HIGHER.test(reference.number)) return 0
  const isPlan = /[/-](?:KH|CTR)/iu.test(reference.number)
  // A letter that names a decision only says why it is written; the plan it serves is one of its own authorities.
  if (kind === 'CV' && !isPlan) return 0
  if (reference.role === 'replaces' || reference.role === 'amends' || reference.role === 'attached-to')
    return 0
  if (/liên tịch/iu.test(reference.kind ?? '')) return 0
  const before = source.folded.slice(Math.max(0, reference.start - 300), reference.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const after = source.text.slice(reference.end, reference.end + 260).split(/[;\n]/, 1)[0] ?? ''
  const named = NAMED.test(after)
  if (title && reference.start >= title.start && reference.end <= title.end) return 5
  if (kind === 'TTr' && !named) return 0
  if (/QĐ-UBND$/u.test(reference.number) && !named) return 0
  if (DEED.test(line)) return named || !/chuc nang|to chuc bo may/.test(after) ? 4 : 0
  if (LINE_DEED.test(line) && (named || isPlan)) return 3
  const carried = title !== null && /chương trình/u.test(source.lower.slice(title.start, title.end))
  const ofPremier = carried && /QĐ-TTg$/u.test(reference.number)
  return GROUNDS.test(line) && (named || isPlan || ofPremier) && !/Quy chế|chức năng/u.test(after) ? 2 : 0
}

function nameBehind(source: PlanSource, reference: LegalReference): string | null {
  const name = NAMED.exec(source.text.slice(reference.end, reference.end + 320))?.[1]
  const words = name ? squeeze(name.replace(NAME_END, '')).replace(/[,\s]+$/u, '') : ''
  return words.length > 12 ? words.charAt(0).toUpperCase() + words.slice(1) : null
}

function fromWords(source: PlanSource, end: number): ReadProgramme | null {
  const match = UNNUMBERED.exec(source.lower.slice(0, end))
  if (!match) return null
  const start = match.index + match[0].indexOf(match[1]!)
  const text = source.text.slice(start, start + match[1]!.length)
  const name = text.charAt(0).toUpperCase() + squeeze(text).slice(1)
  return {
    id: 'pp1',
    start,
    end: start + text.length,
    text,
    number: null,
    name,
    confidence: 0.6,
    why: ['programme:name'],
  }
}

/**
 * The programme or plan of a higher level that the document carries out: "thực hiện Quyết định số …
 * phê duyệt Chương trình …", or the one on whose approval it is grounded.
 *
 * @param basis the acts the document cites, as `readLegalBasis` gives them
 * @param kind letters, resolutions and regulations carry out no programme
 * @param title where the title stands, which may name the act itself
 */
export function readProgramme(
  source: PlanSource,
  basis: readonly LegalReference[],
  kind: DocumentKind | null,
  title: Span | null,
): ReadProgramme | null {
  if (!CARRIES_OUT.has(kind)) return null
  const end = zoneEnd(source)
  let best: { readonly reference: LegalReference; readonly weight: number } | null = null
  for (const reference of basis) {
    if (reference.start >= end) break
    const weight = weightOf(source, reference, kind, title)
    if (weight > (best?.weight ?? 0)) best = { reference, weight }
  }
  if (!best) return fromWords(source, end)
  const { start, text, number } = best.reference
  return {
    id: 'pp1',
    start,
    end: best.reference.end,
    text,
    number,
    name: nameBehind(source, best.reference),
    confidence: best.weight >= 4 ? 0.9 : 0.75,
    why: [best.weight >= 4 ? 'programme:carried-out' : 'programme:grounds'],
  }
}
