/** The five judgements, and everything that is followed without being judged. */
const GROUPS = ['achieved', 'on-track', 'at-risk', 'off-track', 'no-data', 'unjudged'] as const
export type StatusGroup = (typeof GROUPS)[number]

/** Quotas, unreleased and outside figures, and ended levels are one group: nothing is to be compared about them. */
export const groupOfStatus = (status: string): StatusGroup =>
  GROUPS.find((group) => group === status) ?? 'unjudged'

/** How many targets stand in each group that occurs, in the order of the signs. */
export const countByGroup = (statuses: readonly string[]): { group: StatusGroup; n: number }[] =>
  GROUPS.map((group) => ({
    group,
    n: statuses.filter((status) => groupOfStatus(status) === group).length,
  })).filter(({ n }) => n > 0)
