import { tidyNumber } from './legal-references.ts'
import { LEGAL_NUMBER } from './number-masks.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { Span } from './plan-reading.ts'
import { readWrittenDate } from './written-dates.ts'

export type NumberReading = Span & {
  readonly number: string
  /** The date written right behind the number, if any. */
  readonly issuedOn: string | null
  readonly confidence: number
  readonly why: string
}

const HEAD = 15_000
const LABEL_BEFORE = /(?:^|[\n|])[\s|]*(?:số(?:\s+hiệu)?(?:\s+văn bản)?|số,?\s*ký hiệu)\s*[:|]?[\s|/]*$/u
/** "ỦY BAN NHÂN DÂN Số: 30/KH-UBND": a letterhead that a portal set on one line. */
const LABEL_BEHIND_BODY = /\p{L}{2} số\s?:\s?$/u
const PAPERS =
  'kế hoạch|chương trình|đề án|quyết định|văn bản|công văn|chỉ thị|nghị quyết|thông báo|kết luận|hướng dẫn'
const OWN_BEFORE = new RegExp(`(?<![\\p{L}])(?:${PAPERS})(?:\\s+số)?\\s*:?\\s*$`, 'u')
const PARENT_BEFORE = new RegExp(
  `(?:thực hiện|căn cứ|theo|triển khai|tiếp tục|xét|tại|kèm theo|thay thế|và|;|,)\\s+(?:các\\s+|nội dung\\s+|tinh thần\\s+)?(?:${PAPERS})(?:\\s+số)?\\s*:?\\s*$`,
  'u',
)
const ISSUED_NEAR = /(?:ban hành|ký|phê duyệt|công bố|của\s+[\p{Lu}])/u
/** A letter, notice or directive in a story is the story's own only where the story says that it was just issued. */
const JUST_ISSUED = /(?:vừa|đã|mới)\s+(?:có|ký|ban hành|ký ban hành)\s+(?:\S+\s+){0,2}$/u
/** "Theo Kế hoạch số … vừa được UBND tỉnh ban hành": the story's own, whatever stands before it. */
const JUST_ISSUED_AFTER = /^[^.;\n]{0,160}?(?:vừa|mới) được\s[^.;\n]{0,60}?(?:ban hành|phê duyệt|ký)/u
const TOLD_LETTER = /chỉ đạo (?:mới )?(?:của|nêu)[^.;\n]{3,40} tại (?:văn bản|công văn)(?:\s+số)?\s*$/u
const ATTACHED_BEFORE = /kèm\s+theo\s+quyết định(?:\s+số)?\s*:?\s*$/u
const BLANK_NUMBER =
  /(?<=(?:^|[\n|])\s{0,20})số\s{0,5}:[.…_\s]{0,40}\/\s?(?:\d{4}\/\s?)?((?:KH|CTR|QĐ|ĐA|NQ|CT|QC|TB|BC|UBND|S[A-ZĐ]{2,8})[A-ZĐ\-–]{0,24})/iu
/** "Số hiệu:1636/LĐTBXH-PCTNXHNgày đăng công báo": a portal's table whose cells run together. */
const GLUED_LABEL =
  /(?<=(?:^|[\n|])\s{0,20})số\s{0,5}hiệu\s{0,5}[:|]\s{0,5}(\d{1,5}[^\s|]{2,40}?)(?=(?:Ngày|Loại|Nơi|Cơ quan|Số công báo)|[\s|])/iu
const GLUED_TAIL = /(?<=\p{Lu})(?:Ngày|Loại|Nơi|Cơ)$/u

type Candidate = NumberReading & { readonly order: number }

/** "415/KH-CAQ(CSĐT)": the division that drew the paper up, in brackets behind the number. */
function withDivision<T extends Span & { readonly number: string }>(reading: T, after: string): T {
  const division = /^\s?\([\p{Lu}\d-]{2,14}\)/u.exec(after)?.[0]
  if (!division) return reading
  return { ...reading, end: reading.end + division.length, number: reading.number + division.trim() }
}

/** A portal's page that begins with the number alone. */
const isFirstLine = (before: string, after: string): boolean => before.trim() === '' && /^[ \t]*\n/.test(after)

function candidatesOf(source: PlanSource): Candidate[] {
  const head = source.text.slice(0, HEAD)
  const found: Candidate[] = []
  for (const match of head.matchAll(LEGAL_NUMBER)) {
    const start = match.index
    const end = start + match[0].length
    const before = source.lower.slice(Math.max(0, start - 70), start)
    const after = source.text.slice(end, end + 120)
    const reading = {
      start,
      end,
      number: tidyNumber(match[0]),
      issuedOn: readWrittenDate(/^[\s,)]*ngày\s[^;\n]{0,34}/u.exec(after)?.[0] ?? ''),
    }
    const around = source.lower.slice(Math.max(0, start - 160), start) + after.toLowerCase()
    if (isFirstLine(head.slice(0, start), after))
      found.push({ ...reading, issuedOn: null, confidence: 0.85, why: 'number:first-line', order: 0.5 })
    else if (LABEL_BEFORE.test(before) || (start < 1500 && LABEL_BEHIND_BODY.test(before)))
      found.push({
        ...withDivision(reading, after),
        issuedOn: null,
        confidence: 0.98,
        why: 'number:label',
        order: 0,
      })
    else if (ATTACHED_BEFORE.test(before))
      found.push({ ...reading, confidence: 0.8, why: 'number:attached', order: 1 })
    else if (
      TOLD_LETTER.test(before) ||
      (OWN_BEFORE.test(before) && JUST_ISSUED_AFTER.test(source.text.slice(end, end + 260)))
    )
      found.push({ ...reading, confidence: 0.75, why: 'number:told', order: 1.6 })
    else if (JUST_ISSUED.test(before.replace(OWN_BEFORE, '')) && OWN_BEFORE.test(before))
      found.push({ ...reading, confidence: 0.8, why: 'number:told', order: 1.5 })
    else if (
      /(?:kế hoạch|chương trình|đề án|quyết định)(?:\s+số)?\s*:?\s*$/u.test(before) &&
      !PARENT_BEFORE.test(before) &&
      ISSUED_NEAR.test(around)
    )
      found.push({ ...reading, confidence: 0.8, why: 'number:told', order: 2 })
    else if (
      /^(?:kế hoạch|chương trình|quyết định)\s+(?:số\s+)?$/u.test(before.split('\n').pop()!.trimStart())
    )
      found.push({ ...reading, confidence: 0.75, why: 'number:headline', order: 2 })
  }
  return found
}

/** The document's own number: behind "Số:", on an attached plan, or as a news story tells it. */
export function findDocumentNumber(source: PlanSource): NumberReading | null {
  const glued = GLUED_LABEL.exec(source.text.slice(0, HEAD))
  const written = glued?.[1]!.replace(GLUED_TAIL, '')
  if (glued && written && /[-/]\p{Lu}{2}/u.test(written)) {
    const start = glued.index + glued[0].indexOf(glued[1]!)
    const span = { start, end: start + written.length }
    return { ...span, number: tidyNumber(written), issuedOn: null, confidence: 0.95, why: 'number:label' }
  }
  const best = candidatesOf(source).sort((a, b) => a.order - b.order || a.start - b.start)[0]
  return best ?? null
}

/** "Số:      /KH-UBND" of a draft: the code without a number, or null. */
export const findBlankCode = (source: PlanSource): string | null =>
  BLANK_NUMBER.exec(source.text.slice(0, HEAD))?.[1] ?? null
