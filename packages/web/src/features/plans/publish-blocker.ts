import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import type { ProblemCode } from '@hoanhap/domain/problem-catalogue'

/** Codes that keep a plan from being taken into follow-up, in the order in which a person mends them. */
export const BLOCKER_CODES = [
  'plan/header-incomplete',
  'plan/not-reviewed',
  'plan/no-target',
  'plan/bad-target',
  'plan/target-not-linked',
] as const satisfies readonly ProblemCode[]
export type BlockerCode = (typeof BLOCKER_CODES)[number]

export type BlockerGroup = {
  /** `other`: a reason that this version of the page has no words for; it still keeps the button shut. */
  readonly code: BlockerCode | 'other'
  readonly count: number
  /** The items to mend, in the order on the screen; empty when the plan as a whole is meant. */
  readonly itemIds: readonly string[]
}

const isKnown = (code: string): code is BlockerCode => (BLOCKER_CODES as readonly string[]).includes(code)

/**
 * What is left to do before "Đưa vào theo dõi", one entry per reason.
 *
 * @param shownOrder ids of the items in the order on the screen
 */
export function groupBlockers(
  blockers: PlanDetail['blockers'],
  shownOrder: readonly string[],
): BlockerGroup[] {
  const place = new Map(shownOrder.map((id, i) => [id, i]))
  const placeOf = (id: string): number => place.get(id) ?? shownOrder.length
  return [...BLOCKER_CODES, 'other' as const].flatMap((code) => {
    const those = blockers.filter((each) => (isKnown(each.code) ? each.code : 'other') === code)
    if (those.length === 0) return []
    const itemIds = those.flatMap((each) => each.itemId ?? []).toSorted((a, b) => placeOf(a) - placeOf(b))
    return [{ code, count: those.length, itemIds }]
  })
}
