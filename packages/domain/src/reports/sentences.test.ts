import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresIn, plainText } from './text-with-figures.ts'
import {
  between,
  bothTotals,
  compared,
  counted,
  cumulative,
  movedBy,
  notReported,
  partsOf,
  reportedBy,
  shareOfPlan,
  withWord,
  type Figure,
  type Measure,
} from './sentences.ts'

const PERCENT: Measure = { unit: '%', decimals: 1 }
const word = (unit: string): Measure => ({ unit, decimals: 0 })
const now = (value: number): Figure => ({ id: 'now', value })
const then = (value: number): Figure => ({ id: 'then', value })

const change = (current: number, earlier: number | null, measure: Measure) =>
  plainText(
    compared({
      current: now(current),
      earlier: earlier === null ? null : then(earlier),
      changeId: 'change',
      measure,
      against: 'cùng kỳ năm 2025',
    }),
  )

describe('counted', () => {
  it.each([
    [1234, 'cơ sở', '1.234 cơ sở'],
    [45122, 'lượt người', '45.122 lượt người'],
    [560, 'người', '560 người'],
    [3, 'vụ', '3 vụ'],
    [12, 'buổi', '12 buổi'],
    [0, 'vụ', 'không phát sinh'],
  ])('prints %d as a count of %s', (value, unit, text) => {
    expect(plainText(counted(now(value), word(unit)))).toBe(text)
  })

  it('prints zero percent as a number: a share of something is not an absence', () => {
    expect(plainText(counted(now(0), PERCENT))).toBe('0%')
  })

  it('says money in tỷ and triệu where they are exact', () => {
    expect(plainText(counted(now(22_500_000_000), word('đồng')))).toBe('22,5 tỷ đồng')
    expect(plainText(counted(now(15_000_000), word('đồng')))).toBe('15.000.000 đồng')
  })

  it('prints zero with its word where the number itself is meant', () => {
    expect(plainText(withWord(now(0), word('vụ')))).toBe('0 vụ')
  })
})

describe('compared', () => {
  it('gives an increase and a decrease in percent, with the earlier figure', () => {
    expect(change(1320, 1100, word('cơ sở'))).toBe('tăng 20% so với cùng kỳ năm 2025 (1.100 cơ sở)')
    expect(change(963, 1100, word('cơ sở'))).toBe('giảm 12,5% so với cùng kỳ năm 2025 (1.100 cơ sở)')
  })

  it('says how many times as much from twice on', () => {
    expect(change(1196, 520, word('lượt người'))).toBe(
      'tăng gấp 2,3 lần so với cùng kỳ năm 2025 (520 lượt người)',
    )
    expect(change(1040, 520, word('buổi'))).toBe('tăng gấp 2 lần so với cùng kỳ năm 2025 (520 buổi)')
  })

  it('counts instead of a percentage when the base is small', () => {
    expect(change(8, 5, word('vụ'))).toBe('tăng 3 vụ so với cùng kỳ năm 2025 (5 vụ)')
    expect(change(60, 5, word('vụ'))).toBe('tăng 55 vụ so với cùng kỳ năm 2025 (5 vụ)')
  })

  it('counts when the percentage would round to nothing', () => {
    expect(change(100_001, 100_000, word('người'))).toBe(
      'tăng 1 người so với cùng kỳ năm 2025 (100.000 người)',
    )
  })

  it('subtracts percentages in points, of the figures as printed', () => {
    expect(change(92.149, 88.951, PERCENT)).toBe('tăng 3,1 điểm phần trăm so với cùng kỳ năm 2025 (89%)')
    expect(change(50, 62.5, PERCENT)).toBe('giảm 12,5 điểm phần trăm so với cùng kỳ năm 2025 (62,5%)')
  })

  it('knows unchanged, nothing in either, nothing then, nothing now, and the first time', () => {
    expect(change(12, 12, word('buổi'))).toBe('không thay đổi so với cùng kỳ năm 2025')
    expect(change(85.21, 85.19, PERCENT)).toBe('không thay đổi so với cùng kỳ năm 2025')
    expect(change(0, 0, word('vụ'))).toBe('cùng kỳ năm 2025 cũng không phát sinh')
    expect(change(12, 0, word('cơ sở'))).toBe('tăng 12 cơ sở so với cùng kỳ năm 2025 (không phát sinh)')
    expect(change(0, 40, word('buổi'))).toBe('giảm 40 buổi so với cùng kỳ năm 2025 (40 buổi)')
    expect(change(12, null, word('cơ sở'))).toBe('lần đầu có số liệu, chưa so sánh được với cùng kỳ năm 2025')
  })

  it('says tăng exactly when the printed figure is bigger, and always prints the earlier figure', () => {
    const size = fc.nat({ max: 100_000 })
    fc.assert(
      fc.property(size, size, (current, earlier) => {
        const text = change(current, earlier, word('buổi'))
        if (current === earlier) return !/tăng|giảm/.test(text)
        const rightWord = text.startsWith(current > earlier ? 'tăng' : 'giảm')
        return rightWord && text.includes(plainText(counted(then(earlier), word('buổi'))))
      }),
    )
  })
})

