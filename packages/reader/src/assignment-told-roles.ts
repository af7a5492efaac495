import type { AssignmentRole, Span } from './plan-reading.ts'

/** "Sở A (chủ trì)", "Sở B, Sở C - phối hợp" at the end of a part of a list. */
const BEHIND =
  /(?:\(|[-–:]\s*)\s*(?:(?:cơ quan|đơn vị)\s+)?(chủ trì|đầu mối|phối hợp|thực hiện)(?:\s+thực hiện|\s+chính)?\s*\)?[\s.]*$/u
const ROLES: Readonly<Record<string, AssignmentRole>> = {
  'chủ trì': 'lead',
  'đầu mối': 'lead',
  'phối hợp': 'coordinate',
  'thực hiện': 'perform',
}

/**
 * The role that a cell or label tells beside a name in its list: "(chủ trì)", "- phối hợp" behind the part
 * between semicolons.
 *
 * @param at where the name stands inside `span`
 * @returns null if the part tells none
 */
export function roleBeside(lower: string, span: Span, at: number): AssignmentRole | null {
  const next = lower.indexOf(';', at)
  const end = next < 0 || next > span.end ? span.end : next
  const words = lower.slice(at, end)
  const own = /^[^,;()]{0,120}\(\s*(chủ trì|phối hợp|đầu mối)\s*\)/u.exec(words) ?? BEHIND.exec(words)
  return own ? ROLES[own[1]!]! : null
}
