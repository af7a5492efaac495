import type { HeadCell } from './document-head.ts'
import { isAllCaps } from './line-markers.ts'
import type { Span } from './plan-reading.ts'

/** One body of a letterhead, e.g. the committee, and below it the department that writes. */
export type LetterheadBody = Span & { readonly lower: string; readonly words: string }

const LEVEL = '(?:tỉnh|tĩnh|thành phố|tp|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)'
/** How the name of a body begins; matched on lower case with old-style tones. */
const BODY = new RegExp(
  `^(?:ủy ban(?! nhân dân\\s+${LEVEL}\\s+đã)|ubnd|ub\\s?mttq|ubmt|hội đồng(?! thi)|hđnd|sở(?! hữu)|bộ(?! trưởng)|phòng(?! chống| ngừa|[,]|,| tránh)|ban(?! hành| nhân dân)|công an|(?:tỉnh|thành|huyện|quận|thị|đảng|liên) ủy|đảng bộ|hội(?! nghị| thảo| và)|(?:tổng )?liên đoàn|công đoàn|(?:tỉnh|thành|huyện|quận|thị|xã|phường)? ?đoàn(?! kết)|mặt trận|mttq|viện(?! trợ)|t(?:òa|oà) án|(?:tổng |chi )?cục|trung tâm|văn phòng|đội (?:kiểm tra|178)|bảo hiểm|trường|đài|báo(?! cáo)|trạm y tế|bệnh viện|chính phủ|thủ tướng|quốc hội|liên ngành|bch|bcđ)(?![\\p{L}])`,
  'u',
)
const NUMBER = /^số(?:\s*(?:ký\s*)?hiệu)?\s*[:.]?\s*(?:\d|[.…_]|\/|$)/u
const DATED = /(?<![\p{L}])ngày\s*(?:\d|[.…_]|tháng|$)/u
const KIND =
  /^(?:kế\s*hoạch|chương\s+trình|đề\s+án|quyết\s*định|quyết\s+nghị|quy\s+(?:chế|định)|chỉ\s+thị|nghị\s+quyết|thông\s+báo|hướng\s+dẫn|báo\s+cáo|kết\s+luận|tờ\s+trình|công\s+điện|phương\s+án|v\/v|về\s+việc)(?![\p{L}])/u
const SAID =
  /(?<![\p{L}])(?:vừa|đã|sẽ|yêu cầu|đề nghị|chỉ đạo|triển khai|tổ chức|xây dựng kế hoạch)(?![\p{L}])/u
const MOST_CELLS = 8

const stops = ({ lower }: HeadCell): boolean => NUMBER.test(lower) || DATED.test(lower) || KIND.test(lower)

/** Capitals, or a short name of a body written in small letters. */
function isPiece(cell: HeadCell | undefined): cell is HeadCell {
  if (!cell || cell.motto || stops(cell) || cell.words.length > 120) return false
  if (isAllCaps(cell.words)) return true
  return (
    cell.words.length < 80 && BODY.test(cell.lower) && !/[.;:]$/.test(cell.words) && !SAID.test(cell.lower)
  )
}

/** The cells that name the writers around one line of the head: the motto, the number or the kind. */
function cellsAround(cells: readonly HeadCell[], anchor: number): HeadCell[] {
  const taken: HeadCell[] = []
  for (let i = anchor - 1; isPiece(cells[i]) && taken.length < MOST_CELLS; i--) taken.unshift(cells[i]!)
  if (!cells[anchor]!.motto) return taken
  const below: HeadCell[] = []
  let at = anchor + 1
  for (; below.length < MOST_CELLS && (cells[at]?.motto || isPiece(cells[at])); at++)
    if (!cells[at]!.motto) below.push(cells[at]!)
  const bounded = cells[at] !== undefined && stops(cells[at]!)
  return bounded || taken.length === 0 ? [...taken, ...below] : taken
}

const joined = (words: readonly string[]): string => words.join(' ').replace(/\s+/g, ' ')

const opensBody = (cells: readonly HeadCell[], index: number): boolean => {
  const before = cells[index - 1]?.lower ?? ''
  const rest = joined(cells.slice(index, index + 3).map(({ lower }) => lower))
  if (/(?:,|-|–|và|của|xã|thương binh,?|^văn)$/u.test(before) && !/^(?:ủy ban nhân dân|ubnd|sở)/u.test(rest))
    return false
  return BODY.test(rest)
}

/** "KHÓA X - KỲ HỌP THỨ 5" below a council is no part of its name. */
const SESSION = /^(?:khóa|nhiệm kỳ|kỳ họp)(?![\p{L}])/u

function bodiesOf(cells: readonly HeadCell[]): LetterheadBody[] {
  const pieces = cells.filter(({ lower }) => !SESSION.test(lower))
  const bodies: HeadCell[][] = []
  for (const [index, cell] of pieces.entries()) {
    if (opensBody(pieces, index)) bodies.push([cell])
    else bodies[bodies.length - 1]?.push(cell)
  }
  return bodies.map((parts) => ({
    start: parts[0]!.start,
    end: Math.max(...parts.map(({ end }) => end)),
    words: joined(parts.map(({ words }) => words)),
    lower: joined(parts.map(({ lower }) => lower)),
  }))
}

/** The bodies of the letterhead from the highest to the one that writes. */
export function readLetterhead(cells: readonly HeadCell[]): LetterheadBody[] {
  const anchors = [
    cells.findIndex(({ motto }) => motto),
    cells.findIndex(({ lower }) => NUMBER.test(lower) && !/^số\s*hiệu/u.test(lower)),
    cells.findIndex(({ lower, words }) => KIND.test(lower) && isAllCaps(words)),
  ]
  for (const anchor of anchors.filter((index) => index >= 0).sort((a, b) => a - b)) {
    const bodies = bodiesOf(cellsAround(cells, anchor))
    if (bodies.length > 0) return bodies
  }
  return []
}
