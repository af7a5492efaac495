import { readHeadCells } from './document-head.ts'
import { kindOfWord, wordOfKind } from './document-kinds.ts'
import { cutGluedWords } from './glued-words.ts'
import { findLineMarker, isAllCaps, isRuleLine } from './line-markers.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { DocumentKind, Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { properCase } from './proper-case.ts'

export type TitleReading = Span & {
  readonly title: string
  readonly kind: DocumentKind | null
  readonly confidence: number
  readonly why: string
}

const HEAD = 15_000
const KIND_LINE =
  /^(?:KẾ\s*HOẠCH|CHƯƠNG\s+TRÌNH|ĐỀ\s+ÁN|QUYẾT\s*ĐỊNH|QUY\s+CHẾ|CHỈ\s+THỊ|NGHỊ\s+QUYẾT|THÔNG\s+BÁO|HƯỚNG\s+DẪN|BÁO\s+CÁO|KẾT\s+LUẬN|TỜ\s+TRÌNH|CÔNG\s+ĐIỆN|PHƯƠNG\s+ÁN)(?=$|\s|:)/u
/** "Kế hoạch" alone on its line, as texts typed by hand have it. */
const KIND_ALONE =
  /^(?:kế hoạch|chương trình(?: hành động)?|đề án|quyết định|quy chế|chỉ thị|nghị quyết|thông báo|hướng dẫn|báo cáo|kết luận|tờ trình)\s*:?$/iu
const KIND_TAIL = /^(?:\s+(?:HÀNH\s+ĐỘNG|LIÊN\s+NGÀNH|PHỐI\s+HỢP))(?=$|\s)/u
/** "QUYẾT ĐỊNH:" above the articles of a decision has no title below it. */
const RESOLVES = /^(?:QUYẾT\s*ĐỊNH|QUYẾT\s+NGHỊ|NGHỊ\s+QUYẾT|CHỈ\s+THỊ)\s*[:.]$/u
const NEVER_TITLE =
  /^(?:căn cứ|kính gửi|xét đề nghị|theo đề nghị|điều \d|số\s*:|số \d+[/-]|độc lập|phần (?:i|thứ|mở)|chương i)(?![\p{L}])/u
const BODY_BEGINS =
  /^(?:thực hiện|để|nhằm|xét|theo|triển khai|năm \d{4},|trong|ngày|thời gian|những năm|qua|sau|từ|hiện nay|giai đoạn \d{4}\s*-\s*\d{4},|ủy ban|uỷ ban|ubnd|chủ tịch|hội đồng|ban chỉ đạo|sở|tiếp tục|phần|chương)(?![\p{L}])/u
