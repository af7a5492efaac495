import { NUMBER_WORD, parseFigure, parseNumberWords } from './number-words.ts'
import type { Span } from './plan-reading.ts'

export type MoneyMention = Span & { readonly amountVnd: number }

const FIGURE = '(?:\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)'
const SCALE = '(?:nghìn|ngàn|triệu|tr(?=\\s*(?:đồng|đ))|tỷ|tỉ)'
const CURRENCY = 'đồng(?!\\s+(?:đẳng|chí|bào|thời|bộ|thuận|tình|hành|phục|ý|nhất))|vnđ|vnd|đ(?![\\p{L}])'
/** "22,5 tỷ đồng", "1 tỷ 200 triệu đồng", "15.000.000 đ". */
const IN_FIGURES = new RegExp(
  `(?<![\\d.,/])(${FIGURE})\\s{0,3}(${SCALE}(?:\\s+${SCALE})?)?(?:\\s+(${FIGURE})\\s{0,3}(triệu|nghìn|ngàn))?\\s{0,3}(?:\\([^)]{0,60}\\)\\s{0,3})?(?:(?:${CURRENCY})|(?<=tỷ|tỉ|triệu)\\s{0,3})(?![\\p{L}])`,
  'gu',
)
/** "hai mươi hai tỷ năm trăm triệu đồng". */
const IN_WORDS = new RegExp(
  `(?<![\\p{L}])((?:(?:${NUMBER_WORD}|tỷ|tỉ|triệu|rưỡi|phẩy),?\\s+){2,20})(?:${CURRENCY})(?![\\p{L}])`,
  'gu',
)
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
}
const NOT_MONEY = /^\s*(?:lượt|người|dân|tin nhắn|khách|bản|hộ|tờ)/u
const LEAST = 1000

/** More than this nobody plans to spend: the scale was written behind a figure in full ("268.923.380 triệu đồng"). */
const MOST = 1e14

function scaled(figure: string, scale: string | undefined): number {
  const value = parseFigure(figure)
  const product = (scale ?? '').split(/\s+/).reduce((sum, word) => sum * (SCALES[word] ?? 1), value)
  return product > MOST ? value : product
}

/** "hai mươi hai tỷ năm trăm triệu" → 22.500.000.000; null if a part is no number. */
function parseMoneyWords(words: string): number | null {
  let sum = 0
  let last = 1
  let part: string[] = []
  for (const word of [
    ...words
      .replace(/,|không trăm/g, ' ')
      .trim()
      .split(/\s+/),
    '',
  ]) {
    const scale = /^(?:tỷ|tỉ|triệu)$/u.test(word) ? SCALES[word]! : null
    if (word === 'rưỡi') {
      sum += last / 2
      continue
    }
    if (scale === null && word !== '') {
      part.push(word)
      continue
    }
    if (part.length > 0) {
      const [whole, decimals] = part.join(' ').split(/\s*phẩy\s*/)
      const number = parseNumberWords(whole ?? '')
      const tenths = decimals === undefined ? 0 : parseNumberWords(decimals)
      if (number === null || tenths === null) return null
      sum += (number + tenths / 10 ** String(tenths).length) * (scale ?? 1)
    }
    last = scale ?? 1
    part = []
  }
  return sum
}

/** "đồng (bằng chữ: …": what follows a sum in figures is the same sum again. */
const isSpeltOut = (between: string): boolean =>
  /^\s*\(\s*(?:(?:viết )?bằng chữ\s*:?\s*)?[“"]?$/u.test(between)

function inWords(words: string, start: number): MoneyMention[] {
  return [...words.matchAll(IN_WORDS)].flatMap((match) => {
    const amountVnd = Math.round(parseMoneyWords(match[1]!) ?? 0)
    const at = start + match.index
    return amountVnd >= LEAST ? [{ start: at, end: at + match[0].length, amountVnd }] : []
  })
}

/**
 * The amounts of money between two offsets, in figures or in words, each in whole đồng and in order.
 * "22,5 tỷ đồng (Hai mươi hai tỷ năm trăm triệu đồng)" is one amount.
 */
export function findMoney(lower: string, start: number, end: number): MoneyMention[] {
  const words = lower.slice(start, end)
  const found: MoneyMention[] = []
  for (const match of words.matchAll(IN_FIGURES)) {
    const stop = match.index + match[0].length
    if (NOT_MONEY.test(words.slice(stop, stop + 20))) continue
    const more = match[3] === undefined ? 0 : scaled(match[3], match[4])
    // "năm 2026 25 triệu đồng": a figure without a scale is no part of the one behind it.
    const alone = match[3] !== undefined && match[2] === undefined
    const amountVnd = Math.round(alone ? more : scaled(match[1]!, match[2]) + more)
    if (amountVnd >= LEAST)
      found.push({
        start: start + match.index + (alone ? match[0].indexOf(match[3]!, match[1]!.length) : 0),
        end: start + match.index + match[0].trimEnd().length,
        amountVnd,
      })
  }
  const written = inWords(words, start).filter((mention) =>
    found.every(
      (told) =>
        (told.end <= mention.start && !isSpeltOut(lower.slice(told.end, mention.start))) ||
        told.start >= mention.end,
    ),
  )
  return written.length === 0 ? found : [...found, ...written].sort((a, b) => a.start - b.start)
}
