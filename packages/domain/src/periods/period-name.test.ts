import { describe, expect, it } from 'vitest'
import { periodName, periodRangeText } from './period-name.ts'
import { parsePeriod } from './period-parse.ts'

describe('periodName', () => {
  it.each([
    ['hc-2026-H1', '6 tháng đầu năm 2026', 'First half of 2026'],
    ['hc-2026-H2', '6 tháng cuối năm 2026', 'Second half of 2026'],
    ['hc-2026-Q3', 'Quý III/2026', 'Q3 2026'],
    ['hc-2026-M04', 'Tháng 4/2026', 'April 2026'],
    ['hc-2026-N9', '9 tháng năm 2026', 'Nine months of 2026'],
    ['hc-2026', 'Năm 2026', 'Year 2026'],
    ['tk-2026', 'Năm 2026 (lịch)', 'Year 2026 (calendar)'],
  ])('calls %s "%s"', (id, vi, en) => {
    expect(periodName(parsePeriod(id), 'vi')).toBe(vi)
    expect(periodName(parsePeriod(id), 'en')).toBe(en)
  })
})

describe('periodRangeText', () => {
  it('shows both days in Vietnamese order', () => {
    expect(periodRangeText(parsePeriod('hc-2026-H1'))).toBe('15/12/2025–14/06/2026')
  })
})
