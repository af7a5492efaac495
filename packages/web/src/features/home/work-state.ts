/** Where a return stands, as the home names it; what a newer service may add reads as a draft. */
export type WorkState = 'none' | 'draft' | 'sent' | 'returned' | 'accepted'

const STATES: readonly string[] = ['none', 'draft', 'sent', 'returned', 'accepted']

export const workState = (status: string): WorkState =>
  STATES.includes(status) ? (status as WorkState) : 'draft'
