import { isAllCaps, isRuleLine, findLineMarker } from './line-markers.ts'
import { kindOfWord, wordOfKind } from './document-kinds.ts'
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
  /^(?:KẾ\s*HOẠCH|CHƯƠNG\s+TRÌNH(?:\s+HÀNH\s+ĐỘNG)?|ĐỀ\s+ÁN|QUYẾT\s*ĐỊNH|QUY\s+CHẾ|CHỈ\s+THỊ|NGHỊ\s+QUYẾT|THÔNG\s+BÁO|HƯỚNG\s+DẪN)(?=$|\s|:)/u
const BODY_BEGINS =
  /^(?:căn cứ|thực hiện (?:quyết định|kế hoạch số|công văn|chỉ thị|nghị|pháp lệnh|luật|chương trình số|kết luận|văn bản|hướng dẫn)|để|nhằm|xét|theo|triển khai (?:quyết định số|kế hoạch số|thực hiện quyết định số)|năm \d{4},|trong|ngày|thời gian|giai đoạn \d{4}\s*-\s*\d{4},|ủy ban|uỷ ban|ubnd|chủ tịch|hội đồng|tiếp tục|kính gửi|điều \d|phần|chương)(?![\p{L}])/u
const NOT_TITLE =
  /^(?:CỘNG\s+H|ĐỘC\s+LẬP|ỦY\s+BAN|UỶ\s+BAN|UBND|HỘI\s+ĐỒNG|SỞ\s|BỘ\s|CHỦ\s+TỊCH|BAN\s+CHỈ|TỈNH\s|THÀNH\s+PHỐ\s|QUẬN\s|HUYỆN\s|XÃ\s|PHƯỜNG\s|CHÍNH PHỦ|THỦ TƯỚNG|KT|TM|TL|XÃ HỘI|NGHĨA|DÂN|HÒA|PHÓ|SỐ|BAN NHÂN DÂN|CHỦ NGHĨA|BAN$)/u

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

