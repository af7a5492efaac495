import type { HomeReply } from '@hoanhap/contract/home/home-schemas'

/** Where a return stands, as the home names it; what a newer service may add reads as a draft. */
export type WorkState = 'none' | 'draft' | 'sent' | 'returned' | 'accepted'

const STATES: readonly string[] = ['none', 'draft', 'sent', 'returned', 'accepted']

export const workState = (status: string): WorkState =>
  STATES.includes(status) ? (status as WorkState) : 'draft'

/**
 * Whether the deadline has nothing more to say: the unit itself has sent all that it owes, and everything below it has
 * been accepted or is late. Who is late below is counted there; it is not this unit's lateness.
 */
export function isSettled(home: Pick<HomeReply, 'owed' | 'below' | 'workingDaysLeft'>): boolean {
  const own = home.owed.every(({ status }) => status === 'sent' || status === 'accepted')
  const { below, workingDaysLeft } = home
  return own && (below === null || workingDaysLeft < 0 || below.accepted === below.owing)
}