describe('movedBy', () => {
  it('says the direction, and the opposite one when a promised fall became a rise', () => {
    expect(plainText(movedBy(now(65), PERCENT, 'giảm'))).toBe('giảm 65%')
    expect(plainText(movedBy(now(-10), PERCENT, 'giảm'))).toBe('tăng 10%')
    expect(figuresIn(movedBy(now(-10), word('cơ sở'), 'tăng'))).toEqual([
      { figure: 'now', value: -10, text: '10' },
    ])
  })
})

describe('bothTotals', () => {
  const words = (a: number | null, b: number | null) =>
    plainText(
      bothTotals(a === null ? null : now(a), b === null ? null : then(b), word('vụ'), 'cùng kỳ năm 2025'),
    )

  it('prints the totals of both periods as supplied', () => {
    expect(words(12, 15)).toBe('kỳ báo cáo là 12 vụ, cùng kỳ năm 2025 là 15 vụ')
    expect(words(0, null)).toBe('kỳ báo cáo không phát sinh, cùng kỳ năm 2025 chưa có số liệu')
  })

  it('never judges: no rise, no fall, no percentage', () => {
    const size = fc.nat({ max: 1_000 })
    fc.assert(fc.property(size, size, (a, b) => !/tăng|giảm|%|gấp|điểm/.test(words(a, b))))
  })
})

describe('shares and completeness', () => {
  it('names the parts of a percentage', () => {
    expect(plainText(partsOf(now(105), then(114), 'đơn vị cấp xã'))).toBe('105/114 đơn vị cấp xã')
    expect(plainText(partsOf(now(1050), then(2100), ''))).toBe('1.050/2.100')
  })

  it('gives the share of the plan, and nothing for a plan of nothing', () => {
    expect(plainText(shareOfPlan(now(1250), then(1467), 'share', word('buổi')))).toBe(
      'bằng 85,2% kế hoạch (1.250/1.467 buổi)',
    )
    expect(shareOfPlan(now(5), then(0), 'share', word('buổi'))).toEqual([])
  })

  it('says how many units have reported and how many have not', () => {
    const some = { reported: 105, owing: 114, unitWord: 'đơn vị cấp xã' }
    expect(plainText(reportedBy(some, 'r'))).toBe('theo báo cáo của 105/114 đơn vị cấp xã')
    expect(plainText(notReported(some, 'r'))).toBe('còn 9 đơn vị cấp xã chưa có báo cáo được tiếp nhận')
    expect(notReported({ ...some, reported: 114 }, 'r')).toEqual([])
    expect(reportedBy({ ...some, reported: 0, owing: 0 }, 'r')).toEqual([])
  })

  it('prints ranges and what has come together since the start of the plan', () => {
    expect(plainText(between(now(60), then(80), PERCENT))).toBe('từ 60% đến 80%')
    expect(plainText(between(now(3), then(5), word('mô hình')))).toBe('từ 3 đến 5 mô hình')
    expect(plainText(cumulative(now(1234), word('cơ sở')))).toBe('lũy kế từ đầu kế hoạch: 1.234 cơ sở')
  })
})
