import { TARGET_STATUS_NAMES } from '@hoanhap/domain/targets/target-status'
import { describe, expect, it } from 'vitest'
import { countByGroup, groupOfStatus } from './status-group.ts'

describe('groupOfStatus', () => {
  it('judges five statuses and no other', () => {
    const judged = Object.keys(TARGET_STATUS_NAMES).filter((status) => groupOfStatus(status) !== 'unjudged')
    expect(judged).toEqual(['achieved', 'on-track', 'at-risk', 'off-track', 'no-data'])
  })
})

describe('countByGroup', () => {
  it('counts every target once', () => {
    expect(countByGroup(['outside', 'on-track', 'quota-only', 'on-track', 'level-ended'])).toEqual([
      { group: 'on-track', n: 2 },
      { group: 'unjudged', n: 3 },
    ])
  })
})
