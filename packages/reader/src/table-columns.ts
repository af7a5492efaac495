import { lowerVietnamese } from './spelling.ts'
import type { TableCell } from './text-tables.ts'

/** A column that holds the aims of a year, or the level of a year gone by. */
export type YearColumn = { readonly at: number; readonly year: number | null; readonly head: string }
/** Which columns of a table of targets hold what. */
export type TargetColumns = {
  readonly name: number
  readonly unit: number | null
  readonly values: readonly YearColumn[]
  readonly past: readonly YearColumn[]
}

const NAME_HEAD =
  /(?:tên chỉ tiêu|chỉ tiêu|mục tiêu|nội dung|chỉ số|nhiệm vụ|hoạt động|tiêu chí|danh mục|lĩnh vực)(?![\p{L}])/u
const UNIT_HEAD = /^(?:đơn vị(?: tính| đo)?|đvt|đv tính|đv)\s*(?:\(.*\))?$/u
const VALUE_HEAD = /(?:kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|giao|số lượng|giá trị|mức|kh)(?![\p{L}])/u
const PAST_HEAD =
  /(?:(?<!(?:lộ trình|kế hoạch|tiến độ|thời gian|mục tiêu|tổ chức) )thực hiện|kết quả(?! (?:cần|phải|dự kiến|đầu ra|mong đợi))|hiện trạng|cơ sở so sánh|ước|đã đạt|hiện có|năm gốc|xuất phát)(?![\p{L}])/u
const OTHER_HEAD =
  /(?:kinh phí|tiền|đơn giá|dự toán|ghi chú|cơ quan|chủ trì|phối hợp|thời gian|tiến độ|nguồn|phụ trách|địa điểm|điểm|đơn vị (?:thực hiện|chịu|được))(?![\p{L}])/u
const MONEY_TABLE =
  /(?:đơn giá|thành tiền|dự toán|nội dung chi|khoản chi|mục chi|số tiền)(?! tiết)(?![\p{L}])/u

/** A table of sums of money, whose figures are no aims. */
export const isMoneyTable = (header: readonly TableCell[]): boolean =>
  header.some(({ text }) => MONEY_TABLE.test(lowerVietnamese(text)))

/** "2023", "Giai đoạn 2021 - 2025": the last year a head names. */
function yearOf(head: string): number | null {
  const years = head.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)
  return years ? Number(years[years.length - 1]) : null
}

/** Reads the heads of a table; null if it is no table of targets. */
export function readTargetColumns(header: readonly TableCell[]): TargetColumns | null {
  const heads = header.map(({ text }) => lowerVietnamese(text).replace(/\s+/g, ' ').trim())
  const name = heads.findIndex(
    (head) => NAME_HEAD.test(head) && !/\d{4}/.test(head) && !OTHER_HEAD.test(head),
  )
  if (name < 0) return null
  const unit = heads.findIndex((head) => UNIT_HEAD.test(head))
  const columns = heads.flatMap((head, at) => {
    if (at === name || at === unit || OTHER_HEAD.test(head)) return []
    const year = yearOf(head)
    const aims = year !== null || VALUE_HEAD.test(head)
    return PAST_HEAD.test(head) || aims ? [{ at, year, head }] : []
  })
  const isPast = ({ head }: YearColumn): boolean => PAST_HEAD.test(head)
  const values = columns.filter((column) => !isPast(column))
  return values.length > 0
    ? { name, unit: unit < 0 ? null : unit, values, past: columns.filter(isPast) }
    : null
}

const SUBHEAD =
  /^(?:(?:năm |kh |kế hoạch |mục tiêu |giai đoạn )*(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?|thực hiện|kế hoạch|ước thực hiện|mục tiêu|số lượng|tỷ lệ(?: \(%\))?|(?:thực hiện|ước thực hiện) (?:năm )?(?:19|20)\d{2})$/u
const SPANS_COLUMNS = /(?:năm|giai đoạn|kế hoạch|mục tiêu|lộ trình|chỉ tiêu|thời gian)(?![\p{L}])/u

const joined = (above: TableCell, below: TableCell): TableCell => ({
  ...below,
  text: `${above.text} ${below.text}`,
})

/** The columns of a head that is repeated, or followed by empty cells, because it spans them. */
function spannedColumns(first: readonly TableCell[]): number[] {
  const goesOn = (at: number): boolean => {
    const text = first[at]?.text
    return at > 0 && text !== undefined && (text === '' || text === first[at - 1]!.text)
  }
  return first.flatMap((_, at) => (goesOn(at) || goesOn(at + 1) ? [at] : []))
}

/** The head that an empty cell of the first row belongs to. */
const headOver = (first: readonly TableCell[], at: number): TableCell =>
  first[first.findLastIndex(({ text }, index) => index <= at && text !== '')] ?? first[at]!

/** Puts each cell of the second row below the head that reaches over it. */
const joinedAt = (first: readonly TableCell[], below: ReadonlyMap<number, TableCell>): TableCell[] =>
  first.map((head, at) => {
    const cell = below.get(at)
    return !cell || cell.text === '' || cell.text === head.text ? head : joined(headOver(first, at), cell)
  })

/**
 * One header out of two rows, where a head spans several columns whose years stand in the second row.
 *
 * @param width cells of a usual row
 * @returns null if the second row is no second row of heads
 */
export function mergeHeaderRows(
  first: readonly TableCell[],
  second: readonly TableCell[],
  width: number,
): TableCell[] | null {
  const below = second.filter(({ text }) => text !== '')
  const aligns = second.length === width && first.length === width
  // A head that reaches over both rows is repeated where its cells were taken apart.
  const own = aligns ? second.filter(({ text }, at) => text !== '' && text !== first[at]!.text) : below
  if (own.length === 0 || !own.every(({ text }) => SUBHEAD.test(lowerVietnamese(text).trim()))) return null
  if (aligns) return joinedAt(first, new Map(second.entries()))
  const spanned = first.length === width ? spannedColumns(first) : []
  if (spanned.length > 0 && spanned.length === below.length)
    return joinedAt(first, new Map(spanned.map((at, index) => [at, below[index]!])))
  const spanning = first.findLastIndex(
    ({ text }, at) =>
      at > 0 &&
      text !== '' &&
      SPANS_COLUMNS.test(lowerVietnamese(text)) &&
      !UNIT_HEAD.test(lowerVietnamese(text)),
  )
  if (spanning < 0 || first.length - 1 + below.length !== width) return null
  const head = first[spanning]!
  return [
    ...first.slice(0, spanning),
    ...below.map((cell) => joined(head, cell)),
    ...first.slice(spanning + 1),
  ]
}
