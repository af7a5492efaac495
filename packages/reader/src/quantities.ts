import { NUMBER_WORD, parseFigure, parseNumberWords, scaleOf } from './number-words.ts'
import type { Fraction, Span } from './plan-reading.ts'
import { DURATION_NOUN, PERIOD_NOUN, STRUCTURE_NOUN, UNIT_NOUN } from './unit-nouns.ts'

/** A number in the text that could be a target: a percentage, a part of a whole, or a counted thing. */
export type Quantity = Span & {
  readonly kind: 'percent' | 'fraction' | 'count'
  readonly value: number
  readonly valueTo: number | null
  /** The counted noun; null for percentages. */
  readonly unitWord: string | null
  readonly fraction: Fraction | null
  /** "1 lần/tháng" → "tháng"; "mô hình/huyện" → "huyện". */
  readonly per: string | null
  /** The period stands right behind a slash or "mỗi", so that the unit itself is a frequency. */
  readonly written: 'figure' | 'words' | 'unknown-noun'
}

const FIGURE = '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?)'
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
const SHARE_NOUN = sticky('\\s*(?:tổng\\s+)?số(?![\\p{L}])')
const COUNT = sticky(
  `(${FIGURE})(?:\\s*(?:-|–|đến)\\s*(${FIGURE}))?(?:\\s*\\([\\p{L}\\s]{2,30}\\))?\\s*((?:nghìn|ngàn|vạn|triệu)\\s+)?(?:(?:các|những|cái)\\s+)?(${UNIT_NOUN})(?![\\p{L}])`,
)
const UNKNOWN_COUNT = sticky(`(${FIGURE})\\s+(\\p{Ll}+(?:\\s+\\p{Ll}+)?)(?![\\p{L}])`)
const PER = sticky(
  `\\s*(?:/|(?:trong|trên|mỗi|một|hằng|hàng)(?:\\s+(?:mỗi|một|vòng|1|01))?\\s)\\s*(?:0?1\\s+)?(${PERIOD_NOUN}|xã|phường|huyện|đơn vị|tỉnh|trường|cơ sở|địa phương|khu phố|thôn)(?![\\p{L}])`,
)
const ONCE_PER = sticky('0?(\\d{1,2})\\s*(ngày|tuần|tháng|quý|năm)\\s*(?:/|một|01|1)\\s*lần(?![\\p{L}])')
const START = new RegExp(`(?<![\\d.,#/\\p{L}])\\d|(?<![\\p{L}])${NUMBER_WORD}(?![\\p{L}])`, 'gu')

const WORDS_PERCENT = sticky(`(${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,5})\\s+phần\\s+trăm(?![\\p{L}])`)
const WORDS_SHARE = sticky('(một|hai|ba|bốn)\\s+phần\\s+(hai|ba|tư|bốn|năm|mười)(?![\\p{L}])')
const WORDS_COUNT = sticky(`(${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,4})\\s+(${UNIT_NOUN})(?![\\p{L}])`)
const BEFORE_WORDS_COUNT =
  /(?:ít nhất(?: là)?|tối thiểu(?: là)?|xây dựng(?: được)?|thành lập(?: được)?|tổ chức(?: được)?|mở|duy trì)\s+$/u

const at = (shape: RegExp, text: string, index: number): RegExpExecArray | null => {
  shape.lastIndex = index
  return shape.exec(text)
}

const base = { valueTo: null, unitWord: null, fraction: null, per: null, written: 'figure' } as const

function readPercent(text: string, start: number): Quantity | null {
  const range = at(RANGE_PERCENT, text, start)
  const single = range ?? at(PERCENT, text, start)
  if (!single) return null
  let end = start + single[0].length
  const value = parseFigure(single[1]!)
  const upper = range ? parseFigure(range[2]!) : null
  const part = at(PART, text, end)
  if (part) end += part[0].length
  const fraction = part ? { numerator: parseFigure(part[1]!), denominator: parseFigure(part[2]!) } : null
  return { ...base, start, end, kind: 'percent', value, valueTo: upper, fraction, per: null }
}

function readFraction(text: string, start: number): Quantity | null {
  const match = at(FRACTION, text, start)
  if (!match) return null
  const fraction = { numerator: parseFigure(match[1]!), denominator: parseFigure(match[2]!) }
  const end = start + match[0].length
  if (fraction.denominator === 0) return null
  if (fraction.denominator <= 10 && fraction.numerator < fraction.denominator && at(SHARE_NOUN, text, end)) {
    return { ...base, start, end, kind: 'percent', value: share(fraction), fraction }
  }
  const noun = at(sticky(`\\s*(?:số\\s+)?(${UNIT_NOUN})(?![\\p{L}])`), text, end)
  if (!noun) return null
  return {
    ...base,
    start,
    end,
    kind: 'fraction',
    value: fraction.numerator,
    unitWord: noun[1]!.replace(/\s+/g, ' '),
    fraction,
  }
}

