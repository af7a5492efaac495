import type { HomeReply } from '@hoanhap/contract/home/home-schemas'

/** Where a return stands, as the home names it; what a newer service may add reads as a draft. */
export type WorkState = 'none' | 'draft' | 'sent' | 'returned' | 'accepted'

const STATES: readonly string[] = ['none', 'draft', 'sent', 'returned', 'accepted']

export const workState = (status: string): WorkState =>
  STATES.includes(status) ? (status as WorkState) : 'draft'

/** Whether the unit itself has sent all that it owes in the period, and everything below it has been accepted. */
export function isSettled(home: Pick<HomeReply, 'owed' | 'below'>): boolean {
  const own = home.owed.every(({ status }) => status === 'sent' || status === 'accepted')
  return own && (home.below === null || home.below.accepted === home.below.owing)
}
