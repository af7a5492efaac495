import type { DataElement } from '../catalogue/data-element.ts'
import { Problem } from '../problem.ts'

/** The largest count or amount of one cell: a thousand billion đồng. Sums over all communes stay safe integers. */
export const LARGEST_FIGURE = 1_000_000_000_000
/** Decimal figures are kept to three places, so that their sums are exact in thousandths. */
export const DECIMAL_PLACES = 3
const LARGEST_DECIMAL = 1_000_000_000

/** Whole part plain or grouped in threes by points or spaces, then a decimal comma: 1234 · 1.234 · 1 234,5. */
const FIGURE = /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,(\d+))?$/
const ANSWERS: Readonly<Record<string, 0 | 1>> = { có: 1, yes: 1, không: 0, no: 0 }

type FigureRefusal = 'return/not-a-number' | 'return/negative' | 'return/not-whole' | 'return/too-big'

/**
 * Reads a figure as Vietnamese officials type or paste it. A point groups thousands and a comma begins decimals, so
 * "1.234" is one thousand two hundred thirty-four; "12.5" is refused rather than guessed.
 *
 * @param text as typed; spaces around it and no-break spaces from Excel are fine
 * @returns a number ≥ 0 (whole, but for `decimal`: at most three places), or the Problem: `return/not-a-number`,
 *   `return/negative`, `return/not-whole`, `return/too-big`; never with the text itself, which may hold anything
 */
export function parseFigure(
  text: string,
  element: Pick<DataElement, 'code' | 'valueType'>,
): number | Problem {
  const refuse = (code: FigureRefusal, facts = {}) => new Problem(code, { element: element.code, ...facts })
  const tidy = text.normalize('NFKC').trim().toLowerCase()
  if (element.valueType === 'yes-no' && Object.hasOwn(ANSWERS, tidy)) return ANSWERS[tidy]!

  const unsigned = tidy.replace(/^[-\u2212\u2013]\s*/u, '')
  const match = FIGURE.exec(unsigned)
  if (!match) return refuse('return/not-a-number')
  const value = Number(`${match[1]!.replace(/[. ]/g, '')}.${match[2] ?? '0'}`)
  if (unsigned !== tidy && value !== 0) return refuse('return/negative')

  const places = (match[2] ?? '').replace(/0+$/, '').length
  if (element.valueType !== 'decimal' && places > 0) return refuse('return/not-whole')
  if (places > DECIMAL_PLACES) return refuse('return/not-a-number', { decimalPlaces: DECIMAL_PLACES })
  const max = largestFigure(element)
  return value > max ? refuse('return/too-big', { max }) : value
}

/** The largest value a cell of this element may hold. */
export function largestFigure({ valueType }: Pick<DataElement, 'valueType'>): number {
  if (valueType === 'yes-no') return 1
  return valueType === 'decimal' ? LARGEST_DECIMAL : LARGEST_FIGURE
}
