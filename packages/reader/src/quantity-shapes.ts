import { parseFigure, scaleOf } from './number-words.ts'
import { matchAt as at, oneLine, quantityOf as quantity, shareOf, sticky, type Quantity } from './quantity.ts'
import { countWithRepeats, readOncePer } from './quantity-periods.ts'
import { readWordsAt } from './quantity-words.ts'
import { DURATION_NOUN, STRUCTURE_NOUN, UNIT_NOUN } from './unit-nouns.ts'

const FIGURE =
  '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d])|\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?)'
/** "3 điểm phần trăm" is told of shares, and is one. */
const PERCENT_SIGN = '(?:điểm\\s+)?(?:%|phần\\s+trăm(?![\\p{L}]))'

const RANGE_PERCENT = sticky(
  `(${FIGURE})\\s*${PERCENT_SIGN}?\\s*(?:-|–|—|÷|đến|tới)\\s*(${FIGURE})\\s*${PERCENT_SIGN}`,
)
const PERCENT = sticky(`(${FIGURE})\\s*${PERCENT_SIGN}`)
const PART = sticky(
  `\\s*\\(\\s*(?:tương\\s+(?:đương|ứng)\\s+(?:với\\s+)?|là\\s+|đạt\\s+|gồm\\s+|tức\\s+(?:là\\s+)?|khoảng\\s+)?(\\d[\\d.]*)\\s*/\\s*(\\d[\\d.]*)[^()]{0,60}\\)`,
)
const FRACTION = sticky('(\\d[\\d.]*\\d|\\d)\\s*/\\s*(\\d[\\d.]*\\d|\\d)(?![\\d/%])')
const FRACTION_NOUN = sticky(`\\s*(?:số\\s+)?(${UNIT_NOUN})(?![\\p{L}])`)
const SHARE_NOUN = sticky('\\s*(?:(?:tổng\\s+)?số|được|trở\\s+lên)(?![\\p{L}])')
/** "16/100.000" is a rate, whatever it counts. */
const RATE_BASE = /^1(?:\.?0{3}|0\.?0{3}|00\.?0{3})$/
/** A part in brackets, or at the end of what is told. */
const CLOSED = sticky('\\s*(?:\\)|[.;,](?!\\d)|\\n|$)')
const COUNT = sticky(
  `(${FIGURE})(?:\\s*(?:-|–|đến)\\s*(${FIGURE}))?(?:\\s*\\([\\p{L}\\s]{2,30}\\))?\\s*((?:nghìn|ngàn|vạn|triệu)\\s+)?(?:(?:các|những|cái)\\s+)?(${UNIT_NOUN})(?![\\p{L}])`,
)
/** "lần lượt 40 và 25 người", "năm 2024 có 10, cuối năm 2025 có 15 điểm": the noun, or "%", stands behind the last. */
const YEAR_BETWEEN = '(?:(?:đến|cuối|hết|vào|trong|và)\\s+)*(?:năm\\s+#{4}\\s*)?(?:(?:có|đạt|là|:)\\s*)?'
const SHARED_COUNT = sticky(
  `(${FIGURE})(?=(?:\\s*(?:,|;|và)\\s*${YEAR_BETWEEN}${FIGURE}){0,3}\\s*(?:,|;|và)\\s*${YEAR_BETWEEN}${FIGURE}\\s+(${UNIT_NOUN})(?![\\p{L}]))`,
)
const SHARED_PERCENT = sticky(
  `(${FIGURE})(?=(?:\\s*(?:,|và)\\s*${FIGURE}){0,3}\\s*(?:,|và)\\s+${FIGURE}\\s*${PERCENT_SIGN})`,
)
const UNKNOWN_COUNT = sticky(`(${FIGURE})\\s+(\\p{Ll}+(?:\\s+(?!trở)\\p{Ll}+)?)(?![\\p{L}])`)

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
  if (isShare) return quantity(start, end, { kind: 'percent', value: shareOf(fraction), fraction })
  const noun = at(FRACTION_NOUN, text, end)
  // Without a noun it can only be the part in brackets behind a percentage.
  if (!noun && !RATE_BASE.test(match[2]!) && !at(CLOSED, text, end)) return null
  return quantity(start, end, {
    kind: 'fraction',
    value: fraction.numerator,
    unitWord: noun ? oneLine(noun[1]!) : null,
    fraction,
  })
}

/** A figure whose noun or "%" stands behind a later figure. */
function readShared(text: string, start: number): Quantity | null {
  const percent = at(SHARED_PERCENT, text, start)
  const count = percent ? null : at(SHARED_COUNT, text, start)
  const figure = percent ?? count
  if (!figure) return null
  const end = start + figure[0].length
  const value = parseFigure(figure[1]!)
  if (!count) return quantity(start, end, { kind: 'percent', value })
  return quantity(start, end, { kind: 'count', value, unitWord: oneLine(count[2]!), written: 'shared-noun' })
}

function readCount(text: string, start: number): Quantity | null {
  const match = at(COUNT, text, start)
  if (match) {
    const scale = scaleOf(match[3])
    const noun = match[4]!
    const value = parseFigure(match[1]!) * scale
    const valueTo = match[2] ? parseFigure(match[2]) * scale : null
    return countWithRepeats(text, start, noun, start + match[0].length - noun.length, { value, valueTo })
  }
  const shared = readShared(text, start)
  if (shared) return shared
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

/** The quantity that begins at `start`, written in figures or in words, or null. */
export function readQuantityAt(text: string, start: number): Quantity | null {
  if (!/\d/.test(text[start]!)) return readWordsAt(text, start)
  return (
    readPercent(text, start) ??
    readFraction(text, start) ??
    readOncePer(text, start) ??
    readCount(text, start)
  )
}
