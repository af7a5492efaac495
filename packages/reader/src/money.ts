import { parseFigure } from './number-words.ts'
import type { Span } from './plan-reading.ts'

export type MoneyMention = Span & { readonly amountVnd: number }

const FIGURE = '(?:\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)'
const SCALE = '(?:nghìn|ngàn|triệu|tỷ|tỉ)'
const MONEY = new RegExp(
  `(?<![\\d.,/])(${FIGURE})\\s*(${SCALE}(?:\\s+${SCALE})?)?\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:(?:đồng(?!\\s+(?:đẳng|chí|bào|thời|bộ|thuận))|vnđ|vnd|đ(?![\\p{L}]))|(?<=tỷ|tỉ|triệu))(?![\\p{L}])`,
  'gu',
)
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }
const NOT_MONEY = /^\s*(?:lượt|người|dân|tin nhắn|khách|bản)/u

/** "22,5 tỷ đồng", "15.000.000 đồng", "1.500 triệu đồng", each in whole đồng. */
export function findMoney(lower: string, start: number, end: number): MoneyMention[] {
  const found: MoneyMention[] = []
  const words = lower.slice(start, end)
  for (const match of words.matchAll(MONEY)) {
    const stop = match.index + match[0].length
    if (NOT_MONEY.test(words.slice(stop, stop + 20))) continue
    const scale = (match[2] ?? '').split(/\s+/).reduce((product, word) => product * (SCALES[word] ?? 1), 1)
    const amountVnd = Math.round(parseFigure(match[1]!) * scale)
    if (amountVnd >= 1000) found.push({ start: start + match.index, end: start + stop, amountVnd })
  }
  return found
}
