import type { PlanSummary } from '@hoanhap/contract/plans/plan-schemas'
import { fold } from '@hoanhap/domain/fold'

export type PlanListFilter = {
  readonly search: string
  readonly status: PlanSummary['status'] | 'all'
}

/** What is written about a plan, ready to be searched without diacritics. */
const searchTextOf = ({ header, unit }: PlanSummary): string =>
  fold(
    [header.number, header.title, header.issuer, header.periodFrom, header.periodTo, unit.fullName].join(' '),
  )

/** The plans in which every word of the search occurs, in the given order. */
export function filterPlans(plans: readonly PlanSummary[], filter: PlanListFilter): PlanSummary[] {
  const words = fold(filter.search)
    .split(' ')
    .filter((word) => word !== '')
  return plans.filter((plan) => {
    if (filter.status !== 'all' && plan.status !== filter.status) return false
    const text = searchTextOf(plan)
    return words.every((word) => text.includes(word))
  })
}

/** Statuses that occur, with how many plans each has; the order is that of work to do. */
export function countByStatus(
  plans: readonly PlanSummary[],
): { status: PlanSummary['status']; count: number }[] {
  const statuses = ['draft', 'amending', 'published', 'discarded'] as const
  return statuses
    .map((status) => ({ status, count: plans.filter((plan) => plan.status === status).length }))
    .filter(({ count }) => count > 0)
}
