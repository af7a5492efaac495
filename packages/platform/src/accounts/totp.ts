import { generateSecret, generateSync, generateURI, verifySync } from 'otplib'

const STEP_SECONDS = 30
const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / STEP_SECONDS)

export const newTotpSecret = (): string => generateSecret()

/** The address that authenticator applications read from a picture. */
export const totpUrl = (issuer: string, userName: string, secret: string): string =>
  generateURI({ issuer, label: userName, secret })

/**
 * The step in which the code is valid: now, or one step early or late for clocks that disagree; null if it is wrong
 * or not later than the last step used (RFC 6238 §5.2: a code is accepted once).
 */
export function totpStep(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS })
  if (!result.valid) return null
  const step = stepOf(now) + result.delta
  return lastStep !== null && step <= lastStep ? null : step
}

/** A code that would be accepted now, for demonstrations: the next one if this step's was used. */
export function totpCodeNow(secret: string, now: Date, lastStep: number | null): string {
  const step = Math.max(stepOf(now), (lastStep ?? 0) + 1)
  return generateSync({ secret, epoch: step * STEP_SECONDS })
}
