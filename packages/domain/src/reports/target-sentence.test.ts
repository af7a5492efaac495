import { describe, expect, it } from 'vitest'
import { plainText } from './text-with-figures.ts'
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
      completeness: { reported: 110, owing: 114, waiting: 0 },
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

  const sessions = someTarget({
    text: 'Số buổi truyền thông;',
    kind: 'count',
    value: 400,
    unit: 'count',
    scope: { level: null, population: null },
  })

  it('tells the period alone, then what has come together since the start of the plan and its share of it', () => {
    const row = someRow({
      target: sessions,
      unitWord: 'buổi',
      decimals: 0,
      assessment: someAssessment({
        status: 'at-risk',
        value: 170,
        numerator: 170,
        denominator: null,
        unitsReported: 105,
      }),
      flow: { now: 60, samePeriod: 48, previous: 62 },
    })
    expect(words(row)).toBe(
      'Số buổi truyền thông: 60 buổi trong kỳ, tăng 25% so với cùng kỳ năm 2025 (48 buổi); ' +
        'lũy kế từ đầu kế hoạch: 170 buổi (theo báo cáo của 105/114 đơn vị cấp xã), bằng 42,5% kế hoạch (170/400 buổi); ' +
        'chỉ tiêu kế hoạch: ít nhất 400 buổi; đánh giá: có nguy cơ không đạt.',
    )
    const quiet = { ...row, flow: { now: 0, samePeriod: null, previous: null } }
    expect(words(quiet)).toContain(': trong kỳ không phát sinh, lần đầu có số liệu')
    const unknown = { ...row, flow: { now: null, samePeriod: 48, previous: null } }
    expect(words(unknown)).toContain(': trong kỳ chưa có số liệu; lũy kế')
  })

  it('tells a promised fall by its direction, and does not compare it with another fall', () => {
    const target = someTarget({
      text: 'Số cơ sở trá hình',
      kind: 'change',
      operator: 'reduce_by',
      value: 60,
      valueTo: 80,
      baseline: { value: 200, year: 2020, source: 'rà soát' },
    })
    const assessment = someAssessment({ value: 65, numerator: 70, denominator: 200 })
    expect(words(someRow({ target, assessment }))).toBe(
      'Số cơ sở trá hình: giảm 65%; chỉ tiêu kế hoạch: giảm từ 60% đến 80% so với năm 2020; đánh giá: đạt.',
    )
  })

  it('closes up the percentages of the plan like its own', () => {
    const target = someTarget({ text: 'Năm đầu 50 %, sau đó 100\u00a0% đơn vị có hoạt động;' })
    expect(words(someRow({ target }))).toMatch(/^Năm đầu 50%, sau đó 100% đơn vị có hoạt động: đạt 92,1%/)
  })

  it('compares a number of units only where as many had reported, or all have', () => {
    const assessment = someAssessment({ unitsReported: 90 })
    expect(words(someRow({ assessment }))).not.toContain('so với')
    const samePeriod = someAssessment({ value: 80, unitsReported: 90 })
    expect(words(someRow({ assessment, samePeriod }))).toContain('so với cùng kỳ năm 2025 (80%)')
    expect(words(someRow({ samePeriod }))).toContain('so với cùng kỳ năm 2025 (80%)')
  })

  it('prints no bare count of the period beside the months of a frequency', () => {
    const target = someTarget({ text: 'Tin trên báo, đài', kind: 'frequency', value: 1, unit: 'lần/tháng' })
    const assessment = someAssessment({ status: 'at-risk', value: 33 / 42, numerator: 33, denominator: 42 })
    const flow = { now: 6, samePeriod: 5, previous: 5 }
    expect(words(someRow({ target, decimals: 0, assessment, flow }))).toBe(
      'Tin trên báo, đài: thực hiện đủ 33/42 tháng; chỉ tiêu kế hoạch: ít nhất 1 lần/tháng; đánh giá: có nguy cơ không đạt.',
    )
  })

  it('counts the months of a frequency in which the duty was kept', () => {
    const target = someTarget({ text: 'Tin trên báo, đài', kind: 'frequency', value: 1, unit: 'lần/tháng' })
    const assessment = someAssessment({ status: 'at-risk', value: 5 / 6, numerator: 5, denominator: 6 })
    expect(words(someRow({ target, decimals: 0, assessment }))).toBe(
      'Tin trên báo, đài: thực hiện đủ 5/6 tháng; chỉ tiêu kế hoạch: ít nhất 1 lần/tháng; đánh giá: có nguy cơ không đạt.',
    )
  })

  it('says that nothing arose when there was nothing to handle, which is not missing', () => {
    const target = someTarget({ text: 'Tin báo được giải quyết', kind: 'ratio', value: 100 })
    const assessment = someAssessment({ status: 'on-track', value: null, numerator: 0, denominator: 0 })
    expect(words(someRow({ target, assessment }))).toMatch(
      /: trong kỳ không phát sinh.*đánh giá: đúng tiến độ\.$/,
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
      assessment: someAssessment({ status: 'on-track', value: 83, numerator: 83, denominator: null }),
      flow: { now: 47, samePeriod: 20, previous: 36 },
    })
    const text = words(row)
    expect(text).toBe(
      'Số vụ việc được phát hiện: kỳ báo cáo là 47 vụ, cùng kỳ năm 2025 là 20 vụ; số ghi trong kế hoạch: ít nhất 100 vụ.',
    )
    expect(text).not.toMatch(/tăng|giảm|gấp|tiến độ|đánh giá/)
  })

  it('prints an enforcement total as a count even where the plan names a percentage', () => {
    const target = someTarget({
      ...quota,
      text: 'Ổ nhóm được triệt phá',
      unit: '%',
      value: 100,
      operator: '=',
    })
    const row = someRow({ target, flow: { now: 3, samePeriod: 2, previous: 2 } })
    const assessment = someAssessment({ status: 'quota-only', value: 12, numerator: 12, denominator: null })
    expect(words({ ...row, assessment, unitWord: 'ổ nhóm' })).toContain(
      'kỳ báo cáo là 3 ổ nhóm, cùng kỳ năm 2025 là 2 ổ nhóm; số ghi trong kế hoạch: 100%.',
    )
    expect(words({ ...row, assessment })).toContain('kỳ báo cáo là 3, cùng kỳ năm 2025 là 2;')
  })

  it('keeps a figure of class S3 unprinted before its release', () => {
    const assessment = someAssessment({
      status: 'awaiting-release',
      value: 31,
      numerator: 31,
      denominator: 40,
    })
    expect(words(someRow({ assessment }))).toMatch(/: chưa có kỳ công bố\.$/)
    const flow = { now: 31, samePeriod: 12, previous: 9 }
    expect(words(someRow({ assessment, flow }))).not.toMatch(/\d/)
    expect(words(someRow({ target: quota, unitWord: 'vụ', assessment }))).toContain(
      'kỳ báo cáo chưa có số liệu',
    )
  })

  it('does not repeat for a target what the report says of all', () => {
    const row = someRow({ assessment: someAssessment({ unitsReported: 110 }) })
    expect(words(row)).not.toContain('theo báo cáo')
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
