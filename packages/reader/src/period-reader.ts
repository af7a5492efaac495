import type { PlanSource } from './plan-blocks.ts'
import type { DocumentKind, ReadDocument, ReadPeriod, Span } from './plan-reading.ts'

const YEAR = '((?:19|20)\\d{2})'
const SPAN_OF_YEARS = new RegExp(
  `(?:(?:giai\\s+đoạn|thời\\s+kỳ|trong|từ\\s+năm|các\\s+năm|năm|từ)\\s{0,4})?\\(?${YEAR}\\s*(?:-|–|—|đến(?:\\s+năm)?)\\s*(?:năm\\s+)?${YEAR}`,
  'gu',
)
const UNTIL = new RegExp(`(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?năm\\s+${YEAR}`, 'u')
const ONE_YEAR = new RegExp(
  `(?<!\\/\\s?|tháng\\s\\d{1,2}\\s)năm\\s+${YEAR}(?!\\s*(?:-|–|—|đến)\\s*(?:năm\\s+)?(?:19|20)\\d)`,
  'u',
)

/** "Luật … năm 2012", "Pháp lệnh … năm 2003": the year is the law's. */
const YEAR_OF_LAW =
  /(?<![\p{L}])(?:(?<!(?:pháp|kỷ) )luật\s[^.;:]{2,60}?năm\s+(?:19|20)\d{2}|pháp lệnh\s[^.;:]{2,60}?năm\s+200[0-5])/gu
/** "quý IV/2024", "tháng 6/2023". */
const YEAR_OF_MONTH = new RegExp(
  `(?<![\\p{L}])(?:quý\\s+(?:[ivx]+|\\d)|tháng\\s+\\d{1,2})\\s*\\/\\s*${YEAR}(?!\\d)`,
  'u',
)

type Years = Span & { readonly from: number | null; readonly to: number }

const valid = (from: number, to: number): boolean => from <= to && to - from <= 30

function spansOfYears(lower: string, offset: number): (Years & { readonly from: number })[] {
  return [...lower.matchAll(SPAN_OF_YEARS)]
    .map((match) => ({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      from: Number(match[1]),
      to: Number(match[2]),
    }))
    .filter(({ from, to }) => valid(from, to))
}

/**
 * Whether a title that gives a span and a single year means the year: the plan of one year of a longer
 * programme ("thực hiện Chương trình giai đoạn 2021 - 2025 năm 2023"), not a year named beside its span.
 */
function meansTheYear(
  lower: string,
  span: Span & { readonly from: number; readonly to: number },
  year: Years,
): boolean {
  if (year.end > span.start && year.start < span.end) return false
  const known = year.to >= span.from && year.to <= span.to
  if (year.start >= span.end)
    return (
      known && !/(?:và|định hướng|tầm nhìn|đến|tới|trước)(?![\p{L}])/u.test(lower.slice(span.end, year.end))
    )
  return (
    (known && /(?:thực hiện|triển khai)/u.test(lower.slice(year.end, span.start))) ||
    !/giai\s+đoạn/u.test(lower.slice(year.start, span.end))
  )
}

/** The years that a title or an opening sentence gives: a span, a single year, or "đến năm …". */
function yearsOf(words: string, offset: number, spanFirst = false): Years | null {
  const lower = words.replace(YEAR_OF_LAW, (law) => law.replace(/\d/g, '#'))
  const moved = <T extends Span>(years: T): T => ({
    ...years,
    start: years.start + offset,
    end: years.end + offset,
  })
  const span = spansOfYears(lower, 0)[0]
  const single = ONE_YEAR.exec(lower) ?? YEAR_OF_MONTH.exec(lower)
  const until = UNTIL.exec(lower)
  const year = single && {
    start: single.index,
    end: single.index + single[0].length,
    from: Number(single[1]),
    to: Number(single[1]),
  }
  if (span && (spanFirst || !year || !meansTheYear(lower, span, year))) return moved(span)
  if (until && (!year || year.start >= until.index))
    return moved({ start: until.index, end: until.index + until[0].length, from: null, to: Number(until[1]) })
  return year && moved(year)
}

const PLAN_NEAR = /(?:kế\s+hoạch|chương\s+trình|mục\s+tiêu|dự\s+toán|giai\s+đoạn)[^.;\n]{0,120}$/u
const PAST_NEAR =
  /(?:kết quả|đánh giá|tổng kết|so với)(?: thực hiện| của)?(?: cả)?\s+giai\s+đoạn[^.;\n]{0,24}$/u
