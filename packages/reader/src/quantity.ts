import type { Fraction, Span } from './plan-reading.ts'

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
  /** "1 lần/tháng" → "tháng": the period behind a slash or "mỗi". */
  readonly per: string | null
  /** "01 mô hình/huyện" → "huyện": the unit behind a slash or "mỗi". */
  readonly each: string | null
  readonly written: 'figure' | 'words' | 'unknown-noun' | 'shared-noun'
}

type Told = Pick<Quantity, 'kind' | 'value'> & Partial<Quantity>

/** A quantity from `start` to `end`; what is not told is absent, and the noun stands at the end. */
export const quantityOf = (start: number, end: number, told: Told): Quantity => ({
  start,
  end,
  nounStart: end,
  valueTo: null,
  unitWord: null,
  fraction: null,
  per: null,
  each: null,
  written: 'figure',
  ...told,
})

/** A shape that is tried at one place of the text only. */
export const sticky = (source: string): RegExp => new RegExp(source, 'uy')

/** What a sticky shape matches at `index`, or null. */
export function matchAt(shape: RegExp, text: string, index: number): RegExpExecArray | null {
  shape.lastIndex = index
  return shape.exec(text)
}

/** A noun that was broken over two lines, in one. */
export const oneLine = (noun: string): string => noun.replace(/\s+/g, ' ')

/** A part of a whole in per cent, to two decimals. */
export const shareOf = ({ numerator, denominator }: Fraction): number =>
  Math.round((numerator / denominator) * 10_000) / 100
