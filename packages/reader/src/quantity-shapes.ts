import { NUMBER_WORD, parseFigure, parseNumberWords, scaleOf } from './number-words.ts'
import type { Fraction, Span } from './plan-reading.ts'
import { DURATION_NOUN, PERIOD_NOUN, STRUCTURE_NOUN, UNIT_NOUN } from './unit-nouns.ts'

/** A number in the text that could be a target: a percentage, a part of a whole, or a counted thing. */
export type Quantity = Span & {
  readonly kind: 'percent' | 'fraction' | 'count'
  readonly value: number
  readonly valueTo: number | null
  /** Where the counted noun begins; the end of the number for percentages. */
  readonly nounStart: number
  /** The counted noun; null for percentages. */
  readonly unitWord: string | null
  readonly fraction: Fraction | null
  /** "1 lần/tháng" → "tháng"; "mô hình/huyện" → "huyện". */
  readonly per: string | null
  /** The period stands right behind a slash or "mỗi", so that the unit itself is a frequency. */
  readonly written: 'figure' | 'words' | 'unknown-noun'
}

const FIGURE =
  '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d])|\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?)'
const PERCENT_SIGN = '(?:%|phần\\s+trăm(?![\\p{L}]))'
const sticky = (source: string): RegExp => new RegExp(source, 'uy')

const RANGE_PERCENT = sticky(
  `(${FIGURE})\\s*${PERCENT_SIGN}?\\s*(?:-|–|—|÷|đến|tới)\\s*(${FIGURE})\\s*${PERCENT_SIGN}`,
)
const PERCENT = sticky(`(${FIGURE})\\s*${PERCENT_SIGN}`)
const PART = sticky(
  `\\s*\\(\\s*(?:tương\\s+(?:đương|ứng)\\s+|là\\s+|khoảng\\s+)?(\\d[\\d.]*)\\s*/\\s*(\\d[\\d.]*)[^()]{0,60}\\)`,
)
const FRACTION = sticky('(\\d[\\d.]*\\d|\\d)\\s*/\\s*(\\d[\\d.]*\\d|\\d)(?![\\d/%])')
const FRACTION_NOUN = sticky(`\\s*(?:số\\s+)?(${UNIT_NOUN})(?![\\p{L}])`)
const SHARE_NOUN = sticky('\\s*(?:tổng\\s+)?số(?![\\p{L}])')
const COUNT = sticky(
  `(${FIGURE})(?:\\s*(?:-|–|đến)\\s*(${FIGURE}))?(?:\\s*\\([\\p{L}\\s]{2,30}\\))?\\s*((?:nghìn|ngàn|vạn|triệu)\\s+)?(?:(?:các|những|cái)\\s+)?(${UNIT_NOUN})(?![\\p{L}])`,
)
const UNKNOWN_COUNT = sticky(`(${FIGURE})\\s+(\\p{Ll}+(?:\\s+\\p{Ll}+)?)(?![\\p{L}])`)
const PER = sticky(
  `\\s*(?:/|(?:trong|trên|mỗi|một|hằng|hàng)(?:\\s+(?:mỗi|một|vòng|1|01))?\\s)\\s*(?:0?1\\s+)?(${PERIOD_NOUN}|xã|phường|huyện|đơn vị|tỉnh|trường|cơ sở|địa phương|khu phố|thôn)(?![\\p{L}])`,
)
const ONCE_PER = sticky('0?(\\d{1,2})\\s*(ngày|tuần|tháng|quý|năm)\\s*(?:/|một|01|1)\\s*lần(?![\\p{L}])')

const WORDS_PERCENT = sticky(`(${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,5})\\s+phần\\s+trăm(?![\\p{L}])`)
const WORDS_SHARE = sticky('(một|hai|ba|bốn)\\s+phần\\s+(hai|ba|tư|bốn|năm|mười)(?![\\p{L}])')
const WORDS_COUNT = sticky(`(${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,4})\\s+(${UNIT_NOUN})(?![\\p{L}])`)
const BEFORE_WORDS_COUNT =
  /(?:ít nhất(?: là)?|tối thiểu(?: là)?|xây dựng(?: được)?|thành lập(?: được)?|tổ chức(?: được)?|mở|duy trì|(?:mỗi|một|hằng|hàng)\s+(?:ngày|tuần|tháng|quý|năm))\s+$/u

const at = (shape: RegExp, text: string, index: number): RegExpExecArray | null => {
  shape.lastIndex = index
  return shape.exec(text)
}
const oneLine = (noun: string): string => noun.replace(/\s+/g, ' ')
/** A part of a whole in per cent, to two decimals. */
const share = ({ numerator, denominator }: Fraction): number =>
  Math.round((numerator / denominator) * 10_000) / 100

