import { describe, expect, it } from 'vitest'
import { countByStatus, filterPlans } from './plan-list-filter.ts'
import { aSummary } from './plan.testing.ts'

const draft = aSummary()
const old = aSummary({
  id: 'old',
  status: 'published',
  header: {
    ...draft.header,
    number: '2/KH-UBND',
    title: 'Kế hoạch năm 2021',
    periodFrom: 2021,
    periodTo: 2021,
  },
})

describe('filterPlans', () => {
  it('finds every word without diacritics, in any order', () => {
    expect(filterPlans([draft, old], { search: 'ho tro phuong', status: 'all' })).toEqual([draft])
    expect(filterPlans([draft, old], { search: '2021 ke hoach', status: 'all' })).toEqual([old])
    expect(filterPlans([draft, old], { search: '  ', status: 'all' })).toEqual([draft, old])
  })

  it('keeps to the chosen status', () => {
    expect(filterPlans([draft, old], { search: '', status: 'published' })).toEqual([old])
  })
})

describe('countByStatus', () => {
  it('names only the statuses that occur, work to do first', () => {
    expect(countByStatus([old, draft, old])).toEqual([
      { status: 'draft', count: 1 },
      { status: 'published', count: 2 },
    ])
  })
})
