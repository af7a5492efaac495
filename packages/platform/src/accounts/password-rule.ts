import { fold } from '@hoanhap/domain/fold'
import { Problem } from '@hoanhap/domain/problem'

export const MIN_PASSWORD = 12

// Beginnings that guessing tools try first; length does not help a password made of them alone.
const GUESSED = [
  'password',
  'matkhau',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  'iloveyou',
  'abc123',
  'admin',
  'hoanhap',
  'vietnam',
]

/**
 * Why this cannot be a password, or null. Length counts, not kinds of characters (ASVS 5.0 §6.2).
 *
 * @param userName must not be part of it
 */
export function whyNotPassword(password: string, userName: string): Problem | null {
  const weak = (reason: string) => new Problem('account/weak-password', { reason, min: MIN_PASSWORD })
  if ([...password].length < MIN_PASSWORD) return weak('short')
  const folded = fold(password).replace(/[^a-z0-9]/g, '')
  if (folded.includes(userName.replace(/[^a-z0-9]/g, ''))) return weak('user-name')
  const rest = GUESSED.reduce((text, word) => text.replaceAll(word, ''), folded)
  const kinds = new Set(rest)
  // "matkhau123456", "111111111111", "1234567890123": little is left once what everybody tries is taken out.
  if (folded.length > 0 && (kinds.size < 4 || isRun(rest))) return weak('guessed')
  return null
}

/** Whether every character follows the one before, as in 123456 or abcdef. */
function isRun(text: string): boolean {
  return [...text].every(
    (char, at) => at === 0 || (char.charCodeAt(0) - text.charCodeAt(at - 1) + 10) % 10 === 1,
  )
}
