import type { PlanDetail, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
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
 * What is left to do before "Đưa vào theo dõi", one entry per reason. That no target was accepted yet is not said
 * while targets wait for review: reviewing them is the way to mend it, and it is said already.
 *
 * @param ordered every item of the plan, in the order on the screen
 */
export function groupBlockers(
  blockers: PlanDetail['blockers'],
  ordered: readonly Pick<PlanItem, 'id' | 'kind' | 'state'>[],
): BlockerGroup[] {
  const place = new Map(ordered.map((item, i) => [item.id, i]))
  const placeOf = (id: string): number => place.get(id) ?? ordered.length
  const targetsWait = ordered.some((item) => item.kind === 'target' && item.state === 'proposed')
  return [...BLOCKER_CODES, 'other' as const].flatMap((code) => {
    const those = blockers.filter((each) => (isKnown(each.code) ? each.code : 'other') === code)
    if (those.length === 0 || (code === 'plan/no-target' && targetsWait)) return []
    const itemIds = those.flatMap((each) => each.itemId ?? []).toSorted((a, b) => placeOf(a) - placeOf(b))
    return [{ code, count: those.length, itemIds }]
  })
}
