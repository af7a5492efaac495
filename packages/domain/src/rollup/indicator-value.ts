import type { Indicator } from '../catalogue/indicator.ts'
import { exactSum, roundedRatio } from './exact-sum.ts'

/** A figure of one element for one unit and period, with how many units stand behind it. */
export type ElementFigure = { readonly value: number; readonly unitsReported: number }

export type IndicatorValue = {
  /** Rounded half away from zero to the indicator's decimals; null if a part is unknown or the denominator is 0. */
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** The fewest units behind any element of the numerator; 0 if one has none. */
  readonly unitsReported: number
}

/**
 * Computes an indicator from its parts; a percentage of a province is never made of the percentages of its communes.
 * An element nobody has reported makes its whole side unknown: a sum with a hole in it is not a sum.
 *
 * @param figures by element code; leave out what nobody reported
 * @param unitCount units of the level the denominator counts, at the date; null if the indicator counts no units
 */
export function indicatorValue(
  indicator: Indicator,
  figures: ReadonlyMap<string, ElementFigure>,
  unitCount: number | null,
): IndicatorValue {
  const numerator = sumOf(indicator.numerator, figures)
  const denominator = denominatorOf(indicator, figures, unitCount)
  const unitsReported = Math.min(...indicator.numerator.map((code) => figures.get(code)?.unitsReported ?? 0))
  const behind = { numerator, denominator, unitsReported: Number.isFinite(unitsReported) ? unitsReported : 0 }
  if (numerator === null) return { value: null, ...behind }
  if (indicator.denominator === null) {
    return { value: roundedRatio(numerator, 1, indicator.factor, indicator.decimals), ...behind }
  }
  if (denominator === null || denominator <= 0) return { value: null, ...behind }
  return { value: roundedRatio(numerator, denominator, indicator.factor, indicator.decimals), ...behind }
}

function denominatorOf(
  { denominator }: Indicator,
  figures: ReadonlyMap<string, ElementFigure>,
  unitCount: number | null,
): number | null {
  if (denominator === null) return null
  return 'unitsOf' in denominator ? unitCount : sumOf(denominator, figures)
}

function sumOf(codes: readonly string[], figures: ReadonlyMap<string, ElementFigure>): number | null {
  const known = codes.flatMap((code) => figures.get(code) ?? [])
  return known.length < codes.length || codes.length === 0 ? null : exactSum(known.map(({ value }) => value))
}
