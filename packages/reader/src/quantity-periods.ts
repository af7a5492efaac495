import { matchAt, oneLine, quantityOf, sticky, type Quantity } from './quantity.ts'
import { PERIOD_NOUN } from './unit-nouns.ts'

const PLACE_NOUN =
  'xã|phường|đặc khu|huyện|quận|đơn vị|tỉnh|trường|cơ sở|địa phương|khu phố|thôn|đoàn|đội|tổ|người|lớp|cuộc|đợt'
/** "trong quý IV", "trong năm 2025" is a time, not a repetition. */
const NO_DATE = '(?!\\s*(?:\\d|#|[ivx]{1,4}(?![\\p{L}])))'
const PER_PERIOD = sticky(
  `\\s*(?:/|(?:trong|trên|mỗi|một|hằng|hàng)(?:\\s+(?:mỗi|một|vòng|1|01))?\\s)\\s*(?:0?1\\s+)?(${PERIOD_NOUN})(?![\\p{L}])${NO_DATE}`,
)
const PER_PLACE = sticky(`\\s*(?:/|(?:cho\\s+|tại\\s+|ở\\s+)?(?:mỗi|từng)\\s)\\s*(${PLACE_NOUN})(?![\\p{L}])`)

/** What a count repeats for, told right behind its noun, and where those words end. */
function readRepeats(text: string, from: number, noun: string): Pick<Quantity, 'per' | 'each' | 'end'> {
  let end = from
  let per: string | null = null
  let each: string | null = null
  for (let turn = 0; turn < 2; turn++) {
    const period: RegExpExecArray | null = per === null ? matchAt(PER_PERIOD, text, end) : null
    const place: RegExpExecArray | null = period || each !== null ? null : matchAt(PER_PLACE, text, end)
    const found = period ?? place
    // "05 cuộc trong năm" is a count for the year; only "lần" says how often.
    if (!found || (noun !== 'lần' && /^\s*trong\s/u.test(found[0]))) break
    if (period) per = period[1]!
    else each = place![1]!
    end += found[0].length
  }
  return { per, each, end }
}

type Count = Pick<Quantity, 'value'> & Partial<Quantity>

/** A count with its noun at `nounStart`, and with "/tháng" or "/xã" behind it. */
export function countWithRepeats(
  text: string,
  start: number,
  noun: string,
  nounStart: number,
  told: Count,
): Quantity {
  const { end, ...repeats } = readRepeats(text, nounStart + noun.length, noun)
  return quantityOf(start, end, { ...told, ...repeats, kind: 'count', unitWord: oneLine(noun), nounStart })
}

const ONCE_PER = sticky('0?(\\d{1,2})\\s*(ngày|tuần|tháng|quý|năm)\\s*(?:/|một|01|1)\\s*lần(?![\\p{L}])')
const WORDS_ONCE_PER = sticky('một\\s+(ngày|tuần|tháng|quý|năm)\\s+một\\s+lần(?![\\p{L}])')

/** "01 tháng/lần", "6 tháng một lần", "một tháng một lần": once in that time. */
export function readOncePer(text: string, start: number): Quantity | null {
  const words = matchAt(WORDS_ONCE_PER, text, start)
  const figure = words ? null : matchAt(ONCE_PER, text, start)
  const per = words ? words[1]! : figure?.[1] === '1' ? figure[2]! : figure && `${figure[1]} ${figure[2]}`
  if (!per) return null
  return quantityOf(start, start + (words ?? figure)![0].length, {
    kind: 'count',
    value: 1,
    unitWord: 'lần',
    per,
    written: words ? 'words' : 'figure',
  })
}