const endsTitle = (line: Line): boolean =>
  BODY_BEGINS.test(line.words.toLowerCase()) ||
  (findLineMarker(line.words)?.rank ?? 9) <= 5 ||
  /^\(/.test(line.words) ||
  KIND_LINE.test(line.words)

/** The lines of a title from `index` on. */
function collect(lines: readonly Line[], index: number): Line[] {
  const taken: Line[] = []
  for (const line of lines.slice(index, index + 6)) {
    if (endsTitle(line) || NOT_TITLE.test(line.words)) {
      if (taken.length > 0 && isAllCaps(line.words) && !endsTitle(line)) taken.push(line)
      else break
    } else if (taken.length > 0 && isAllCaps(taken[0]!.words) && !isAllCaps(line.words)) break
    else taken.push(line)
    if (/[:;.]$/.test(line.words) || taken.reduce((sum, { words }) => sum + words.length, 0) > 320) break
  }
  return taken
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
  const words = properCase(squeeze(lines.map((line) => line.words).join(' ')).replace(/[.:;\s]+$/u, ''))
  const prefix =
    kind && !words.toLowerCase().startsWith(wordOfKind(kind).toLowerCase()) ? `${wordOfKind(kind)} ` : ''
  const title = prefix + words
  return {
    start: first.start,
    end: last.end,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    kind,
    confidence,
    why,
  }
}

/** The title below a line "KẾ HOẠCH" (or on it), or capitals that stand in its place. */
function fromLayout(source: PlanSource, codeKind: DocumentKind | null): TitleReading | null {
  const lines = headLines(source.text)
  const index = lines.findIndex(({ words }) => KIND_LINE.test(words) && isAllCaps(words))
  if (index >= 0) {
    const line = lines[index]!
    const kindWords = KIND_LINE.exec(line.words)![0]
    const kind = kindOfWord(squeeze(kindWords))
    const rest = line.words.slice(kindWords.length).replace(/^[\s:]+/, '')
    const first: Line[] = rest ? [{ ...line, words: rest }] : []
    const collected = [...first, ...collect(lines, index + 1)]
    const reading = titled(kind, collected, 0.95, 'title:below-kind')
    if (reading && /^QUYẾT/u.test(kindWords) && collected.length === 0) return null
    if (reading) return reading
  }
  const bare = lines.findIndex(
    ({ words }) =>
      isAllCaps(words) &&
      words.length > 20 &&
      !NOT_TITLE.test(words) &&
      /(?:PHÒNG|KẾ HOẠCH|THỰC|TRIỂN|CHƯƠNG TRÌNH|CÔNG TÁC|BAN HÀNH)/u.test(words),
  )
  const kind = codeKind === 'QĐ' ? null : codeKind
  return bare >= 0 ? titled(kind, collect(lines, bare), 0.8, 'title:capitals') : null
}

const TOLD =
  /(?:ban hành|ký|phê duyệt|tại|triển khai|thực hiện|xây dựng)\s+(?:(?:và|về)\s+)?((?:Kế hoạch|kế hoạch|Chương trình|chương trình|Đề án)\s+(?:số\s+\S+\s+)?(?:ngày\s+[\d/.]+\s+)?(?:(?:về|thực hiện|triển khai|công tác|hành động)\s+)*(?:việc\s+)?(?:[Pp]hòng|[Xx]ây dựng|[Tt]ăng cường|[Tt]hực hiện|[Đđ]iều trị|[Tt]riển khai|[Hh]ành động)[^.;:()\n]{8,220})/gu
const TOLD_END =
  /\s*(?:,\s*(?:cụ thể|với|nhằm|trong đó|theo đó|như sau|có hiệu lực)|\s(?:với (?:mục tiêu|các|nội dung|những)|như sau|nhằm|được ban hành|được phê duyệt|đạt|được|có phát sinh|để|theo quy định)(?![\p{L}])).*$/su
const HEADLINE = /^\s*((?:Kế hoạch|Chương trình|Quyết định|Đề án)\s[^\n]{10,260})$/mu

/** The plan's name as a story or a passage tells it: the first that also tells its years, else the first. */
function fromWords(source: PlanSource): TitleReading | null {
  const head = source.text.slice(0, 60_000)
  let best: TitleReading | null = null
  for (const match of head.matchAll(TOLD)) {
    const words = match[1]!.replace(TOLD_END, '')
    const named = squeeze(words.replace(/\s+số\s+\S+(?:\s+ngày\s+[\d/.]+)?/u, ''))
    const hasYears = /(?:19|20)\d{2}/.test(named)
    const issuing = /^(?:ban hành|ký|phê duyệt)/u.test(match[0])
    if (named.length < 25 || (!hasYears && (best || !issuing))) continue
    const start = match.index + match[0].length - match[1]!.length
    const reading: TitleReading = {
      start,
      end: start + words.length,
      title: named.charAt(0).toUpperCase() + named.slice(1),
      kind: kindOfWord(named),
      confidence: hasYears ? (issuing ? 0.8 : 0.6) : 0.45,
      why: 'title:told',
    }
    if (hasYears) return reading
    best = reading
  }
  return best
}

/** The document's title in running case, led by its kind ("Kế hoạch …"). */
export function findTitle(source: PlanSource, codeKind: DocumentKind | null): TitleReading | null {
  const layout = fromLayout(source, codeKind)
  if (layout) return layout
  const told = fromWords(source)
  if (told && told.confidence >= 0.6) return told
  const headline = HEADLINE.exec(source.text.slice(0, 800))
  if (headline) {
    const words = squeeze(headline[1]!.replace(/^(\S+ \S+)\s+(?:số\s+)?\d+\S*/u, '$1')).replace(/[.:;]+$/, '')
    const start = headline.index + headline[0].indexOf(headline[1]!)
    return {
      start,
      end: start + headline[1]!.length,
      title: words,
      kind: kindOfWord(words),
      confidence: 0.6,
      why: 'title:headline',
    }
  }
  return told && told.title.length <= 160 ? told : null
}
