import { describe, expect, it } from 'vitest'
import { readDutyTime, readTimeWords, type DutyTime } from './duty-times.ts'
import { lowerVietnamese } from './spelling.ts'

const told = (text: string): DutyTime => readDutyTime(text, lowerVietnamese(text), 0, text.length)
const cell = (text: string): DutyTime => readTimeWords(text, lowerVietnamese(text), 0, text.length)

describe('readDutyTime', () => {
  it.each([
    ['hoàn thành trước ngày 30/6/2024', '2024-06-30'],
    ['gửi kết quả chậm nhất là ngày 05 tháng 12 năm 2025', '2025-12-05'],
    ['từ ngày 01/6/2024 đến ngày 15/7/2024 mở đợt cao điểm', '2024-07-15'],
    ['trước 17 giờ ngày 3/4/2026 gửi danh mục', '2026-04-03'],
  ])('reads the whole day in "%s"', (text, dueOn) => {
    expect(told(text)).toMatchObject({ dueOn, deadline: Number(dueOn.slice(0, 4)) })
  })

  it.each([
    ['hoàn thành trong quý III/2015', 2015],
    ['phấn đấu đến hết năm 2027 có quy chế', 2027],
    ['xong trước tháng 9/2026', 2026],
  ])('reads the year in "%s"', (text, deadline) => {
    expect(told(text)).toMatchObject({ deadline, dueOn: null })
  })

  it.each([
    'theo Quyết định số 361/QĐ-TTg ngày 07/3/2016',
    'so với năm 2020 thì tốt hơn',
    'xây dựng kế hoạch năm 2025',
    'giai đoạn 2021 - 2025',
    'trước ngày 31/02/2024',
  ])('reads no due time in "%s"', (text) => {
    expect(told(text)).toMatchObject({ deadline: null, dueOn: null })
  })

  it.each([
    ['kiểm tra ít nhất 02 lần/năm', 'ít nhất 02 lần/năm'],
    ['báo cáo 6 tháng một lần', '6 tháng một lần'],
    ['Hằng quý, giao ban', 'Hằng quý'],
    ['định kỳ 6 tháng, năm sơ kết', 'định kỳ 6 tháng, năm'],
    ['phát thanh 1 lần/tháng', '1 lần/tháng'],
  ])('reads how often in "%s"', (text, frequency) => {
    expect(told(text).frequency).toBe(frequency)
  })

  it('takes no frequency from a plain year', () => {
    expect(told('trong năm 2024 tổ chức hội nghị').frequency).toBeNull()
  })
})

describe('readTimeWords', () => {
  it.each([
    ['Quý II/2025', { deadline: 2025, dueOn: null, frequency: null }],
    ['15/6/2024', { deadline: 2024, dueOn: '2024-06-15', frequency: null }],
    ['2021 - 2025', { deadline: 2025, dueOn: null, frequency: null }],
    ['Thường xuyên', { deadline: null, dueOn: null, frequency: 'Thường xuyên' }],
    ['Hằng năm', { deadline: null, dueOn: null, frequency: 'Hằng năm' }],
    ['Quý III', { deadline: null, dueOn: null, frequency: null }],
  ])('reads the cell "%s"', (text, time) => {
    expect(cell(text)).toEqual(time)
  })
})
