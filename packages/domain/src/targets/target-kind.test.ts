import { describe, expect, it } from 'vitest'
import { targetKindOf, type ReadTargetFacts } from './target-kind.ts'

const read = (facts: Partial<ReadTargetFacts>): ReadTargetFacts => ({
  operator: '>=',
  value: 1,
  unit: '%',
  subject: null,
  fraction: null,
  ...facts,
})

describe('targetKindOf', () => {
  it.each([
    [read({ unit: 'lần/tháng' }), 'frequency'],
    [read({ operator: 'reduce_by', subject: 'cơ sở' }), 'change'],
    [read({ operator: 'maintain', fraction: { numerator: 149, denominator: 223 } }), 'level-kept'],
    [read({ subject: 'Xã, phường, thị trấn' }), 'unit-coverage'],
    [read({ subject: 'vụ việc được phát hiện' }), 'ratio'],
    [read({ subject: 'cơ sở kinh doanh dịch vụ' }), 'cumulative-distinct'],
    [read({ subject: 'cán bộ trực tiếp tại các phường' }), 'population-share'],
    [read({ subject: 'nhân viên tại các cơ sở kinh doanh dịch vụ' }), 'population-share'],
    [read({ unit: 'count', subject: 'phường' }), 'unit-coverage'],
    [read({ unit: 'count', subject: 'mô hình cung cấp dịch vụ' }), 'count'],
    [read({ unit: 'count', subject: 'Ban hành quy chế phối hợp' }), 'yes-no'],
    [read({ unit: 'count', value: 5, subject: 'Thành lập câu lạc bộ' }), 'count'],
  ])('guesses %o to be %s', (facts, kind) => {
    expect(targetKindOf(facts, null)).toBe(kind)
  })

  it('believes an indicator over units before any word', () => {
    expect(targetKindOf(read({ subject: 'cơ sở' }), { denominator: { unitsOf: 'commune' } })).toBe(
      'unit-coverage',
    )
  })
})
