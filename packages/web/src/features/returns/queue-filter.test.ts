import { describe, expect, it } from 'vitest'
import { filterQueue, isQueueStatus, nextWaiting, queueStatusOf } from './queue-filter.ts'
import { aQueueRow } from './return.testing.ts'

const rows = [
  aQueueRow('Phường Sao Mai', { unitId: 1, status: 'sent' }),
  aQueueRow('Phường Hải Đăng Đỏ', { unitId: 2, status: 'none', late: true }),
  aQueueRow('Xã Đồng Sương', { unitId: 3, status: 'draft' }),
  aQueueRow('Xã Bãi Ngô', { unitId: 4, status: 'sent' }),
]
const names = (found: typeof rows) => found.map((row) => row.unit.unitId)

describe('filterQueue', () => {
  it('finds names without diacritics', () => {
    expect(names(filterQueue(rows, { search: 'dang do', status: undefined }))).toEqual([2])
    expect(names(filterQueue(rows, { search: 'ĐỒNG', status: undefined }))).toEqual([3])
  })

  it('counts the overdue among those who have not sent', () => {
    expect(names(filterQueue(rows, { search: '', status: 'not-sent' }))).toEqual([2, 3])
    expect(names(filterQueue(rows, { search: '', status: 'overdue' }))).toEqual([2])
    expect(queueStatusOf({ status: 'returned', late: true })).toBe('returned')
  })

  it('takes no other status from the address', () => {
    expect([isQueueStatus('sent'), isQueueStatus('late'), isQueueStatus(undefined)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('nextWaiting', () => {
  it('goes on below and starts again at the top', () => {
    expect(nextWaiting(rows, 1)?.unit.unitId).toBe(4)
    expect(nextWaiting(rows, 4)?.unit.unitId).toBe(1)
    expect(nextWaiting(rows.slice(1), 4)).toBeUndefined()
  })
})
