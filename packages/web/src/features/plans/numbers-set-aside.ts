import type { AddItemBody, PlanDetail, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { parseFigure } from '@hoanhap/domain/returns/figure-text'

type SetAside = PlanDetail['setAside'][number]

/** How far the words around a number are shown, and taken for the target that is made of it. */
const AROUND = 70
const LONGEST = 400
/** What marks a point of a list, before its words. */
const POINT = /^\s*(?:[-–+*•]|\(?(?:\d{1,2}|[a-zđ])[.)])\s+/u
const SENTENCE_END = /[.;!?](?=\s)|\n/g

export type NumberInWords = { readonly before: string; readonly number: string; readonly after: string }

/** A number with the words around it, within its line. */
export function numberInWords(text: string, { start, end }: SetAside): NumberInWords {
  const line = { from: text.lastIndexOf('\n', start - 1) + 1, to: text.indexOf('\n', end) }
  const from = Math.max(line.from, start - AROUND)
  const to = Math.min(line.to < 0 ? text.length : line.to, end + AROUND)
  return {
    before: `${from > line.from ? '…' : ''}${text.slice(from, start)}`,
    number: text.slice(start, end),
    after: `${text.slice(end, to)}${to < line.to || (line.to < 0 && to < text.length) ? '…' : ''}`,
  }
}

/** The sentence a number stands in, cut to what a target's words may be. */
function sentenceAround(text: string, { start, end }: SetAside): { start: number; end: number } {
  const floor = Math.max(0, start - LONGEST)
  let from = floor
  for (const match of text.slice(floor, start).matchAll(SENTENCE_END)) from = floor + match.index + 1
  from += POINT.exec(text.slice(from, start))?.[0].length ?? 0
  const tail = text.slice(end, end + LONGEST)
  const stop = tail.search(SENTENCE_END)
  const to = end + (stop < 0 ? tail.length : stop)
  const words = text.slice(from, to)
  return {
    start: from + (words.length - words.trimStart().length),
    end: to - (words.length - words.trimEnd().length),
  }
}

/** A target made of a number that the reader set aside: its sentence, its value, its unit; the reviewer completes it. */
export function targetOf(text: string, number: SetAside): AddItemBody {
  const span = sentenceAround(text, number)
  const figure = /\d[\d.,]*\d|\d/.exec(text.slice(number.start, number.end))?.[0] ?? ''
  const value = parseFigure(figure, { code: 'plan', valueType: 'decimal' })
  const isShare =
    /^\s*(?:%|phần trăm)/u.test(text.slice(number.end)) ||
    /%|phần trăm/u.test(text.slice(number.start, number.end))
  return {
    kind: 'target',
    ...span,
    fields: {
      text: text.slice(span.start, span.end),
      value: typeof value === 'number' ? value : null,
      unit: isShare ? '%' : 'count',
      targetKind: isShare ? 'population-share' : 'count',
      operator: '=',
    },
  }
}

/** Rules that may well be wrong about a number; dates, sums of money and past results seldom are. */
const WEAK: ReadonlySet<string> = new Set(
  ['low-confidence', 'unit-unknown', 'scope', 'nested', 'how-often', 'bracket', 'condition'].map(
    (rule) => `set-aside:${rule}`,
  ),
)

/** The numbers that no item has been made of since: those of weak reasons first, each in the order of the text. */
export const openNumbers = (plan: {
  readonly setAside: readonly SetAside[]
  readonly items: readonly PlanItem[]
}): SetAside[] => {
  const targets = plan.items.filter((item) => item.kind === 'target' && item.state !== 'removed')
  return plan.setAside
    .filter(
      ({ start, end }) => !targets.some((each) => (each.start ?? end) <= start && (each.end ?? 0) >= end),
    )
    .toSorted((a, b) => Number(WEAK.has(b.why)) - Number(WEAK.has(a.why)) || a.start - b.start)
}