const ISSUING = /(?:ban\s+hành|xây\s+dựng|nêu\s+ra\s+tại|phê\s+duyệt|về)\s+kế\s+hoạch[^.;\n]{0,160}/gu
const CONTENT_YEAR =
  /(?:nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch|phấn đấu)[^.;\n]{0,60}?(?:trong |của )?(?<!(?:đến|hết|cuối|trước|với|từ|tháng\s\d{1,2})\s)năm\s+((?:19|20)\d{2})|(?:^|[\n.,]\s*)(?:trong\s+)?năm\s+((?:19|20)\d{2}),[^.;\n]{0,60}(?:phấn đấu|mục tiêu|triển khai|tập trung|phải)/u

/** The span of years most often named beside the plan; the later one on a tie. */
function voted(source: PlanSource): Years | null {
  const votes = new Map<string, { years: Years; count: number }>()
  for (const years of spansOfYears(source.lower, 0)) {
    const before = source.lower.slice(Math.max(0, years.start - 140), years.end)
    if (!PLAN_NEAR.test(before) || PAST_NEAR.test(before)) continue
    const key = `${years.from}-${years.to}`
    const vote = votes.get(key) ?? { years, count: 0 }
    votes.set(key, { ...vote, count: vote.count + 1 })
  }
  const best = [...votes.values()].sort((a, b) => b.count - a.count || b.years.to - a.years.to)[0]
  return best?.years ?? null
}

/** Letters, notices and reports may speak of one year and look ahead to another. */
const SPEAKS_OF_YEARS: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['CV', 'TB', 'KL', 'BC', 'CT'])
const AHEAD = /(?:phương hướng|nhiệm vụ|kế hoạch)[^.;]{0,40}năm\s+((?:19|20)\d{2})/u
const QUARTER = /quý\s+(?:[ivx]+|\d)\s+năm/u

/** The years of a paper that is no plan itself: those its title tells, unless it tells two. */
function yearsSpokenOf(words: string, offset: number, kind: DocumentKind): Years | null {
  const span = spansOfYears(words, offset)[0]
  if (span) return span
  if (kind === 'TB' || QUARTER.test(words)) return null
  const told = new Set(words.match(/(?<=năm\s)(?:19|20)\d{2}/gu) ?? [])
  if (told.size < 2) return yearsOf(words, offset)
  const ahead = kind === 'BC' ? AHEAD.exec(words) : null
  if (!ahead) return null
  const end = offset + ahead.index + ahead[0].length
  return { start: end - 4, end, from: Number(ahead[1]), to: Number(ahead[1]) }
}

const madeOf = (source: PlanSource, years: Years, confidence: number, why: string): ReadPeriod => ({
  ...years,
  id: 'p1',
  text: source.text.slice(years.start, years.end),
  confidence,
  why: [why],
})

function fromContent(source: PlanSource): ReadPeriod | null {
  const content = CONTENT_YEAR.exec(source.lower.slice(0, 60_000))
  if (!content) return null
  const year = Number(content[1] ?? content[2])
  const end = content.index + content[0].search(/(?:19|20)\d{2}/u) + 4
  return madeOf(source, { start: end - 4, end, from: year, to: year }, 0.6, 'period:content')
}

/**
 * The years the plan is for: from its title, from the sentence that issues it, from the span most often
 * named beside it, or from the year it sets its aims for.
 */
export function readPeriod(
  source: PlanSource,
  document: Pick<ReadDocument, 'kind' | 'spans'>,
): ReadPeriod | null {
  const { title } = document.spans
  const speaks = document.kind !== null && SPEAKS_OF_YEARS.has(document.kind) ? document.kind : null
  if (title) {
    const words = source.lower.slice(title.start, title.end)
    const years = speaks ? yearsSpokenOf(words, title.start, speaks) : yearsOf(words, title.start)
    if (years) return madeOf(source, years, 0.97, 'period:title')
  }
  if (speaks) return null
  for (const match of source.lower.slice(0, 20_000).matchAll(ISSUING)) {
    const years = yearsOf(match[0], match.index, true)
    if (years) return madeOf(source, years, 0.85, 'period:issuing')
  }
  const often = voted(source)
  return often ? madeOf(source, often, 0.7, 'period:voted') : fromContent(source)
}
