/** Whether an account works: invited and never used, in use, or switched off. */
export type AccountStatus = 'invited' | 'active' | 'disabled'

export const accountStatus = (status: string): AccountStatus =>
  status === 'invited' || status === 'disabled' ? status : 'active'
