import type { PlainDate } from '../plain-date.ts'
import type { Bilingual } from '../words.ts'

/**
 * What a figure is over time (dossier §4.3): `flow` happens in a period and is summed; `stock` is a state at the
 * cut-off and its last value counts; `cumulative` runs from the first day of the plan; `distinct` counts different
 * things and is never summed over periods.
 */
export type ElementKind = 'flow' | 'stock' | 'cumulative' | 'distinct'

/** `S3`: counts of people (trust.md §4): no commune form, never live, read from the released store alone. */
export type Sensitivity = 'S0' | 'S1' | 'S2' | 'S3'

/** `count`: whole numbers ≥ 0; `yes-no`: 0 or 1 per unit, so that a sum counts units; `money`: whole đồng; `decimal`. */
export type ValueType = 'count' | 'yes-no' | 'money' | 'decimal'

/** P published figure seen · L the law requires it · T a plan's target needs it · I inferred (dossier §4.2). */
export type EvidenceGrade = 'P' | 'L' | 'T' | 'I'

/** "Dòng số liệu": one line that somebody reports. There is no value type "text", on purpose. */
export type DataElement = {
  readonly code: string
  readonly name: Bilingual
  /** cơ sở, người, lượt người, vụ, buổi, đồng … people and person-times are different words and never added. */
  readonly unitWord: Bilingual
  readonly valueType: ValueType
  readonly kind: ElementKind
  /** How values of the lower units make the value of the upper one. */
  readonly overUnits: 'sum' | 'none'
  /** How values of the parts of a period make the value of the whole. */
  readonly overTime: 'sum' | 'last' | 'none'
  readonly sensitivity: Sensitivity
  /** Enforcement totals have no ranking, trend, status, cascade or comparison (product.md §2.3). */
  readonly enforcement: boolean
  /** Function code of the agency that owns the figure (reference/agencies.json). */
  readonly owner: string
  readonly definition: Bilingual
  readonly definitionVersion: number
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly evidence: EvidenceGrade
  readonly source: string
}
