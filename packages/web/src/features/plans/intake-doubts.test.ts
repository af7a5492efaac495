import { describe, expect, it } from 'vitest'
import { findTwin, isIssuedElsewhere } from './intake-doubts.ts'
import { aSummary } from './plan.testing.ts'

const issuedBy = (issuer: string | null, fullName = 'Thành phố Hoa Phượng') => {
  const summary = aSummary()
  return {
    ...summary,
    unit: { ...summary.unit, fullName },
    header: { ...summary.header, issuer },
  }
}

describe('isIssuedElsewhere', () => {
  it.each([
    ['Ủy ban nhân dân phường Sao Mai'],
    ['Phòng Văn hóa - Xã hội phường Sao Mai, thành phố Hoa Phượng'],
    ['Ủy ban nhân dân tỉnh Hoa Phượng Đông'],
    ['UBND TP. Bằng Lăng'],
  ])('tells that %s is not the city', (issuer) => expect(isIssuedElsewhere(issuedBy(issuer))).toBe(true))

  it.each([
    ['Ủy ban nhân dân thành phố Hoa Phượng'],
    ['ỦY BAN NHÂN DÂN TP HOA PHƯỢNG'],
    ['Sở Y tế'],
    ['Sở Lao động - Thương binh và Xã hội'],
    ['Tỉnh ủy Bằng Lăng'],
    ['Sở Y tế tỉnh Hoa Phượng'],
    [null],
  ])('leaves %s alone', (issuer) => expect(isIssuedElsewhere(issuedBy(issuer))).toBe(false))

  it('takes a ward with its city for the ward', () => {
    const ward = issuedBy('Ủy ban nhân dân phường Sao Mai, thành phố Hoa Phượng', 'Phường Sao Mai')
    expect(isIssuedElsewhere(ward)).toBe(false)
    expect(isIssuedElsewhere(issuedBy('UBND phường Sao Mai thành phố Hoa Phượng', 'Phường Sao Mai'))).toBe(
      false,
    )
  })
})

describe('findTwin', () => {
  const plan = aSummary()
  const other = aSummary({ id: '00000000-0000-7000-8000-000000000002' })

  it('finds a plan with the same number and year, not itself', () => {
    expect(findTwin(plan, [plan, other])).toBe(other)
    expect(findTwin(plan, [plan])).toBeUndefined()
  })

  it('leaves out discarded plans, other years and plans without a number', () => {
    const later = { ...other, header: { ...other.header, issuedOn: '2027-01-05' } }
    expect(findTwin(plan, [{ ...other, status: 'discarded' }, later])).toBeUndefined()
    const bare = { ...plan, header: { ...plan.header, number: null } }
    expect(findTwin(bare, [{ ...other, header: bare.header }])).toBeUndefined()
  })

  it('takes the same number of another unit for another document', () => {
    const ward = {
      ...other,
      unit: { ...other.unit, unitId: 901 },
      header: { ...other.header, issuer: 'Ủy ban nhân dân phường Sao Mai' },
    }
    expect(findTwin(plan, [ward])).toBeUndefined()
    expect(findTwin(plan, [{ ...ward, header: other.header }])).toBeDefined()
  })
})
