import { describe, expect, it } from 'vitest'
import { plainText } from './figure-text.ts'
import { SOME_PERIODS, someAssessment, someRow, someTarget } from './report.testing.ts'
import type { ReportRow } from './report-model.ts'
import { goalText, measureOf } from './target-goal.ts'
import { targetSentence } from './target-sentence.ts'

const words = (row: ReportRow) =>
  plainText(
    targetSentence(row, {
      samePeriod: SOME_PERIODS.same,
      previousPeriod: SOME_PERIODS.previous,
      lowerUnitWord: 'đơn vị cấp xã',
    }),
  )

const quota = someTarget({
  id: 'q',
  text: 'Số vụ việc được phát hiện',
  kind: 'count',
  indicator: 'SL.VU',
  value: 100,
  unit: 'count',
  scope: { level: null, population: null },
  enforcement: true,
})

describe('targetSentence', () => {
  it('says the result with its parts, the change, what the plan asks and the judgement', () => {
    expect(words(someRow())).toBe(
      'Tỷ lệ đơn vị cấp xã duy trì ít nhất một hình thức truyền thông: đạt 92,1% (105/114 đơn vị cấp xã), ' +
        'tăng 4,4 điểm phần trăm so với cùng kỳ năm 2025 (87,7%); chỉ tiêu kế hoạch: từ 70% trở lên; đánh giá: đạt.',
    )
  })

  it('gives the share of the plan for a count, and how many have reported when some have not', () => {
    const target = someTarget({
      text: 'Số buổi truyền thông;',
      kind: 'count',
      value: 400,
      unit: 'count',
      scope: { level: null, population: null },
    })
    const assessment = someAssessment({
      status: 'at-risk',
      value: 170,
      numerator: null,
      denominator: null,
      unitsReported: 105,
    })
    const row = someRow({ target, unitWord: 'buổi', decimals: 0, assessment, samePeriod: null })
    expect(words(row)).toBe(
      'Số buổi truyền thông: 170 buổi (theo báo cáo của 105/114 đơn vị cấp xã), bằng 42,5% kế hoạch (170/400 buổi), ' +
        'lần đầu có số liệu, chưa so sánh được với cùng kỳ năm 2025; chỉ tiêu kế hoạch: ít nhất 400 buổi; ' +
        'đánh giá: có nguy cơ không đạt.',
    )
  })

  it('compares with the period before when the same period of last year has no figure', () => {
    const row = someRow({
      samePeriod: someAssessment({ status: 'no-data', value: null }),
      previous: someAssessment({ value: 90 }),
    })
    expect(words(row)).toContain('tăng 2,1 điểm phần trăm so với 6 tháng cuối năm 2025 (90%)')
  })

  it('prints both totals of an enforcement target and nothing computed, whatever status came with it', () => {
    const row = someRow({
      target: quota,
      unitWord: 'vụ',
      decimals: 0,
      assessment: someAssessment({ status: 'on-track', value: 47, numerator: null, denominator: null }),
      samePeriod: someAssessment({ status: 'on-track', value: 20 }),
    })
    const text = words(row)
    expect(text).toBe(
      'Số vụ việc được phát hiện: kỳ báo cáo: 47 vụ; cùng kỳ năm 2025: 20 vụ; số ghi trong kế hoạch: ít nhất 100 vụ.',
    )
    expect(text).not.toMatch(/tăng|giảm|gấp|tiến độ|đánh giá/)
  })

  it('keeps a figure of class S3 unprinted before its release', () => {
    const assessment = someAssessment({
      status: 'awaiting-release',
      value: 31,
      numerator: 31,
      denominator: 40,
    })
    expect(words(someRow({ assessment }))).toMatch(/: chưa có kỳ công bố\.$/)
    expect(words(someRow({ target: quota, unitWord: 'vụ', assessment, samePeriod: null }))).toContain(
      'kỳ báo cáo: chưa có số liệu',
    )
  })

  it('never shows a missing figure as nothing', () => {
    const assessment = someAssessment({
      status: 'no-data',
      value: null,
      numerator: null,
      denominator: null,
      unitsReported: 0,
    })
    expect(words(someRow({ assessment }))).toMatch(
      /: chưa có số liệu \(theo báo cáo của 0\/114 đơn vị cấp xã\)\.$/,
    )
    expect(words(someRow({ assessment: { ...assessment, status: 'on-track' } }))).toContain('chưa có số liệu')
  })
})

describe('goalText', () => {
  const goal = (change: Parameters<typeof someTarget>[0], unitWord = 'buổi') => {
    const target = someTarget(change)
    return plainText(goalText(target, measureOf(target, unitWord, 0)))
  }

  it('words every operator', () => {
    expect(goal({ operator: '>=', value: 70 })).toBe('từ 70% trở lên')
    expect(goal({ operator: '>=', value: 100 })).toBe('100%')
    expect(goal({ operator: '>=', value: 5300, unit: 'count', kind: 'count' }, 'người')).toBe(
      'ít nhất 5.300 người',
    )
    expect(goal({ operator: '=', value: 1, unit: 'lần/tháng', kind: 'frequency' })).toBe('1 lần/tháng')
    expect(goal({ operator: '<=', value: 9.5 })).toBe('không quá 9,5%')
    expect(goal({ operator: '<=', value: 0, unit: 'count' }, 'vụ')).toBe('không quá 0 vụ')
    expect(goal({ operator: 'range', value: 75, valueTo: 80 })).toBe('từ 75% đến 80%')
    expect(goal({ operator: 'increase_by', value: 10 })).toBe('tăng 10%')
    expect(goal({ operator: 'maintain', value: 149, unit: 'count' }, 'xã, phường')).toBe(
      'duy trì 149 xã, phường',
    )
    expect(goal({ kind: 'yes-no', operator: '=', value: 1, unit: 'count' })).toBe('hoàn thành')
  })

  it('names the year a reduction is counted from', () => {
    const baseline = { value: 40, year: 2015, source: 'kế hoạch' }
    expect(goal({ operator: 'reduce_by', value: 60, valueTo: 80, baseline })).toBe(
      'giảm từ 60% đến 80% so với năm 2015',
    )
  })
})
