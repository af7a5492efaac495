/** Kinds of item that the corpus labels; the others keep the score that their rules gave. */
export type CalibratedKind = 'target' | 'assignment' | 'budget' | 'reporting'

/** How often items with this score of the rules were right in the tuning and validation parts of the corpus. */
export type CalibrationPoint = { readonly score: number; readonly right: number }

/** Fitted to the tuning and validation parts of the corpus by `corpus-calibrate.testing.ts`; not edited by hand. */
export const CALIBRATION: Readonly<Record<CalibratedKind, readonly CalibrationPoint[]>> = {
  target: [
    { score: 0.677, right: 0.958 },
    { score: 0.91, right: 0.993 },
  ],
  assignment: [
    { score: 0.7, right: 0.938 },
    { score: 0.849, right: 0.996 },
    { score: 0.902, right: 0.998 },
    { score: 0.93, right: 0.999 },
  ],
  budget: [
    { score: 0.799, right: 0.987 },
    { score: 0.95, right: 0.99 },
  ],
  reporting: [
    { score: 0.693, right: 0.942 },
    { score: 0.866, right: 0.985 },
  ],
}
