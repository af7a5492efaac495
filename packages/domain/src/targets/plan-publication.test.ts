import { describe, expect, it } from 'vitest'
import { whyNotPublish, type PlanHeader } from './plan-publication.ts'
import { aTarget } from './target.testing.ts'

const header: PlanHeader = {
  number: '118/KH-UBND',
  issuedOn: '2026-01-05',
  issuer: 'Ủy ban nhân dân thành phố Hoa Phượng',
  title: 'Kế hoạch giai đoạn 2026–2030',
  periodFrom: 2026,
  periodTo: 2030,
}

describe('whyNotPublish', () => {
  it('lets a complete plan pass', () => {
    expect(whyNotPublish(header, [aTarget()])).toBeNull()
  })

  it('names each missing fact of the header', () => {
    const problem = whyNotPublish({ ...header, number: ' ', issuedOn: null }, [aTarget()])
    expect(problem?.code).toBe('plan/header-incomplete')
    expect(problem?.details).toEqual({ missing: ['number', 'issuedOn'] })
  })

  it('refuses a period that ends before it begins', () => {
    expect(whyNotPublish({ ...header, periodTo: 2025 }, [aTarget()])?.code).toBe('plan/header-incomplete')
  })

  it('refuses a plan with no target', () => {
    expect(whyNotPublish(header, [])?.code).toBe('plan/no-target')
  })

  it('asks for an indicator, or the declaration that the software does not measure it', () => {
    const loose = aTarget({ id: 'a', indicator: null })
    const problem = whyNotPublish(header, [loose, aTarget()])
    expect(problem?.code).toBe('plan/target-not-linked')
    expect(problem?.details).toEqual({ count: 1, targets: ['a'] })
    expect(whyNotPublish(header, [{ ...loose, measuredBy: 'outside' }])).toBeNull()
  })
})
