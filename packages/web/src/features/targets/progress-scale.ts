import type { TargetRow } from '@hoanhap/contract/targets/target-schemas'

/** Places on a bar, 0–100 % of its length. */
export type ProgressBar = {
  /** How far the value reaches; null: no value to draw. */
  readonly value: number | null
  /** What the plan asks by now; null: nothing is asked yet or may be asked. */
  readonly expected: number | null
  readonly goal: number
  readonly milestones: readonly { readonly year: number; readonly value: number; readonly place: number }[]
}

/** Statuses that are judged: only those have a way to go and so a bar. */
const JUDGED: readonly string[] = ['achieved', 'on-track', 'at-risk', 'off-track', 'no-data']

/**
 * The bar of a target from nothing to its goal, or null where none may be drawn: enforcement totals, unreleased
 * figures, what is kept outside the software, levels that have ended (product.md §2.3, trust.md §4), and things that
 * are done or not, which have no way in between.
 */
export function progressBarOf(
  row: Pick<TargetRow, 'enforcement' | 'kind' | 'milestones' | 'assessment'>,
): ProgressBar | null {
  const { status, value, expectedNow, goal } = row.assessment
  if (row.enforcement || row.kind === 'yes-no' || !JUDGED.includes(status)) return null
  const points = [goal, value ?? 0, expectedNow ?? 0, ...row.milestones.map((milestone) => milestone.value)]
  const end = Math.max(...points)
  if (!(end > 0)) return null
  const place = (at: number): number => Math.min(100, Math.max(0, (at * 100) / end))
  return {
    value: value === null ? null : place(value),
    expected: expectedNow === null ? null : place(expectedNow),
    goal: place(goal),
    milestones: row.milestones
      .filter((milestone) => milestone.value !== goal)
      .map((milestone) => ({ ...milestone, place: place(milestone.value) })),
  }
}
