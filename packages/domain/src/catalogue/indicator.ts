import type { Bilingual } from '../words.ts'
import type { Sensitivity } from './data-element.ts'

/** The denominator of a coverage of units: how many units of that level lie in the target's scope at the date. */
export type UnitCount = { readonly unitsOf: 'district' | 'commune' | 'province' }

/** "Chỉ số theo dõi": how a target is computed from data elements. */
export type Indicator = {
  readonly code: string
  readonly name: Bilingual
  readonly unitWord: Bilingual
  /** Element codes whose sum is the numerator. */
  readonly numerator: readonly string[]
  /** Element codes whose sum is the denominator; a count of units; or null for a plain count. */
  readonly denominator: readonly string[] | UnitCount | null
  /** 100 for a percentage, 1 for a count. */
  readonly factor: 1 | 100
  readonly decimals: 0 | 1 | 2
  readonly direction: 'up' | 'down'
  readonly sensitivity: Sensitivity
  readonly enforcement: boolean
  readonly definition: Bilingual
  readonly source: string
}
