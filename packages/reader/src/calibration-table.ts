/** Kinds of item that the corpus labels; the others keep the score that their rules gave. */
export type CalibratedKind = 'target' | 'assignment' | 'budget' | 'reporting'

/** How often items with this score of the rules were right in the tuning and validation parts of the corpus. */
export type CalibrationPoint = { readonly score: number; readonly right: number }

/** Fitted to the tuning and validation parts of the corpus by `corpus-calibrate.testing.ts`; not edited by hand. */
export const CALIBRATION: Readonly<Record<CalibratedKind, readonly CalibrationPoint[]>> = {
  target: [],
  assignment: [],
  budget: [],
  reporting: [],
}
