import type { Span } from './plan-reading.ts'

/** A statement between semicolons; clauses of one sentence share its number. */
export type Clause = Span & { readonly sentence: number; readonly sentenceStart: number }

const ABBREVIATION = /(?:^|[^\p{L}])(?:tp|tx|tt|p|q|h|ths|ts|gs|bs|kt|tm|tl|tuq|st|vd|v|đ\/c|bt)$/u
const LONGEST_BRACKET = 400

/** Whether the stop at `index` ends a sentence rather than an abbreviation or a number. */
function endsSentence(lower: string, text: string, index: number, end: number): boolean {
  if (index + 1 >= end) return true
  if (!/\s/.test(text[index + 1]!)) return false
  const next = /\S/.exec(text.slice(index + 1, index + 8))
  if (!next || !/[\p{Lu}\d“"(\-–+]/u.test(next[0])) return false
  return !ABBREVIATION.test(lower.slice(Math.max(0, index - 5), index))
}

/** Splits `start..end` of the text into clauses at semicolons and sentence ends outside brackets. */
export function splitClauses(lower: string, text: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = []
  let from = start
  let sentence = 0
  let sentenceStart = start
  let bracket = -1
  const close = (to: number): void => {
    const words = text.slice(from, to)
    const trimmed = words.trim()
    const at = from + words.length - words.trimStart().length
    if (trimmed) clauses.push({ start: at, end: at + trimmed.length, sentence, sentenceStart })
  }
  for (let i = start; i < end; i++) {
    const mark = text[i]!
    if (mark === '(') bracket = i
    else if (mark === ')') bracket = -1
    const inside = bracket >= 0 && i - bracket < LONGEST_BRACKET
    if (inside) continue
    if (mark === ';') {
      close(i)
      from = i + 1
    } else if (
      (mark === '.' || mark === '!' || mark === '?' || mark === '…') &&
      endsSentence(lower, text, i, end)
    ) {
      close(i)
      from = i + 1
      sentence++
      sentenceStart = from
    }
  }
  close(end)
  return clauses
}
