import { fold } from '../fold.ts'
import type { Indicator } from '../catalogue/indicator.ts'
import type { TargetKind, TargetOperator } from './target.ts'

/** The part of a target read from a plan's text that tells its kind. */
export type ReadTargetFacts = {
  readonly operator: TargetOperator
  readonly value: number
  /** "%", "count", "lần/tháng" … */
  readonly unit: string
  /** What is counted, in the plan's words: "xã, phường", "cán bộ trực tiếp"; null if not found. */
  readonly subject: string | null
  /** "178/223" when the text gives both numbers. */
  readonly fraction: { readonly numerator: number; readonly denominator: number } | null
}

// Folded words (no diacritics), in the order in which they are tried on the subject.
const UNITS = /\b(xa|phuong|thi tran|dac khu|quan|huyen|thi xa|tinh|thanh pho|don vi cap)\b/
// "vụ" is a case, "dịch vụ" is a service.
const CASES = /\b((?<!dich )vu|vu viec|vu an|duong day|o nhom|tin bao|to giac|kien nghi|vi pham)\b/
const PEOPLE = /\b(nguoi|can bo|cong chuc|hoc sinh|sinh vien|cong nhan|lao dong|nhan vien|tinh nguyen vien)\b/
const PREMISES = /\b(co so)\b/
const DONE_OR_NOT = /^(ban hanh|thanh lap|kien toan)\b/

/**
 * A first guess at a target's kind, for a person to confirm at review.
 *
 * @param indicator the one it was linked to, or null; an indicator over units decides before any word does
 */
export function targetKindOf(
  facts: ReadTargetFacts,
  indicator: Pick<Indicator, 'denominator'> | null,
): TargetKind {
  if (facts.unit.startsWith('lần/')) return 'frequency'
  if (facts.operator === 'reduce_by' || facts.operator === 'increase_by') return 'change'
  if (facts.operator === 'maintain') return 'level-kept'
  if (indicator?.denominator && 'unitsOf' in indicator.denominator) return 'unit-coverage'
  const subject = fold(facts.subject ?? '')
  if (facts.unit === '%' || facts.fraction) return shareKindOf(subject)
  // "Thành lập 05 câu lạc bộ" is a count; "ban hành 01 quy chế" is done or not.
  if (facts.unit === 'yes-no' || (DONE_OR_NOT.test(subject) && facts.value === 1)) return 'yes-no'
  return UNITS.test(subject) && indicator === null ? 'unit-coverage' : 'count'
}

function shareKindOf(subject: string): TargetKind {
  if (CASES.test(subject)) return 'ratio'
  if (PREMISES.test(subject) && !PEOPLE.test(subject)) return 'cumulative-distinct'
  return UNITS.test(subject) && !PEOPLE.test(subject) ? 'unit-coverage' : 'population-share'
}
