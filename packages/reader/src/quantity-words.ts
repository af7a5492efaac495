import { NUMBER_WORD, parseNumberWords } from './number-words.ts'
import { matchAt, oneLine, quantityOf, shareOf, sticky, type Quantity } from './quantity.ts'
import { countWithRepeats, readOncePer } from './quantity-periods.ts'
import { STRUCTURE_NOUN, UNIT_NOUN } from './unit-nouns.ts'

const PERCENT = sticky(`(${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,5})\\s+phần\\s+trăm(?![\\p{L}])`)
const SHARE = sticky(
  '(một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)\\s+phần\\s+(hai|ba|tư|bốn|năm(?!\\s*\\d)|sáu|bảy|bẩy|tám|chín|mười)(?![\\p{L}])',
)
const PART_OF = sticky(
  `(${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,3})\\s+trên\\s+(${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,3})\\s+(?:tổng\\s+)?(?:số\\s+)?(${UNIT_NOUN})(?![\\p{L}])`,
)
const HALF = sticky('(?:một\\s+)?nửa\\s+(?=(?:tổng\\s+)?số(?![\\p{L}]))')
const FACTOR = sticky('gấp\\s+(đôi|rưỡi|hai|ba|bốn|năm|mười)(?:\\s+lần)?(?![\\p{L}])')
const COUNT = sticky(`(${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,4})\\s+(${UNIT_NOUN})(?![\\p{L}])`)

/** Words that make a number in words a count; without them "một cơ sở" is just some establishment. */
const BEFORE_COUNT =
  /(?:ít nhất(?: là)?|tối thiểu(?: là)?|không (?:dưới|ít hơn|quá)|tối đa|xây dựng(?: được)?|thành lập(?: được)?|tổ chức(?: được)?|mở|duy trì|nhân rộng|phấn đấu(?: có)?|phát hành|sản xuất|biên soạn|toàn bộ|tất cả|(?<![\p{L}])cả|(?:mỗi|hằng|hàng|một)\s+(?:ngày|tuần|tháng|quý|năm)|mỗi\s+(?:xã|phường|đặc khu|huyện|quận|đơn vị|trường|cơ sở|địa phương|thôn))\s+$/u
/** The number opens its line or sentence: "Ba mô hình được thành lập". */
const OPENING = /(?:^|[\n.;:•+*–-])\s*$/u

const FACTORS: Readonly<Record<string, number>> = { đôi: 2, rưỡi: 1.5 }

function readShare(text: string, start: number): Quantity | null {
  const half = matchAt(HALF, text, start)
  const part = half ? null : matchAt(SHARE, text, start)
  if (half)
    return quantityOf(start, start + half[0].trimEnd().length, {
      kind: 'percent',
      value: 50,
      written: 'words',
    })
  if (!part) return null
  const fraction = { numerator: parseNumberWords(part[1]!)!, denominator: parseNumberWords(part[2]!)! }
  return quantityOf(start, start + part[0].length, {
    kind: 'percent',
    value: shareOf(fraction),
    fraction,
    written: 'words',
  })
}

/** "Bảy trên tám quận, huyện": 7/8 in words. */
function readPart(text: string, start: number): Quantity | null {
  const part = matchAt(PART_OF, text, start)
  const numerator = part ? parseNumberWords(part[1]!) : null
  const denominator = part ? parseNumberWords(part[2]!) : null
  if (!part || !numerator || !denominator || numerator > denominator) return null
  const noun = part[3]!
  return quantityOf(start, start + part[0].length - noun.length, {
    kind: 'fraction',
    value: numerator,
    unitWord: oneLine(noun),
    fraction: { numerator, denominator },
    written: 'words',
  })
}

function readFactor(text: string, start: number): Quantity | null {
  const factor = matchAt(FACTOR, text, start)
  if (!factor) return null
  const value = FACTORS[factor[1]!] ?? parseNumberWords(factor[1]!)
  if (value === null) return null
  return quantityOf(start, start + factor[0].length, {
    kind: 'count',
    value,
    unitWord: 'lần',
    written: 'words',
  })
}

function readCount(text: string, start: number): Quantity | null {
  const count = matchAt(COUNT, text, start)
  if (!count) return null
  const before = text.slice(Math.max(0, start - 24), start)
  const opens = OPENING.test(before) && !/^(?:không|năm)\s/u.test(count[0])
  if (!opens && !BEFORE_COUNT.test(before)) return null
  const value = parseNumberWords(count[1]!)
  const noun = count[2]!
  if (!value || STRUCTURE_NOUN.test(noun) || /^số(?![\p{L}])/u.test(noun)) return null
  const nounStart = start + count[0].length - noun.length
  return countWithRepeats(text, start, noun, nounStart, { value, written: 'words' })
}

/** The quantity in words that begins at `start`: "một trăm phần trăm", "hai phần ba", "gấp đôi", "ba mô hình". */
export function readWordsAt(text: string, start: number): Quantity | null {
  const percent = matchAt(PERCENT, text, start)
  const value = percent ? parseNumberWords(percent[1]!) : null
  if (percent && value !== null)
    return quantityOf(start, start + percent[0].length, { kind: 'percent', value, written: 'words' })
  return (
    readShare(text, start) ??
    readPart(text, start) ??
    readFactor(text, start) ??
    readOncePer(text, start) ??
    readCount(text, start)
  )
}
