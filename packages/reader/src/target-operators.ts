import { parseFigure } from './number-words.ts'
import type { TargetOperator } from './plan-reading.ts'

/** How a number binds: its operator, how much of the words before it belong to it, and why. */
type OperatorReading = {
  readonly operator: TargetOperator
  /** Length of the operator words at the end of the text before the number. */
  readonly length: number
  readonly baselineValue: number | null
  readonly approximate: boolean
  readonly why: string
}

const FILL =
  '(?:\\s*(?:tại|có|đạt|là|được|khoảng|cho|từ|thêm|ở|mức|tỷ lệ|chiếm|đến|lên|số|bình quân|hằng năm|hàng năm|mỗi năm))*\\s*'
const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})${FILL}$`, 'u')

const AT_LEAST = before(
  'ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|không nhỏ hơn|không kém|trên|hơn|vượt|vượt mức|cao hơn|lớn hơn|từ trên|đạt trên|tối thiểu là|ít nhất là|ít nhất phải',
)
const AT_LEAST_SIGN = /(?:≥|>=|>)\s*$/u
const AT_MOST = before(
  'dưới|không quá|không vượt quá|không vượt|tối đa|nhiều nhất|thấp hơn|nhỏ hơn|ít hơn|không cao hơn|không lớn hơn|không hơn|xuống dưới|còn dưới',
)
const AT_MOST_SIGN = /(?:≤|<=|<)\s*$/u
/** "Không để … vượt quá 10%": the number is a ceiling. */
const NOT_ABOVE = /(?<![\p{L}])không\s+(?:để|có)[^,;.]{0,90}?(?:vượt(?:\s+quá)?|quá|trên|cao\s+hơn)\s*$/u
const DOWN_TO = before('(?:giảm\\s+)?xuống(?:\\s+còn)?|giảm\\s+còn|chỉ\\s+còn|hạ\\s+xuống|còn')
const UP_TO =
  /(?<![\p{L}])(?:tăng|nâng|đưa)(?:[^,;.]{0,60}?)\s+lên(?:\s+(?:đạt|mức|thành))?(?:\s+(?:trên|khoảng|ít nhất))?\s*$/u
const FALL =
  /(?<![\p{L}])(?:kéo\s+giảm|làm\s+giảm|cắt\s+giảm|gi[ảã]m)(?!\s+(?:hại|tác\s+hại|nghèo|thiểu|nhẹ|kỳ\s+thị|sự\s+kỳ\s+thị|phân\s+biệt|đau|bạo\s+lực|nguy\s+cơ))([^,;.:%]{0,90})$/u
/** A ceiling for a rise ("kiềm chế tỷ lệ gia tăng dưới 1%", "tăng không quá 3%") is a ceiling. */
const RISE =
  /(?<![\p{L}])(?<!(?:tỷ lệ|tỉ lệ|tốc độ|mức|đà|sự|số)\s)(?:gia\s+tăng|tăng\s+thêm|tăng)(?!\s+cường)([^,;.:%]{0,90})$/u
const KEEP =
  /(?<![\p{L}])(?:(?:tiếp tục\s+)?duy\s+trì(?:\s+(?:tỷ lệ|tỉ lệ|số)[^,;.:%\d]{0,90}?\s(?:đạt|ở|là)|\s[^,;.:%\d]{3,60}?\s(?:cho|với)|\s(?:tiếp cận|hoạt động|điều trị|hỗ trợ|quản lý|sinh hoạt))?|giữ\s+vững|giữ\s+nguyên|giữ\s+ổn\s+định|giữ(?=\s*$)|bảo\s+đảm\s+duy\s+trì)(?:\s+(?:được|ổn định|và|nhân rộng|nâng cao chất lượng|hoạt động|hiệu quả|số|tỷ lệ|ở|mức|của|gần|khoảng|đạt))*\s*$/u
const OR_MORE = /^(?:\s*\([^)]{0,30}\))?(?:[^;.\d]{0,80}?)\s+trở\s+lên(?![\p{L}])/u
const OR_LESS = /^(?:\s*\([^)]{0,30}\))?(?:[^,;.]{0,40}?)\s+trở\s+xuống(?![\p{L}])/u
const ABOUT = /(?<![\p{L}])(?:khoảng|xấp xỉ|gần|ước(?:\s+đạt)?)\s*(?:từ\s*)?$/u
const FROM = /(?<![\p{L}])từ\s*$/u
/** "tăng từ 60% lên 80%": the level it starts from is told with the number. */
const FROM_TO =
  /(?:(?<![\p{L}])(?:tăng|nâng|giảm|hạ|kéo giảm|đưa)\s+)?(?<![\p{L}])từ\s+(?:mức\s+|trên\s+|khoảng\s+|hơn\s+)?(\d[\d.,]*)\s*(?:%|\p{L}{1,12}(?:\s\p{L}{1,12}){0,2})?\s*\(?(?:(?:vào|trong|của)\s+)?(?:năm\s+\d{4})?\)?\s*,?\s*(?:giảm\s+|tăng\s+)?(?:xuống|lên)(?:\s+(?:còn|mức|đạt|thành|dưới|trên|khoảng|ít nhất|tối thiểu|không quá))*\s*$/u
const FROM_LEVEL =
  /từ\s+(?:mức\s+|trên\s+|khoảng\s+)?(\d+(?:[.,]\d+)?)\s*%?(?:[^,;.\d]{0,20}năm\s+\d{4})?[^,;.\d]{0,40}$/u

/** "duy trì" itself belongs to the operator; "duy trì tỷ lệ xã … đạt" tells what is kept. */
const keptLength = (keep: RegExpExecArray): number =>
  /(?:tỷ lệ|tỉ lệ|số)\s/u.test(keep[0]) ? 0 : keep[0].length
const lengthOf = (match: RegExpExecArray | null): number => match?.[0].length ?? 0

type Words = {
  /** The last lower-case words of the clause before the number. */
  readonly near: string
  readonly right: string
  readonly isRange: boolean
  /** "gấp đôi", "gấp 2 lần": a factor is a rise though no "tăng" stands before it. */
  readonly isFactor: boolean
}

const reading = (
  { near }: Words,
  operator: TargetOperator,
  why: string,
  length = 0,
  baselineValue: number | null = null,
): OperatorReading => ({
  operator,
  length,
  baselineValue,
  approximate: ABOUT.test(near),
  why: `operator:${why}`,
})

/** "giảm tỷ lệ vi phạm và 100% …": the number begins an aim of its own. */
const NEW_AIM = /\s(?:và|đồng thời)\s*$/u

/** "giảm tử vong, góp phần đạt mục tiêu 90% …": the fall is done, another aim begins. */
const REACHES = /(?<![\p{L}])(?:xuống|còn|góp phần|mục tiêu|phấn đấu|bảo đảm|đảm bảo)\s/u

/** A fall or a rise by the number itself, unless the number is the level reached or a share kept. */
function readChange(words: Words): OperatorReading | null {
  const { near, right } = words
  const least = AT_LEAST.test(near) || AT_LEAST_SIGN.test(near) || OR_MORE.test(right)
  const fall = FALL.exec(near)
  if (fall && !NEW_AIM.test(fall[1]!) && !REACHES.test(`${fall[1]!} `))
    return reading(words, 'reduce_by', least ? 'reduce-at-least' : 'reduce')
  const rise = RISE.exec(near)
  const ceiling = rise !== null && atMostOf(near) !== null
  if (rise && !ceiling && !NEW_AIM.test(rise[1]!) && !/(?<![\p{L}])(?:lên|đạt)\s/u.test(`${rise[1]!} `))
    return reading(words, 'increase_by', 'increase')
  return words.isFactor ? reading(words, 'increase_by', 'increase') : null
}

/** "dưới", "không quá", but not the "dưới" of "không dưới". */
function atMostOf(near: string): RegExpExecArray | null {
  const most = AT_MOST.exec(near) ?? AT_MOST_SIGN.exec(near)
  if (!most || /không\s+dưới/u.test(most[0])) return null
  return /không\s+(?:dưới|ít hơn|thấp hơn|nhỏ hơn)\s*\S*\s*$/u.test(near) ? null : most
}

/** The number is a level reached from another: "xuống còn", "từ 60% lên 80%". */
function readLevel(words: Words): OperatorReading | null {
  const { near } = words
  const path = FROM_TO.exec(near)
  const fromLevel = (end: number): number | null => {
    const from = path ?? FROM_LEVEL.exec(near.slice(0, end))
    return from ? parseFigure(from[1]!.replace(/[.,]+$/, '')) : null
  }
  const lengthWith = (match: RegExpExecArray | null): number => lengthOf(path ?? match)
  const down = DOWN_TO.exec(near)
  if (down && !words.isRange) return reading(words, '<=', 'down-to', lengthWith(down), fromLevel(down.index))
  if (NOT_ABOVE.test(near)) return reading(words, '<=', 'not-above')
  const most = atMostOf(near)
  if (most) return reading(words, '<=', 'at-most', lengthWith(most), fromLevel(most.index))
  if (path && !words.isRange && !AT_LEAST.test(near))
    return reading(words, '=', 'up-to', lengthOf(path), fromLevel(near.length))
  return null
}

const OR_MORE_NEAR = /^\s*(?:\([^)]*\)\s*)?(?:(?!từ|cấp|loại|khá|lớp|tuổi|hài|lòng)\p{L}+\s+){0,3}trở/u
/** "từ 60% số xã trở lên", "đạt 90% trở lên", but not "80% cán bộ từ cấp phó trở lên". */
const isOrMore = ({ near, right }: Words): boolean => {
  const more = OR_MORE.exec(right)
  return more !== null && (FROM.test(near) || OR_MORE_NEAR.test(more[0]))
}

/**
 * Reads the operator of a number from the words around it.
 *
 * @param left lower-case words of the clause before the number, back to the number before it
 * @param right lower-case words after it
 * @param kind the number is written as "a - b", or is a factor ("gấp đôi")
 */
export function readOperator(
  left: string,
  right: string,
  kind: { readonly isRange: boolean; readonly isFactor: boolean },
): OperatorReading {
  const words: Words = { near: left.slice(-140), right, ...kind }
  const { near } = words
  const level = readChange(words) ?? readLevel(words)
  if (level) return level
  if (OR_LESS.test(right)) return reading(words, '<=', 'or-less', lengthOf(FROM.exec(near)))
  // "từ 3 đến 5 vụ trở lên": more than the upper figure will do as well.
  if (kind.isRange && FROM.test(near) && isOrMore(words))
    return reading(words, '>=', 'or-more', lengthOf(FROM.exec(near)))
  if (kind.isRange) return reading(words, 'range', 'range', lengthOf(ABOUT.exec(near) ?? FROM.exec(near)))
  const least = AT_LEAST.exec(near) ?? AT_LEAST_SIGN.exec(near)
  if (least) {
    const from = FROM_TO.exec(near)
    const start = from ? parseFigure(from[1]!.replace(/[.,]+$/, '')) : null
    return reading(words, '>=', 'at-least', lengthOf(from ?? least), start)
  }
  if (isOrMore(words)) return reading(words, '>=', 'or-more', lengthOf(FROM.exec(near)))
  const keep = KEEP.exec(near)
  if (keep) return reading(words, 'maintain', 'maintain', keptLength(keep))
  if (UP_TO.test(near)) return reading(words, '=', 'up-to')
  return reading(words, '=', 'plain', lengthOf(ABOUT.exec(near)))
}
