import { Problem } from '../problem.ts'
import type { FormCheck } from './form-check.ts'
import { RETURN_ACTIONS, type ReturnAction, type ReturnStatus } from './return-state.ts'

const AFTER = {
  edit: null,
  send: 'sent',
  'send-back': 'returned',
  accept: 'accepted',
} as const satisfies Record<ReturnAction, ReturnStatus | null>

const isAllowed = (status: ReturnStatus, action: ReturnAction): boolean => {
  const allowed: readonly ReturnAction[] = RETURN_ACTIONS[status]
  return allowed.includes(action)
}

const whyNotNow = (status: ReturnStatus, action: ReturnAction): Problem | null =>
  isAllowed(status, action) ? null : new Problem('return/wrong-status', { status, action })

/**
 * Where a return stands after its appended actions, oldest first; `draft` before the first.
 *
 * @throws RangeError if the history holds a step the table does not allow: damaged facts, not a user's mistake
 */
export function statusAfter(actions: readonly ReturnAction[]): ReturnStatus {
  return actions.reduce<ReturnStatus>((status, action) => {
    if (!isAllowed(status, action)) throw new RangeError(`a ${status} return cannot take "${action}"`)
    return AFTER[action] ?? status
  }, 'draft')
}

/** Why nothing may be entered now: a sent or accepted return is sealed until it is sent back. */
export const whyNotEdit = (status: ReturnStatus): Problem | null => whyNotNow(status, 'edit')

/**
 * Why this return may not be sent (*gửi*) yet, or null. Every line is answered, no hard rule is broken, and each
 * soft finding is explained by a note on one of its lines.
 */
export function whyNotSend(status: ReturnStatus, check: FormCheck): Problem | null {
  const wrong = whyNotNow(status, 'send')
  if (wrong) return wrong
  if (check.open.length > 0)
    return new Problem('return/incomplete', { open: check.open.length, lines: check.open })
  const hard = check.findings.filter(({ severity }) => severity === 'hard')
  if (hard.length > 0) return new Problem('return/rule-broken', { rules: hard.map(({ code }) => code) })
  const silent = check.findings.filter(({ severity, noted }) => severity === 'soft' && !noted)
  if (silent.length === 0) return null
  return new Problem('return/reason-needed', { rules: silent.map(({ code }) => code) })
}

/**
 * Why this person may not accept the return (*tiếp nhận*), or null: whoever sent it does not accept it.
 *
 * @param sentBy account that sent the version that is waiting; null before the first sending
 */
export function whyNotAccept(status: ReturnStatus, sentBy: string | null, actorId: string): Problem | null {
  const wrong = whyNotNow(status, 'accept')
  if (wrong) return wrong
  return sentBy === actorId ? new Problem('return/own-acceptance') : null
}

/** Why the return may not be sent back to be completed (*trả lại để bổ sung*), or null: the unit must learn why. */
export function whyNotSendBack(status: ReturnStatus, reason: string): Problem | null {
  const wrong = whyNotNow(status, 'send-back')
  if (wrong) return wrong
  return reason.trim() === '' ? new Problem('return/reason-needed') : null
}
