import { findLineMarker, isAllCaps, isRuleLine, isTableRow } from './line-markers.ts'

const SENTENCE_END = /[.;:!?…]["”’)\]]*$/
const OPEN_END =
  /(?:,|-|–|\(|(?<![\p{L}])(?:và|của|với|cho|tại|theo|về|việc|do|từ|đến|các|những|số|ngày|tháng|năm|là|có|được|trên|dưới|nhất|thiểu|khoảng|thành|thị|ủy|uỷ|bộ|sở|hội|căn|hoặc|trong|để|bị|ban|nghị|quyết|chỉ|thông|kế))$/iu
/** "xã hội", "cơ sở", "cán bộ" end a statement; "Hội", "Sở", "Bộ" begin the name of a body. */
const ENDED_NOUN =
  /(?<![\p{L}])(?:xã hội|cơ sở|trụ sở|cán bộ|toàn bộ|nội bộ|đồng bộ|tiến bộ|địa bàn tỉnh|cơ hội|thông báo|tình hình chung|lễ hội|đại hội|quốc hội|chủ nghĩa xã hội)$/iu
/** How the first sentence of a plan begins: never the rest of its title. */
const BODY_OPENING =
  /^(?:Căn cứ|Kính gửi|Nơi nhận|Xét|Điều \d|(?:Thực hiện|Triển khai|Căn cứ) (?:Quyết|Kế hoạch số|Công văn|Chỉ thị|Nghị|Luật|Pháp lệnh|Kết luận số|Thông tư|Văn bản)|Ngày \d)/u
/** "trên địa bàn tỉnh": a name may follow, but "2. Công an tỉnh" is a whole title. */
const UNIT_END = /(?<![\p{L}])(?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|quận)$/iu

/** The usual width of lines if the text was broken at a fixed width, else 0. */
function brokenWidth(lines: readonly string[]): number {
  const lengths: number[] = []
  let broken = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trim()
    if (!line || SENTENCE_END.test(line)) continue
    lengths.push(line.length)
    if (/^\p{Ll}/u.test(lines[i + 1]!.trim()) && !findLineMarker(lines[i + 1]!.trim())) broken++
  }
  if (broken < 3 || broken < lengths.length * 0.15) return 0
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? 0
  return width <= 160 ? width : 0
}

/** "Chương II", "Điều 4.", "a)": a marker whose title or words stand on the next line. */
const BARE_MARKER =
  /^(?:(?:phần|chương|mục|điều)\s+(?:thứ\s+\p{L}+|[ivxlc]+|\d+[a-zđ]?|[a-h])\s*[.:]?|(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s*[.)])$/iu
/** "Chánh Văn phòng" at a line's end leaves the name of a body open, if one follows. */
const TITLE_OF_HEAD =
  /(?:Văn phòng|Chủ tịch|Giám đốc|Thủ trưởng|Trưởng phòng|Trưởng ban|Cục trưởng|Viện|Tòa án|Chi cục|(?<!Hải )Phòng)$/u
const TAKES_BODY = /(?<![\p{L}])(?:báo cáo|gửi|trình|tham mưu|phối hợp|chủ trì|đề nghị|yêu cầu|thông qua)$/u
const BODY_NAME =
  /^(?:UBND|HĐND|Ủy ban|Uỷ ban|Sở|Hội|Ban|Bộ|Công an|Phòng|Trung tâm|Mặt trận|MTTQ|Đoàn|Lao động|Văn hóa|Y tế|Kiểm sát|Nội vụ|Tư pháp|Tài chính|Giáo dục)(?![\p{L}])/u
/** "5. UBND", "4. Phòng": a marker and the first word of a body whose name goes on below. */
const BODY_BEGUN =
  /^(?:\d{1,2}[.)]|[a-zđ]\)|[-–+])\s*(?:UBND|HĐND|MTTQ|Ủy ban|Đài|Phòng|Sở|Hội|Ban|Trạm|Trung tâm|Đoàn|Bộ|Tòa|Viện|Công)$/u
const MOST_PAGE_BLANKS = 8

/** Whether `next` goes on with the sentence that `line` left open. */
function continues(line: string, next: string, width: number): boolean {
  if (!line || !next || isRuleLine(line) || isRuleLine(next)) return false
  if (BARE_MARKER.test(line)) return /^[\p{L}"“]/u.test(next) && !findLineMarker(next) && !isTableRow(next)
  if (BODY_BEGUN.test(line)) return /^\p{L}/u.test(next) && !findLineMarker(next) && !isTableRow(next)
  if (isTableRow(line) || isTableRow(next) || /^[|]/.test(next) || line.endsWith('|')) return false
  if (SENTENCE_END.test(line)) return false
  if (isAllCaps(line)) {
    const heading = findLineMarker(line)
    return (
      isAllCaps(next) && heading !== null && heading.rank <= 4 && !findLineMarker(next) && line.endsWith(',')
    )
  }
  if (isAllCaps(next) && next.length > 6) return false
  if (/^[-–]\s?(?:Thương binh|TB(?:&|XH)|Xã hội|Tài chính)(?![\p{L}])/u.test(next) && /\p{L}$/u.test(line))
    return true
  if (findLineMarker(next)) return false
  if (/^\p{Ll}/u.test(next)) return true
  if (OPEN_END.test(line) && !ENDED_NOUN.test(line)) return true
  if ((TITLE_OF_HEAD.test(line) || TAKES_BODY.test(line)) && BODY_NAME.test(next)) return true
  if (BODY_OPENING.test(next)) return false
  if (UNIT_END.test(line) && width > 0 && line.length >= width * 0.5) return true
  return width > 0 && line.length >= width * 0.7 && /^[\p{L}\d("“]/u.test(next)
}

/** A sentence that a page break tore apart: both halves are long and the second begins in lower case. */
const tornByPageBreak = (line: string, next: string): boolean =>
  line.length >= 40 &&
  next.length >= 20 &&
  /[\p{L},]$/u.test(line) &&
  /^\p{Ll}/u.test(next) &&
  !isRuleLine(line) &&
  continues(line, next, 0)

/** Replaces the line ends inside sentences by spaces, one for one, so that no offset moves. */
export function joinBrokenLines(text: string): string {
  const lines = text.split('\n')
  const width = brokenWidth(lines)
  const out: string[] = []
  let last = '' // the last line that has words, trimmed
  let blanks = 0
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim()
    const joins =
      blanks === 0
        ? continues(last, line, width)
        : blanks <= MOST_PAGE_BLANKS &&
          (tornByPageBreak(last, line) ||
            (blanks === 1 && BARE_MARKER.test(last) && continues(last, line, width)))
    if (i > 0) out.push(joins && line ? ' ' : '\n')
    if (joins && line) for (let blank = 1; blank <= blanks; blank++) out[out.length - 1 - 2 * blank] = ' '
    out.push(raw)
    if (line) {
      last = line
      blanks = 0
    } else blanks++
  }
  return out.join('')
}