const DATE_LINE = /,\s*ngày\s*(?:\d|[.…]|tháng)/u
const AUTHORITY =
  /^(?:(?:PHÓ\s+)?CHỦ\s+TỊCH|BỘ\s+TRƯỞNG|GIÁM\s+ĐỐC|CỤC\s+TRƯỞNG|TRƯỞNG\s+BAN|(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN|UBND|HỘI\s+ĐỒNG\s+NHÂN\s+DÂN|THỦ\s+TƯỚNG|CHÍNH\s+PHỦ|BAN\s+THƯỜNG\s+VỤ|(?:TỈNH|THÀNH|HUYỆN)\s+(?:ỦY|UỶ)|SỞ\s|BỘ\s|BAN\s+CHỈ\s+ĐẠO)/u
const HEAD_LINE =
  /^(?:CỘNG\s+H|ĐỘC\s+LẬP|TỈNH\s|THÀNH\s+PHỐ\s|QUẬN\s|HUYỆN\s|XÃ\s|PHƯỜNG\s|KT|TM|TL|XÃ HỘI|NGHĨA|DÂN|HÒA|PHÓ|SỐ|BAN NHÂN DÂN|CHỦ NGHĨA|BAN$|CÔNG AN|PHÒNG\s+(?!CHỐNG|NGỪA)\p{Lu}|VĂN PHÒNG|ĐẢNG)/u
const OPEN_LINE =
  /(?:,|-|–|\s(?:của|tại|và|do|với|giữa|về|cho|trên|theo|ngày|tỉnh|huyện|xã|phường|phố|ủy))$/iu
/** "GIAI ĐOẠN" / "2021-2025": years that a portal put on a line of their own. */
const BEFORE_YEARS = /(?<![\p{L}])(?:giai đoạn|thời kỳ|năm|đến|tới|từ)$/iu
/** Words that a body is the object of: "… CỦA" / "ỦY BAN NHÂN DÂN TỈNH". */
const GOVERNS = /(?:-|–|\s(?:của|tại|và|do|với|giữa|cho|theo))$/iu
const PLAN_WORDS =
  /(?:PHÒNG|KẾ HOẠCH|THỰC|TRIỂN|CHƯƠNG TRÌNH|CÔNG TÁC|BAN HÀNH|TĂNG CƯỜNG|XÂY DỰNG|TỔ CHỨC|VỀ VIỆC|PHÊ DUYỆT|QUY ĐỊNH)/u
const LONGEST_TITLE = 420

type Line = Span & { readonly words: string }

function headLines(text: string): Line[] {
  const lines: Line[] = []
  const head = text.slice(0, HEAD)
  for (let from = 0; from < head.length;) {
    const newline = head.indexOf('\n', from)
    const to = newline < 0 ? head.length : newline
    const raw = head.slice(from, to)
    const words = raw.replace(/[|]/g, ' ').trim()
    if (words && !isRuleLine(words)) {
      const start = from + raw.indexOf(words.charAt(0))
      lines.push({ start, end: from + raw.trimEnd().length, words })
    }
    from = to + 1
  }
  return lines
}

const startsText = (words: string): boolean =>
  NEVER_TITLE.test(words.toLowerCase()) ||
  (findLineMarker(words)?.rank ?? 9) <= 5 ||
  /^[([*]/.test(words) ||
  DATE_LINE.test(words)

/** Whether a line goes on with a title of which `taken` is the last line so far. */
function goesOn(taken: Line, first: Line, line: Line): boolean {
  const { words } = line
  if (startsText(words) || RESOLVES.test(words)) return false
  const open = OPEN_LINE.test(taken.words)
  if ((open || BEFORE_YEARS.test(taken.words)) && /^(?:19|20)\d{2}(?!\d)/.test(words)) return true
  if (isAllCaps(taken.words) && /^(?:về|v\/v|thực hiện|tại|trên|nhằm)(?![\p{L}])/u.test(words)) return true
  const opensText = /[:;.]$/.test(words) && words.length > 60 && BODY_BEGINS.test(words.toLowerCase())
  if (isAllCaps(first.words))
    return (
      !opensText &&
      isAllCaps(words) &&
      (GOVERNS.test(taken.words) || !(AUTHORITY.test(words) || KIND_LINE.test(words)))
    )
  if (KIND_LINE.test(words) && isAllCaps(words)) return false
  if (AUTHORITY.test(words) && isAllCaps(words)) return false
  if (/^\p{Ll}/u.test(words)) return true
  return !BODY_BEGINS.test(words.toLowerCase()) && (open || words.length < 120) && !/[.:;,]$/.test(words)
}

/** A first line is a title unless it is a sentence of the text. */
const opensTitle = ({ words }: Line): boolean =>
  !startsText(words) &&
  !(HEAD_LINE.test(words) || (AUTHORITY.test(words) && isAllCaps(words))) &&
  (isAllCaps(words) ||
    !BODY_BEGINS.test(words.toLowerCase()) ||
    (words.length < 260 && !/[.:;,]$/.test(words)))

/** The lines of a title from `index` on. */
function collect(lines: readonly Line[], index: number, begun: readonly Line[] = []): Line[] {
  const taken = [...begun]
  for (const line of lines.slice(index, index + 7)) {
    const last = taken[taken.length - 1]
    if (last ? !goesOn(last, taken[0]!, line) : !opensTitle(line)) break
    taken.push(line)
    if (/[:;.]$/.test(line.words) || taken.reduce((sum, { words }) => sum + words.length, 0) > LONGEST_TITLE)
      break
  }
  return taken
}

/** Words of a title without the blanks that slipped before a comma, and without a closing stop. */
const tidied = (words: string): string =>
  squeeze(words)
    .replace(/ ([,;])\s*/g, '$1 ')
    .replace(/[.:;,/\s]+$/u, '')

/** Title in running case, led by its kind. */
export function asTitle(words: string, kind: DocumentKind | null): string {
  const plain = properCase(cutGluedWords(tidied(words)))
  const prefix =
    kind && !plain.toLowerCase().startsWith(wordOfKind(kind).toLowerCase()) ? `${wordOfKind(kind)} ` : ''
  const title = (prefix + plain).replace(/(?<=^\S+ \S+ )V\/v\s*:?\s*/iu, 'về việc ')
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** The lines as one, those in capitals turned into running case where others are not. */
function inRunningCase(lines: readonly Line[]): string {
  const runs: { readonly caps: boolean; words: string }[] = []
  for (const { words } of lines) {
    const caps = isAllCaps(words)
    const last = runs[runs.length - 1]
    if (last?.caps === caps) last.words += ` ${words}`
    else runs.push({ caps, words })
  }
  if (runs.length === 1) return runs[0]!.words
  return runs.map(({ caps, words }) => (caps ? properCase(words) : words)).join(' ')
}

function titled(
  kind: DocumentKind | null,
  lines: readonly Line[],
  confidence: number,
  why: string,
): TitleReading | null {
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (!first || !last) return null
  const title = asTitle(inRunningCase(lines), kind)
  return { start: first.start, end: last.end, title, kind, confidence, why }
}

const isKindLine = ({ words }: Line): boolean =>
  (KIND_LINE.test(words) && isAllCaps(words) && !RESOLVES.test(words)) || KIND_ALONE.test(words)

/** The title below a line "KẾ HOẠCH", or on it. */
export function findTitleBelowKind(source: PlanSource): TitleReading | null {
  const lines = headLines(source.text)
  for (const [index, line] of lines.entries()) {
    if (!isKindLine(line)) continue
    const named = KIND_LINE.exec(line.words)?.[0] ?? line.words.replace(/\s*:$/, '')
    const kind = kindOfWord(squeeze(named))
    const tail = KIND_TAIL.exec(line.words.slice(named.length))?.[0] ?? ''
    const rest = line.words.slice(named.length + tail.length).replace(/^[\s:]+/, '')
    const below = collect(lines, index + 1, rest ? [{ ...line, words: rest }] : [])
    const reading = titled(kind, below, 0.95, 'title:below-kind')
    if (!reading) continue
    const kindWords = kind ? wordOfKind(kind) : ''
    const title = tail ? reading.title.replace(kindWords, `${kindWords}${tail.toLowerCase()}`) : reading.title
    return { ...reading, title }
  }
  return null
}

/** Capitals that stand where a title would, its kind lost: above the articles of a decision. */
export function findTitleInCapitals(source: PlanSource, kind: DocumentKind | null): TitleReading | null {
  const lines = headLines(source.text)
  const resolves = lines.findIndex(({ words }) => RESOLVES.test(words))
  const bare = lines.findIndex(
    ({ words }) =>
      isAllCaps(words) &&
      words.length > 20 &&
      !HEAD_LINE.test(words) &&
      !AUTHORITY.test(words) &&
      PLAN_WORDS.test(words),
  )
  if (bare < 0 || (kind === 'QĐ' && resolves >= 0 && bare > resolves)) return null
  return titled(kind, collect(lines, bare), 0.8, 'title:capitals')
}

const ABSTRACT = /(?:^|\s)v\/v\s*:?\s*(?=\S|$)|^về việc\s*:?\s*(?=\S)/iu

/** "V/v báo cáo …" below the number of a letter, over the lines of its column. */
export function findAbstract(source: PlanSource): TitleReading | null {
  const cells = readHeadCells(source)
  const index = cells.findIndex(({ words }) => ABSTRACT.test(words) && !/^(?:căn cứ|thực hiện)/iu.test(words))
  const cell = cells[index]
  if (!cell) return null
  const mark = ABSTRACT.exec(cell.words)!
  let words = cell.words.slice(mark.index + mark[0].length)
  let end = cell.end
  for (const next of cells.slice(index + 1, index + 10)) {
    if (next.motto || DATE_LINE.test(next.words)) continue
    if (startsText(next.words) || /^[-–]/.test(next.words) || words.length > 300) break
    if (!/^[\p{Ll}\d(“"]/u.test(next.words) && !OPEN_LINE.test(words)) break
    words += ` ${next.words}`
    end = next.end
  }
  const title = `Công văn về việc ${squeeze(words).replace(/[.:;,\s]+$/u, '')}`
  return { start: cell.start + mark.index, end, title, kind: 'CV', confidence: 0.95, why: 'title:abstract' }
}
