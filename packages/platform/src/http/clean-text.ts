import { Problem } from '@hoanhap/domain/problem'

/** Objects and arrays within one another; real bodies stay under ten. */
const MAX_DEPTH = 32

// Control characters that no keyboard and no word processor leaves in a text, and the marks that make text
// read otherwise than it is stored (CVE-2021-42574).
// eslint-disable-next-line no-control-regex
const REFUSED = /[\u0000-\u0008\u000e-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/**
 * Text as the system stores it: Unicode NFC, so that the same word has the same bytes.
 *
 * @throws Problem `request/bad-text` for control characters and direction marks
 */
export function cleanText(text: string): string {
  if (REFUSED.test(text) || !text.isWellFormed()) throw new Problem('request/bad-text')
  return text.normalize('NFC')
}

/**
 * Every text inside a parsed body, cleaned; keys too.
 *
 * @throws Problem `request/invalid` if it is nested too deep or names a prototype
 */
export function cleanValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) throw new Problem('request/invalid', { reason: 'too-deep' })
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, depth + 1))
  const cleaned: Record<string, unknown> = {}
  for (const [key, held] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype')
      throw new Problem('request/invalid', { reason: 'bad-key' })
    cleaned[cleanText(key)] = cleanValue(held, depth + 1)
  }
  return cleaned
}
