import { Problem } from '../problem.ts'
import type { PlainDate } from '../plain-date.ts'
import type { Target } from './target.ts'

/** The facts of a plan's letterhead and title; null: not read or not yet entered. */
export type PlanHeader = {
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly issuer: string | null
  readonly title: string | null
  readonly periodFrom: number | null
  readonly periodTo: number | null
}

/**
 * Why a plan cannot be taken into follow-up ("Đưa vào theo dõi") yet, or null. The header is complete, there is a
 * target, and each target is linked to an indicator or declared kept outside the software.
 *
 * @returns `plan/header-incomplete` {missing}, `plan/no-target`, or `plan/target-not-linked` {count, targets}
 */
export function whyNotPublish(
  header: PlanHeader,
  targets: readonly Pick<Target, 'id' | 'indicator' | 'measuredBy'>[],
): Problem | null {
  const missing = (Object.keys(header) as (keyof PlanHeader)[]).filter((fact) => isEmpty(header[fact]))
  if (missing.length > 0) return new Problem('plan/header-incomplete', { missing })
  if (header.periodFrom! > header.periodTo!) {
    return new Problem('plan/header-incomplete', { missing: ['periodTo'] })
  }
  if (targets.length === 0) return new Problem('plan/no-target')
  const loose = targets.filter((target) => target.indicator === null && target.measuredBy !== 'outside')
  if (loose.length === 0) return null
  return new Problem('plan/target-not-linked', { count: loose.length, targets: loose.map(({ id }) => id) })
}

const isEmpty = (fact: string | number | null): boolean =>
  fact === null || (typeof fact === 'string' && fact.trim() === '')
