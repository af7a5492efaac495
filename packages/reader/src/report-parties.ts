import { findAgencies } from './agency-mentions.ts'
import { findAgencyRun } from './agency-runs.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'

const MOST_LINES = 30
const LONGEST_HEAD = 24

const nameOrWords = (source: PlanSource, start: number, end: number): string[] => {
  const names = findAgencies(source.text, source.lower, start, end).map(({ name }) => name)
  if (names.length > 0) return names
  const words = squeeze(source.text.slice(start, end)).replace(/[;.,:]+$/u, '')
  return words.length >= 4 && words.length <= 120 && !/^như/iu.test(words) ? [words] : []
}

/** Whom a letter is addressed to: the line "Kính gửi" and the list below it; none if it is no letter. */
export function readAddressees(source: PlanSource): { readonly isLetter: boolean; readonly names: string[] } {
  const at = source.blocks
    .slice(0, MOST_LINES)
    .findIndex((block) => source.lower.startsWith('kính gửi', block.bodyStart))
  const line = source.blocks[at]
  if (!line) return { isLetter: false, names: [] }
  const behind =
    line.bodyStart +
    (/^kính\s+gửi\s*:?\s*/u.exec(source.lower.slice(line.bodyStart, line.end))?.[0].length ?? 0)
  const names = nameOrWords(source, behind, line.end)
  for (let next = at + 1; next < source.blocks.length && next < at + MOST_LINES; next++) {
    const block = source.blocks[next]!
    const listed = block.marker !== '' && block.rank >= 5
    const bare = /;$/u.test(source.text.slice(block.start, block.end)) && names.length > 0
    if (!listed && !bare && !(names.length === 0 && next === at + 1)) break
    names.push(...nameOrWords(source, block.bodyStart, block.end))
  }
  return { isLetter: true, names }
}

/** "Sở", "Bộ" alone stands for the body of that kind in the letterhead. */
function ownBody(source: PlanSource, word: string): string | null {
  const head = source.blocks.slice(0, LONGEST_HEAD)
  const last = head[head.length - 1]
  if (!last) return null
  return (
    findAgencies(source.text, source.lower, 0, Math.min(last.end, 3000)).find(({ name }) =>
      name.toLowerCase().startsWith(word.toLowerCase()),
    )?.name ?? null
  )
}

const TO =
  /(?<![\p{L}])(?:gửi|báo cáo|nộp|trình)?\s*(?:(?:bằng văn bản|báo cáo|kết quả|bản mềm|file mềm|đồng thời|số liệu)[\s,]+)*(?:(?:về|cho|đến|tới|qua)\s+|(?<=báo cáo\s)(?:đồng chí )?)(?=(?:các\s+)?(?:sở|bộ|ubnd|ủy ban|phòng|chi cục|ban|văn phòng|công an|cục|hội|cơ quan|thường trực|đảng ủy|tỉnh ủy))/gu
/** Readers that are no agency of the catalogue. */
const ABOVE =
  /báo cáo(?:\s+về)?\s+((?:phó )?thủ tướng chính phủ|chính phủ|quốc hội)(?=\s+(?:trước|chậm|theo)|[,.;])/u
const BARE = /^(?:sở|bộ|chi cục|phòng|cục|ban)(?=\s*(?:trước|chậm|để|theo|qua|\(|,|;|\.|$|bằng|và|muộn|hạn))/u

/** To whom the report goes: the body behind "gửi về", in full where the paper names it shortly. */
export function readRecipient(source: PlanSource, start: number, end: number): string | null {
  const above = ABOVE.exec(source.lower.slice(start, end))
  if (above) {
    const from = start + above.index + above[0].length - above[1]!.length
    return squeeze(source.text.slice(from, from + above[1]!.length))
  }
  for (const match of source.lower.slice(start, end).matchAll(TO)) {
    const from = start + match.index + match[0].length
    const bare = BARE.exec(source.lower.slice(from, from + 60))
    if (bare) {
      const word = squeeze(source.text.slice(from, from + bare[0].length))
      return ownBody(source, word) ?? word
    }
    const run = findAgencyRun(source.text, source.lower, from, end)
    const first = run.agencies[0]
    if (first && first.start - from < 12) return run.agencies.map(({ name }) => name).join('; ')
  }
  return null
}

const ASKING = /(?:đề nghị|yêu cầu|giao|chỉ đạo|phân công)\s*:?\s*/gu

/** Who is to report: those named behind the order, or at the head of the clause; and where their names end. */
export function reportersOf(
  source: PlanSource,
  clause: Span,
  reportAt: number,
): { readonly names: readonly string[]; readonly end: number } {
  const asked = [...source.lower.slice(clause.start, reportAt).matchAll(ASKING)].pop()
  const from = asked ? clause.start + asked.index + asked[0].length : clause.start
  const run = findAgencyRun(source.text, source.lower, from, reportAt)
  const first = run.agencies[0]
  return first && first.start - from < 24
    ? { names: run.agencies.map(({ name }) => name), end: run.end }
    : { names: [], end: from }
}

/** The subject of the letter: "V/v …" or "Về việc …" under its number. */
export function readLetterSubject(source: PlanSource): string | null {
  const line = source.blocks
    .slice(0, MOST_LINES)
    .find((block: Block) =>
      /^(?:v\s*\/\s*v|về việc|trích yếu)/u.test(source.lower.slice(block.bodyStart, block.end)),
    )
  if (!line) return null
  return (
    squeeze(source.text.slice(line.bodyStart, line.end))
      .replace(/^(?:v\s*\/\s*v|về việc|trích yếu)\s*:?\s*/iu, '')
      .replace(/[.;]+$/u, '') || null
  )
}
