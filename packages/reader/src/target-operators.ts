import { parseFigure } from './number-words.ts'
import type { TargetOperator } from './plan-reading.ts'

/** How a number binds: its operator, how much of the words before it belong to it, and why. */
export type OperatorReading = {
  readonly operator: TargetOperator
  /** Length of the operator words at the end of the text before the number. */
  readonly length: number
  readonly baselineValue: number | null
  readonly approximate: boolean
  readonly why: string
}

const FILL =
  '(?:\\s*(?:có|đạt|là|được|khoảng|cho|từ|thêm|ở|mức|tỷ lệ|chiếm|đến|lên|số|bình quân|hằng năm|hàng năm|mỗi năm))*\\s*'
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
const NOT_ABOVE = /(?<![\p{L}])không\s+để[^,;.]{0,90}?(?:vượt(?:\s+quá)?|quá|trên|cao\s+hơn)\s*$/u
const DOWN_TO = before('(?:giảm\\s+)?xuống(?:\\s+còn)?|giảm\\s+còn|chỉ\\s+còn|hạ\\s+xuống|còn')
const UP_TO =
  /(?<![\p{L}])(?:tăng|nâng|đưa)(?:[^,;.]{0,60}?)\s+lên(?:\s+(?:đạt|mức|thành))?(?:\s+(?:trên|khoảng|ít nhất))?\s*$/u
const FALL =
  /(?<![\p{L}])(?:kéo\s+giảm|làm\s+giảm|cắt\s+giảm|giảm)(?!\s+(?:hại|tác\s+hại|nghèo|thiểu|nhẹ|kỳ\s+thị|sự\s+kỳ\s+thị|phân\s+biệt|đau|bạo\s+lực|nguy\s+cơ))([^,;.:%]{0,90})$/u
const RISE = /(?<![\p{L}])(?:gia\s+tăng|tăng\s+thêm|tăng)(?!\s+cường)([^,;.:%]{0,90})$/u
const KEEP =
  /(?<![\p{L}])(?:(?:tiếp tục\s+)?duy\s+trì|giữ\s+vững|giữ\s+nguyên|bảo\s+đảm\s+duy\s+trì)(?:\s+(?:được|ổn định|và|nhân rộng|nâng cao chất lượng|hoạt động|hiệu quả|số|tỷ lệ|mức|của|gần|khoảng))*\s*$/u
const OR_MORE = /^(?:\s*\([^)]{0,30}\))?(?:[^,;.]{0,40}?)\s+trở\s+lên(?![\p{L}])/u
const OR_LESS = /^(?:\s*\([^)]{0,30}\))?(?:[^,;.]{0,40}?)\s+trở\s+xuống(?![\p{L}])/u
const ABOUT = /(?<![\p{L}])(?:khoảng|xấp xỉ|gần|ước(?:\s+đạt)?)\s*(?:từ\s*)?$/u
const FROM = /(?<![\p{L}])từ\s*$/u
const FROM_LEVEL =
  /từ\s+(?:mức\s+|trên\s+|khoảng\s+)?(\d+(?:[.,]\d+)?)\s*%?(?:[^,;.\d]{0,20}năm\s+\d{4})?[^,;.\d]{0,40}$/u

const lengthOf = (match: RegExpExecArray | null): number => match?.[0].length ?? 0

/** A fall or a rise by the number itself, unless the number is the level reached or a share kept. */
function readChange(left: string, atLeast: boolean): OperatorReading | null {
  const approximate = ABOUT.test(left)
  const fall = FALL.exec(left)
  if (fall && !/(?:xuống|còn)\s/u.test(`${fall[1]!} `)) {
    return {
      operator: 'reduce_by',
      length: 0,
      baselineValue: null,
      approximate,
      why: atLeast ? 'operator:reduce-at-least' : 'operator:reduce',
    }
  }
  const rise = RISE.exec(left)
  if (rise && !/(?<![\p{L}])(?:lên|đạt)\s/u.test(`${rise[1]!} `)) {
    return { operator: 'increase_by', length: 0, baselineValue: null, approximate, why: 'operator:increase' }
  }
  return null
}

/**
 * Reads the operator of a number from the words around it.
 *
 * @param left lower-case words of the clause before the number, back to the number before it
 * @param right lower-case words after it
 * @param isRange the number is written as "a - b"
 */
export function readOperator(left: string, right: string, isRange: boolean): OperatorReading {
  const near = left.slice(-140)
  const least = AT_LEAST.exec(near) ?? AT_LEAST_SIGN.exec(near)
  const most = AT_MOST.exec(near) ?? AT_MOST_SIGN.exec(near)
  const isMost =
    most !== null &&
    !/không\s+dưới/u.test(most[0]) &&
    !/không\s+(?:dưới|ít hơn|thấp hơn|nhỏ hơn)\s*\S*\s*$/u.test(near)
  const orMore = OR_MORE.test(right)
  const approximate = ABOUT.test(near)
  const reading = (operator: TargetOperator, length: number, why: string): OperatorReading => ({
    operator,
    length,
    baselineValue: null,
    approximate,
    why,
  })

  const change = readChange(near, least !== null || orMore)
  if (change) return change
  const fromLevel = (end: number): number | null => {
    const from = FROM_LEVEL.exec(near.slice(0, end))
    return from ? parseFigure(from[1]!) : null
  }
  const down = DOWN_TO.exec(near)
  if (down && !isRange)
    return { ...reading('<=', lengthOf(down), 'operator:down-to'), baselineValue: fromLevel(down.index) }
  const ceiling = NOT_ABOVE.exec(near)
  if (ceiling) return reading('<=', 0, 'operator:not-above')
  if (isMost)
    return { ...reading('<=', lengthOf(most), 'operator:at-most'), baselineValue: fromLevel(most.index) }
  if (OR_LESS.test(right)) return reading('<=', lengthOf(FROM.exec(near)), 'operator:or-less')
  if (isRange) return reading('range', lengthOf(ABOUT.exec(near) ?? FROM.exec(near)), 'operator:range')
  if (least) return reading('>=', lengthOf(least), 'operator:at-least')
  if (orMore) return reading('>=', lengthOf(FROM.exec(near)), 'operator:or-more')
  const keep = KEEP.exec(near)
  if (keep) return reading('maintain', lengthOf(keep), 'operator:maintain')
  if (UP_TO.test(near)) return reading('=', 0, 'operator:up-to')
  return reading('=', lengthOf(ABOUT.exec(near)), 'operator:plain')
}