/** A part of a whole in per cent, to two decimals. */
const share = (part: Fraction): number => Math.round((part.numerator / part.denominator) * 10_000) / 100

/** "01 tháng/lần", "6 tháng một lần": once in that time. */
function readOncePer(text: string, start: number): Quantity | null {
  const match = at(ONCE_PER, text, start)
  if (!match) return null
  const per = match[1] === '1' ? match[2]! : `${match[1]} ${match[2]}`
  return { ...base, start, end: start + match[0].length, kind: 'count', value: 1, unitWord: 'lần', per }
}

function readCount(text: string, start: number): Quantity | null {
  const once = readOncePer(text, start)
  if (once) return once
  const match = at(COUNT, text, start)
  if (match) {
    const scale = scaleOf(match[3])
    const end = start + match[0].length
    const per = at(PER, text, end)
    return {
      ...base,
      start,
      end: per ? end + per[0].length : end,
      kind: 'count',
      value: parseFigure(match[1]!) * scale,
      valueTo: match[2] ? parseFigure(match[2]) * scale : null,
      unitWord: match[4]!.replace(/\s+/g, ' '),
      per: per?.[1] ?? null,
    }
  }
  const unknown = at(UNKNOWN_COUNT, text, start)
  if (!unknown || DURATION_NOUN.test(unknown[2]!) || STRUCTURE_NOUN.test(unknown[2]!)) return null
  return {
    ...base,
    start,
    end: start + unknown[0].length,
    kind: 'count',
    value: parseFigure(unknown[1]!),
    unitWord: unknown[2]!,
    written: 'unknown-noun',
  }
}

function readWords(text: string, start: number): Quantity | null {
  const percent = at(WORDS_PERCENT, text, start)
  if (percent) {
    const value = parseNumberWords(percent[1]!)
    return value === null
      ? null
      : { ...base, start, end: start + percent[0].length, kind: 'percent', value, written: 'words' }
  }
  const part = at(WORDS_SHARE, text, start)
  if (part) {
    const fraction = { numerator: parseNumberWords(part[1]!)!, denominator: parseNumberWords(part[2]!)! }
    return {
      ...base,
      start,
      end: start + part[0].length,
      kind: 'percent',
      value: share(fraction),
      fraction,
      written: 'words',
    }
  }
  const count = at(WORDS_COUNT, text, start)
  if (!count || !BEFORE_WORDS_COUNT.test(text.slice(Math.max(0, start - 24), start))) return null
  const value = parseNumberWords(count[1]!)
  if (value === null || STRUCTURE_NOUN.test(count[2]!)) return null
  const end = start + count[0].length
  const per = at(PER, text, end)
  return {
    ...base,
    start,
    end: per ? end + per[0].length : end,
    kind: 'count',
    value,
    unitWord: count[2]!,
    per: per?.[1] ?? null,
    written: 'words',
  }
}

/** "149/223 xã (66,8%)": the figure in brackets restates the one before it. */
const restates = (text: string, before: Quantity, now: Quantity): boolean =>
  now.kind === 'percent' &&
  before.kind !== 'percent' &&
  now.start - before.end < 60 &&
  /^[^,;.()]*\(\s*(?:đạt|chiếm|bằng|tỷ lệ|tương đương|là)?\s*(?:tỷ lệ\s*)?$/u.test(
    text.slice(before.end, now.start),
  )

/**
 * Every number that could be a target, in order.
 *
 * @param masked lower-case text whose other numbers are masked ({@link maskNumbers})
 */
export function readQuantities(masked: string): Quantity[] {
  const found: Quantity[] = []
  START.lastIndex = 0
  for (let match = START.exec(masked); match; match = START.exec(masked)) {
    const start = match.index
    const quantity = /\d/.test(match[0])
      ? (readPercent(masked, start) ?? readFraction(masked, start) ?? readCount(masked, start))
      : readWords(masked, start)
    if (!quantity) {
      if (/\d/.test(match[0]))
        START.lastIndex = start + (/^\d[\d.,/]*/.exec(masked.slice(start, start + 40))?.[0].length ?? 1)
      continue
    }
    const before = found[found.length - 1]
    START.lastIndex = quantity.end
    if (before && restates(masked, before, quantity)) {
      found[found.length - 1] = { ...before, fraction: before.fraction }
      continue
    }
    found.push(quantity)
  }
  return found
}