type Told = Pick<Quantity, 'kind' | 'value'> & Partial<Quantity>
const quantity = (start: number, end: number, told: Told): Quantity => ({
  start,
  end,
  nounStart: end,
  valueTo: null,
  unitWord: null,
  fraction: null,
  per: null,
  written: 'figure',
  ...told,
})

function readPercent(text: string, start: number): Quantity | null {
  const range = at(RANGE_PERCENT, text, start)
  const single = range ?? at(PERCENT, text, start)
  if (!single) return null
  const end = start + single[0].length
  const part = at(PART, text, end)
  const fraction = part ? { numerator: parseFigure(part[1]!), denominator: parseFigure(part[2]!) } : null
  const valueTo = range ? parseFigure(range[2]!) : null
  return quantity(start, end + (part?.[0].length ?? 0), {
    kind: 'percent',
    value: parseFigure(single[1]!),
    valueTo,
    fraction,
  })
}

function readFraction(text: string, start: number): Quantity | null {
  const match = at(FRACTION, text, start)
  if (!match) return null
  const fraction = { numerator: parseFigure(match[1]!), denominator: parseFigure(match[2]!) }
  const end = start + match[0].length
  if (fraction.denominator === 0) return null
  const isShare =
    fraction.denominator <= 10 &&
    fraction.numerator < fraction.denominator &&
    at(SHARE_NOUN, text, end) !== null
  if (isShare) return quantity(start, end, { kind: 'percent', value: share(fraction), fraction })
  const noun = at(FRACTION_NOUN, text, end)
  return (
    noun &&
    quantity(start, end, {
      kind: 'fraction',
      value: fraction.numerator,
      unitWord: oneLine(noun[1]!),
      fraction,
    })
  )
}

/** "01 tháng/lần", "6 tháng một lần": once in that time. */
function readOncePer(text: string, start: number): Quantity | null {
  const match = at(ONCE_PER, text, start)
  if (!match) return null
  const per = match[1] === '1' ? match[2]! : `${match[1]} ${match[2]}`
  return quantity(start, start + match[0].length, { kind: 'count', value: 1, unitWord: 'lần', per })
}

/** A count with its noun at `nounStart`, and with "/tháng" or "/xã" behind it. */
function withPer(
  text: string,
  start: number,
  noun: string,
  nounStart: number,
  told: Omit<Told, 'kind'>,
): Quantity {
  const end = nounStart + noun.length
  const per = at(PER, text, end)
  return quantity(start, end + (per?.[0].length ?? 0), {
    ...told,
    kind: 'count',
    unitWord: oneLine(noun),
    nounStart,
    per: per?.[1] ?? null,
  })
}

function readCount(text: string, start: number): Quantity | null {
  const match = at(COUNT, text, start)
  if (match) {
    const scale = scaleOf(match[3])
    const noun = match[4]!
    const value = parseFigure(match[1]!) * scale
    const valueTo = match[2] ? parseFigure(match[2]) * scale : null
    return withPer(text, start, noun, start + match[0].length - noun.length, { value, valueTo })
  }
  const unknown = at(UNKNOWN_COUNT, text, start)
  if (!unknown || DURATION_NOUN.test(unknown[2]!) || STRUCTURE_NOUN.test(unknown[2]!)) return null
  const end = start + unknown[0].length
  return quantity(start, end, {
    kind: 'count',
    value: parseFigure(unknown[1]!),
    unitWord: unknown[2]!,
    nounStart: end - unknown[2]!.length,
    written: 'unknown-noun',
  })
}

function readWords(text: string, start: number): Quantity | null {
  const percent = at(WORDS_PERCENT, text, start)
  const percentValue = percent ? parseNumberWords(percent[1]!) : null
  if (percent && percentValue !== null)
    return quantity(start, start + percent[0].length, {
      kind: 'percent',
      value: percentValue,
      written: 'words',
    })
  const part = at(WORDS_SHARE, text, start)
  if (part) {
    const fraction = { numerator: parseNumberWords(part[1]!)!, denominator: parseNumberWords(part[2]!)! }
    return quantity(start, start + part[0].length, {
      kind: 'percent',
      value: share(fraction),
      fraction,
      written: 'words',
    })
  }
  const count = at(WORDS_COUNT, text, start)
  if (!count || !BEFORE_WORDS_COUNT.test(text.slice(Math.max(0, start - 24), start))) return null
  const value = parseNumberWords(count[1]!)
  const noun = count[2]!
  if (value === null || STRUCTURE_NOUN.test(noun)) return null
  return withPer(text, start, noun, start + count[0].length - noun.length, { value, written: 'words' })
}

/** The quantity that begins at `start`, written in figures or in words, or null. */
export function readQuantityAt(text: string, start: number): Quantity | null {
  if (!/\d/.test(text[start]!)) return readWords(text, start)
  return (
    readPercent(text, start) ??
    readFraction(text, start) ??
    readOncePer(text, start) ??
    readCount(text, start)
  )
}
