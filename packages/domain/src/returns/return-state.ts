/** draft: never sent or being mended · sent: at the province · returned: sent back to be completed · accepted: counted officially. */
export type ReturnStatus = 'draft' | 'sent' | 'returned' | 'accepted'
export type ReturnAction = 'edit' | 'send' | 'send-back' | 'accept'

/** What may happen next, by status. The table is the state machine; there is no other. "send" is *gửi*. */
export const RETURN_ACTIONS = {
  draft: ['edit', 'send'],
  sent: ['send-back', 'accept'],
  returned: ['edit', 'send'],
  accepted: ['send-back'],
} as const satisfies Record<ReturnStatus, readonly ReturnAction[]>
